package org.touyan.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.touyan.access.Account;
import org.touyan.access.AccountRepository;
import org.touyan.access.RoleRepository;
import org.touyan.appraisal.objection.ObjectionAction;
import org.touyan.appraisal.objection.ObjectionRaising;
import org.touyan.appraisal.objection.ObjectionService;
import org.touyan.appraisal.objection.ObjectionViews.Assigning;
import org.touyan.appraisal.objection.ObjectionViews.NewObjection;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionActing;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionView;
import org.touyan.platform.files.FileOwner;
import org.touyan.platform.files.Files;
import org.touyan.platform.files.Upload;
import org.touyan.platform.files.Upload.Accepts;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/**
 * Two objections in the village that is shown, entered and decided as its own clerk and secretary would: one waits with its
 * assignee and a photo; one was upheld for a month of a quarter that is published, which a recomputation now gives
 * differently.
 */
@ApplicationScoped
public class DemoObjections {
    private static final Logger LOG = Logger.getLogger(DemoObjections.class);
    private static final String VILLAGE = "330726104217";

    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final ObjectionRaising raising;
    private final ObjectionService objections;
    private final Files files;
    private final Database database;
    private final Clock clock;

    DemoObjections(
            AccountRepository accounts,
            RoleRepository roles,
            ObjectionRaising raising,
            ObjectionService objections,
            Files files,
            Database database,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.raising = raising;
        this.objections = objections;
        this.files = files;
        this.database = database;
        this.clock = clock;
    }

    /** A deduction that somebody may not agree with. */
    private record Deducted(UUID subject, UUID entry, String head, String period) {}

    /** After all is committed. The county is complete without them; it must open. */
    @ActivateRequestContext
    public void raise() {
        try {
            Actor clerk = actor("wenshu");
            Actor secretary = actor("cunshuji");
            YearMonth month = YearMonth.now(clock);
            waiting(deducted(month.minusMonths(2), month.minusMonths(1)), clerk, secretary);
            YearMonth quarter = month.minusMonths((month.getMonthValue() - 1) % 3 + 3L);
            upheld(deducted(quarter, quarter.plusMonths(2)), clerk, secretary);
        } catch (RuntimeException e) {
            LOG.warn("The demo's objections could not be raised", e);
        }
    }

    private void waiting(Optional<Deducted> deducted, Actor clerk, Actor secretary) {
        deducted.ifPresent(one -> {
            ObjectionView raised = raise(one, "当天在卫生院陪护老人，晚上已清理干净，请核实", clerk);
            Upload yard = files.check(DemoPictures.yard(1), Accepts.DOCUMENTS);
            as(
                    clerk,
                    () -> QuarkusTransaction.requiringNew()
                            .call(() -> files.store(new FileOwner("objection", raised.id()), null, yard, null)));
            as(clerk, () -> objections.assign(raised.id(), new Assigning(secretary.accountId(), raised.version())));
        });
    }

    private void upheld(Optional<Deducted> deducted, Actor clerk, Actor secretary) {
        deducted.ifPresent(one -> {
            ObjectionView raised = raise(one, "记的是邻居家的事，与本户无关", clerk);
            ObjectionActing finding =
                    new ObjectionActing(raised.version(), "走访两户邻居、核对照片，确系记错了户，予以冲销", List.of(one.entry), null);
            as(secretary, () -> objections.act(raised.id(), ObjectionAction.UPHOLD, finding));
        });
    }

    private ObjectionView raise(Deducted one, String text, Actor clerk) {
        return as(
                clerk,
                () -> raising.create(new NewObjection(
                        ScopedEntity.newId(),
                        null,
                        one.subject,
                        one.period,
                        one.entry,
                        one.head,
                        LocalDate.now(clock).minusDays(1),
                        text,
                        "有邻居两户作证")));
    }

    /** Of published months, of a household with few entries and no objection. */
    private Optional<Deducted> deducted(YearMonth from, YearMonth until) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.first(
                        Sql.of(
                                "select e.subject_id, e.id, h.head_name, e.period from appraisal_entry e"
                                        + " join appraisal_result r on r.round_id = e.round_id"
                                        + " and r.subject_id = e.subject_id and r.status = 'PUBLISHED'"
                                        + " join household h on h.id = e.subject_id"
                                        + " where e.area = ? and e.period between ? and ? and e.points < 0"
                                        + " and not exists (select 1 from appraisal_objection x"
                                        + " where x.subject_id = e.subject_id)"
                                        + " order by r.entries, e.period desc, h.number limit 1",
                                VILLAGE,
                                from.toString(),
                                until.toString()),
                        row -> new Deducted(
                                Database.uuid(row, 1), Database.uuid(row, 2), row.getString(3), row.getString(4))));
    }

    private Actor actor(String username) {
        return CurrentActor.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            Account account = accounts.findByUsername(username).orElseThrow();
            return new Actor(
                    account.id, account.displayName, roles.permissions(account.roles), List.copyOf(account.areas));
        }));
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.as(actor, work);
    }
}
