package org.touyan.appraisal.shop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which points of an account are left: whatever went out was taken from those that expire first. */
final class PointLots {
    private PointLots() {}

    /** @param expiresOn last day; null for never */
    @Schema(description = "一批积分")
    public record PointLot(long points, LocalDate expiresOn) {}

    /**
     * @param got all that ever came in
     * @param spent all that ever went out
     * @return what is left, those first that expire first
     */
    static List<PointLot> left(List<PointLot> got, long spent) {
        List<PointLot> left = new ArrayList<>();
        long out = spent;
        for (PointLot lot : got.stream()
                .sorted(Comparator.comparing(
                        PointLot::expiresOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList()) {
            long used = Math.min(out, lot.points);
            out -= used;
            if (used < lot.points) {
                left.add(new PointLot(lot.points - used, lot.expiresOn));
            }
        }
        return left;
    }

    /** Those of them whose last day has passed. */
    static long expired(List<PointLot> left, LocalDate today) {
        return left.stream()
                .filter(lot -> lot.expiresOn != null && lot.expiresOn.isBefore(today))
                .mapToLong(PointLot::points)
                .sum();
    }
}
