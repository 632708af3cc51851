package org.touyan.appraisal.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.ResultRepository.Where;

/**
 * The rounds of what is one village now, scored ones and those made of them. Of villages that merged each brought its own,
 * so there may be several of a period.
 *
 * @param rounds by period as text, then by the time of opening
 * @param retiredFrom the first period that their scheme no longer holds for; null while it goes on
 */
public record RoundSeries(List<Member> rounds, Period retiredFrom) {

    /** @param area the village */
    public record Member(UUID id, String area, Period period, Stage stage, UUID versionId, SubjectKind kind) {
        Where where() {
            return new Where(id, area, period.text(), kind);
        }
    }

    /** The later one goes on. */
    Optional<Member> find(Period period) {
        return rounds.stream().filter(one -> one.period.equals(period)).reduce((earlier, later) -> later);
    }

    public List<Member> partsOf(Period longer) {
        return rounds.stream()
                .filter(one -> longer.parts().contains(one.period))
                .toList();
    }

    /** A longer period that is not there although all its parts are published; quarters before years. */
    Optional<Period> due() {
        return rounds.stream()
                .flatMap(one -> one.period.above().stream())
                .distinct()
                .filter(longer -> find(longer).isEmpty() && whole(longer))
                .min(Comparator.comparing(Period::kind).thenComparing(Period::first));
    }

    private boolean whole(Period longer) {
        return partsOf(longer).stream().allMatch(part -> part.stage == Stage.PUBLISHED)
                && missing(longer).findAny().isEmpty();
    }

    /**
     * Parts that have no round yet. A village that began in the middle of a quarter has one of the months from then on,
     * and a scheme that was given up in it has those until then.
     */
    Stream<Period> missing(Period longer) {
        LocalDate begun = rounds.stream()
                .map(one -> one.period.last())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Member> parts = partsOf(longer);
        return longer.parts().stream()
                .filter(wanted -> !wanted.last().isBefore(begun))
                .filter(wanted -> retiredFrom == null || wanted.first().isBefore(retiredFrom.first()))
                .filter(wanted -> parts.stream().noneMatch(part -> part.period.equals(wanted)));
    }
}
