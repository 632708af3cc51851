package org.touyan.appraisal.scheme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A household rates itself, and the households of its contact grid rate each other (余姚, DOMAIN §1.3).
 *
 * @param selfPercent share of its own rating; the rest is the mean of its neighbours'
 * @param least fewest neighbours: the ratings of fewer are as none
 */
public record RatingRule(
        @Min(value = 0, message = "比例应在 0 至 100 之间") @Max(value = 100, message = "比例应在 0 至 100 之间")
        int selfPercent,

        @Min(value = 1, message = "户数应在 1 至 20 之间") @Max(value = 20, message = "户数应在 1 至 20 之间")
        int least,

        @NotNull(message = "请选择缺评时怎样计") MissingRating missing) {}
