package org.touyan.appraisal.effect;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.honour.Honour;
import org.touyan.appraisal.scheme.SchemeEffect.EffectTarget;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** What goes in and out of the endpoints of rewards, restrictions and the credit list. */
public final class EffectViews {
    private EffectViews() {}

    /** @param code null for one that is only stated. @param condition in words; null with the code */
    @Schema(description = "办法里的一条奖励或约束")
    public record EffectView(
            @Schema(examples = "XD") String code,
            @Schema(examples = "REWARD") String kind,
            String text,
            EffectTarget target,
            @Schema(examples = "现有村级好家风户荣誉，授予后 12 个月内") String condition) {}

    /** @param until last day; null as long as what it rests on lasts */
    @Schema(description = "一户现在享有的一条奖励，或受的一条约束，以及落实情况")
    public record EntitlementView(
            UUID schemeId,
            String effectCode,
            String kind,
            String text,
            UUID subjectId,
            String subjectNumber,
            String holderName,
            String area,
            String townName,
            String villageName,
            LocalDate since,
            LocalDate until,
            UUID deliveryId,
            LocalDate deliveredOn,
            String deliveredName,
            String note,
            int version,
            List<ActionView> actions) {}

    @Schema(description = "确认落实")
    public record NewDelivery(
            @NotNull(message = "请选择农户") UUID subjectId,

            @Schema(examples = "WW") @NotBlank(message = "请选择奖惩") @Size(max = 20, message = "没有这条奖惩")
            String effect,

            @Schema(nullable = true, description = "不填为当地最近的、有奖惩的办法")
            UUID schemeId,

            @NotNull(message = "请填写落实日期") @PastOrPresent(message = "落实日期不能晚于今天")
            LocalDate deliveredOn,

            @Schema(description = "谁领取、在哪里，或怎样告知") @CleanText @Size(max = 300, message = "说明最多 300 个字")
            String note) {}

    @Schema(description = "撤销落实记录，或撤回授权")
    public record EffectActing(
            @NotNull(message = "缺少版本号") Integer version,

            @NotBlank(message = "请写明原因") @CleanText @Size(max = 300, message = "原因最多 300 个字")
            String reason) {}

    @Schema(description = "一户的信贷授权")
    public record ConsentView(
            UUID id,
            UUID subjectId,
            String recipient,
            String evidence,
            LocalDate givenOn,
            String recordedName,
            Instant recordedAt,
            LocalDate withdrawnOn,
            String withdrawnName,
            String withdrawnReason,
            int version,
            List<ActionView> actions) {}

    @Schema(description = "登记信贷授权：本户书面同意后登记")
    public record NewConsent(
            @NotNull(message = "请选择农户") UUID subjectId,

            @Schema(examples = "浦江农商银行")
            @NotBlank(message = "请填写授权给哪家银行")
            @CleanText
            @Size(max = 60, message = "银行名称最多 60 个字")
            String recipient,

            @Schema(examples = "授权书 2026-12 号，存村档案柜")
            @NotBlank(message = "请写明书面同意的凭据")
            @CleanText
            @Size(max = 300, message = "凭据最多 300 个字")
            String evidence,

            @NotNull(message = "请填写同意日期") @PastOrPresent(message = "同意日期不能晚于今天")
            LocalDate givenOn) {}

    @Schema(description = "一户现在的奖惩和信贷授权")
    public record HouseholdEffects(
            List<EntitlementView> effects,
            List<ConsentView> consents,
            @Schema(description = "其系统可以读取信贷名单的银行，供登记授权时选择") List<String> banks,
            List<ActionView> actions) {}

    /** @param period null while nothing is published */
    @Schema(description = "信贷名单的一户：只含本户书面授权的内容")
    public record CreditRow(
            String householdNumber,
            String headName,
            String townName,
            String villageName,
            String recipient,
            LocalDate consentedOn,

            @Schema(nullable = true, description = "按哪个办法评的", examples = "好家风评价")
            String schemeName,

            @Schema(examples = "2026-Q3") String period,
            BigDecimal index,
            String gradeName,
            Honour.Level honour) {}
}
