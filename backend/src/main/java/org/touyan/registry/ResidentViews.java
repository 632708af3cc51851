package org.touyan.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.access.approval.PendingApproval;
import org.touyan.platform.web.ActionView;
import org.touyan.registry.HouseholdViews.HeldLabel;
import org.touyan.registry.HouseholdViews.LabelMark;

/** What the resident endpoints answer. Numbers are masked everywhere but in {@link Revealed}. */
public final class ResidentViews {
    private ResidentViews() {}

    @Schema(description = "家庭成员的一行")
    public record ResidentRow(
            UUID id,
            UUID householdId,
            String name,

            @Schema(description = "GB/T 2261.1", examples = "1")
            String sex,

            Integer ageYears,
            @Schema(examples = "330726********1234") String idNumberMasked,
            @Schema(examples = "138****5678") String phoneMasked,

            @Schema(description = "GB/T 4761", examples = "02")
            String relation,

            boolean isHead,

            @Schema(description = "GB/T 4762", examples = "13")
            String politicalStatus,

            @Schema(description = "今日有效的标签") List<LabelMark> labels,

            ResidentStatus status,
            boolean registeredHere,
            boolean livesHere,
            boolean isMember) {

        ResidentRow with(List<LabelMark> marks) {
            return new ResidentRow(
                    id,
                    householdId,
                    name,
                    sex,
                    ageYears,
                    idNumberMasked,
                    phoneMasked,
                    relation,
                    isHead,
                    politicalStatus,
                    marks,
                    status,
                    registeredHere,
                    livesHere,
                    isMember);
        }

        static ResidentRow of(Resident r, Household household, LocalDate today, List<LabelMark> labels) {
            return new ResidentRow(
                    r.id,
                    r.householdId,
                    r.name,
                    r.sex,
                    r.age(today),
                    r.idNumberMasked,
                    r.phoneMasked,
                    r.relation,
                    household.isHead(r),
                    r.politicalStatus,
                    labels,
                    r.status,
                    r.registeredHere,
                    r.livesHere,
                    r.isMember);
        }
    }

    @Schema(description = "村民列表的一行")
    public record ResidentListRow(
            UUID id,
            UUID householdId,
            String householdNumber,
            String villageName,
            String name,
            String sex,
            Integer ageYears,
            String idNumberMasked,
            String phoneMasked,
            String relation,
            boolean isHead,
            String politicalStatus,

            @Schema(description = "GB/T 6565", examples = "50100")
            String occupation,

            List<LabelMark> labels,
            ResidentStatus status,
            boolean registeredHere,
            boolean livesHere,
            boolean isMember) {

        ResidentListRow numbered(String household) {
            return copy(household, idNumberMasked, phoneMasked);
        }

        /** The same row with numbers in full, for an export that may hold them. */
        ResidentListRow withNumbers(String idNumber, String phone) {
            return copy(householdNumber, idNumber, phone);
        }

        private ResidentListRow copy(String household, String idNumber, String phone) {
            return new ResidentListRow(
                    id,
                    householdId,
                    household,
                    villageName,
                    name,
                    sex,
                    ageYears,
                    idNumber,
                    phone,
                    relation,
                    isHead,
                    politicalStatus,
                    occupation,
                    labels,
                    status,
                    registeredHere,
                    livesHere,
                    isMember);
        }

        ResidentListRow with(String village, List<LabelMark> marks) {
            return new ResidentListRow(
                    id,
                    householdId,
                    householdNumber,
                    village,
                    name,
                    sex,
                    ageYears,
                    idNumberMasked,
                    phoneMasked,
                    relation,
                    isHead,
                    politicalStatus,
                    occupation,
                    marks,
                    status,
                    registeredHere,
                    livesHere,
                    isMember);
        }
    }

    @Schema(description = "所在的户")
    public record HouseholdRef(UUID id, String number, String headName) {}

    @Schema(description = "村民")
    public record ResidentView(
            UUID id,
            UUID householdId,
            String name,
            String sex,
            Integer ageYears,
            LocalDate birthDate,
            String idNumberMasked,
            String phoneMasked,
            String relation,
            boolean isHead,
            String ethnicity,
            String education,
            String politicalStatus,
            String maritalStatus,
            String occupation,
            String jobTitle,
            Employment employment,
            String workPlace,
            ResidentStatus status,
            boolean registeredHere,
            LocalDate registeredSince,
            boolean livesHere,
            LocalDate livesSince,
            boolean isMember,
            LocalDate memberSince,
            String remarks,
            HouseholdRef household,
            List<HeldLabel> labels,
            int version,
            @Schema(description = "这是那一天结束时的情况；空为现在") LocalDate asOf,
            @Schema(description = "等待复核的变更") List<PendingApproval> pendingApprovals,
            List<ActionView> actions) {

        static ResidentView of(
                Resident r,
                Household h,
                LocalDate today,
                List<HeldLabel> labels,
                List<PendingApproval> pending,
                List<ActionView> actions) {
            return new ResidentView(
                    r.id,
                    r.householdId,
                    r.name,
                    r.sex,
                    r.age(today),
                    r.birthDate,
                    r.idNumberMasked,
                    r.phoneMasked,
                    r.relation,
                    h.isHead(r),
                    r.ethnicity,
                    r.education,
                    r.politicalStatus,
                    r.maritalStatus,
                    r.occupation,
                    r.jobTitle,
                    r.employment,
                    r.workPlace,
                    r.status,
                    r.registeredHere,
                    r.registeredSince,
                    r.livesHere,
                    r.livesSince,
                    r.isMember,
                    r.memberSince,
                    r.remarks,
                    new HouseholdRef(h.id, h.number, h.headName),
                    labels,
                    r.version,
                    null,
                    pending,
                    actions);
        }
    }

    @Schema(description = "完整号码；没有申请的为空")
    public record Revealed(String idNumber, String phone) {}

    /** What the audit trail keeps of a person: numbers masked. */
    public record ResidentFacts(
            String name,
            String sex,
            LocalDate birthDate,
            String idNumberMasked,
            String phoneMasked,
            String relation,
            String ethnicity,
            String education,
            String politicalStatus,
            String maritalStatus,
            String occupation,
            String jobTitle,
            Employment employment,
            String workPlace,
            ResidentStatus status,
            boolean registeredHere,
            boolean livesHere,
            boolean isMember,
            String remarks) {

        public static ResidentFacts of(Resident r) {
            return new ResidentFacts(
                    r.name,
                    r.sex,
                    r.birthDate,
                    r.idNumberMasked,
                    r.phoneMasked,
                    r.relation,
                    r.ethnicity,
                    r.education,
                    r.politicalStatus,
                    r.maritalStatus,
                    r.occupation,
                    r.jobTitle,
                    r.employment,
                    r.workPlace,
                    r.status,
                    r.registeredHere,
                    r.livesHere,
                    r.isMember,
                    r.remarks);
        }
    }
}
