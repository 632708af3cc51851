package org.touyan.region.grid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;
import org.touyan.region.Region;

/** What goes in and out of the grid resource. */
public final class GridViews {
    private GridViews() {}

    @Schema(name = "GridStaff", description = "网格人员")
    public record Staff(
            UUID id,
            GridRole role,
            @Schema(examples = "张建国") String personName,
            @Schema(examples = "138****5678") String phoneMasked,
            @Schema(description = "本县居民的编号") UUID residentId,
            UUID accountId,
            LocalDate validFrom,
            @Schema(description = "离任日期，在任为空") LocalDate validTo) {
        static Staff of(GridStaff s) {
            return new Staff(
                    s.id, s.role, s.personName, s.phoneMasked, s.residentId, s.accountId, s.validFrom, s.validTo);
        }
    }

    @Schema(name = "GridView", description = "网格或联动网格")
    public record GridView(
            @Schema(examples = "3307261012010105") String code,
            @Schema(examples = "5号联动网格") String name,
            GridType type,
            String villageCode,
            @Schema(examples = "前于村") String villageName,
            @Schema(description = "所属网格；网格本身为空") String parentCode,
            int households,
            int residents,
            @Schema(description = "在任人员") List<Staff> staff,
            @Schema(description = "适宜户数") int capacity,
            @Schema(description = "户数过多") boolean overFull,
            int version,
            List<ActionView> actions) {}

    @Schema(name = "NewGrid", description = "新建网格")
    public record NewGrid(
            @Schema(description = "客户端生成的编号，重复提交时只建一次") UUID id,

            @NotBlank(message = "请选择上级")
            @Pattern(regexp = "\\d{12}|\\d{14}", message = "上级应为村（社区）或网格")
            @Schema(description = "建网格时为村，建联动网格时为网格", examples = "330726101201")
            String parentCode,

            @NotNull(message = "请选择类型") GridType type,

            @Size(max = Region.NAME_MAX, message = "名称不能超过 80 个字")
            @CleanText
            @Pattern(regexp = Region.NAME_PATTERN, message = "名称不能以 = + - @ 开头")
            @Schema(description = "不填则按序号命名", examples = "第二网格")
            String name) {}

    @Schema(name = "GridEdit", description = "修改网格")
    public record GridEdit(
            @NotBlank(message = "请填写名称")
            @Size(max = Region.NAME_MAX, message = "名称不能超过 80 个字")
            @CleanText
            @Pattern(regexp = Region.NAME_PATTERN, message = "名称不能以 = + - @ 开头")
            String name,

            @NotNull(message = "缺少版本号") Integer version) {}

    @Schema(name = "NewGridStaff", description = "网格人员任职")
    public record NewStaff(
            @Schema(description = "客户端生成的编号，重复提交时只建一次") UUID id,

            @NotNull(message = "请选择职务") @Schema(description = "联系党员除外，在网格看板中指定")
            GridRole role,

            @NotBlank(message = "请填写姓名") @Size(max = 60, message = "姓名不能超过 60 个字") @CleanText
            String personName,

            @Size(max = 20, message = "电话不能超过 20 位") @Schema(examples = "13800000000")
            String phone) {}
}
