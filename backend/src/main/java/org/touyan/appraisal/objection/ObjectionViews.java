package org.touyan.appraisal.objection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** What goes in and out of the objection endpoints. */
public final class ObjectionViews {
    private ObjectionViews() {}

    @Schema(description = "登记异议")
    public record NewObjection(
            @Schema(description = "可由客户端生成（UUIDv7），重复提交时答复相同")
            UUID id,

            UUID schemeId,
            @NotNull(message = "请选择农户") UUID subjectId,

            @Schema(examples = "2026-10")
            @NotNull(message = "请选择期次")
            @Pattern(regexp = Period.PATTERN, message = "期次无效")
            String period,

            @Schema(description = "针对哪一笔记分；不填为对整个结果") UUID entryId,

            @NotBlank(message = "请填写提出人") @CleanText @Size(max = 60, message = "姓名最多 60 个字")
            String raisedBy,

            @NotNull(message = "请填写提出日期") @PastOrPresent(message = "提出日期不能晚于今天")
            LocalDate raisedOn,

            @NotBlank(message = "请填写异议内容") @CleanText @Size(max = 500, message = "内容最多 500 个字")
            String text,

            @CleanText @Size(max = 300, message = "佐证最多 300 个字")
            String evidence) {}

    @Schema(description = "办理异议")
    public record ObjectionActing(
            @NotNull(message = "缺少版本号") Integer version,

            @Schema(description = "核查结论")
            @NotBlank(message = "请填写核查结论")
            @CleanText
            @Size(max = 300, message = "结论最多 300 个字")
            String reason,

            @Schema(description = "异议成立时要冲销的记分") @Size(max = 50, message = "最多 50 笔")
            List<@NotNull UUID> entryIds,

            @Schema(nullable = true, description = "异议成立时要补记的一件好事") @Valid
            Addition addition) {}

    /** What was forgotten, recorded with the finding. The item's range, cap, posts and evidence hold as for any entry. */
    @Schema(name = "ObjectionAddition", description = "补记漏记的一件好事")
    public record Addition(
            @Schema(examples = "HJ-11") @NotBlank(message = "请选择评分项") @Size(max = 20, message = "评分项无效")
            String itemCode,

            @Schema(description = "分值；固定分值的项可不填", examples = "2")
            @DecimalMin(value = "0", message = "分值不能为负")
            @Digits(integer = 4, fraction = 2, message = "最多两位小数")
            BigDecimal points,

            @Schema(description = "在这一期之内", examples = "2026-10-18")
            @NotNull(message = "请填写发生日期")
            @PastOrPresent(message = "发生日期不能晚于今天")
            LocalDate happenedOn,

            @CleanText @Size(max = 200, message = "情况说明最多 200 个字")
            String text) {}

    @Schema(description = "异议的一份佐证")
    public record ObjectionFile(
            UUID id,
            @Schema(examples = "image/jpeg") String mediaType,
            @Schema(description = "是图片；否则是 PDF") boolean picture,
            int bytes,
            String uploadedBy,
            Instant createdAt) {}

    @Schema(description = "可以承办异议的人")
    public record HandlerView(UUID id, String name) {}

    @Schema(description = "交办异议")
    public record Assigning(
            @NotNull(message = "请选择承办人") UUID accountId,
            @NotNull(message = "缺少版本号") Integer version) {}

    /** @param overdue open beyond the last day. @param upheldShare of those decided, 0 to 1; null for none. @param meanDays from raised to decided; null for none */
    @Schema(description = "一个乡镇或村一年的异议")
    public record ObjectionFigures(
            @Schema(examples = "330726104") String code,
            String name,
            int total,
            int open,
            int overdue,
            int upheld,
            int rejected,
            int withdrawn,
            BigDecimal upheldShare,
            BigDecimal meanDays) {}

    @Schema(description = "异议")
    public record ObjectionView(
            UUID id,
            @Schema(examples = "2026-10-03") String number,
            String area,
            String townName,
            String villageName,
            UUID roundId,
            UUID schemeId,
            String period,
            String periodName,
            UUID subjectId,
            String subjectName,
            String subjectNumber,
            UUID entryId,
            String raisedBy,
            LocalDate raisedOn,
            String text,
            String evidence,
            @Schema(description = "照片和 PDF，先附上的在前") List<ObjectionFile> files,
            LocalDate dueOn,
            boolean overdue,
            Objection.Status status,
            @Schema(nullable = true, description = "承办人") String assigneeName,
            String createdName,
            Instant createdAt,
            String finding,
            BigDecimal indexBefore,
            BigDecimal indexAfter,
            String decidedName,
            Instant decidedAt,
            int version,
            List<ActionView> actions) {}
}
