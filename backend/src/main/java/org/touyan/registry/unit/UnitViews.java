package org.touyan.registry.unit;

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

/** Units as the API takes and shows them. */
public final class UnitViews {
    private UnitViews() {}

    @Schema(description = "单位")
    public record UnitView(
            UUID id,
            UnitKind kind,
            @Schema(examples = "浦江县郑宅镇广方村股份经济合作社") String name,

            @Schema(description = "GB 32100", examples = "91350100M000100Y43")
            String creditCode,

            String area,
            String areaName,
            String legalPerson,
            @Schema(description = "办公电话") String phone,
            String address,
            LocalDate foundedOn,
            @Schema(description = "注销日期，存续为空") LocalDate endedOn,
            String endReason,
            String remarks,
            int version,
            @Schema(description = "这是那一天结束时的情况；空为现在") LocalDate asOf,
            List<ActionView> actions) {

        UnitView in(String place) {
            return new UnitView(
                    id,
                    kind,
                    name,
                    creditCode,
                    area,
                    place,
                    legalPerson,
                    phone,
                    address,
                    foundedOn,
                    endedOn,
                    endReason,
                    remarks,
                    version,
                    asOf,
                    actions);
        }
    }

    @Schema(description = "新建或修改单位")
    public record UnitForm(
            @Schema(description = "新建时可由客户端生成（UUIDv7），重复提交时答复相同")
            UUID id,

            @Schema(description = "修改时必填") Integer version,
            @NotNull(message = "请选择类型") UnitKind kind,

            @NotBlank(message = "请填写名称")
            @Size(max = Unit.NAME_MAX, message = "名称最多 100 个字")
            @CleanText
            @Pattern(regexp = Region.NAME_PATTERN, message = "名称不能以 = + - @ 开头")
            String name,

            @NotNull(message = "请选择所在区域") @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
            String area,

            @Size(max = 40, message = "统一社会信用代码过长") @Schema(examples = "91350100M000100Y43")
            String creditCode,

            @CleanText @Size(max = 60, message = "负责人姓名最多 60 个字")
            String legalPerson,

            @Size(max = 40, message = "电话过长") String phone,

            @CleanText @Size(max = 200, message = "地址最多 200 个字")
            String address,

            LocalDate foundedOn,

            @CleanText @Size(max = 500, message = "备注最多 500 个字")
            String remarks) {}

    @Schema(description = "注销单位")
    public record UnitEnding(
            @NotBlank(message = "请填写原因") @Size(max = 500, message = "原因最多 500 个字") @CleanText
            String reason,

            @NotNull(message = "缺少版本号") Integer version) {}

    /** What the audit trail keeps of it. */
    public record UnitFacts(
            UnitKind kind,
            String name,
            String creditCode,
            String area,
            String legalPerson,
            String phone,
            String address,
            LocalDate foundedOn,
            LocalDate endedOn,
            String remarks) {

        static UnitFacts of(Unit u) {
            return new UnitFacts(
                    u.kind,
                    u.name,
                    u.creditCode,
                    u.area,
                    u.legalPerson,
                    u.phone,
                    u.address,
                    u.foundedOn,
                    u.endedOn,
                    u.remarks);
        }
    }
}
