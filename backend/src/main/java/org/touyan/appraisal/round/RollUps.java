package org.touyan.appraisal.round;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.touyan.appraisal.round.RoundSeries.Member;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Scheme;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;

/**
 * Makes a quarter of its months and a year of its quarters as soon as the last of them is published, by the rules of that
 * last one. Who waits for an objection in one of the parts joins when it is decided: half a quarter is nobody's result.
 */
@ApplicationScoped
class RollUps {
    private static final Logger LOG = Logger.getLogger(RollUps.class);
    /** How long the hourly look goes back for who has to join: objections are decided within weeks. */
    private static final Duration JOINABLE = Duration.ofDays(120);

    private static final int TRIES = 3;

    private final RoundRepository rounds;
    private final RoundSeriesRows series;
    private final PartResults partResults;
    private final ResultRepository results;
    private final Schemes schemes;
    private final Event<RoundPublished> done;
    private final Clock clock;

    RollUps(
            RoundRepository rounds,
            RoundSeriesRows series,
            PartResults partResults,
            ResultRepository results,
            Schemes schemes,
            Event<RoundPublished> done,
            Clock clock) {
        this.rounds = rounds;
        this.series = series;
        this.partResults = partResults;
        this.results = results;
        this.schemes = schemes;
        this.done = done;
        this.clock = clock;
    }

    /**
     * After the transaction that published a round: of two rounds that are published at once, the later commit then sees
     * both. What goes wrong here keeps no publication back; {@link #repair} comes again.
     */
    void follow(UUID scheme, String village, Period published) {
        complete(scheme, village, above(published));
    }

    /** What a kill, or another node, left undone. */
    @Scheduled(
            every = "1h",
            delayed = "20m",
            identity = "appraisal-roll-ups",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void repair() {
        CurrentActor.asSystem(() -> {
            for (Scheme scheme : QuarkusTransaction.requiringNew().call(schemes::all)) {
                repair(scheme.id);
            }
            return null;
        });
    }

    void repair(UUID scheme) {
        Set<UUID> recent = QuarkusTransaction.requiringNew()
                .call(() -> series.publishedSince(scheme, clock.instant().minus(JOINABLE)));
        for (String village : QuarkusTransaction.requiringNew().call(() -> series.villages(scheme))) {
            complete(scheme, village, longer -> recent.contains(longer.id()));
        }
    }

    /**
     * Makes what is due in the village. Of two that make the same at once one loses: the second time he finds it made.
     *
     * @param joinable the longer rounds in which to look for who has to join
     */
    void complete(UUID scheme, String village, Predicate<Member> joinable) {
        for (int left = TRIES - 1; left >= 0; left--) {
            try {
                joinAll(scheme, village, joinable);
                while (makeDue(scheme, village)) {}
                return;
            } catch (RuntimeException e) {
                LOG.logf(
                        left > 0 ? Logger.Level.DEBUG : Logger.Level.WARN,
                        e,
                        "longer periods of %s are left to the next %s",
                        village,
                        left > 0 ? "try" : "hour");
            }
        }
    }

    /** @return whether there was one to make */
    private boolean makeDue(UUID scheme, String village) {
        RoundSeries known = QuarkusTransaction.requiringNew().call(() -> series.of(scheme, village));
        Optional<Period> due = known.due();
        due.ifPresent(longer ->
                QuarkusTransaction.requiringNew().run(() -> make(scheme, village, longer, known.partsOf(longer))));
        return due.isPresent();
    }

    /** Begins with the lock: a result that an objection releases meanwhile is either in it, or finds the round made. */
    private void make(UUID scheme, String village, Period longer, List<Member> parts) {
        List<UUID> ids = parts.stream().map(Member::id).toList();
        Set<UUID> waiting = series.unfinished(ids);
        Member last = parts.get(parts.size() - 1);
        SchemeRules rules = schemes.rules(last.versionId());
        Round round = new Round(
                ScopedEntity.newId(), village, scheme, last.versionId(), last.kind(), longer, clock.instant());
        round.enter(Stage.PUBLISHED, rules, LocalDate.now(clock), round.openedAt);
        rounds.persistAndFlush(round);
        List<Result> whole = partResults.of(scheme, parts).stream()
                .filter(one -> !waiting.contains(one.subjectId()))
                .toList();
        results.addPublished(round.where(), Result.combined(whole, rules), clock.instant());
        done.fire(new RoundPublished(round.where(), round.versionId, null));
    }

    private static Predicate<Member> above(Period period) {
        return longer -> Stream.iterate(period.above(), Optional::isPresent, one -> one.flatMap(Period::above))
                .anyMatch(one -> one.equals(Optional.of(longer.period())));
    }

    /** After a merge of villages a longer round may be there before all of its parts are. */
    private void joinAll(UUID scheme, String village, Predicate<Member> asked) {
        RoundSeries known = QuarkusTransaction.requiringNew().call(() -> series.of(scheme, village));
        known.rounds().stream()
                .filter(asked)
                .filter(one -> !known.partsOf(one.period()).isEmpty())
                .filter(one -> known.find(one.period()).equals(Optional.of(one)))
                .sorted(Comparator.comparing((Member one) -> one.period().kind()))
                .forEach(longer -> QuarkusTransaction.requiringNew().run(() -> {
                    List<Member> parts = known.partsOf(longer.period());
                    series.missing(longer.id(), parts).forEach(subject -> join(scheme, longer, parts, subject));
                }));
    }

    /** A subject that was published after its round joins the longer periods that were made without it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void late(Round published, UUID subject) {
        done.fire(new RoundPublished(published.where(), published.versionId, subject));
        RoundSeries known = series.latest(published.schemeId, published.area);
        Optional<Period> above = published.period().above();
        while (above.isPresent()) {
            List<Member> parts = known.partsOf(above.get());
            known.find(above.get())
                    .filter(longer -> series.missing(longer.id(), parts).contains(subject))
                    .ifPresent(longer -> join(published.schemeId, longer, parts, subject));
            above = above.get().above();
        }
    }

    private void join(UUID scheme, Member longer, List<Member> parts, UUID subject) {
        List<Result> own = partResults.of(scheme, parts, subject);
        if (!own.isEmpty()) {
            results.addPublished(
                    longer.where(), Result.combined(own, schemes.rules(longer.versionId())), clock.instant());
            done.fire(new RoundPublished(longer.where(), longer.versionId(), subject));
        }
    }
}
