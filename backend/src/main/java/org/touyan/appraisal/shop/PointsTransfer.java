package org.touyan.appraisal.shop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.shop.PointLots.PointLot;
import org.touyan.platform.scope.ScopedEntity;

/**
 * Points that went from one account to another; never changed.
 *
 * @param area the village
 * @param fromSubject and toSubject: null for an account of the village
 * @param points more than 0
 * @param expiresOn last day of what the receiver got; null for never
 * @param accountName who did it; null where a rule of the scheme did
 */
record PointsTransfer(
        UUID id,
        String area,
        Kind kind,
        UUID from,
        SubjectKind fromSubject,
        UUID to,
        SubjectKind toSubject,
        long points,
        LocalDate expiresOn,
        Origin origin,
        String reason,
        String accountName,
        Instant madeAt) {
    @Schema(name = "PointsTransferKind")
    public enum Kind {
        /** For a published result. */
        EARN(PointsAccount.Kind.ISSUED),
        REDEEM(PointsAccount.Kind.REDEEMED),
        /** A redemption was reversed: the points begin a new term. */
        RETURN(PointsAccount.Kind.REDEEMED),
        EXPIRE(PointsAccount.Kind.EXPIRED),
        /** A household merged or split: points keep their last day. */
        FOLLOW(null),
        /** A result was put right after it had earned. */
        CORRECT(PointsAccount.Kind.ISSUED);

        /** The village's account that it goes to or comes from; null between two subjects. */
        final PointsAccount.Kind own;

        Kind(PointsAccount.Kind own) {
            this.own = own;
        }
    }

    /** What it rests on; parts that do not apply are null. @param corrects the earning that it puts right */
    record Origin(UUID roundId, String period, UUID redemptionId, UUID corrects) {
        static final Origin NONE = new Origin(null, null, null, null);

        static Origin round(UUID id, String period) {
            return new Origin(id, period, null, null);
        }

        static Origin redemption(UUID id) {
            return new Origin(null, null, id, null);
        }

        static Origin correction(UUID earning, String period) {
            return new Origin(null, period, null, earning);
        }
    }

    /** The village's account on the other side of a subject's. */
    PointsAccount.Kind own() {
        return kind.own;
    }

    /** From a subject's account to its village's. */
    static PointsTransfer out(Kind what, PointsAccount from, SubjectKind kind, long points, Instant now) {
        return new PointsTransfer(
                ScopedEntity.newId(),
                from.area(),
                what,
                from.id(),
                kind,
                PointsAccount.own(what.own, from.area()),
                null,
                points,
                null,
                Origin.NONE,
                null,
                null,
                now);
    }

    /** From the village's account to a subject's. @param expiresOn last day; null for never */
    static PointsTransfer in(
            Kind what, String village, UUID subject, SubjectKind kind, long points, LocalDate expiresOn, Instant now) {
        return new PointsTransfer(
                ScopedEntity.newId(),
                village,
                what,
                PointsAccount.own(what.own, village),
                null,
                subject,
                kind,
                points,
                expiresOn,
                Origin.NONE,
                null,
                null,
                now);
    }

    /** From one subject's account to another's, opened in the village when there is none yet. */
    static PointsTransfer along(
            UUID from, UUID to, SubjectKind kind, String village, PointLot lot, String why, Instant now) {
        return new PointsTransfer(
                ScopedEntity.newId(),
                village,
                Kind.FOLLOW,
                from,
                kind,
                to,
                kind,
                lot.points(),
                lot.expiresOn(),
                Origin.NONE,
                why,
                null,
                now);
    }

    /** @param why and who: null where a rule of the scheme says it all */
    PointsTransfer because(Origin of, String why, String who) {
        return new PointsTransfer(
                id, area, kind, from, fromSubject, to, toSubject, points, expiresOn, of, why, who, madeAt);
    }
}
