package org.touyan.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.access.approval.PendingApproval;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;
import org.touyan.registry.ResidentInputs.NewResident;
import org.touyan.registry.ResidentViews.ResidentRow;

/** What goes in and out of the household endpoints. */
public final class HouseholdViews {
    private HouseholdViews() {}

    @Schema(description = "标签")
    public record LabelMark(
            @Schema(examples = "PARTY_MEMBER") String code,
            @Schema(examples = "党员户") String name,
            boolean sensitive) {}

    @Schema(description = "标签及其有效期")
    public record HeldLabel(
            UUID id,
            String code,
            String name,
            boolean sensitive,
            LocalDate validFrom,
            LocalDate validTo,
            String sourceDepartment,
            int version) {}

    @Schema(description = "农户列表的一行")
    public record HouseholdRow(
            UUID id,
            @Schema(examples = "330726104217030012") String number,
            @Schema(examples = "3307261042170105") String area,
            String townName,
            String villageName,
            String gridName,
            String contactGridName,
            @Schema(examples = "03") String groupNumber,
            String headName,
            @Schema(examples = "138****5678") String phoneMasked,
            String address,
            int memberCount,
            List<LabelMark> labels,
            HouseholdStatus status,
            boolean registeredHere,
            boolean livesHere,
            boolean isMember,
            Instant updatedAt) {
        /** @param phone in full, for an export that was permitted */
        HouseholdRow withPhone(String phone) {
            return new HouseholdRow(
                    id,
                    number,
                    area,
                    townName,
                    villageName,
                    gridName,
                    contactGridName,
                    groupNumber,
                    headName,
                    phone,
                    address,
                    memberCount,
                    labels,
                    status,
                    registeredHere,
                    livesHere,
                    isMember,
                    updatedAt);
        }
    }

    @Schema(description = "联系党员")
    public record ContactMember(String name, String phoneMasked) {}

    @Schema(description = "农户")
    public record HouseholdView(
            UUID id,
            String number,
            String area,
            String townName,
            String villageName,
            String gridName,
            String contactGridName,
            String groupNumber,
            String groupName,
            String headName,
            String phoneMasked,
            String naturalVillage,
            String doorNumber,
            String address,
            BigDecimal longitude,
            BigDecimal latitude,
            int memberCount,
            HouseholdStatus status,
            boolean registeredHere,
            LocalDate registeredSince,
            boolean livesHere,
            LocalDate livesSince,
            boolean isMember,
            LocalDate memberSince,
            String remarks,
            ContactMember contactMember,
            List<ResidentRow> residents,
            List<HeldLabel> labels,
            Instant createdAt,
            String createdByName,
            Instant updatedAt,
            int version,
            @Schema(description = "这是那一天结束时的情况；空为现在") LocalDate asOf,
            @Schema(description = "本户及成员等待复核的变更") List<PendingApproval> pendingApprovals,
            List<ActionView> actions) {}

    @Schema(description = "住址")
    public record Address(
            @CleanText @Size(max = 60, message = "自然村最多 60 个字")
            String naturalVillage,

            @CleanText @Size(max = 40, message = "门牌号最多 40 个字")
            String doorNumber,

            @CleanText @Size(max = 200, message = "地址最多 200 个字")
            String address) {}

    /** What both forms hold: how the family stands to the village. */
    interface Standing {
        HouseholdStatus status();

        Boolean registeredHere();

        LocalDate registeredSince();

        Boolean livesHere();

        LocalDate livesSince();

        Boolean isMember();

        LocalDate memberSince();
    }

    /** What both forms hold: where the household is. */
    public interface Place {
        String villageCode();

        String contactGridCode();

        String groupNumber();
    }

    @Schema(description = "新建农户")
    public record NewHousehold(
            @Schema(description = "可由客户端生成（UUIDv7），重复提交时答复相同")
            UUID id,

            @NotNull(message = "请选择村")
            @Pattern(regexp = "\\d{12}", message = "村代码应为 12 位数字")
            @Schema(examples = "330726104217")
            String villageCode,

            @Pattern(regexp = "\\d{16}", message = "联动网格代码应为 16 位数字")
            String contactGridCode,

            @NotNull(message = "请填写村民小组") @Pattern(regexp = "\\d{2}", message = "村民小组应为两位数字") @Schema(examples = "03")
            String groupNumber,

            @NotNull(message = "请填写住址") @Valid Address address,

            @DecimalMin(value = "-180", message = "经度应在 -180 至 180 之间")
            @DecimalMax(value = "180", message = "经度应在 -180 至 180 之间")
            @Digits(integer = 3, fraction = 6, message = "经度最多 6 位小数")
            BigDecimal longitude,

            @DecimalMin(value = "-90", message = "纬度应在 -90 至 90 之间")
            @DecimalMax(value = "90", message = "纬度应在 -90 至 90 之间")
            @Digits(integer = 2, fraction = 6, message = "纬度最多 6 位小数")
            BigDecimal latitude,

            HouseholdStatus status,
            @NotNull(message = "请选择户籍是否在本村") Boolean registeredHere,
            LocalDate registeredSince,
            @NotNull(message = "请选择是否居住在本村") Boolean livesHere,
            LocalDate livesSince,
            @NotNull(message = "请选择是否为集体经济组织成员户") Boolean isMember,
            LocalDate memberSince,

            @CleanText @Size(max = 500, message = "备注最多 500 个字")
            String remarks,

            @NotNull(message = "请填写户主") @Valid NewResident head)
            implements Place, Standing {}

    @Schema(description = "修改农户；整份提交：备注、各起始日期、经纬度和住址各项为 null 或不写表示清除，联动网格为 null 或不写表示移出联动网格")
    public record HouseholdEdit(
            @NotNull(message = "缺少版本号") Integer version,

            @NotNull(message = "请选择村") @Pattern(regexp = "\\d{12}", message = "村代码应为 12 位数字")
            String villageCode,

            @Pattern(regexp = "\\d{16}", message = "联动网格代码应为 16 位数字")
            String contactGridCode,

            @NotNull(message = "请填写村民小组") @Pattern(regexp = "\\d{2}", message = "村民小组应为两位数字")
            String groupNumber,

            @NotNull(message = "请填写住址") @Valid Address address,

            @DecimalMin(value = "-180", message = "经度应在 -180 至 180 之间")
            @DecimalMax(value = "180", message = "经度应在 -180 至 180 之间")
            @Digits(integer = 3, fraction = 6, message = "经度最多 6 位小数")
            BigDecimal longitude,

            @DecimalMin(value = "-90", message = "纬度应在 -90 至 90 之间")
            @DecimalMax(value = "90", message = "纬度应在 -90 至 90 之间")
            @Digits(integer = 2, fraction = 6, message = "纬度最多 6 位小数")
            BigDecimal latitude,

            @NotNull(message = "请选择状态") HouseholdStatus status,
            @NotNull(message = "请选择户籍是否在本村") Boolean registeredHere,
            LocalDate registeredSince,
            @NotNull(message = "请选择是否居住在本村") Boolean livesHere,
            LocalDate livesSince,
            @NotNull(message = "请选择是否为集体经济组织成员户") Boolean isMember,
            LocalDate memberSince,

            @CleanText @Size(max = 500, message = "备注最多 500 个字")
            String remarks)
            implements Place, Standing {}

    @Schema(description = "加标签")
    public record NewLabel(
            UUID id,

            @NotNull(message = "请选择标签") @Size(max = 40, message = "标签代码最多 40 个字")
            String code,

            @NotNull(message = "请填写生效日期") LocalDate validFrom,
            @Schema(description = "失效之日，留空为长期") LocalDate validTo,

            @CleanText @Size(max = 60, message = "来源部门最多 60 个字")
            String sourceDepartment) {}

    @Schema(description = "终止标签，自今日起失效")
    public record LabelEnd(
            @NotBlank(message = "请填写原因") @CleanText @Size(max = 500, message = "原因最多 500 个字")
            String reason,

            @NotNull(message = "缺少版本号") Integer version) {}

    /** What the audit trail keeps of a household: its own facts, no people. */
    public record HouseholdFacts(
            String number,
            String area,
            String headName,
            String naturalVillage,
            String doorNumber,
            String address,
            BigDecimal longitude,
            BigDecimal latitude,
            int memberCount,
            HouseholdStatus status,
            boolean registeredHere,
            LocalDate registeredSince,
            boolean livesHere,
            LocalDate livesSince,
            boolean isMember,
            LocalDate memberSince,
            String remarks) {

        public static HouseholdFacts of(Household h) {
            return new HouseholdFacts(
                    h.number,
                    h.area,
                    h.headName,
                    h.naturalVillage,
                    h.doorNumber,
                    h.address,
                    h.longitude,
                    h.latitude,
                    h.memberCount,
                    h.status,
                    h.registeredHere,
                    h.registeredSince,
                    h.livesHere,
                    h.livesSince,
                    h.isMember,
                    h.memberSince,
                    h.remarks);
        }
    }
}
