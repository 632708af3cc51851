package org.touyan.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes in and out of the grid board. */
public final class GridBoardViews {
    private GridBoardViews() {}

    @Schema(description = "网格看板上的一户")
    public record BoardHousehold(
            UUID id,
            String number,

            @Schema(description = "所在的联动网格、治理网格或村", examples = "3307261042170105")
            String area,

            String headName,
            int memberCount,
            String address,
            int version) {}

    @Schema(description = "联动网格的联系党员")
    public record BoardContact(UUID residentId, String name) {}

    @Schema(description = "网格看板上的联动网格")
    public record BoardGrid(
            @Schema(examples = "3307261042170105") String code,
            String name,
            @Schema(description = "所属治理网格") String gridCode,
            BoardContact contactMember,
            boolean overFull,
            List<BoardHousehold> households) {}

    @Schema(description = "本村党员及其联系的网格")
    public record BoardMember(UUID residentId, String name, String contactGridCode, UUID householdId) {}

    @Schema(description = "看板所在的村")
    public record BoardVillage(String code, String name) {}

    @Schema(description = "网格看板")
    public record Board(
            BoardVillage village,

            @Schema(description = "联动网格的标准户数", examples = "8")
            int capacity,

            @Schema(description = "超过此户数即为超员", examples = "10")
            int most,

            Coverage coverage,
            List<BoardGrid> grids,
            @Schema(description = "未编入联动网格的户") List<BoardHousehold> unassigned,
            List<BoardMember> members) {}

    @Schema(description = "联系覆盖情况")
    public record Coverage(
            long households,
            @Schema(description = "已编入联动网格的户") long assignedHouseholds,
            @Schema(description = "没有联系党员的户") long householdsWithoutMember,
            long contactGrids,
            @Schema(description = "没有联系党员的联动网格") long gridsWithoutMember,
            long partyMembers,
            @Schema(description = "没有联系户的党员") long membersWithoutHouseholds,
            long overFullGrids) {}

    @Schema(description = "一个区域的联系覆盖情况")
    public record AreaCoverage(
            String code,
            String name,
            long households,
            long assignedHouseholds,
            long householdsWithoutMember,
            long contactGrids,
            long gridsWithoutMember,
            long partyMembers,
            long membersWithoutHouseholds,
            long overFullGrids) {}

    @Schema(description = "联系覆盖情况及下级各区域")
    public record CoverageReport(
            long households,
            long assignedHouseholds,
            long householdsWithoutMember,
            long contactGrids,
            long gridsWithoutMember,
            long partyMembers,
            long membersWithoutHouseholds,
            long overFullGrids,
            List<AreaCoverage> children) {}

    /** By what neighbours are found. */
    public enum GroupingOrder {
        /** Natural village, then the number of the door. */
        HOUSE_NUMBER,
        /** A curve through the houses' places; a house without coordinates is left over. */
        LOCATION
    }

    @Schema(description = "自动编组")
    public record Grouping(
            @NotNull(message = "请填写每个网格的户数")
            @Min(value = 2, message = "每个网格至少 2 户")
            @Max(value = 30, message = "每个网格最多 30 户")
            @Schema(examples = "8")
            Integer size,

            @NotNull(message = "请选择编组依据") GroupingOrder by,
            @NotNull(message = "请选择是否同时安排联系党员") Boolean assignMembers,
            @NotNull(message = "请选择是否保留已有的联动网格") Boolean keepExisting,

            @Size(max = 20, message = "预览标记不正确")
            @Schema(description = "编组时填预览返回的 mark：此后本村的户、网格或联系党员有变化则不办理，返回 409；不填不核对")
            String mark) {}

    @Schema(description = "拟编的联动网格")
    public record ProposedGrid(
            String code,
            String name,
            @Schema(description = "所属治理网格") String gridCode,
            String gridName,
            List<BoardHousehold> households,
            BoardContact contactMember) {}

    @Schema(description = "编组预览")
    public record GroupingPreview(
            List<ProposedGrid> grids,
            @Schema(description = "不能编入的户数") int leftOver,

            @Schema(description = "治理网格将变动的户数：只有原来不属于治理网格的户")
            int changingGrid,

            @Schema(description = "编组时带回，以免编的与看到的不同", examples = "1f3a9c02")
            String mark) {}

    @Schema(description = "把户编入联动网格，或移出")
    public record Assignment(
            @NotEmpty(message = "请选择农户") @Size(max = 500, message = "一次最多 500 户")
            List<@NotNull(message = "户号不能为空") UUID> householdIds,

            @Pattern(regexp = "\\d{16}", message = "联动网格代码应为 16 位数字") @Schema(description = "留空为移出联动网格")
            String contactGridCode,

            @Pattern(regexp = "\\d{12}(\\d{2})?", message = "移出后所在应为村或治理网格的代码")
            @Schema(description = "移出联动网格后所在的村或治理网格；留空为仍在原治理网格", examples = "330726104217")
            String outTo) {}

    @Schema(description = "安排联系党员")
    public record MemberAssignment(
            @NotNull(message = "请选择联动网格") @Pattern(regexp = "\\d{16}", message = "联动网格代码应为 16 位数字")
            String contactGridCode,

            @Schema(description = "留空为不再安排") UUID residentId) {}
}
