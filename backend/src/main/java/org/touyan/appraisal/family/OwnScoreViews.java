package org.touyan.appraisal.family;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.family.FamilyScoreViews.EarnBack;
import org.touyan.appraisal.family.FamilyScoreViews.PartName;
import org.touyan.appraisal.family.FamilyScoreViews.PeriodScore;
import org.touyan.appraisal.family.FamilyScoreViews.SchemeName;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.score.Result;

/** What a villager sees of his own household's scores: what has been posted, never who recorded or reported it. */
public final class OwnScoreViews {
    private OwnScoreViews() {}

    @Schema(description = "本户历期的好家风指数，最早的在前；公示以后才看得到")
    public record OwnScores(
            @Schema(nullable = true, description = "当地还没有评价办法时为空")
            UUID schemeId,

            @Schema(nullable = true, examples = "好家风评价") String schemeName,
            @Schema(description = "当地的评价办法，最近的在前") List<SchemeName> schemes,
            List<PartName> parts,
            List<PeriodScore> periods) {}

    @Schema(description = "本户的一笔记分")
    public record OwnEntry(
            UUID id,
            LocalDate happenedOn,
            @Schema(examples = "11月3日，房前屋后乱堆乱放，扣 2 分。") String sentence,
            BigDecimal points,
            @Schema(description = "不计分：已冲销，或是冲销别的一笔") boolean undone,
            @Schema(description = "冲销此前一笔的记录") boolean reversal) {}

    @Schema(description = "一个维度怎样得来")
    public record OwnPart(
            String code,
            String name,
            BigDecimal start,
            BigDecimal full,
            BigDecimal value,
            @Schema(nullable = true) String note,
            List<OwnEntry> entries) {}

    /**
     * @param better how many of the village have more; null before publication. @param ranked among how many
     * @param of the shorter periods that a quarter or year is made of
     * @param made of them: it has no entries of its own to object to
     */
    @Schema(description = "本户为什么是这个分")
    public record OwnScore(
            UUID schemeId,
            String schemeName,
            @Schema(examples = "2026-10") String period,
            @Schema(examples = "2026年10月") String periodName,
            Stage stage,
            String stageName,
            Result.Status status,
            BigDecimal index,
            @Schema(nullable = true) String gradeName,
            boolean vetoed,
            @Schema(nullable = true) Instant publishedAt,
            @Schema(nullable = true) Long better,
            @Schema(nullable = true) Long ranked,
            List<OwnPart> parts,
            @Schema(description = "由更短的各期汇总") boolean made,
            List<PeriodScore> of,
            List<EarnBack> earnBack) {}
}
