package org.touyan.appraisal.deed;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.platform.text.CleanText;

/** What goes in and out of the endpoints for deeds that others know of. */
public final class DeedViews {
    private DeedViews() {}

    @Schema(description = "报送一户做的一件事")
    public record NewDeed(
            @Schema(description = "报送方自己的编号；同一编号重复报送只算一件", examples = "V-2026-001873")
            @NotNull(message = "缺少来源编号")
            @Pattern(regexp = "[A-Za-z0-9._:/-]{1,60}", message = "来源编号用字母、数字和 . _ : / -，最多 60 个")
            String reference,

            @Schema(description = "户号", examples = "330726104217030012")
            @NotNull(message = "请填写户号")
            @Pattern(regexp = "\\d{18}", message = "户号应为 18 位数字")
            String householdNumber,

            @Schema(description = "哪一类事；评价办法的评分项写明接收哪些类别", examples = "VOLUNTEER_HOUR")
            @NotNull(message = "请填写类别")
            @Pattern(regexp = ScoreItem.DEED, message = "类别代码用大写字母、数字和 _，最多 20 个")
            String kind,

            @Schema(examples = "2026-11-14") @NotNull(message = "请填写发生日期")
            LocalDate happenedOn,

            @Schema(description = "数量：几小时、几次；不填为 1。分值按评分项的最低分乘以数量，不超过最高分", examples = "2")
            @DecimalMin(value = "0.01", message = "数量应大于 0")
            @DecimalMax(value = "1000", message = "数量最多 1000")
            @Digits(integer = 4, fraction = 2, message = "最多两位小数")
            BigDecimal amount,

            @Schema(examples = "参加村口河道清理") @CleanText @Size(max = 200, message = "内容最多 200 个字")
            String text) {}

    @Schema(description = "撤回报送的一件事")
    public record TakingBack(
            @Schema(examples = "活动取消，误报")
            @NotBlank(message = "请写明原因")
            @CleanText
            @Size(max = 200, message = "原因最多 200 个字")
            String reason) {}

    @Schema(description = "报送来的一件事，以及它怎样记了分")
    public record DeedView(
            UUID id,
            String reference,
            @Schema(description = "谁报送的") String senderName,

            @Schema(nullable = true, description = "对报送方的答复里没有")
            UUID householdId,

            String householdNumber,

            @Schema(nullable = true, description = "对报送方的答复里没有")
            String headName,

            String townName,
            String villageName,
            @Schema(examples = "VOLUNTEER_HOUR") String kind,
            LocalDate happenedOn,
            BigDecimal amount,
            String text,
            Deed.Status status,

            @Schema(nullable = true, description = "记成了哪一笔分")
            UUID entryId,

            @Schema(nullable = true, description = "不符合哪一条规则", examples = "over-cap")
            String rule,

            @Schema(nullable = true, description = "为什么没有记上，或撤回后为什么分还在")
            String reason,

            Instant receivedAt,
            @Schema(nullable = true) Instant takenBackAt,
            @Schema(nullable = true) String takenBackWhy) {}
}
