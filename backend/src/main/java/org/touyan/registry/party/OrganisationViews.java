package org.touyan.registry.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;
import org.touyan.region.Region;

/** Party organisations as the API takes and shows them. */
public final class OrganisationViews {
    private OrganisationViews() {}

    /** Members now in the list; those of a group count in its branch, those of a branch in what stands above. */
    @Schema(name = "PartyCounts", description = "在册党员数")
    public record Counts(
            @Schema(description = "正式和预备") int members,
            int probationary,
            @Schema(description = "流动党员") int flowing) {
        static final Counts NONE = new Counts(0, 0, 0);
    }

    @Schema(name = "PartyOrganisationRow", description = "党组织列表的一行")
    public record OrganisationRow(
            UUID id,
            UUID parentId,
            OrganisationKind kind,
            @Schema(examples = "广方村党支部") String name,
            @Schema(examples = "330726104217") String area,
            @Schema(examples = "广方村") String areaName,
            String secretaryName,
            LocalDate foundedOn,
            @Schema(description = "撤销日期，存续为空") LocalDate endedOn,
            @Schema(description = "直属的下级党组织数") int children,
            @Schema(description = "含全部下级") Counts counts) {

        OrganisationRow with(int below, Counts all) {
            return new OrganisationRow(
                    id, parentId, kind, name, area, areaName, secretaryName, foundedOn, endedOn, below, all);
        }

        OrganisationRow in(String place) {
            return new OrganisationRow(
                    id, parentId, kind, name, area, place, secretaryName, foundedOn, endedOn, children, counts);
        }
    }

    @Schema(name = "PartyOrganisationRef", description = "上级党组织")
    public record OrganisationRef(UUID id, OrganisationKind kind, String name) {}

    @Schema(name = "PartyOrganisation", description = "党组织")
    public record OrganisationView(
            UUID id,
            OrganisationKind kind,
            String name,
            String area,
            String areaName,
            @Schema(description = "从最高一级到直接上级，只列管辖范围内的") List<OrganisationRef> above,
            UUID parentId,
            UUID secretaryId,
            String secretaryName,
            @Schema(description = "党小组对应的村民小组") String villagerGroup,
            LocalDate foundedOn,
            LocalDate endedOn,
            String endReason,
            String remarks,
            int children,
            Counts counts,
            int version,
            @Schema(description = "这是那一天结束时的情况；空为现在") LocalDate asOf,
            List<ActionView> actions) {}

    @Schema(name = "NewPartyOrganisation", description = "新建党组织")
    public record NewOrganisation(
            @Schema(description = "可由客户端生成（UUIDv7），重复提交时答复相同")
            UUID id,

            @Schema(description = "上级党组织；只有党委可以没有上级") UUID parentId,

            @NotNull(message = "请选择类型") OrganisationKind kind,

            @NotBlank(message = "请填写名称")
            @Size(max = PartyOrganisation.NAME_MAX, message = "名称最多 80 个字")
            @CleanText
            @Pattern(regexp = Region.NAME_PATTERN, message = "名称不能以 = + - @ 开头")
            String name,

            @NotNull(message = "请选择所在区域")
            @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
            @Schema(description = "县、乡镇或村", examples = "330726104217")
            String area,

            @Schema(description = "书记是名册中的党员时填写") UUID secretaryId,

            @Size(max = 60, message = "书记姓名最多 60 个字") @CleanText
            String secretaryName,

            @Pattern(regexp = "\\d{2}", message = "村民小组应为两位数字")
            String villagerGroup,

            LocalDate foundedOn,

            @CleanText @Size(max = 500, message = "备注最多 500 个字")
            String remarks)
            implements Particulars {}

    @Schema(name = "PartyOrganisationEdit", description = "修改党组织")
    public record OrganisationEdit(
            @NotNull(message = "缺少版本号") Integer version,

            @NotBlank(message = "请填写名称")
            @Size(max = PartyOrganisation.NAME_MAX, message = "名称最多 80 个字")
            @CleanText
            @Pattern(regexp = Region.NAME_PATTERN, message = "名称不能以 = + - @ 开头")
            String name,

            UUID secretaryId,

            @Size(max = 60, message = "书记姓名最多 60 个字") @CleanText
            String secretaryName,

            @Pattern(regexp = "\\d{2}", message = "村民小组应为两位数字")
            String villagerGroup,

            LocalDate foundedOn,

            @CleanText @Size(max = 500, message = "备注最多 500 个字")
            String remarks)
            implements Particulars {}

    /** What a new and a known organisation have in common. */
    interface Particulars {
        String name();

        UUID secretaryId();

        String secretaryName();

        String villagerGroup();

        LocalDate foundedOn();

        String remarks();
    }

    @Schema(name = "PartyActing", description = "办理事项的原因")
    public record Acting(
            @NotBlank(message = "请填写原因") @Size(max = 500, message = "原因最多 500 个字") @CleanText
            String reason,

            @NotNull(message = "缺少版本号") Integer version) {}

    /** What the audit trail keeps of it. */
    public record PartyOrganisationFacts(
            OrganisationKind kind,
            String name,
            String secretaryName,
            String villagerGroup,
            LocalDate foundedOn,
            LocalDate endedOn,
            String remarks) {

        static PartyOrganisationFacts of(PartyOrganisation o) {
            return new PartyOrganisationFacts(
                    o.kind, o.name, o.secretaryName, o.villagerGroup, o.foundedOn, o.endedOn, o.remarks);
        }
    }
}
