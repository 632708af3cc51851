package org.touyan.appraisal.sampling;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
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
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** What goes in and out of the sampling endpoints. */
public final class SampleViews {
    private SampleViews() {}

    @Schema(description = "抽查：同一种子、期次、区域总是抽到同样的农户")
    public record NewSample(
            @Schema(description = "可由客户端生成（UUIDv7），重复提交时答复相同")
            UUID id,

            @NotNull(message = "请选择区域")
            @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
            @Schema(examples = "330726104")
            String area,

            @NotNull(message = "请选择期次")
            @Pattern(regexp = Period.PATTERN, message = "期次无效")
            @Schema(examples = "2026-10")
            String period,

            @Schema(description = "每村抽取的比例，%", examples = "5")
            @NotNull(message = "请填写比例")
            @DecimalMin(value = "0.1", message = "比例应在 0.1 至 50 之间")
            @DecimalMax(value = "50", message = "比例应在 0.1 至 50 之间")
            @Digits(integer = 2, fraction = 2, message = "最多两位小数")
            BigDecimal percent,

            @Schema(description = "随机种子；不填由系统生成并公布", examples = "20261122")
            Long seed,

            @Schema(description = "相差到多少分交评议团", examples = "5")
            @NotNull(message = "请填写分差")
            @DecimalMin(value = "0.1", message = "分差应在 0.1 至 100 之间")
            @DecimalMax(value = "100", message = "分差应在 0.1 至 100 之间")
            @Digits(integer = 3, fraction = 2, message = "最多两位小数")
            BigDecimal threshold,

            @Schema(description = "评价办法，默认为当地正在施行的一个") UUID schemeId) {}

    /** @param big differences from the threshold on */
    @Schema(description = "一次抽查")
    public record SampleView(
            UUID id,
            String area,
            String areaName,
            String period,
            @Schema(examples = "2026年10月") String periodName,
            BigDecimal percent,
            long seed,
            BigDecimal threshold,
            String accountName,
            Instant drawnAt,
            int households,
            int done,
            int big,
            List<SamplePart> parts) {}

    @Schema(description = "复评要打分的维度")
    public record SamplePart(String code, String name, BigDecimal floor, BigDecimal full) {}

    /**
     * @param firstIndex null until the second score is in: who scores again shall not know it
     * @param actions what the caller may do, and why not
     */
    @Schema(description = "抽中的一户")
    public record SampleRow(
            UUID householdId,
            String number,
            String headName,
            String villageName,
            String contactGridName,
            BigDecimal firstIndex,
            BigDecimal secondIndex,
            BigDecimal difference,
            boolean big,
            Map<String, BigDecimal> secondParts,
            String secondName,
            Instant secondAt,
            String note,
            List<ActionView> actions) {}

    @Schema(description = "复评：各维度的分")
    public record SecondScore(
            @Schema(description = "维度代码与分", examples = "{\"ZJ\": 20, \"LL\": 18}") @NotEmpty(message = "请给每个维度打分")
            Map<String, @NotNull(message = "请打分") @Digits(integer = 5, fraction = 2, message = "最多两位小数") BigDecimal>
                    parts,

            @CleanText @Size(max = 300, message = "说明最多 300 个字")
            String note) {}
}
