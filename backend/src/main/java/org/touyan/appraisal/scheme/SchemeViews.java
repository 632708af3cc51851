package org.touyan.appraisal.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** What goes in and out of the scheme endpoints. */
public final class SchemeViews {
    private SchemeViews() {}

    @Schema(description = "预置办法")
    public record SchemePreset(
            @Schema(examples = "pujiang") String code,
            @Schema(examples = "浦江“好家风”5+1") String name,
            String note,
            SchemeRules rules) {}

    @Schema(description = "可以记分的岗位")
    public record Recorder(
            @Schema(examples = "CONTACT_MEMBER") String code,
            @Schema(examples = "联系党员") String name) {}

    @Schema(description = "可以办理一个环节的岗位")
    public record StageRoles(Stage stage, List<Recorder> roles) {}

    @Schema(description = "办法的一个版本")
    public record VersionRow(
            int number, SchemeVersion.Status status, String validFrom, Instant createdAt, Instant enactedAt) {
        static VersionRow of(SchemeVersion v) {
            return new VersionRow(v.number, v.status, v.validFrom, v.createdAt, v.enactedAt);
        }
    }

    /**
     * @param inForce number of the version for the current period, null while none is
     * @param retiredFrom the first period that it no longer holds for; null while it goes on
     */
    @Schema(description = "评价办法")
    public record SchemeView(
            UUID id,
            @Schema(examples = "好家风评价") String name,
            SubjectKind subjectKind,
            String holderArea,
            String holderName,
            Integer inForce,
            @Schema(examples = "2027-01") String retiredFrom,
            List<VersionRow> versions,
            int version,
            List<ActionView> actions) {}

    @Schema(description = "版本及其规则")
    public record VersionView(
            UUID schemeId,
            String schemeName,
            int number,
            SchemeVersion.Status status,
            String validFrom,
            SchemeRules rules,
            int version,
            List<ActionView> actions) {}

    @Schema(description = "新建评价办法；规则取自预置办法或自己填写")
    public record NewScheme(
            @Schema(description = "可由客户端生成（UUIDv7），重复提交时答复相同")
            UUID id,

            @NotBlank(message = "请填写名称") @CleanText @Size(max = 60, message = "名称最多 60 个字")
            String name,

            @Schema(examples = "330726")
            @NotNull(message = "请选择施行范围")
            @Pattern(regexp = "\\d{4}|\\d{6}|\\d{9}|\\d{12}", message = "区划代码无效")
            String holderArea,

            @Size(max = 40, message = "预置办法无效") String preset,
            @Valid SchemeRules rules) {}

    @Schema(description = "修改草案")
    public record VersionEdit(
            @NotNull(message = "请填写规则") @Valid SchemeRules rules,
            @NotNull(message = "缺少版本号") Integer version) {}

    @Schema(description = "放弃草案")
    public record Discarding(@NotNull(message = "缺少版本号") Integer version) {}

    @Schema(description = "停用办法")
    public record Retiring(
            @Schema(description = "自哪一期起不再施行", examples = "2027-01")
            @NotNull(message = "请选择自哪一期起停用")
            @Pattern(regexp = Period.PATTERN, message = "期次应为 2026-12 或 2026-Q4")
            String from,

            @NotBlank(message = "请填写原因") @CleanText @Size(max = 500, message = "原因最多 500 个字")
            String reason,

            @NotNull(message = "缺少版本号") Integer version) {}

    @Schema(description = "恢复停用的办法")
    public record Reinstating(
            @NotBlank(message = "请填写原因") @CleanText @Size(max = 500, message = "原因最多 500 个字")
            String reason,

            @NotNull(message = "缺少版本号") Integer version) {}

    @Schema(description = "施行草案")
    public record Enacting(
            @Schema(description = "自哪一期起施行", examples = "2026-12")
            @NotNull(message = "请选择自哪一期起施行")
            @Pattern(regexp = Period.PATTERN, message = "期次应为 2026-12 或 2026-Q4")
            String validFrom,

            @NotBlank(message = "请填写原因") @CleanText @Size(max = 500, message = "原因最多 500 个字")
            String reason,

            @NotNull(message = "缺少版本号") Integer version) {}
}
