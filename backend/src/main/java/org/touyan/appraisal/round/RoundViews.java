package org.touyan.appraisal.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.recusal.Kinship;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** What goes in and out of the round endpoints. */
public final class RoundViews {
    private RoundViews() {}

    @Schema(description = "等次及户数")
    public record GradeCount(
            @Schema(examples = "A") String code,
            @Schema(examples = "优秀") String name,
            int count) {}

    /** What rows of results come to. @param mean of the index, null when the roster is empty */
    @Schema(description = "一轮评分的数字")
    public record RoundFigures(
            int subjects, int scored, int entries, int returned, int held, BigDecimal mean, List<GradeCount> grades) {}

    @Schema(description = "评分轮次列表的一行")
    public record RoundRow(
            UUID id,
            @Schema(examples = "330726104217") String area,
            String townName,
            String villageName,
            @Schema(examples = "2026-11") String period,
            @Schema(examples = "2026年11月") String periodName,
            Stage stage,
            String stageName,
            LocalDate dueOn,
            boolean overdue,
            LocalDate publicUntil,
            RoundFigures figures,
            int version,
            List<ActionView> actions) {}

    @Schema(description = "办过的一步")
    public record StepView(
            UUID id,
            UUID subjectId,
            String subjectName,
            String subjectNumber,
            String action,
            String actionName,
            String fromStageName,
            Stage toStage,
            String toStageName,
            String accountName,
            Instant at,
            String reason,
            LocalDate heldOn,
            String attendees,
            int attendeeCount,
            String minutes) {}

    /** @param state DONE, NOW or AHEAD */
    @Schema(description = "流程中的一个环节")
    public record StageView(Stage stage, String name, String state, int days, int quorum) {}

    /** @param ownScored subjects that the caller scored himself and may not judge: another must pass them */
    @Schema(description = "评分轮次")
    public record RoundView(
            UUID id,
            String area,
            String townName,
            String villageName,
            String period,
            String periodName,
            UUID schemeId,
            String schemeName,
            int versionNumber,
            Stage stage,
            String stageName,
            LocalDate dueOn,
            boolean overdue,
            LocalDate publicUntil,
            Instant openedAt,
            Instant publishedAt,
            List<StageView> stages,
            RoundFigures figures,
            List<PartMean> parts,
            long ownScored,
            List<StepView> steps,
            int version,
            List<ActionView> actions) {}

    /** @param full most that it counts, null without limit */
    @Schema(description = "维度平均分")
    public record PartMean(String code, String name, BigDecimal full, BigDecimal mean) {}

    /**
     * @param ownScored by the caller, who may not judge it
     * @param recusal why the caller keeps out of it; null where he need not
     */
    @Schema(description = "轮次中的一户")
    public record RoundResultView(
            UUID subjectId,
            String number,
            String name,
            String contactGridName,
            boolean ownScored,
            Kinship recusal,
            BigDecimal index,
            Map<String, BigDecimal> parts,
            String grade,
            String gradeName,
            boolean vetoed,
            int entries,
            String status,
            boolean scored,
            String note) {}

    /** @param stages how many of the villages stand where */
    @Schema(description = "下级区域的评分进度")
    public record AreaProgress(
            @Schema(examples = "330726104") String code,
            String name,
            int villages,
            Map<String, Integer> stages,
            int overdue) {}

    @Schema(description = "办理轮次")
    public record RoundActing(
            @NotNull(message = "缺少版本号") Integer version,

            @Schema(description = "退回时必填；还有农户未评就提交时必填") @CleanText @Size(max = 500, message = "原因最多 500 个字")
            String reason,

            @Schema(description = "会议日期，评议和审定时必填", examples = "2026-11-08") @PastOrPresent(message = "会议日期不能晚于今天")
            LocalDate heldOn,

            @Schema(description = "到会人员姓名，评议和审定时必填") @Size(max = 60, message = "最多 60 人")
            List<@NotBlank(message = "姓名不能为空") @CleanText @Size(max = 20, message = "姓名最多 20 个字") String> attendees,

            @Schema(description = "会议记录，评议和审定时必填") @CleanText @Size(max = 2000, message = "会议记录最多 2000 个字")
            String minutes) {}

    @Schema(description = "退回一户，或交回重评的一户")
    public record SubjectActing(
            @Schema(description = "退回时必填") @CleanText @Size(max = 300, message = "原因最多 300 个字")
            String reason) {}

    @Schema(description = "批量批复")
    public record Approvals(
            @NotEmpty(message = "请选择轮次") @Size(max = 400, message = "一次最多 400 个")
            List<@NotNull UUID> roundIds,

            @CleanText @Size(max = 500, message = "批复意见最多 500 个字")
            String reason) {}

    /** @param index as published. @param recomputed what its parts come to today */
    @Schema(description = "公布的季度、年度结果与按各期重算不一致的一户")
    public record RecomputedRow(
            UUID roundId,
            UUID subjectId,
            String number,
            String headName,
            String villageName,
            BigDecimal index,
            String gradeName,
            BigDecimal recomputed,
            String recomputedGradeName,
            List<ActionView> actions) {}

    /** @param villageName null when there is no such round in the caller's areas. @param reason null when it was approved */
    @Schema(description = "一个轮次的批复结果")
    public record ApprovalOutcome(UUID roundId, String villageName, boolean approved, String reason) {}
}
