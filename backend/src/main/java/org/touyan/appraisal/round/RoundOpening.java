package org.touyan.appraisal.round;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.touyan.appraisal.scheme.Enacted;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;

/** Opens each village's round when its period begins, with everybody who takes part on its roster. */
@ApplicationScoped
public class RoundOpening {
    private static final Logger LOG = Logger.getLogger(RoundOpening.class);
    private final RoundRepository rounds;
    private final ResultRepository results;
    private final Schemes schemes;
    private final Clock clock;

    RoundOpening(RoundRepository rounds, ResultRepository results, Schemes schemes, Clock clock) {
        this.rounds = rounds;
        this.results = results;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** A village at a time, so that a kill leaves whole rounds and the rest for the next run. */
    @Scheduled(every = "1h", delayed = "30s", identity = "appraisal-opening")
    void openAll() {
        CurrentActor.asSystem(() -> {
            for (Scheme scheme : QuarkusTransaction.requiringNew().call(schemes::all)) {
                open(scheme);
            }
            return null;
        });
    }

    /** @return rounds opened */
    int open(Scheme scheme) {
        Optional<Period> period = QuarkusTransaction.requiringNew().call(() -> schemes.current(scheme));
        if (period.isEmpty()) {
            return 0;
        }
        int opened = 0;
        for (String village : QuarkusTransaction.requiringNew()
                .call(() -> rounds.villagesWithout(scheme.id, scheme.holderArea, period.get()))) {
            try {
                boolean fresh = QuarkusTransaction.requiringNew()
                        .call(() -> open(scheme, village, period.get())
                                .filter(Opened::fresh)
                                .isPresent());
                opened += fresh ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.errorf(e, "round of %s was not opened", village);
            }
        }
        return opened;
    }

    /**
     * The village's round of the period, opened when it is the current one; empty when there is none. Asked by scorers,
     * whose contact grid does not hold the round, so it looks past the scope. In the caller's transaction: a second
     * connection is not always to be had.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> find(Scheme scheme, String village, Period period) {
        return rounds.id(scheme.id, village, period).or(() -> {
            return period.covers(LocalDate.now(clock))
                    ? open(scheme, village, period).map(Opened::id)
                    : Optional.empty();
        });
    }

    /** @param fresh opened now, not found */
    private record Opened(UUID id, boolean fresh) {}

    /** Of two who score in a village first at the same moment, the second finds the round of the first. */
    private Optional<Opened> open(Scheme scheme, String village, Period period) {
        Optional<Enacted> version = schemes.inForce(scheme, period);
        if (version.isEmpty()) {
            return Optional.empty();
        }
        SchemeRules rules = schemes.rules(version.get().id());
        // A quarter that is summed up from months is nobody's to score.
        if (rules.period() != period.kind()) {
            return Optional.empty();
        }
        UUID id = ScopedEntity.newId();
        Round round =
                new Round(id, village, scheme.id, version.get().id(), scheme.subjectKind, period, clock.instant());
        round.enter(Stage.SCORING, rules, LocalDate.now(clock), clock.instant());
        if (!rounds.open(round)) {
            return Optional.of(new Opened(
                    rounds.latestId(scheme.id, village, period)
                            .orElseThrow(() -> new IllegalStateException("the round of " + village + " is elsewhere")),
                    false));
        }
        results.openRoster(round.where(), scheme.id, ScoreSheet.start(rules));
        return Optional.of(new Opened(id, true));
    }
}
