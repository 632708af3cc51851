package org.touyan.appraisal.shop;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a subject has, or one of the three accounts of a village that stand on the other side. All balances of all accounts
 * add up to 0.
 *
 * @param id of a subject's account: the subject's own
 * @param area the village
 * @param held of the balance, what prepared redemptions keep back
 * @param expiresOn not later than the last day of the oldest points that are left; null while none expire
 */
public record PointsAccount(UUID id, String area, Kind kind, long balance, long held, LocalDate expiresOn) {
    @Schema(name = "PointsAccountKind")
    public enum Kind {
        SUBJECT,
        /** Where points come from: as far below 0 as points were given out. */
        ISSUED,
        /** What the shop took in. */
        REDEEMED,
        EXPIRED
    }

    /** The account of a village, known without asking. */
    public static UUID own(Kind kind, String village) {
        return UUID.nameUUIDFromBytes((kind + ":" + village).getBytes(StandardCharsets.UTF_8));
    }

    long available() {
        return balance - held;
    }
}
