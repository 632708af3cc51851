package org.touyan.appraisal.shop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** What goes in and out of the redemption endpoints. */
public final class RedemptionViews {
    private RedemptionViews() {}

    /** @param points for one */
    @Schema(description = "兑换的一种商品")
    public record RedemptionLine(
            UUID goodsId,
            @Schema(examples = "东北大米 5 公斤") String name,
            @Schema(examples = "袋") String unit,
            @Schema(examples = "1") int quantity,
            @Schema(examples = "30") int points) {}

    @Schema(description = "一次兑换，从备货到交付")
    public record RedemptionView(
            UUID id,
            @Schema(examples = "330726104217-2026-0012") String number,
            String area,
            String townName,
            String villageName,
            UUID subjectId,
            String subjectNumber,
            String holderName,
            List<RedemptionLine> lines,
            @Schema(examples = "30") long points,
            Redemption.Status status,
            String preparedName,
            Instant preparedAt,
            @Schema(description = "留货到这一天") LocalDate heldUntil,
            String handedName,
            Instant handedAt,
            String receiver,
            String endedName,
            Instant endedAt,
            String reason,
            @Schema(nullable = true, description = "申请冲回的人") String reversalName,
            int version,
            List<ActionView> actions) {}

    @Schema(description = "要兑换的一种商品")
    public record WantedGoods(
            @NotNull(message = "请选择商品") UUID goodsId,

            @Schema(examples = "1")
            @NotNull(message = "请填写数量")
            @Min(value = 1, message = "数量应在 1 至 1000 之间")
            @Max(value = 1000, message = "数量应在 1 至 1000 之间")
            Integer quantity) {}

    @Schema(description = "备货：留下商品和积分，等另一人核对后交付")
    public record NewRedemption(
            @Schema(description = "可由客户端生成（UUIDv7），重复提交时答复相同")
            UUID id,

            @NotNull(message = "请选择农户") UUID subjectId,

            @NotEmpty(message = "请选择商品") @Size(max = 20, message = "一次最多 20 种商品")
            List<@NotNull @Valid WantedGoods> lines) {}

    @Schema(description = "交付、取消、申请冲回、冲回或不冲回")
    public record RedemptionActing(
            @NotNull(message = "缺少版本号") Integer version,

            @Schema(description = "交付时必填：谁来领的", examples = "郑祖荣") @CleanText @Size(max = 30, message = "领取人最多 30 个字")
            String receiver,

            @Schema(description = "取消、申请冲回、不冲回时必填") @CleanText @Size(max = 300, message = "原因最多 300 个字")
            String reason) {}

    /** What the record keeps of a redemption. */
    public record RedemptionFacts(long points, String goods) {}
}
