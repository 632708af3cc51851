package org.touyan.appraisal.shop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** What goes in and out of the goods endpoints. */
public final class GoodsViews {
    private GoodsViews() {}

    /** @param points for one. @param held of the stock, what is prepared and not yet handed over */
    @Schema(description = "积分超市的一种商品")
    public record GoodsView(
            UUID id,
            String area,
            String townName,
            String villageName,
            @Schema(examples = "东北大米 5 公斤") String name,
            @Schema(examples = "袋") String unit,
            @Schema(examples = "30") int points,
            @Schema(examples = "24") int stock,
            @Schema(examples = "2") int held,
            boolean onSale,
            int version,
            List<ActionView> actions) {}

    @Schema(description = "一次库存变动")
    public record StockChangeView(
            UUID id,
            StockRepository.Kind kind,
            @Schema(examples = "20") int amount,
            UUID redemptionId,
            String redemptionNumber,
            String reason,
            String accountName,
            Instant madeAt) {}

    @Schema(description = "上一种新商品")
    public record NewGoods(
            @Schema(description = "可由客户端生成（UUIDv7），重复提交时答复相同")
            UUID id,

            @Schema(examples = "330726104217")
            @NotNull(message = "请选择村")
            @Pattern(regexp = "\\d{12}", message = "请选择到村")
            String area,

            @Schema(examples = "东北大米 5 公斤")
            @NotBlank(message = "请填写名称")
            @CleanText
            @Size(max = 40, message = "名称最多 40 个字")
            String name,

            @Schema(examples = "袋") @NotBlank(message = "请填写单位") @CleanText @Size(max = 10, message = "单位最多 10 个字")
            String unit,

            @Schema(examples = "30")
            @NotNull(message = "请填写所需积分")
            @Min(value = 1, message = "所需积分应在 1 至 100000 之间")
            @Max(value = 100_000, message = "所需积分应在 1 至 100000 之间")
            Integer points,

            @Schema(examples = "20")
            @NotNull(message = "请填写现有数量")
            @Min(value = 0, message = "数量应在 0 至 100000 之间")
            @Max(value = 100_000, message = "数量应在 0 至 100000 之间")
            Integer stock) {}

    @Schema(description = "修改一种商品；已备好的兑换不受影响")
    public record GoodsChange(
            @NotBlank(message = "请填写名称") @CleanText @Size(max = 40, message = "名称最多 40 个字")
            String name,

            @NotBlank(message = "请填写单位") @CleanText @Size(max = 10, message = "单位最多 10 个字")
            String unit,

            @NotNull(message = "请填写所需积分")
            @Min(value = 1, message = "所需积分应在 1 至 100000 之间")
            @Max(value = 100_000, message = "所需积分应在 1 至 100000 之间")
            Integer points,

            boolean onSale,
            @NotNull(message = "缺少版本号") Integer version) {}

    @Schema(description = "登记库存变动：进货为正，损耗为负")
    public record NewStock(
            @Schema(description = "可由客户端生成（UUIDv7），重复提交时只记一次")
            UUID id,

            @Schema(examples = "20")
            @NotNull(message = "请填写数量")
            @Min(value = -100_000, message = "数量应在 -100000 至 100000 之间")
            @Max(value = 100_000, message = "数量应在 -100000 至 100000 之间")
            Integer amount,

            @Schema(examples = "供销社进货，发票 1024 号")
            @NotBlank(message = "请写明原因")
            @CleanText
            @Size(max = 300, message = "原因最多 300 个字")
            String reason) {}

    /** What the record keeps of goods. */
    public record GoodsFacts(String name, String unit, int points, boolean onSale) {}

    /** What the record keeps of a change of stock. */
    public record StockFacts(String name, int stock) {}
}
