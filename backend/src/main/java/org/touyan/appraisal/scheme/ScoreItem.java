package org.touyan.appraisal.scheme;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.touyan.platform.text.CleanText;

/**
 * @param dimension code of a dimension or of the pool
 * @param least and most: the points to choose from, without sign; 0 for a veto
 * @param recorders role codes; empty for everybody who may score
 * @param cap most points of this item in a period, null for no cap
 * @param warnings so many times it is a warning without points: 1 劝告, 2 警示, from then on points
 * @param repeatMonths how long a time counts as a repetition; the current period alone when null
 * @param group a heading under which it stands beside others of its dimension; null for none
 * @param rated made of self and mutual ratings, and recorded in no other way; null for no
 * @param fedBy kinds of deeds, told by other modules and systems, that become entries of it; null for none
 */
public record ScoreItem(
        @NotNull(message = "请填写代码") @Pattern(regexp = SchemeRules.CODE, message = "代码只用大写字母、数字和 _ + -")
        String code,

        @NotNull(message = "请选择维度") String dimension,

        @NotBlank(message = "请填写内容") @CleanText @Size(max = 100, message = "内容最多 100 个字")
        String text,

        @NotNull(message = "请选择加分、扣分或否决") ItemKind kind,

        @NotNull(message = "请填写分值")
        @DecimalMin(value = "0", message = "分值不能为负")
        @Digits(integer = 4, fraction = 2, message = "最多两位小数")
        BigDecimal least,

        @NotNull(message = "请填写分值")
        @DecimalMin(value = "0", message = "分值不能为负")
        @Digits(integer = 4, fraction = 2, message = "最多两位小数")
        BigDecimal most,

        boolean evidence,

        @Size(max = 20, message = "最多 20 种角色") List<@NotNull String> recorders,

        @DecimalMin(value = "0.01", message = "封顶分应大于 0") @Digits(integer = 4, fraction = 2, message = "最多两位小数")
        BigDecimal cap,

        @Min(value = 0, message = "次数应在 0 至 5 之间") @Max(value = 5, message = "次数应在 0 至 5 之间")
        int warnings,

        @Min(value = 1, message = "月数应在 1 至 60 之间") @Max(value = 60, message = "月数应在 1 至 60 之间")
        Integer repeatMonths,

        @CleanText @Size(max = 20, message = "类别最多 20 个字") String group,

        Boolean rated,

        @Size(max = 10, message = "最多接收 10 类")
        List<@NotNull @Pattern(regexp = ScoreItem.DEED, message = "类别代码用大写字母、数字和 _，最多 20 个") String> fedBy) {

    /** What kinds of deeds are called between systems. */
    public static final String DEED = "[A-Z][A-Z0-9_]{0,19}";

    /** Whether what other modules and systems tell of this kind becomes an entry of this item. */
    public boolean isFedBy(String kind) {
        return fedBy != null && fedBy.contains(kind);
    }

    public boolean isRated() {
        return Boolean.TRUE.equals(rated);
    }

    /** Whether the time is still a reminder that costs nothing. @param occurrence 1 for the first time */
    public boolean warns(int occurrence) {
        return kind == ItemKind.DEDUCT && occurrence <= warnings;
    }

    /** Whether who has it recorded was warned: by this time, or by one before it, in whichever period that was. */
    public boolean warnsFirst() {
        return kind == ItemKind.DEDUCT && warnings > 0;
    }

    /** The points as they enter the sum. @param magnitude without sign */
    public BigDecimal signed(BigDecimal magnitude) {
        return switch (kind) {
            case ADD -> magnitude;
            case DEDUCT -> magnitude.negate();
            case VETO -> BigDecimal.ZERO;
        };
    }
}
