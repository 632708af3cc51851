package org.touyan.appraisal.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Stage;

/**
 * A subject in a round: the sum of its entries so far, frozen at publication.
 *
 * @param area the village
 * @param judged the stage in which somebody who had not scored it passed it; null for none yet
 * @param note why it was sent back or is held
 */
public record Result(
        UUID roundId,
        UUID subjectId,
        String area,
        String period,
        BigDecimal index,
        Map<String, BigDecimal> parts,
        String grade,
        boolean vetoed,
        int entries,
        Status status,
        Stage judged,
        Instant scoredAt,
        String note,
        Instant publishedAt) {

    @Schema(name = "ScoreStatus")
    public enum Status {
        /** Goes with its round. */
        OPEN,
        /** Sent back alone: its scorers may record again until they hand it in. */
        RETURNED,
        /** An objection is open: published when it is decided. */
        HELD,
        PUBLISHED
    }

    public ScoreSheet sheet() {
        return new ScoreSheet(index, parts, vetoed, grade);
    }

    /** What a sheet comes to for a subject, in no round yet. @param entries how many it was made of */
    public static Result of(UUID subject, String area, ScoreSheet sheet, int entries) {
        return new Result(
                null,
                subject,
                area,
                null,
                sheet.index(),
                sheet.parts(),
                sheet.grade(),
                sheet.vetoed(),
                entries,
                Status.PUBLISHED,
                null,
                null,
                null,
                null);
    }

    /** A longer period: one result a subject, of those it has. A veto in any part stays. */
    public static List<Result> combined(List<Result> parts, SchemeRules rules) {
        Map<UUID, List<Result>> bySubject = new LinkedHashMap<>();
        parts.forEach(part -> bySubject
                .computeIfAbsent(part.subjectId, id -> new ArrayList<>(3))
                .add(part));
        return bySubject.values().stream()
                .map(own -> of(
                        own.get(0).subjectId,
                        own.get(0).area,
                        ScoreSheet.combined(own.stream().map(Result::sheet).toList(), rules),
                        own.stream().mapToInt(Result::entries).sum()))
                .toList();
    }
}
