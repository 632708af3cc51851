package org.touyan.appraisal.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.touyan.appraisal.score.ScoreSheet.Fact;

/**
 * A signed fact about a subject. Never changed: {@code reversesId} names the entry that this one undoes, {@code reversedBy}
 * the one that undid this.
 *
 * @param points signed; 0 for a warning or a veto
 * @param occurrence 1 for the first time within the item's months
 * @param claim null when nobody of the household told of it
 */
public record Entry(
        UUID id,
        UUID roundId,
        String area,
        UUID subjectId,
        String period,
        String itemCode,
        BigDecimal points,
        int occurrence,
        LocalDate happenedOn,
        String text,
        String evidence,
        UUID authorId,
        String authorName,
        Instant recordedAt,
        UUID reversesId,
        UUID reversedBy,
        Photos photos,
        Claim claim) {

    /**
     * Whoever of the household told of it, to his contact member or at the counter.
     *
     * @param on the day on which he did
     */
    public record Claim(UUID resident, String name, LocalDate on) {}

    /**
     * @param due how many its author said would follow
     * @param here how many have come
     * @param of the entry that they belong to, null for its own
     */
    public record Photos(int due, int here, UUID of) {
        static final Photos NONE = new Photos(0, 0, null);
    }

    public boolean reversal() {
        return reversesId != null;
    }

    /** Still counts: neither undone nor an undoing. */
    public boolean stands() {
        return reversesId == null && reversedBy == null;
    }

    /** The entry that undoes this one. */
    Entry undone(UUID by, String why, UUID author, String name, Instant now) {
        return new Entry(
                by,
                roundId,
                area,
                subjectId,
                period,
                itemCode,
                points.negate(),
                occurrence,
                happenedOn,
                why,
                null,
                author,
                name,
                now,
                id,
                null,
                Photos.NONE,
                null);
    }

    /** Whose photos prove it: its own, or those of the entry that it went along for. */
    UUID photosOf() {
        return photos.of == null ? id : photos.of;
    }

    /** For the same deed in another household's ledger: what has not come is awaited there too. */
    Photos photosAlong() {
        return new Photos(photos.due, photos.here, photosOf());
    }

    public Fact fact() {
        return new Fact(itemCode, points, reversal());
    }
}
