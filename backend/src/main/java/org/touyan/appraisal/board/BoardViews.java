package org.touyan.appraisal.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** What goes in and out of the board endpoints. */
public final class BoardViews {
    private BoardViews() {}

    /** @param shownName as it is posted: in full on the red board, masked on the yellow one */
    @Schema(description = "榜上的一户")
    public record BoardEntry(UUID id, String shownName, String deed, LocalDate postedOn, LocalDate expiresOn) {}

    @Schema(description = "一个村一季的红黄榜：今天榜上的内容")
    public record BoardView(
            String area,
            String townName,
            String villageName,
            @Schema(examples = "2026-Q3") String period,
            String periodName,
            List<BoardEntry> red,
            List<BoardEntry> yellow,
            List<ActionView> actions) {}

    /** @param onBoard it hangs there today */
    @Schema(description = "红黄榜台账的一条")
    public record PostingView(
            UUID id,
            String period,
            Posting.Colour colour,
            UUID subjectId,
            String subjectNumber,
            String shownName,
            String deed,

            @Schema(nullable = true, description = "单独拟榜时依据的一笔记分；按办法拟的为空")
            UUID entryId,

            Posting.Basis basis,
            String basisNote,
            @Schema(examples = "村务公开栏") String place,
            @Schema(description = "依据哪一轮评分") UUID roundId,
            @Schema(description = "依据哪个办法") UUID schemeId,
            Posting.Status status,
            boolean onBoard,
            String preparedName,
            Instant preparedAt,
            String signedName,
            LocalDate postedOn,
            LocalDate expiresOn,
            LocalDate removedOn,
            String removedName,
            String removalReason,
            int version,
            List<ActionView> actions) {}

    @Schema(description = "按办法拟榜")
    public record BoardDrafting(
            @Schema(examples = "330726104217")
            @NotNull(message = "请选择村")
            @Pattern(regexp = "\\d{12}", message = "村代码应为 12 位数字")
            String area,

            @Schema(examples = "2026-Q3")
            @NotNull(message = "请选择期次")
            @Pattern(regexp = Period.PATTERN, message = "期次无效")
            String period,

            UUID schemeId) {}

    @Schema(description = "为一件好事或一个有据可查的原因，单独拟一户上榜")
    public record NewPosting(
            @Schema(description = "由客户端生成；重复提交时答复相同") UUID id,
            @NotNull(message = "请选择农户") UUID subjectId,
            @Schema(description = "不填为当地正在施行的办法") UUID schemeId,

            @Schema(examples = "2026-Q3")
            @NotNull(message = "请选择期次")
            @Pattern(regexp = Period.PATTERN, message = "期次无效")
            String period,

            @NotNull(message = "请选择红榜或黄榜") Posting.Colour colour,

            @Schema(description = "依据的一笔记分：红榜为加分，黄榜为扣分、提醒或一票否决") @NotNull(message = "请选择依据的记分")
            UUID entryId,

            @NotBlank(message = "请填写事由") @CleanText @Size(max = 300, message = "事由最多 300 个字")
            String deed,

            @Schema(description = "CONSENT 本户同意，STATUTORY 法定依据") @NotNull(message = "请选择上榜依据：本户同意或法定依据")
            Posting.Basis basis,

            @Schema(description = "同意书编号，或法规条款", examples = "同意书 12 号")
            @NotBlank(message = "请写明同意书编号或依据哪一条")
            @CleanText
            @Size(max = 200, message = "依据说明最多 200 个字")
            String basisNote,

            @Schema(description = "张榜地点，不填为村务公开栏") @CleanText @Size(max = 100, message = "地点最多 100 个字")
            String place) {}

    @Schema(description = "修改待签发的一条")
    public record PostingEdit(
            @NotBlank(message = "请填写事由") @CleanText @Size(max = 300, message = "事由最多 300 个字")
            String deed,

            @Schema(description = "CONSENT 本户同意，STATUTORY 法定依据；没有依据不能签发")
            Posting.Basis basis,

            @Schema(description = "同意书编号，或法规条款") @CleanText @Size(max = 200, message = "依据说明最多 200 个字")
            String basisNote,

            @Schema(description = "张榜地点，不填不变") @CleanText @Size(max = 100, message = "地点最多 100 个字")
            String place,

            @NotNull(message = "缺少版本号") Integer version) {}

    @Schema(description = "签发、放弃或撤下")
    public record PostingActing(
            @NotNull(message = "缺少版本号") Integer version,

            @Schema(description = "放弃、撤下时必填") @CleanText @Size(max = 300, message = "原因最多 300 个字")
            String reason) {}
}
