package org.touyan.appraisal.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.round.RoundViews.PartMean;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** What goes in and out of the sheet that hangs at a village's board. */
public final class PublicityViews {
    private PublicityViews() {}

    /**
     * @param rank who has the same index has the same place
     * @param shownName the first character and stars, unless names were asked for in full
     * @param numberEnd the last six digits of the household's number: a family finds itself by them
     * @param changed somebody recorded something of it in the period
     */
    @Schema(description = "公示名单的一户")
    public record PublicityRow(
            int rank,
            @Schema(examples = "王**") String shownName,
            @Schema(examples = "030012") String numberEnd,
            Map<String, BigDecimal> parts,
            BigDecimal index,
            String gradeName,
            boolean changed) {}

    /**
     * No ids, addresses or phones: it may hang on a wall (DOMAIN §8.5).
     *
     * @param from the first day of the publicity, null where the scheme has none
     * @param until its last day
     */
    @Schema(description = "公示名单：默认隐去名字")
    public record PublicitySheet(
            UUID roundId,
            String townName,
            String villageName,
            @Schema(examples = "2026年11月") String periodName,
            LocalDate from,
            LocalDate until,
            boolean masked,
            List<PartMean> parts,
            List<PublicityRow> rows,
            List<ActionView> actions) {}

    @Schema(description = "公示写全名")
    public record PublicityReveal(
            @Schema(description = "公示依据：本户同意、村民会议决定或法规条款", examples = "2026年3月村民代表会议决定第2项")
            @NotBlank(message = "请写明公示全名的依据")
            @CleanText
            @Size(min = 4, max = 500, message = "依据应为 4 至 500 个字")
            String reason) {}
}
