package org.touyan.appraisal.family;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.recusal.Kinship;
import org.touyan.appraisal.round.RoundViews.StepView;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.score.LineageRepository.Predecessor;
import org.touyan.appraisal.score.Result;
import org.touyan.platform.web.ActionView;

/** What the family score endpoints show. */
public final class FamilyScoreViews {
    private FamilyScoreViews() {}

    /**
     * @param parts by code of the dimension or of the pool. @param published false while it can still change
     * @param recusal why the caller neither scores nor judges this household; null when he may
     */
    @Schema(description = "一户一期的好家风指数")
    public record FamilyScoreRow(
            UUID householdId,
            @Schema(examples = "330726104217030012") String number,
            String headName,
            @Schema(examples = "3307261042170105") String area,
            String villageName,
            String contactGridName,
            String address,
            UUID roundId,
            @Schema(examples = "2026-11") String period,
            @Schema(examples = "2026年11月") String periodName,
            @Schema(examples = "97.5") BigDecimal index,
            Map<String, BigDecimal> parts,
            @Schema(examples = "A") String grade,
            @Schema(examples = "优秀") String gradeName,
            boolean vetoed,
            int entries,
            Result.Status status,
            boolean scored,
            Stage stage,
            boolean published,
            String note,

            @Schema(nullable = true, description = "当前用户应当回避的原因，不需回避为空")
            Kinship recusal) {}

    /** @param full null without limit */
    @Schema(description = "维度")
    public record PartName(String code, String name, BigDecimal start, BigDecimal full) {}

    /** @param stage of its round: what may be shown as posted and what is still under way */
    @Schema(description = "一期的指数")
    public record PeriodScore(
            String period,
            String periodName,
            Stage stage,
            BigDecimal index,
            Map<String, BigDecimal> parts,
            String grade,
            String gradeName,
            boolean vetoed,
            int entries,
            boolean published) {}

    public record SchemeName(
            UUID id, @Schema(examples = "好家风评价") String name) {}

    @Schema(description = "一户历期的好家风指数，最早的在前")
    public record FamilyScoreView(
            UUID householdId,
            String number,
            String headName,
            String villageName,
            String contactGridName,
            UUID schemeId,
            String schemeName,

            @Schema(description = "当地的评价办法，最近的在前；多于一个时可以换着看")
            List<SchemeName> schemes,

            List<PartName> parts,
            List<PeriodScore> periods,
            @Schema(description = "分户、并户前的户：此前各期的结果记在那些户名下") List<Predecessor> predecessors) {}

    /**
     * @param sentence date, deed, points and who recorded it, as people say it
     * @param photos their ids, oldest first
     * @param photosAwaited how many its author said would follow and that are not here
     */
    @Schema(description = "一笔记分，用一句话说清")
    public record WhyEntry(
            UUID id,
            LocalDate happenedOn,
            String sentence,
            BigDecimal points,
            String warning,
            boolean undone,
            String evidence,
            List<UUID> photos,
            int photosAwaited,
            @Schema(nullable = true, description = "本户申报的人") String claimedBy,
            @Schema(nullable = true) LocalDate claimedOn,
            String authorName,
            Instant recordedAt,
            List<ActionView> actions) {}

    /** @param note 已封顶, 已扣完: why the sum of the entries is not the value; null when it is */
    @Schema(description = "一个维度怎样得来")
    public record WhyPart(
            String code,
            String name,
            BigDecimal start,
            BigDecimal full,
            BigDecimal added,
            BigDecimal deducted,
            BigDecimal value,
            String note,
            List<WhyEntry> entries) {}

    @Schema(description = "可以挣回分数的事")
    public record EarnBack(String itemCode, String text, String partName, String points) {}

    /**
     * @param recomputed what the entries come to today when that is not what was published; null when it is
     * @param recusal why the caller may not record anything for this household; null when he may
     * @param of the shorter periods that a quarter or year is made of
     * @param better how many of the village have more; null before publication. @param ranked among how many
     */
    @Schema(description = "为什么是这个分")
    public record WhyView(
            UUID householdId,
            String number,
            String headName,
            String townName,
            String villageName,
            String contactGridName,
            UUID roundId,
            String period,
            String periodName,
            UUID schemeId,
            String schemeName,
            int versionNumber,
            Stage stage,
            String stageName,
            BigDecimal index,
            String grade,
            String gradeName,
            boolean vetoed,
            Result.Status status,
            String note,
            Instant publishedAt,
            BigDecimal recomputed,
            Long better,
            Long ranked,

            @Schema(nullable = true, description = "本乡镇已公布的农户中有多少户更高")
            Long townBetter,

            @Schema(nullable = true, description = "本乡镇已公布的农户数，最多晚五分钟")
            Long townRanked,

            List<WhyPart> parts,

            @Schema(description = "由更短的各期汇总；of 里没有的期次，系统里没有它的记录")
            boolean made,

            List<PeriodScore> of,
            List<StepView> steps,
            List<EarnBack> earnBack,

            @Schema(nullable = true, description = "当前用户应当回避的原因，不需回避为空")
            Kinship recusal,

            @Schema(nullable = true, description = "网格一起评时谁在场")
            String met) {}
}
