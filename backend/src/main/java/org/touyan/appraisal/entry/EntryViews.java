package org.touyan.appraisal.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Problem;

/** What goes in and out of the entry endpoints. */
public final class EntryViews {
    private EntryViews() {}

    @Schema(description = "记一笔分")
    public record NewEntry(
            @Schema(description = "由客户端生成（UUIDv7）；重复提交时答复相同，只记一次") @NotNull(message = "缺少编号")
            UUID id,

            @Schema(description = "不填为当地正在施行的办法") UUID schemeId,
            @Schema(description = "不填为农户") SubjectKind subjectKind,
            @NotNull(message = "请选择农户") UUID subjectId,

            @Schema(examples = "HJ-01") @NotBlank(message = "请选择评分项") @Size(max = 20, message = "评分项无效")
            String itemCode,

            @Schema(description = "分值，不带正负号；固定分值的项和否决项可不填", examples = "2")
            @DecimalMin(value = "0", message = "分值不能为负")
            @Digits(integer = 4, fraction = 2, message = "最多两位小数")
            BigDecimal points,

            @Schema(description = "事情发生的日期，决定记入哪一期", examples = "2026-11-03") @NotNull(message = "请填写发生日期")
            LocalDate happenedOn,

            @CleanText @Size(max = 300, message = "情况说明最多 300 个字")
            String text,

            @Schema(description = "佐证：文书编号、见证人或链接；照片另行上传") @CleanText @Size(max = 300, message = "佐证最多 300 个字")
            String evidence,

            @Schema(description = "随后上传的佐证照片张数；照片传到之前不算佐证，须佐证的项缺了照片不能提交评分", examples = "1")
            @Min(value = 0, message = "照片张数不能为负")
            @Max(value = EntryPhotos.MOST, message = "每笔记分最多 6 张照片")
            Integer photos,

            @Schema(nullable = true, description = "申报人：本户成员的姓名，本户没有申报的不填", examples = "黄根土")
            @CleanText
            @Size(max = 60, message = "姓名最多 60 个字")
            String claimedBy,

            @Schema(nullable = true, description = "申报日期，不填为今天", examples = "2026-11-04")
            LocalDate claimedOn) {

        int photosDue() {
            return photos == null ? 0 : photos;
        }

        SubjectKind kind() {
            return subjectKind == null ? SubjectKind.HOUSEHOLD : subjectKind;
        }
    }

    @Schema(description = "多笔记分，一次提交")
    public record NewEntries(
            @NotEmpty(message = "请填写记分") @Size(max = 100, message = "一次最多 100 笔")
            List<@NotNull(message = "请填写内容") @Valid NewEntry> entries) {}

    /**
     * @param recorded null when it was refused
     * @param problem why, as a single entry would be answered; null when it was recorded
     */
    @Schema(description = "多笔记分中的一笔：记上了，或没有记上的原因")
    public record OutcomeView(UUID id, RecordedView recorded, Problem problem) {}

    @Schema(description = "冲销一笔记分")
    public record Reversing(
            @Schema(description = "冲销记录的编号，可由客户端生成") UUID id,

            @NotBlank(message = "请填写原因") @CleanText @Size(max = 300, message = "原因最多 300 个字")
            String reason) {}

    @Schema(description = "确认这些农户本期已评")
    public record Confirming(
            UUID schemeId,

            @Schema(examples = "2026-11")
            @NotNull(message = "请填写期次")
            @Pattern(regexp = Period.PATTERN, message = "期次无效")
            String period,

            @NotEmpty(message = "请选择农户") @Size(max = 200, message = "一次最多 200 户")
            List<@NotNull UUID> subjectIds,

            @Schema(nullable = true, description = "网格一起评的日期；填了到场的人才留存", examples = "2026-11-20")
            @PastOrPresent(message = "评议日期不能晚于今天")
            LocalDate heldOn,

            @Schema(nullable = true, description = "到场的户主") @Size(max = 60, message = "最多 60 人")
            List<@NotBlank(message = "姓名不能为空") @CleanText @Size(max = 60, message = "姓名最多 60 个字") String> attendees) {}

    /** @param confirmed how many were confirmed now, or had been before */
    public record ConfirmedView(int confirmed) {}

    /**
     * @param points signed
     * @param warning 劝告, 警示 …: this time no points; null when it counts
     * @param photos their ids, oldest first
     * @param photosAwaited how many its author said would follow and that are not here
     * @param claimedBy who of the household told of it; null for nobody
     */
    @Schema(description = "一笔记分")
    public record EntryView(
            UUID id,
            UUID subjectId,
            String subjectName,
            String subjectNumber,
            String period,
            String itemCode,
            String itemText,
            String dimensionName,
            BigDecimal points,
            String warning,
            LocalDate happenedOn,
            String text,
            String evidence,
            List<UUID> photos,
            int photosAwaited,
            @Schema(nullable = true) String claimedBy,
            @Schema(nullable = true) LocalDate claimedOn,
            String authorName,
            Instant recordedAt,
            UUID reversesId,
            UUID reversedBy,
            List<ActionView> actions) {}

    /** What the entry made of the index. */
    @Schema(description = "记分结果")
    public record RecordedView(
            EntryView entry, BigDecimal indexBefore, BigDecimal index, String grade, String gradeName) {}
}
