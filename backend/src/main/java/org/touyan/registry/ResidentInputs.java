package org.touyan.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.text.CleanText;

/** What the resident endpoints take in. */
public final class ResidentInputs {
    private ResidentInputs() {}

    /** What the forms for a new and a known person have in common. */
    public interface Particulars {
        String name();

        String sex();

        LocalDate birthDate();

        String idNumber();

        String phone();

        String relation();

        String ethnicity();

        String education();

        String politicalStatus();

        String maritalStatus();

        String occupation();

        String jobTitle();

        Employment employment();

        String workPlace();

        ResidentStatus status();

        Boolean registeredHere();

        LocalDate registeredSince();

        Boolean livesHere();

        LocalDate livesSince();

        Boolean isMember();

        LocalDate memberSince();

        String remarks();
    }

    @Schema(description = "新增家庭成员；身份证号填写后，性别和出生日期可以留空")
    public record NewResident(
            @Schema(description = "可由客户端生成（UUIDv7），重复提交时答复相同")
            UUID id,

            @NotBlank(message = "请填写姓名") @CleanText @Size(max = 60, message = "姓名最多 60 个字")
            String name,

            @Size(max = 1, message = "性别代码应为一位") String sex,
            LocalDate birthDate,

            @Schema(examples = "11010519491231002X") @Size(max = 40, message = "身份证号过长")
            String idNumber,

            @Schema(examples = "13800005678") @Size(max = 40, message = "电话过长")
            String phone,

            @NotBlank(message = "请选择与户主关系") @Size(max = 2, message = "与户主关系代码应为两位") @Schema(examples = "02")
            String relation,

            @Size(max = 2, message = "民族代码应为两位") String ethnicity,
            @Size(max = 2, message = "学历代码应为两位") String education,
            @Size(max = 2, message = "政治面貌代码应为两位") String politicalStatus,
            @Size(max = 2, message = "婚姻状况代码应为两位") String maritalStatus,

            @Schema(description = "职业类别代码（GB/T 6565 的大类或中类）", examples = "50100") @Size(max = 5, message = "职业类别代码应为五位")
            String occupation,

            @CleanText @Size(max = 60, message = "具体职业最多 60 个字")
            String jobTitle,

            Employment employment,

            @CleanText @Size(max = 100, message = "工作地最多 100 个字")
            String workPlace,

            ResidentStatus status,
            @NotNull(message = "请选择户籍是否在本村") Boolean registeredHere,
            LocalDate registeredSince,
            @NotNull(message = "请选择是否居住在本村") Boolean livesHere,
            LocalDate livesSince,
            @NotNull(message = "请选择是否为集体经济组织成员") Boolean isMember,
            LocalDate memberSince,

            @CleanText @Size(max = 500, message = "备注最多 500 个字")
            String remarks)
            implements Particulars {}

    @Schema(description = "修改村民；文字、号码、代码和状态为 null 或不写表示不变，空文本表示清除；就业情况、出生日期（没有身份证号时）和各起始日期为 null 或不写表示清除")
    public record ResidentEdit(
            @NotNull(message = "缺少版本号") Integer version,

            @NotBlank(message = "请填写姓名") @CleanText @Size(max = 60, message = "姓名最多 60 个字")
            String name,

            @Size(max = 1, message = "性别代码应为一位") String sex,
            LocalDate birthDate,
            @Size(max = 40, message = "身份证号过长") String idNumber,
            @Size(max = 40, message = "电话过长") String phone,

            @NotBlank(message = "请选择与户主关系") @Size(max = 2, message = "与户主关系代码应为两位")
            String relation,

            @Size(max = 2, message = "民族代码应为两位") String ethnicity,
            @Size(max = 2, message = "学历代码应为两位") String education,
            @Size(max = 2, message = "政治面貌代码应为两位") String politicalStatus,
            @Size(max = 2, message = "婚姻状况代码应为两位") String maritalStatus,

            @Schema(description = "职业类别代码（GB/T 6565 的大类或中类）", examples = "50100") @Size(max = 5, message = "职业类别代码应为五位")
            String occupation,

            @CleanText @Size(max = 60, message = "具体职业最多 60 个字")
            String jobTitle,

            Employment employment,

            @CleanText @Size(max = 100, message = "工作地最多 100 个字")
            String workPlace,

            ResidentStatus status,
            @NotNull(message = "请选择户籍是否在本村") Boolean registeredHere,
            LocalDate registeredSince,
            @NotNull(message = "请选择是否居住在本村") Boolean livesHere,
            LocalDate livesSince,
            @NotNull(message = "请选择是否为集体经济组织成员") Boolean isMember,
            LocalDate memberSince,

            @CleanText @Size(max = 500, message = "备注最多 500 个字")
            String remarks,

            @Schema(description = "更改已登记的身份证号要复核时，写明原因") @CleanText @Size(max = 500, message = "原因最多 500 个字")
            String reason)
            implements Particulars {
        /** The rest of it, while another number waits for a second person: sex and birth stay with the number. */
        ResidentEdit withoutIdNumber(Resident now) {
            return new ResidentEdit(
                    version,
                    name,
                    now.sex,
                    now.birthDate,
                    null,
                    phone,
                    relation,
                    ethnicity,
                    education,
                    politicalStatus,
                    maritalStatus,
                    occupation,
                    jobTitle,
                    employment,
                    workPlace,
                    status,
                    registeredHere,
                    registeredSince,
                    livesHere,
                    livesSince,
                    isMember,
                    memberSince,
                    remarks,
                    reason);
        }
    }

    @Schema(description = "申请查看完整号码")
    public record RevealRequest(
            @NotEmpty(message = "请选择要查看的号码") @Size(max = 2, message = "只能查看身份证号和电话")
            Set<@NotNull @Pattern(regexp = "idNumber|phone", message = "只能查看身份证号和电话") String> fields,

            @NotBlank(message = "请填写查看事由") @CleanText @Size(min = 4, max = 500, message = "查看事由应为 4 至 500 个字")
            String reason) {}
}
