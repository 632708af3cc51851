package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touyan.appraisal.round.RoundSeries.Member;
import org.touyan.appraisal.round.RoundSeriesRows.Elsewhere;
import org.touyan.appraisal.score.PublishedRows;
import org.touyan.appraisal.score.Result;

/**
 * The results that a village's longer period is made of. One who moved brings along what he has of the period in the village
 * that he left, and is left out there: his quarter is whole, and he has one.
 */
@ApplicationScoped
public class PartResults {
    private final RoundSeriesRows series;
    private final PublishedRows published;

    PartResults(RoundSeriesRows series, PublishedRows published) {
        this.series = series;
        this.published = published;
    }

    /** Of everybody. @param parts of one village and longer period */
    List<Result> of(UUID scheme, List<Member> parts) {
        return complete(published.of(ids(parts)), series.elsewhere(scheme, parts, null));
    }

    /** Of one; none while a part of his waits elsewhere, or when his last one lies there. */
    public List<Result> of(UUID scheme, List<Member> parts, UUID subject) {
        return parts.isEmpty()
                ? List.of()
                : complete(published.of(ids(parts), subject), series.elsewhere(scheme, parts, subject));
    }

    private List<Result> complete(List<Result> here, List<Elsewhere> away) {
        if (away.isEmpty()) {
            return here;
        }
        Map<UUID, List<Elsewhere>> moved = away.stream().collect(Collectors.groupingBy(Elsewhere::subject));
        Map<UUID, List<Result>> own = here.stream()
                .filter(one -> moved.containsKey(one.subjectId()))
                .collect(Collectors.groupingBy(Result::subjectId));
        return Stream.concat(
                        here.stream().filter(one -> !moved.containsKey(one.subjectId())),
                        own.entrySet().stream()
                                .flatMap(one -> together(one.getKey(), one.getValue(), moved.get(one.getKey()))))
                .toList();
    }

    private Stream<Result> together(UUID subject, List<Result> own, List<Elsewhere> away) {
        Set<String> here = own.stream().map(Result::period).collect(Collectors.toSet());
        List<Elsewhere> others =
                away.stream().filter(one -> !here.contains(one.period())).toList();
        boolean stays = others.stream()
                .allMatch(one ->
                        one.published() && here.stream().anyMatch(period -> period.compareTo(one.period()) > 0));
        return stays
                ? Stream.concat(
                        own.stream(),
                        others.isEmpty()
                                ? Stream.empty()
                                : published
                                        .of(
                                                others.stream()
                                                        .map(Elsewhere::round)
                                                        .toList(),
                                                subject)
                                        .stream())
                : Stream.empty();
    }

    private static List<UUID> ids(List<Member> parts) {
        return parts.stream().map(Member::id).toList();
    }
}
