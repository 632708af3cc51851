package org.touyan.appraisal.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Draws from a village's households by lot: each gets SHA-256(seed, household) as its lot, the smallest are taken. The same
 * seed draws the same households wherever and whenever it is done again, whatever order they are read in, and one who joins
 * or leaves displaces one other at most.
 */
final class SampleDraw {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SampleDraw() {}

    private record Lot(UUID household, byte[] number) {}

    /** @return the share rounded up, so that every village with households has one drawn */
    static List<UUID> of(List<UUID> households, BigDecimal percent, long seed) {
        List<Lot> lots = new ArrayList<>(households.size());
        MessageDigest digest = sha256();
        for (UUID household : households) {
            ByteBuffer bytes = ByteBuffer.allocate(3 * Long.BYTES)
                    .putLong(seed)
                    .putLong(household.getMostSignificantBits())
                    .putLong(household.getLeastSignificantBits());
            lots.add(new Lot(household, digest.digest(bytes.array())));
        }
        lots.sort((a, b) -> Arrays.compareUnsigned(a.number, b.number));
        int count = percent.multiply(BigDecimal.valueOf(households.size()))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValue();
        return lots.stream().limit(count).map(Lot::household).toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
