package org.touyan.access.post;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.access.AccountViews.RoleName;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;

/** Posts as the API takes and shows them. */
public final class PostViews {
    private PostViews() {}

    /** @param held today */
    @Schema(description = "账号兼任的一个岗位")
    public record PostView(
            UUID id,
            RoleName role,
            List<AreaName> areas,
            LocalDate validFrom,
            LocalDate validTo,
            @Schema(description = "今天在任") boolean held,
            int version) {}

    @Schema(description = "兼任岗位")
    public record NewPost(
            UUID id,

            @NotBlank(message = "请选择角色") @Size(max = 40, message = "角色代码最多 40 个字") @Schema(examples = "SUPERVISOR")
            String role,

            @NotEmpty(message = "请至少选择一个区域") @Size(max = 50, message = "最多 50 个区域")
            List<@NotNull(message = "区域代码不能为空") @Pattern(regexp = Area.PATTERN, message = "区域代码不正确") String> areas,

            @Schema(description = "不填为今天") LocalDate validFrom,
            @Schema(description = "最后一天；不填为长期") LocalDate validTo) {}

    @Schema(description = "免去兼任岗位")
    public record PostEnding(
            @NotBlank(message = "请填写原因") @Size(max = 500, message = "原因最多 500 个字") @CleanText
            String reason,

            @Min(value = 0, message = "版本号不正确") int version) {}

    /** What the record keeps. */
    record PostFacts(String role, List<String> areas, LocalDate validFrom, LocalDate validTo) {
        static PostFacts of(Post post) {
            return new PostFacts(post.roleCode, List.copyOf(post.sortedAreas()), post.validFrom, post.validTo);
        }
    }
}
