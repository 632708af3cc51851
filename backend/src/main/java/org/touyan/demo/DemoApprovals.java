package org.touyan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.touyan.access.Account;
import org.touyan.access.AccountRepository;
import org.touyan.access.RoleRepository;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.HouseholdViews.Address;
import org.touyan.registry.action.ActionInputs.Move;
import org.touyan.registry.action.ActionInputs.Plain;
import org.touyan.registry.action.Closings;
import org.touyan.registry.action.Moves;

/** Some changes that wait for a second person, handed in as the demo's own clerks would: so that the screens show one. */
@ApplicationScoped
public class DemoApprovals {
    private static final Logger LOG = Logger.getLogger(DemoApprovals.class);
    private static final String VILLAGE = "330726104217";

    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final EntityManager database;
    private final Closings closings;
    private final Moves moves;
    private final Clock clock;

    DemoApprovals(
            AccountRepository accounts,
            RoleRepository roles,
            EntityManager database,
            Closings closings,
            Moves moves,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.database = database;
        this.closings = closings;
        this.moves = moves;
        this.clock = clock;
    }

    /** Two households to be closed, one that would come from another town and one that would go there. */
    @ActivateRequestContext
    public void handIn() {
        try {
            handInAll();
        } catch (RuntimeException e) {
            // The county is complete without them; it must open.
            LOG.warn("The demo's waiting changes could not be handed in", e);
        }
    }

    private void handInAll() {
        LocalDate lately = LocalDate.now(clock).minusDays(6);
        List<UUID> here = households(VILLAGE, VILLAGE + "~", 3);
        List<UUID> elsewhere = households("330726101", "330726101~", 1);
        if (here.size() < 3 || elsewhere.isEmpty()) {
            return;
        }
        as("wenshu", clerk -> {
            closings.cancel(here.get(0), new Plain(0, "老人已随子女迁居外地，老屋已拆", lately));
            closings.cancel(here.get(1), new Plain(0, "与儿子户重复登记", lately.minusDays(3)));
            moves.move(
                    here.get(2),
                    new Move(0, "在镇上购房定居", lately, villageOf(elsewhere.get(0)), null, "01", address("新城路 18 号")));
        });
        as(
                "zuzhi",
                office -> moves.move(
                        elsewhere.get(0),
                        new Move(0, "下山搬迁安置到本村", lately, VILLAGE, null, "01", address("安置区 3 幢 6 号"))));
    }

    private static Address address(String text) {
        return new Address(null, null, text);
    }

    /** Single people who were never touched: what is asked of them disturbs no family. */
    private List<UUID> households(String from, String to, int count) {
        List<?> rows = database.createNativeQuery(
                        "select id from household where area >= :from and area < :to and member_count = 1 and version = 0"
                                + " order by area, number limit " + count)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream().map(id -> Idempotency.uuid((byte[]) id)).toList();
    }

    private String villageOf(UUID household) {
        return Area.village((String) database.createNativeQuery("select area from household where id = :id")
                .setParameter("id", Idempotency.bytes(household))
                .getSingleResult());
    }

    /** Nothing of the demo depends on it: what the rules refuse is left out. */
    private void as(String username, Consumer<Actor> work) {
        Account account =
                CurrentActor.asSystem(() -> accounts.findByUsername(username)).orElse(null);
        if (account == null) {
            return;
        }
        Actor actor = new Actor(
                account.id, account.displayName, roles.permissions(account.roles), List.copyOf(account.areas));
        try {
            CurrentActor.as(actor, () -> {
                work.accept(actor);
                return null;
            });
        } catch (ProblemException e) {
            LOG.warnf("No waiting change for %s: %s", username, e.getMessage());
        }
    }
}
