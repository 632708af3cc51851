package org.touyan.appraisal.scheme;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.scope.Area;

/**
 * The points shop (积分超市) of a scheme: what a published result earns, how long points last, how long goods are kept.
 *
 * @param earnOn which published results earn: the scheme's own period or a longer one; null for its own
 * @param above the index from which on it earns
 * @param pointsPerIndex points for each point of the index above that; what is left of a point does not count
 * @param most points of one result; null for no limit
 * @param expiryMonths how long points last from the day they were earned; null for ever
 * @param holdDays so long prepared goods wait for being handed over; null for {@link #HOLD_DAYS}
 * @param places towns or villages that have a shop; null or empty for all
 */
@Schema(description = "积分超市：已公布的结果得多少积分，积分多久有效，备好的货留几天")
public record ShopRule(
        boolean enabled,
        Period.Kind earnOn,

        @NotNull(message = "请填写起算指数") @Digits(integer = 5, fraction = 2, message = "最多两位小数")
        BigDecimal above,

        @NotNull(message = "请填写每点指数得几分")
        @DecimalMin(value = "0.01", message = "应在 0.01 至 1000 之间")
        @DecimalMax(value = "1000", message = "应在 0.01 至 1000 之间")
        @Digits(integer = 4, fraction = 2, message = "最多两位小数")
        BigDecimal pointsPerIndex,

        @Min(value = 1, message = "每期最多积分应在 1 至 100000 之间") @Max(value = 100_000, message = "每期最多积分应在 1 至 100000 之间")
        Integer most,

        @Min(value = 1, message = "有效月数应在 1 至 120 之间") @Max(value = 120, message = "有效月数应在 1 至 120 之间")
        Integer expiryMonths,

        @Min(value = 0, message = "留货天数应在 0 至 30 之间") @Max(value = 30, message = "留货天数应在 0 至 30 之间")
        Integer holdDays,

        @Size(max = 100, message = "最多 100 个地方")
        List<@NotNull @Pattern(regexp = Area.PATTERN, message = "区域代码无效") String> places) {
    /** What a rule that says nothing means. */
    public static final int HOLD_DAYS = 3;

    /** Whole points of a published result; a veto earns nothing. */
    public long points(BigDecimal index, boolean vetoed) {
        if (vetoed || index.compareTo(above) <= 0) {
            return 0;
        }
        long earned = index.subtract(above)
                .multiply(pointsPerIndex)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
        return most == null ? earned : Math.min(earned, most);
    }

    /** Whether the village has a shop. */
    public boolean serves(String village) {
        return enabled && (places == null || places.isEmpty() || Area.anyCovers(places, village));
    }

    /** @return last day of points that are got on the day; null when they last for ever */
    public LocalDate expiry(LocalDate day) {
        return expiryMonths == null ? null : day.plusMonths(expiryMonths);
    }

    public LocalDate heldUntil(LocalDate day) {
        return day.plusDays(holdDays == null ? HOLD_DAYS : holdDays);
    }
}
