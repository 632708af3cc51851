package org.touyan.registry.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.text.CleanText;
import org.touyan.registry.HouseholdViews.Address;
import org.touyan.registry.HouseholdViews.Place;
import org.touyan.registry.ResidentInputs.NewResident;

/** What the actions on families and people take in. */
public final class ActionInputs {
    private static final String WHY = "请填写原因";
    private static final String WHY_LONG = "原因最多 500 个字";
    private static final String VERSION = "缺少版本号";
    private static final String DAY = "请填写发生日期";
    private static final String MANY = "成员过多";

    private ActionInputs() {}

    /** What every action says of itself. */
    interface Act {
        Integer version();

        String reason();

        LocalDate eventDate();
    }

    /** Who heads the family afterwards. The relations are to him, by the id of the person. */
    interface Succession {
        UUID headId();

        Map<UUID, String> relations();
    }

    @Schema(name = "FamilyAction", description = "销户、迁出")
    public record Plain(
            @NotNull(message = VERSION) Integer version,

            @NotBlank(message = WHY) @CleanText @Size(max = 500, message = WHY_LONG)
            String reason,

            @NotNull(message = DAY) LocalDate eventDate)
            implements Act {}

    @Schema(description = "变更户主")
    public record HeadChange(
            @NotNull(message = VERSION) Integer version,

            @NotBlank(message = WHY) @CleanText @Size(max = 500, message = WHY_LONG)
            String reason,

            @NotNull(message = DAY) LocalDate eventDate,
            @NotNull(message = "请选择新户主") UUID headId,

            @Schema(description = "其余成员与新户主的关系：成员编号 → GB/T 4761 代码；原户主可以不填") @Size(max = 100, message = MANY)
            Map<UUID, String> relations)
            implements Act, Succession {}

    @Schema(description = "分户：所选成员在本村另立新户，答复新户")
    public record Split(
            @NotNull(message = VERSION) Integer version,

            @NotBlank(message = WHY) @CleanText @Size(max = 500, message = WHY_LONG)
            String reason,

            @NotNull(message = DAY) LocalDate eventDate,

            @Schema(description = "新户的编号，可由客户端生成（UUIDv7），重复提交时答复相同")
            UUID id,

            @NotEmpty(message = "请选择分出的成员") @Size(max = 100, message = MANY)
            Set<@NotNull UUID> residentIds,

            @NotNull(message = "请选择新户的户主") UUID headId,

            @Schema(description = "分出成员与新户主的关系") @Size(max = 100, message = MANY)
            Map<UUID, String> relations,

            @Schema(description = "原户主分出时，留下成员的户主") UUID remainingHeadId,
            @Size(max = 100, message = MANY) Map<UUID, String> remainingRelations,

            @NotNull(message = "请填写村民小组") @Pattern(regexp = "\\d{2}", message = "村民小组应为两位数字")
            String groupNumber,

            @NotNull(message = "请填写住址") @Valid Address address)
            implements Act, Succession {}

    @Schema(description = "并户：全户并入另一户，本户注销，答复并入的户")
    public record Merge(
            @NotNull(message = VERSION) Integer version,

            @NotBlank(message = WHY) @CleanText @Size(max = 500, message = WHY_LONG)
            String reason,

            @NotNull(message = DAY) LocalDate eventDate,
            @NotNull(message = "请选择并入的户") UUID intoId,

            @Schema(description = "并入成员与那户户主的关系") @Size(max = 100, message = MANY)
            Map<UUID, String> relations)
            implements Act {}

    @Schema(description = "迁村；迁往别的乡镇要由迁入村同意")
    public record Move(
            @NotNull(message = VERSION) Integer version,

            @NotBlank(message = WHY) @CleanText @Size(max = 500, message = WHY_LONG)
            String reason,

            @NotNull(message = DAY) LocalDate eventDate,

            @NotNull(message = "请选择迁入的村") @Pattern(regexp = "\\d{12}", message = "村代码应为 12 位数字")
            String villageCode,

            @Pattern(regexp = "\\d{16}", message = "联动网格代码应为 16 位数字")
            String contactGridCode,

            @NotNull(message = "请填写村民小组") @Pattern(regexp = "\\d{2}", message = "村民小组应为两位数字")
            String groupNumber,

            @NotNull(message = "请填写住址") @Valid Address address)
            implements Act, Place {}

    @Schema(description = "全户迁回：所选成员回到本户")
    public record HouseholdReturn(
            @NotNull(message = VERSION) Integer version,

            @NotBlank(message = WHY) @CleanText @Size(max = 500, message = WHY_LONG)
            String reason,

            @NotNull(message = DAY) LocalDate eventDate,

            @NotEmpty(message = "请选择迁回的成员") @Size(max = 100, message = MANY)
            Set<@NotNull UUID> residentIds,

            @Schema(description = "原户主不迁回时的新户主") UUID headId,
            @Size(max = 100, message = MANY) Map<UUID, String> relations)
            implements Act, Succession {}

    @Schema(description = "出生登记：增加一名成员，发生日期即出生日期")
    public record Birth(
            @NotNull(message = VERSION) Integer version,
            @CleanText @Size(max = 500, message = WHY_LONG) String reason,
            @NotNull(message = "请填写新生儿") @Valid NewResident person) {}

    @Schema(description = "婚入登记：本县外的人填 person，已在册的人填 residentId 和 relation")
    public record MarriageIn(
            @NotNull(message = VERSION) Integer version,
            @CleanText @Size(max = 500, message = WHY_LONG) String reason,
            @NotNull(message = DAY) LocalDate eventDate,
            @Valid NewResident person,
            UUID residentId,
            @Size(max = 2, message = "与户主关系代码应为两位") String relation,
            @Schema(description = "婚入的人是原来那户的户主时，那户的新户主") UUID headId,
            @Size(max = 100, message = MANY) Map<UUID, String> relations)
            implements Act, Succession {}

    @Schema(description = "死亡、婚出、迁出；离开的是户主时要选新户主")
    public record Departure(
            @NotNull(message = VERSION) Integer version,

            @NotBlank(message = WHY) @CleanText @Size(max = 500, message = WHY_LONG)
            String reason,

            @NotNull(message = DAY) LocalDate eventDate,
            UUID headId,
            @Size(max = 100, message = MANY) Map<UUID, String> relations)
            implements Act, Succession {}

    @Schema(description = "成员迁回")
    public record ResidentReturn(
            @NotNull(message = VERSION) Integer version,

            @NotBlank(message = WHY) @CleanText @Size(max = 500, message = WHY_LONG)
            String reason,

            @NotNull(message = DAY) LocalDate eventDate,

            @NotBlank(message = "请选择与户主关系") @Size(max = 2, message = "与户主关系代码应为两位")
            String relation)
            implements Act {}
}
