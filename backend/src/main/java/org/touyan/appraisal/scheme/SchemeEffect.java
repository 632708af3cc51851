package org.touyan.appraisal.scheme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.touyan.platform.text.CleanText;

/**
 * A reward or restriction of a scheme.
 *
 * @param code and target: null for one that is only stated; nobody is listed for it
 * @param value level of honour, code of grade or per cent; null for the yellow board
 * @param months an honour's effect lasts; null as long as the honour stands
 */
public record SchemeEffect(
        @NotNull(message = "请选择奖励或约束") @Pattern(regexp = "REWARD|RESTRICTION", message = "只能是奖励或约束")
        String kind,

        @NotBlank(message = "请填写内容") @CleanText @Size(max = 200, message = "内容最多 200 个字")
        String text,

        @Pattern(regexp = SchemeRules.CODE, message = "代码只用大写字母、数字和 _ + -")
        String code,

        EffectTarget target,

        @Size(max = 20, message = "没有这个级别或等次") String value,

        @Min(value = 1, message = "月数应在 1 至 120 之间") @Max(value = 120, message = "月数应在 1 至 120 之间")
        Integer months) {
    /** What an effect follows from. */
    public enum EffectTarget {
        /** An honour of the level {@code value} that stands. */
        HONOUR,
        /** The grade {@code value} in the newest published quarter. */
        GRADE,
        /** Among the best {@code value} per cent of the village in the newest published period of the scheme's own kind. */
        TOP_SHARE,
        /** Being on the yellow board. */
        YELLOW
    }

    /** Whether somebody can be listed for it. */
    public boolean applies() {
        return code != null && target != null;
    }
}
