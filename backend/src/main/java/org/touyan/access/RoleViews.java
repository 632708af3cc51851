package org.touyan.access;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.text.CleanText;

/** Roles as the API takes and shows them. */
public final class RoleViews {
    static final String CODE = "[A-Z][A-Z0-9_]{2,39}";

    private RoleViews() {}

    /**
     * @param permissions what it may do
     * @param grants what it may hand out without being able to do it
     * @param accounts how many have it
     * @param assignable the caller may give it to others
     */
    @Schema(description = "角色")
    public record RoleView(
            @Schema(examples = "TOWN_PARTY_AFFAIRS") String code,
            @Schema(examples = "乡镇党建办") String name,
            String description,
            boolean preset,
            @Schema(description = "可使用的权限") List<String> permissions,
            @Schema(description = "只能授予他人、自己不能使用的权限") List<String> grants,
            long accounts,
            @Schema(description = "当前登录的人能否把这个角色授予他人") boolean assignable,
            int version) {}

    @Schema(description = "新角色")
    public record NewRole(
            @NotBlank(message = "请填写代码")
            @Pattern(regexp = CODE, message = "代码为 3 到 40 位大写字母、数字和下划线，以字母开头")
            @Schema(examples = "TOWN_CULTURE")
            String code,

            @NotBlank(message = "请填写名称") @Size(max = 60, message = "名称最多 60 个字") @CleanText @Schema(examples = "乡镇文化站")
            String name,

            @Size(max = 300, message = "说明最多 300 个字") @CleanText
            String description,

            @NotNull(message = "请选择权限") @Size(max = 200, message = "权限最多 200 项")
            List<@NotBlank(message = "权限不能为空") @Size(max = 60, message = "权限最多 60 个字") String> permissions,

            @Size(max = 200, message = "权限最多 200 项")
            List<@NotBlank(message = "权限不能为空") @Size(max = 60, message = "权限最多 60 个字") String> grants) {}

    @Schema(description = "修改角色")
    public record RoleChange(
            @NotBlank(message = "请填写名称") @Size(max = 60, message = "名称最多 60 个字") @CleanText
            String name,

            @Size(max = 300, message = "说明最多 300 个字") @CleanText
            String description,

            @NotNull(message = "请选择权限") @Size(max = 200, message = "权限最多 200 项")
            List<@NotBlank(message = "权限不能为空") @Size(max = 60, message = "权限最多 60 个字") String> permissions,

            @Size(max = 200, message = "权限最多 200 项")
            List<@NotBlank(message = "权限不能为空") @Size(max = 60, message = "权限最多 60 个字") String> grants,

            @Min(value = 0, message = "版本号不正确") int version) {}
}
