package org.touyan.appraisal.honour;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.scheme.TieRule;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** What goes in and out of the honour endpoints. */
public final class HonourViews {
    private static final String YEAR = "\\d{4}";
    /** The year itself or one of its quarters. */
    private static final String BASIS = "\\d{4}|\\d{4}-Q[1-4]";

    private HonourViews() {}

    /** @param subjectNumber null when the household no longer exists */
    @Schema(description = "一项荣誉，从提名到授予、撤销")
    public record HonourView(
            UUID id,
            Honour.Level level,
            @Schema(examples = "村级好家风户") String title,
            @Schema(examples = "2026") String year,
            String area,
            String townName,
            String villageName,
            UUID subjectId,
            String subjectNumber,
            String holderName,
            String period,
            String periodName,
            BigDecimal index,
            String gradeName,
            int deductions,
            String reason,
            Honour.Status status,
            String nominatedName,
            Instant nominatedAt,
            LocalDate publicFrom,
            LocalDate publicUntil,
            String decidedName,
            Instant decidedAt,
            String decisionNote,
            LocalDate awardedOn,
            String certificateNumber,
            String revokedName,
            LocalDate revokedOn,
            String revocation,
            int version,
            List<ActionView> actions) {}

    /** @param code what the QR code's address ends with */
    @Schema(description = "一张荣誉证书")
    public record HonourCertificate(
            UUID id,
            String code,
            String number,
            String title,
            String year,
            String holderName,
            String countyName,
            String townName,
            String villageName,
            String issuer,
            LocalDate awardedOn) {}

    @Schema(description = "证书核验：只有证书上印着的内容，以及是否仍然有效")
    public record CertificateCheck(
            String number,
            String title,
            String year,
            String holderName,
            String countyName,
            String townName,
            String villageName,
            String issuer,
            LocalDate awardedOn,
            @Schema(description = "false 已撤销") boolean valid,
            LocalDate revokedOn) {}

    @Schema(description = "提名一户")
    public record NewHonour(
            @NotNull(message = "请选择农户") UUID subjectId,

            @NotNull(message = "请选择级别") Honour.Level level,

            @Schema(examples = "2026") @NotNull(message = "请选择年度") @Pattern(regexp = YEAR, message = "年度无效")
            String year,

            @Schema(description = "以哪一期已公布的成绩为依据，默认为当年已公布的最近一期", examples = "2026-Q3")
            @Pattern(regexp = BASIS, message = "依据应为年度或季度")
            String period,

            @Schema(description = "提名理由；不填由系统按成绩写明") @CleanText @Size(max = 300, message = "理由最多 300 个字")
            String reason,

            UUID schemeId) {}

    @Schema(description = "按排名批量提名，到名额为止")
    public record Nominating(
            @NotNull(message = "请选择级别") Honour.Level level,

            @Schema(examples = "2026") @NotNull(message = "请选择年度") @Pattern(regexp = YEAR, message = "年度无效")
            String year,

            @Schema(examples = "330726104217")
            @NotNull(message = "请选择区域")
            @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
            String area,

            @Schema(examples = "2026-Q3") @Pattern(regexp = BASIS, message = "依据应为年度或季度")
            String period,

            @Schema(description = "推荐名单里不提名的") @Size(max = 200, message = "一次最多去掉 200 户")
            List<@NotNull UUID> except,

            UUID schemeId) {}

    @Schema(description = "批量办理：公示、审定授予、不予通过")
    public record Deciding(
            @Schema(description = "publish、award 或 refuse", examples = "award")
            @NotBlank(message = "请选择操作")
            @Pattern(regexp = HonourAction.IN_BULK, message = "没有这种批量操作")
            String action,

            @NotNull(message = "请选择级别") Honour.Level level,

            @Schema(examples = "2026") @NotNull(message = "请选择年度") @Pattern(regexp = YEAR, message = "年度无效")
            String year,

            @Schema(examples = "330726104217")
            @NotNull(message = "请选择区域")
            @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
            String area,

            @Schema(description = "只办这几项，各按自己的办法；不填为该区域这个办法的全部") @Size(min = 1, max = 200, message = "一次最多选 200 项")
            List<@NotNull UUID> ids,

            @Schema(description = "不予通过时必填") @CleanText @Size(max = 300, message = "原因最多 300 个字")
            String reason,

            UUID schemeId) {}

    @Schema(description = "单项办理")
    public record HonourActing(
            @NotNull(message = "缺少版本号") Integer version,

            @Schema(description = "不予通过、撤回、撤销时必填") @CleanText @Size(max = 300, message = "原因最多 300 个字")
            String reason) {}

    /** @param why in words */
    @Schema(description = "没有办成的有多少，为什么")
    public record HonourLeft(String why, int count) {}

    @Schema(description = "批量办理的结果")
    public record HonourOutcome(int done, List<HonourLeft> left) {}

    /** @param rank among those of the place who may still be named */
    @Schema(description = "推荐名单中的一户")
    public record HonourSuggestion(
            UUID subjectId,
            String subjectNumber,
            String holderName,
            String area,
            String townName,
            String villageName,
            int rank,
            BigDecimal index,
            String gradeName,
            int deductions,
            int earlier,
            String reason) {}

    /** @param period null while nothing of the year is published. @param total of which at most 200 are shown */
    @Schema(description = "按名额和排名推荐的名单")
    public record HonourSuggestions(
            String period,
            String periodName,
            int total,
            @Schema(description = "在最后一个名额上同分、按办法不能入选的") int tied,
            List<HonourSuggestion> items,
            List<ActionView> actions) {}

    /**
     * @param quota of each place that has no other
     * @param ownQuotas of how many areas the scheme says another
     * @param held the level that must be held first; null for none
     * @param given in all of the area
     */
    @Schema(description = "一级荣誉的规则和已用名额")
    public record HonourLevelFigures(
            Honour.Level level,
            String title,
            int quota,
            int ownQuotas,
            int days,
            TieRule tie,
            BigDecimal atLeast,
            Honour.Level held,
            HonourCounts given,
            List<ActionView> actions) {}

    @Schema(description = "各状态的数量")
    public record HonourCounts(int nominated, int publicity, int awarded, int refused, int revoked) {}

    /** @param quota null where the place does not award this level itself */
    @Schema(description = "一地一级的数量")
    public record HonourPlaceCounts(Honour.Level level, Integer quota, HonourCounts counts) {}

    @Schema(description = "一地各级荣誉")
    public record HonourPlace(String area, String name, List<HonourPlaceCounts> levels) {}

    /** @param schemeId whose quotas and honours these are; null, with no levels, while none is in force */
    @Schema(description = "一年的荣誉：各级规则、各地数量")
    public record HonourSummary(
            @Schema(nullable = true, description = "哪个评价办法的名额和数量；空为没有施行的办法")
            UUID schemeId,

            String year,
            List<String> years,
            List<HonourLevelFigures> levels,
            List<HonourPlace> places) {}
}
