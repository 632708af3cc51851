package org.touyan.appraisal.shop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.shop.PointLots.PointLot;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** What goes in and out of the endpoints of accounts and their check. */
public final class PointViews {
    private PointViews() {}

    /** @param expiresOn not later than the last day of its oldest points; null while none expire */
    @Schema(description = "一户的积分账户")
    public record PointAccountView(
            UUID subjectId,
            String subjectNumber,
            String holderName,
            String area,
            String townName,
            String villageName,
            @Schema(examples = "86") long balance,

            @Schema(description = "其中已备货留下的", examples = "30")
            long held,

            @Schema(examples = "56") long available,
            LocalDate expiresOn) {}

    /** @param lots what is left, those first that expire first. @param hasShop whether its village keeps a shop today */
    @Schema(description = "一户的积分账户和各批积分的到期日")
    public record PointAccountDetail(
            PointAccountView account,
            List<PointLot> lots,
            boolean hasShop,
            List<UnpaidPoints> unpaid,
            List<ActionView> actions) {}

    @Schema(description = "公布时没有积分、更正后该得积分的一期")
    public record UnpaidPoints(UUID roundId, String period, String periodName, long points, List<ActionView> actions) {}

    /**
     * @param points signed
     * @param accountName null where the scheme's rule did it
     * @param difference by the result as it stands now, how much more it should be (signed); null where it is right
     */
    @Schema(description = "积分账户的一笔流水")
    public record PointTransferView(
            UUID id,
            PointsTransfer.Kind kind,
            @Schema(examples = "-30") long points,

            @Schema(description = "这一笔之后的余额", examples = "56")
            long balance,

            LocalDate expiresOn,
            String period,
            String periodName,
            UUID redemptionId,
            String redemptionNumber,
            String reason,
            String accountName,
            Instant madeAt,
            @Schema(examples = "-4") Long difference,
            List<ActionView> actions) {}

    /** @param holderName null for an account of the village, whose kind says which */
    @Schema(description = "流水的一方：农户，或村的账户")
    public record LedgerSide(PointsAccount.Kind kind, String holderName, String number) {}

    @Schema(description = "一地积分流水的一笔：谁付出、谁得到")
    public record PointLedgerRow(
            UUID id,
            String townName,
            String villageName,
            PointsTransfer.Kind kind,
            LedgerSide giver,
            LedgerSide getter,
            @Schema(examples = "30") long points,
            LocalDate expiresOn,
            String periodName,
            String redemptionNumber,
            String reason,
            String accountName,
            Instant madeAt) {}

    @Schema(description = "按更正后的结果补记或扣回积分")
    public record CorrectingPoints(
            @Schema(examples = "异议 2026-Q3-0007 成立，冲销一笔扣分")
            @NotBlank(message = "请写明原因")
            @CleanText
            @Size(max = 300, message = "原因最多 300 个字")
            String reason) {}

    /** What the record keeps of a correction. */
    public record PointsFacts(long points) {}

    @Schema(description = "一地一类账户的合计")
    public record PointSum(PointsAccount.Kind kind, long accounts, long balance, long held) {}

    /** @param expected sum of what was recorded */
    @Schema(description = "账目不符的一处")
    public record PointFinding(
            LedgerCheckRepository.Kind kind,
            String area,
            String villageName,
            @Schema(examples = "郑祖荣 330726104217010001") String name,
            @Schema(examples = "86") long expected,
            @Schema(examples = "96") long found,
            UUID objectId) {}

    /** @param area null for everything. @param accountName null for the nightly run. @param balanceSum null for a part */
    @Schema(description = "一次账目核对")
    public record PointCheckRun(
            UUID id,
            String area,
            String areaName,
            String accountName,
            Instant startedAt,
            Instant finishedAt,
            long accounts,
            long transfers,
            long goods,
            Long balanceSum,
            @Schema(description = "您的范围内有几处不符") int findings) {}

    /** @param last null while none has run that covers the place */
    @Schema(description = "积分账目：现在的合计，最近一次核对")
    public record PointCheckView(
            List<PointSum> sums, PointCheckRun last, List<PointFinding> findings, List<ActionView> actions) {}

    @Schema(description = "现在就核对一地的账目")
    public record NewPointCheck(
            @Schema(examples = "330726104217")
            @NotNull(message = "请选择区域")
            @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
            String area) {}
}
