package org.touyan.appraisal.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionView;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.text.CleanText;

/** What a villager says against his own household's score, and what became of it. */
public final class OwnObjectionViews {
    private OwnObjectionViews() {}

    /**
     * @param raisedBy with text and finding null where it was not the family that raised it
     * @param mayWithdraw he entered it himself and it is still open
     */
    @Schema(description = "本户的一件异议")
    public record OwnObjection(
            UUID id,
            @Schema(examples = "2026-10-03") String number,
            UUID schemeId,
            @Schema(examples = "2026-10") String period,
            String periodName,
            @Schema(nullable = true) UUID entryId,

            @Schema(nullable = true, description = "不是本户提出的，不显示提出人、内容和结论")
            String raisedBy,

            LocalDate raisedOn,
            @Schema(nullable = true) String text,
            LocalDate dueOn,
            Objection.Status status,
            @Schema(nullable = true, description = "核查结论") String finding,
            @Schema(nullable = true) BigDecimal indexBefore,
            @Schema(nullable = true) BigDecimal indexAfter,
            boolean mayWithdraw,
            int version) {
        /** @param theirs the family raised it */
        static OwnObjection of(ObjectionView o, boolean theirs, boolean mayWithdraw) {
            return new OwnObjection(
                    o.id(),
                    o.number(),
                    o.schemeId(),
                    o.period(),
                    o.periodName(),
                    o.entryId(),
                    theirs ? o.raisedBy() : null,
                    o.raisedOn(),
                    theirs ? o.text() : null,
                    o.dueOn(),
                    o.status(),
                    theirs ? o.finding() : null,
                    o.indexBefore(),
                    o.indexAfter(),
                    mayWithdraw,
                    o.version());
        }
    }

    @Schema(description = "本户的异议，处理中的在前")
    public record OwnObjections(
            List<OwnObjection> items,

            @Schema(nullable = true, description = "这一期现在不能提出异议的原因；可以提出或没有问哪一期时为空")
            String refusal) {}

    @Schema(description = "对本户的结果提出异议")
    public record NewOwnObjection(
            @Schema(description = "可由客户端生成（UUIDv7），重复提交时答复相同")
            UUID id,

            @Schema(nullable = true) UUID schemeId,

            @Schema(examples = "2026-10")
            @NotNull(message = "请选择期次")
            @Pattern(regexp = Period.PATTERN, message = "期次无效")
            String period,

            @Schema(nullable = true, description = "针对哪一笔记分；不填为对整个结果")
            UUID entryId,

            @NotBlank(message = "请写明哪里不对") @CleanText @Size(max = 500, message = "内容最多 500 个字")
            String text) {}

    @Schema(description = "撤回本户的异议")
    public record WithdrawingObjection(
            @NotNull(message = "缺少版本号") Integer version) {}
}
