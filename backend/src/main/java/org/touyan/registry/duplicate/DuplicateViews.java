package org.touyan.registry.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.text.CleanText;

/** People who look like one, as the API takes and shows them. */
public final class DuplicateViews {
    private DuplicateViews() {}

    /** Why two seem to be one; the first is all but certain. */
    public enum Likeness {
        SAME_ID("身份证号相同"),
        SAME_NAME_AND_BIRTH("姓名和出生日期相同"),
        SAME_PHONE_AND_HOUSE("电话和住址相同");

        public final String label;

        Likeness(String label) {
            this.label = label;
        }
    }

    @Schema(description = "正在填写的人；没有填的为空")
    public record DuplicateQuestion(
            @Schema(description = "正在修改的人，不与自己比较") UUID residentId,
            @Schema(description = "所在的户，不与本户的电话比较") UUID householdId,

            @CleanText @Size(max = 60, message = "姓名最多 60 个字")
            String name,

            LocalDate birthDate,
            @Size(max = 40, message = "身份证号过长") String idNumber,
            @Size(max = 40, message = "电话过长") String phone) {}

    /** Of somebody outside the caller's areas only that there is one. */
    @Schema(description = "可能是同一人的人；在管辖范围之外的只说明已登记，其余为空")
    public record Lookalike(
            Likeness likeness,
            boolean outside,
            UUID residentId,
            UUID householdId,
            @Schema(examples = "330726104217010009") String householdNumber,
            @Schema(examples = "广方村") String villageName,
            @Schema(examples = "郑祖荣") String name) {
        static Lookalike outside(Likeness likeness) {
            return new Lookalike(likeness, true, null, null, null, null, null);
        }
    }

    @Schema(description = "疑似重复的一方")
    public record DuplicatePerson(
            UUID id,
            UUID householdId,
            String householdNumber,
            @Schema(examples = "广方村") String villageName,
            String name,
            String sex,
            LocalDate birthDate,
            String idNumberMasked,
            String phoneMasked,
            String relation,
            boolean isHead,
            String address,
            int version) {}

    @Schema(description = "疑似重复的两个人")
    public record DuplicatePair(Likeness likeness, DuplicatePerson one, DuplicatePerson other) {}

    @Schema(description = "一个村的疑似重复人员")
    public record Duplicates(
            List<DuplicatePair> pairs,
            @Schema(description = "只列前 200 对") boolean more) {}

    @Schema(description = "合并重复登记的两个人")
    public record ResidentMerge(
            @NotNull(message = "请选择要并入的人") @Schema(description = "并入后注销的一方")
            UUID otherId,

            @NotNull(message = "缺少版本号") Integer version,
            @NotNull(message = "缺少另一方的版本号") Integer otherVersion,

            @NotBlank(message = "请填写原因") @Size(max = 500, message = "原因最多 500 个字") @CleanText
            String reason) {}

    @Schema(description = "确认不是同一人")
    public record NotDuplicate(
            @NotNull(message = "请选择另一方") UUID otherId,

            @NotBlank(message = "请填写原因") @Size(max = 500, message = "原因最多 500 个字") @CleanText
            String reason) {}
}
