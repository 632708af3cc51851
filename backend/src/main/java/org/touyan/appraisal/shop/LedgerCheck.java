package org.touyan.appraisal.shop;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.touyan.appraisal.shop.LedgerCheckRepository.Finding;
import org.touyan.appraisal.shop.LedgerCheckRepository.Kind;
import org.touyan.appraisal.shop.LedgerCheckRepository.Run;
import org.touyan.appraisal.shop.PointViews.NewPointCheck;
import org.touyan.appraisal.shop.PointViews.PointCheckRun;
import org.touyan.appraisal.shop.PointViews.PointCheckView;
import org.touyan.appraisal.shop.PointViews.PointFinding;
import org.touyan.appraisal.shop.PointViews.PointSum;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.web.ActionView;

/** Every day the whole ledger, and any place when somebody asks; what differs is named, and nothing is put right by itself. */
@ApplicationScoped
public class LedgerCheck {
    private static final Logger LOG = Logger.getLogger(LedgerCheck.class);
    private static final Duration KEPT = Duration.ofDays(400);
    /** As a run of the whole ledger is stored. */
    private static final String WHOLE = "";

    private final LedgerCheckRepository repository;
    private final PointAccountList accounts;
    private final Settings settings;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    LedgerCheck(
            LedgerCheckRepository repository,
            PointAccountList accounts,
            Settings settings,
            AreaNames names,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.settings = settings;
        this.names = names;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "2m", identity = "points-check")
    public void daily() {
        if (settings.find(Settings.SETUP_STATE).filter("LOADING"::equals).isPresent()) {
            // A county is being loaded, table by table.
            return;
        }
        CurrentActor.asSystem(() -> QuarkusTransaction.requiringNew().call(this::runWhole));
    }

    int runWhole() {
        repository.forget(clock.instant().minus(KEPT));
        int found = run(WHOLE, null);
        if (found > 0) {
            LOG.errorf("Points ledger: %d differences, see the check page of the points shop", found);
        }
        return found;
    }

    private int run(String area, String who) {
        Instant start = now();
        boolean whole = area.equals(WHOLE);
        List<String> areas = List.of(whole ? Actor.EVERYWHERE : area);
        List<Finding> found = new ArrayList<>(repository.findings(areas));
        Long sum = whole ? repository.balances() : null;
        if (whole && sum != 0) {
            found.add(new Finding(Kind.LEDGER, WHOLE, null, "全部账户", 0, sum));
        }
        repository.keep(
                new Run(
                        ScopedEntity.newId(),
                        area,
                        who,
                        start,
                        now(),
                        repository.count("points_account", areas),
                        repository.count("points_transfer", areas),
                        repository.count("shop_goods", areas),
                        sum,
                        found.size()),
                found);
        return found.size();
    }

    @Transactional
    public PointCheckView run(NewPointCheck body) {
        actor.requireCovers(body.area());
        // Shelves and accounts are the village's: a grid is checked with all of it.
        int found = run(Area.villages(List.of(body.area())).get(0), actor.get().name());
        audit.fire(new AuditEvent(
                "points.check",
                "points",
                body.area(),
                names.name(body.area()),
                body.area(),
                found == 0 ? "账目相符" : found + " 处不符",
                null,
                null));
        return view(body.area());
    }

    /** @param asked null for the caller's own area */
    PointCheckView view(String asked) {
        List<String> areas = Area.villages(actor.areas(asked));
        Run last = repository
                .last(areas.contains(Actor.EVERYWHERE) ? List.of(WHOLE) : areas)
                .orElse(null);
        List<Finding> findings = last == null ? List.of() : repository.findings(last.id(), areas);
        return new PointCheckView(
                accounts.sums(areas).stream()
                        .map(sum -> new PointSum(sum.kind(), sum.accounts(), sum.balance(), sum.held()))
                        .toList(),
                last == null ? null : view(last, findings.size()),
                findings.stream().map(this::view).toList(),
                actor.get().may(Permission.SHOP_WRITE) ? List.of(ActionView.enabled("check")) : List.of());
    }

    private PointCheckRun view(Run run, int findings) {
        boolean whole = run.area().equals(WHOLE);
        return new PointCheckRun(
                run.id(),
                whole ? null : run.area(),
                whole ? null : names.name(run.area()),
                run.accountName(),
                run.startedAt(),
                run.finishedAt(),
                run.accounts(),
                run.transfers(),
                run.goods(),
                run.balanceSum(),
                findings);
    }

    private PointFinding view(Finding one) {
        return new PointFinding(
                one.kind(),
                one.area(),
                one.area().equals(WHOLE) ? null : names.name(one.area()),
                one.name(),
                one.expected(),
                one.found(),
                one.objectId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
