package org.touyan.appraisal.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;

/**
 * @param level VILLAGE, TOWN or COUNTY
 * @param quota most in each such place a year
 * @param days of publicity before it is decided; null for {@link #PUBLICITY_DAYS}
 * @param tie null for {@link TieRule#EXCLUDE}
 * @param atLeast least index to be named for it; null for any
 * @param quotas of places that have another; null for none
 */
public record HonourLevel(
        @NotNull(message = "请选择级别") @Pattern(regexp = "VILLAGE|TOWN|COUNTY", message = "级别为村、乡镇或县")
        String level,

        @NotBlank(message = "请填写名称") @CleanText @Size(max = 30, message = "名称最多 30 个字")
        String name,

        @Min(value = 1, message = "名额至少为 1") int quota,

        @Min(value = 0, message = "天数应在 0 至 90 之间") @Max(value = 90, message = "天数应在 0 至 90 之间")
        Integer days,

        TieRule tie,

        @Digits(integer = 5, fraction = 2, message = "最多两位小数")
        BigDecimal atLeast,

        @Size(max = 300, message = "最多 300 处") List<@NotNull @Valid AreaQuota> quotas) {
    /** What a rule that says nothing means. */
    public static final int PUBLICITY_DAYS = 7;

    public int publicityDays() {
        return days == null ? PUBLICITY_DAYS : days;
    }

    public TieRule tieRule() {
        return tie == null ? TieRule.EXCLUDE : tie;
    }

    /** The narrower area first: it says more. */
    public List<AreaQuota> ownQuotas() {
        return quotas == null
                ? List.of()
                : quotas.stream()
                        .sorted(Comparator.comparing(
                                        (AreaQuota one) -> -one.area().length())
                                .thenComparing(AreaQuota::area))
                        .toList();
    }

    /** Most in a place that awards it, a year. */
    public int quotaOf(String place) {
        return ownQuotas().stream()
                .filter(one -> Area.covers(one.area(), place))
                .findFirst()
                .map(AreaQuota::quota)
                .orElse(quota);
    }
}
