package org.touyan.access.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** What goes in and out of the endpoints of the second person. */
public final class ApprovalViews {
    private ApprovalViews() {}

    @Schema(name = "Approval", description = "一件复核事项")
    public record ApprovalView(
            UUID id,
            @Schema(examples = "HOUSEHOLD_CANCEL") String kind,
            @Schema(examples = "销户") String kindName,

            @Schema(description = "由哪里复核", examples = "330726104217")
            String area,

            String areaName,
            @Schema(examples = "household") String subjectType,
            UUID subjectId,
            String subjectName,
            @Schema(description = "将要改变什么，号码已脱敏") String summary,
            String reason,
            ApprovalStatus status,
            String requestedByName,
            Instant requestedAt,
            Instant expiresAt,
            String decidedByName,
            Instant decidedAt,
            String decisionReason,
            @Schema(description = "是本人提交的") boolean mine,
            int version,
            List<ActionView> actions) {}

    @Schema(description = "复核、退回或撤回")
    public record Decision(
            @NotBlank(message = "请填写意见") @CleanText @Size(max = 500, message = "意见最多 500 个字")
            String reason,

            @NotNull(message = "缺少版本号") Integer version) {}

    @Schema(description = "一类变更是否需要第二人复核")
    public record RuleView(
            @Schema(examples = "HOUSEHOLD_CANCEL") String kind,
            @Schema(examples = "销户") String name,
            boolean required,
            @Schema(description = "可以由县里开关") boolean changeable) {}

    @Schema(description = "双人复核设置")
    public record RulesView(List<RuleView> rules, int version) {}

    @Schema(description = "修改双人复核设置")
    public record RulesEdit(
            @NotNull(message = "请填写设置") @Size(max = 50, message = "项目过多") @Schema(description = "类别代码 → 是否需要复核；没写的不变")
            Map<String, Boolean> required,

            @NotNull(message = "缺少版本号") Integer version) {}
}
