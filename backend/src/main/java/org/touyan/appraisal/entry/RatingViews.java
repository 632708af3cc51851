package org.touyan.appraisal.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.RatingRule;
import org.touyan.platform.web.ActionView;

/** What goes in and out of the rating endpoints. */
public final class RatingViews {
    private RatingViews() {}

    @Schema(description = "一项评了多少分；没有写的为 0")
    public record ItemRating(
            @Schema(examples = "SF-4") @NotBlank(message = "请选择评分项") @Size(max = 20, message = "评分项无效")
            String itemCode,

            @Schema(description = "不带正负号", examples = "1")
            @NotNull(message = "请填写分值")
            @DecimalMin(value = "0", message = "分值不能为负")
            @Digits(integer = 4, fraction = 2, message = "最多两位小数")
            BigDecimal points) {}

    @Schema(description = "一户评的分：是被评的户自己，即自评；是同一微网格的其他户，即互评")
    public record RaterSheet(
            @NotNull(message = "请选择农户") UUID householdId,

            @NotNull(message = "请填写分值") @Size(max = 300, message = "最多 300 项")
            List<@NotNull @Valid ItemRating> points) {}

    @Schema(description = "登记一户的自评、互评，整张表一次登记；再登记的代替先前的")
    public record NewRatings(
            @Schema(description = "不填为当地正在施行的办法") UUID schemeId,

            @Schema(description = "被评的户") @NotNull(message = "请选择农户")
            UUID subjectId,

            @Schema(examples = "2026-Q4")
            @NotNull(message = "请填写期次")
            @Pattern(regexp = Period.PATTERN, message = "期次无效")
            String period,

            @NotEmpty(message = "请填写评分") @Size(max = 60, message = "最多 60 户")
            List<@NotNull @Valid RaterSheet> raters,

            @Schema(description = "所见的表是何时登记的；空为还没有登记过。与现在的不同则不予登记")
            Instant givenAt) {}

    @Schema(description = "由自评、互评得出的一项")
    public record RatedItem(
            String code,
            String text,
            String dimensionName,
            ItemKind kind,
            BigDecimal least,
            BigDecimal most,
            @Schema(description = "现在计入的分，带正负号；空为没有计入") BigDecimal counted,

            @Schema(nullable = true, description = "为什么您不能登记这一项")
            String refusal) {}

    @Schema(description = "交来而没有登记的一项；它的评分照旧")
    public record RefusedRating(@Schema(examples = "SF-4") String itemCode, String text, String reason) {}

    /** @param points by code of the item; null when it has not rated */
    @Schema(description = "可以评的一户")
    public record Rater(
            UUID householdId,
            String number,
            String name,
            boolean self,
            @Schema(description = "评过，现已不在这个微网格") boolean left,
            Map<String, BigDecimal> points) {}

    /** @param rule null, with nothing to rate, where the period's rules ask for none */
    @Schema(description = "一户一期的自评、互评表")
    public record RatingSheetView(
            UUID subjectId,
            String number,
            String name,
            String period,
            String periodName,
            RatingRule rule,
            List<RatedItem> items,
            List<Rater> raters,
            @Schema(description = "这张表是何时登记的；空为还没有登记过") Instant givenAt,

            @Schema(nullable = true, description = "最近由谁登记") String givenBy,

            @Schema(nullable = true, description = "最近登记者的帐号编号：同名的人由它区分")
            UUID givenById,

            @Schema(description = "这次交来而没有登记的项") List<RefusedRating> refused,
            List<ActionView> actions) {}
}
