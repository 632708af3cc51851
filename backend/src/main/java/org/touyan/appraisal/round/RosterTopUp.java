package org.touyan.appraisal.round;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.touyan.appraisal.round.RoundSeries.Member;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.registry.VillagesChanged;

/**
 * Puts households that came after a round was opened on its roster while its period runs: who moved in, was registered or
 * split off. Who is scored for the period in another village already stays there. Soon after the village changed, and
 * hourly for what another process changed.
 */
@ApplicationScoped
class RosterTopUp {
    private static final Logger LOG = Logger.getLogger(RosterTopUp.class);
    private static final String HOUSEHOLD = "household";

    private final RoundSeriesRows rounds;
    private final ResultRepository results;
    private final Schemes schemes;
    private final Clock clock;
    /** Of this process, since the last turn. */
    private final Set<String> changed = ConcurrentHashMap.newKeySet();

    RosterTopUp(RoundSeriesRows rounds, ResultRepository results, Schemes schemes, Clock clock) {
        this.rounds = rounds;
        this.results = results;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** Every change of the registry leaves a row in the trail. */
    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuditEvent event) {
        String area = event.area();
        if (HOUSEHOLD.equals(event.objectType()) && area != null && area.length() >= Area.VILLAGE) {
            changed.add(Area.village(area));
        }
    }

    /** An import has one row in the trail for all of its villages. */
    void onImport(@Observes(during = TransactionPhase.AFTER_SUCCESS) VillagesChanged event) {
        changed.addAll(event.villages());
    }

    @Scheduled(
            every = "30s",
            delayed = "1m",
            identity = "appraisal-roster-changed",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void turn() {
        Set<String> villages = Set.copyOf(changed);
        if (!villages.isEmpty()) {
            changed.removeAll(villages);
            topUp(villages::contains);
        }
    }

    @Scheduled(
            every = "1h",
            delayed = "7m",
            identity = "appraisal-roster",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void all() {
        topUp(village -> true);
    }

    /** A village at a time; what fails is left to the next turn. */
    private void topUp(Predicate<String> wanted) {
        CurrentActor.asSystem(() -> {
            for (Scheme scheme : QuarkusTransaction.requiringNew().call(schemes::all)) {
                LocalDate today = LocalDate.now(clock);
                QuarkusTransaction.requiringNew().call(() -> rounds.scoring(scheme.id)).stream()
                        .filter(round ->
                                wanted.test(round.area()) && round.period().covers(today))
                        .forEach(round -> topUp(scheme, round));
            }
            return null;
        });
    }

    private void topUp(Scheme scheme, Member round) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                List<UUID> missing = results.missing(round.where(), scheme.id);
                ScoreSheet start = ScoreSheet.start(schemes.rules(round.versionId()));
                missing.forEach(subject -> results.add(round.where(), subject, start));
            });
        } catch (RuntimeException e) {
            LOG.warnf(e, "roster of %s is left to the next turn", round.area());
        }
    }
}
