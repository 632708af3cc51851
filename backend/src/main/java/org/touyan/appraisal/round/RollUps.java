package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.platform.scope.ScopedEntity;

/** Makes a quarter of its three months and a year of its four quarters as soon as the last of them is published. */
@ApplicationScoped
class RollUps {
    private final RoundRepository rounds;
    private final ResultRepository results;
    private final Schemes schemes;
    private final Event<RoundPublished> done;
    private final Clock clock;

    RollUps(
            RoundRepository rounds,
            ResultRepository results,
            Schemes schemes,
            Event<RoundPublished> done,
            Clock clock) {
        this.rounds = rounds;
        this.results = results;
        this.schemes = schemes;
        this.done = done;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void after(Round published) {
        done.fire(new RoundPublished(published.where(), published.versionId, null));
        published.period().above().ifPresent(above -> make(published, above));
    }

    /** A subject that was published after its round joins the longer periods that were made without it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void late(Round published, UUID subject) {
        done.fire(new RoundPublished(published.where(), published.versionId, subject));
        Optional<Round> above = published
                .period()
                .above()
                .flatMap(period -> rounds.id(published.schemeId, published.area, period))
                .map(rounds::require);
        if (above.isEmpty()) {
            return;
        }
        Round longer = above.get();
        List<Round> parts = partsOf(longer);
        List<Result> own = results.published(parts.stream().map(part -> part.id).toList()).stream()
                .filter(one -> one.subjectId().equals(subject))
                .toList();
        results.addPublished(longer.where(), Result.combined(own, schemes.rules(longer.versionId)), clock.instant());
        late(longer, subject);
    }

    private List<Round> partsOf(Round longer) {
        return rounds.published(
                longer.schemeId,
                longer.area,
                longer.period().parts().stream().map(Period::text).toList());
    }

    private void make(Round last, Period above) {
        List<Round> parts = rounds.published(
                last.schemeId,
                last.area,
                above.parts().stream().map(Period::text).toList());
        boolean whole = above.parts().stream()
                .allMatch(part -> parts.stream().anyMatch(round -> round.period.equals(part.text())));
        if (!whole || rounds.id(last.schemeId, last.area, above).isPresent()) {
            return;
        }
        SchemeRules rules = schemes.rules(last.versionId);
        Round round = new Round(
                ScopedEntity.newId(),
                last.area,
                last.schemeId,
                last.versionId,
                last.subjectKind,
                above,
                clock.instant());
        round.enter(Stage.PUBLISHED, rules, LocalDate.now(clock), clock.instant());
        rounds.persistAndFlush(round);
        List<Result> made = Result.combined(
                results.published(parts.stream().map(part -> part.id).toList()), rules);
        results.addPublished(round.where(), made, clock.instant());
        after(round);
    }
}
