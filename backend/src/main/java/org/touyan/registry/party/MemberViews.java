package org.touyan.registry.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.access.approval.PendingApproval;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** Party members as the API takes and shows them; numbers masked. */
public final class MemberViews {
    private MemberViews() {}

    @Schema(name = "PartyMemberRow", description = "党员名册的一行")
    public record MemberRow(
            UUID id,
            @Schema(examples = "郑祖荣") String name,
            String sex,
            Integer ageYears,
            @Schema(examples = "330726********1234") String idNumberMasked,
            @Schema(examples = "138****5678") String phoneMasked,
            UUID branchId,
            @Schema(examples = "广方村党支部") String branchName,
            String groupName,
            MemberKind kind,
            LocalDate joinedOn,
            boolean flowing,
            MemberStatus status,
            @Schema(description = "本县村民的编号") UUID residentId,
            @Schema(description = "联系的联动网格；没有为空") String contactGridCode,
            String contactGridName,
            @Schema(description = "联系的户数") int households) {

        MemberRow with(String gridName) {
            return with(idNumberMasked, phoneMasked, gridName);
        }

        /** Numbers in full, for an export that was permitted. */
        MemberRow withNumbers(String idNumber, String phone) {
            return with(idNumber, phone, contactGridName);
        }

        private MemberRow with(String idNumber, String phone, String gridName) {
            return new MemberRow(
                    id,
                    name,
                    sex,
                    ageYears,
                    idNumber,
                    phone,
                    branchId,
                    branchName,
                    groupName,
                    kind,
                    joinedOn,
                    flowing,
                    status,
                    residentId,
                    contactGridCode,
                    gridName,
                    households);
        }
    }

    /** @param id null when the household lies outside the caller's areas */
    @Schema(name = "ContactHousehold", description = "党员联系的一户")
    public record ContactHousehold(UUID id, String number, String headName, String address, int memberCount) {}

    @Schema(name = "ContactService", description = "党员联系的一个联动网格")
    public record ContactService(
            @Schema(examples = "3307261042170101") String gridCode,
            @Schema(examples = "1号联动网格") String gridName,
            LocalDate since,
            int householdCount,
            @Schema(description = "管辖范围内的农户") List<ContactHousehold> households) {}

    @Schema(name = "PartyMemberChange", description = "党员的一次变动")
    public record MemberChange(
            MemberEventKind kind,
            LocalDate happenedOn,
            String fromName,
            String toName,
            String reason,
            String accountName,
            Instant createdAt) {
        static MemberChange of(PartyMemberEvent e) {
            return new MemberChange(e.kind, e.happenedOn, e.fromName, e.toName, e.reason, e.accountName, e.createdAt);
        }
    }

    @Schema(name = "PartyMember", description = "党员")
    public record MemberView(
            UUID id,
            String name,
            String sex,
            Integer ageYears,
            LocalDate birthDate,
            String idNumberMasked,
            String phoneMasked,
            @Schema(description = "本县村民的编号；没有家庭户的党员为空") UUID residentId,
            @Schema(description = "所在的户；在管辖范围之外为空") UUID householdId,
            UUID branchId,
            String branchName,
            UUID groupId,
            String groupName,
            String area,
            String areaName,
            MemberKind kind,
            LocalDate joinedOn,
            LocalDate fullOn,
            boolean flowing,
            String flowingTo,
            MemberStatus status,
            LocalDate endedOn,
            String remarks,
            @Schema(description = "联系的联动网格和农户") List<ContactService> contacts,
            @Schema(description = "从新到旧") List<MemberChange> history,
            @Schema(description = "等待接收或复核的变更") List<PendingApproval> pendingApprovals,
            int version,
            @Schema(description = "这是那一天结束时的情况；空为现在") LocalDate asOf,
            List<ActionView> actions) {}

    /** What a new and a known member have in common; what is said of the person counts only without a resident. */
    interface Particulars {
        UUID groupId();

        String name();

        String sex();

        LocalDate birthDate();

        String idNumber();

        String phone();

        MemberKind kind();

        LocalDate joinedOn();

        LocalDate fullOn();

        Boolean flowing();

        String flowingTo();

        String remarks();
    }

    @Schema(name = "NewPartyMember", description = "登记党员；选了村民时，姓名、性别、证件和电话以村民台账为准，不必填写")
    public record NewMember(
            @Schema(description = "可由客户端生成（UUIDv7），重复提交时答复相同")
            UUID id,

            @NotNull(message = "请选择党支部") UUID branchId,
            UUID groupId,
            @Schema(description = "本县村民；没有家庭户的党员不填") UUID residentId,

            @CleanText @Size(max = 60, message = "姓名最多 60 个字")
            String name,

            @Size(max = 1, message = "性别代码应为一位") String sex,
            LocalDate birthDate,
            @Size(max = 40, message = "身份证号过长") String idNumber,
            @Size(max = 40, message = "电话过长") String phone,
            @NotNull(message = "请选择党员类别") MemberKind kind,
            @NotNull(message = "请填写入党日期") LocalDate joinedOn,
            @Schema(description = "转正日期，预备党员不填") LocalDate fullOn,
            @NotNull(message = "请选择是否流动党员") Boolean flowing,

            @CleanText @Size(max = 100, message = "流动去向最多 100 个字")
            String flowingTo,

            @CleanText @Size(max = 500, message = "备注最多 500 个字")
            String remarks)
            implements Particulars {}

    @Schema(name = "PartyMemberEdit", description = "修改党员；身份证号、电话为 null 表示不变，空文本表示清除")
    public record MemberEdit(
            @NotNull(message = "缺少版本号") Integer version,
            UUID groupId,

            @CleanText @Size(max = 60, message = "姓名最多 60 个字")
            String name,

            @Size(max = 1, message = "性别代码应为一位") String sex,
            LocalDate birthDate,
            @Size(max = 40, message = "身份证号过长") String idNumber,
            @Size(max = 40, message = "电话过长") String phone,
            @NotNull(message = "请选择党员类别") MemberKind kind,
            @NotNull(message = "请填写入党日期") LocalDate joinedOn,
            LocalDate fullOn,
            @NotNull(message = "请选择是否流动党员") Boolean flowing,

            @CleanText @Size(max = 100, message = "流动去向最多 100 个字")
            String flowingTo,

            @CleanText @Size(max = 500, message = "备注最多 500 个字")
            String remarks)
            implements Particulars {

        /** The same, of another version of him. */
        MemberEdit at(int now) {
            return new MemberEdit(
                    now, groupId, name, sex, birthDate, idNumber, phone, kind, joinedOn, fullOn, flowing, flowingTo,
                    remarks);
        }
    }

    @Schema(name = "PartyTransfer", description = "组织关系转接")
    public record Transfer(
            @NotNull(message = "请选择转入的党支部") UUID branchId,
            UUID groupId,
            @NotNull(message = "请填写转接日期") LocalDate happenedOn,

            @NotBlank(message = "请填写原因") @Size(max = 500, message = "原因最多 500 个字") @CleanText
            String reason,

            @NotNull(message = "缺少版本号") Integer version) {}

    @Schema(name = "PartyMemberEnding", description = "移出在册名单")
    public record Ending(
            @NotNull(message = "请选择去向") @Schema(description = "不能是 ACTIVE")
            MemberStatus status,

            @NotNull(message = "请填写日期") LocalDate happenedOn,

            @NotBlank(message = "请填写原因") @Size(max = 500, message = "原因最多 500 个字") @CleanText
            String reason,

            @NotNull(message = "缺少版本号") Integer version) {}

    /** What the audit trail keeps of him. */
    public record PartyMemberFacts(
            String name,
            String branchName,
            String groupName,
            MemberKind kind,
            LocalDate joinedOn,
            LocalDate fullOn,
            boolean flowing,
            String flowingTo,
            MemberStatus status,
            LocalDate endedOn,
            String idNumberMasked,
            String phoneMasked,
            String remarks) {

        static PartyMemberFacts of(PartyMember m, String branchName, String groupName) {
            return new PartyMemberFacts(
                    m.name,
                    branchName,
                    groupName,
                    m.kind,
                    m.joinedOn,
                    m.fullOn,
                    m.flowing,
                    m.flowingTo,
                    m.status,
                    m.endedOn,
                    m.idNumberMasked,
                    m.phoneMasked,
                    m.remarks);
        }
    }
}
