package org.touyan.appraisal.scheme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who is posted. What older rules do not say is null, and means what it meant to them.
 *
 * @param redTopPercent best share that goes on the red board, null for none
 * @param redEither grade or share is enough; both are needed where it is not true and both are set
 * @param redItems codes of items of which one deed is enough; null for none
 * @param yellowOnWarning whoever was warned and has earned nothing back in that dimension since; null for no
 * @param days until a posting expires
 */
public record BoardRule(
        List<@NotNull String> redGrades,

        @Min(value = 1, message = "比例应在 1 至 100 之间") @Max(value = 100, message = "比例应在 1 至 100 之间")
        Integer redTopPercent,

        Boolean redEither,
        @Size(max = 50, message = "最多 50 个评分项") List<@NotNull String> redItems,
        List<@NotNull String> yellowGrades,
        boolean yellowOnVeto,
        boolean yellowNeedsWarning,
        Boolean yellowOnWarning,

        @Min(value = 1, message = "天数应在 1 至 366 之间") @Max(value = 366, message = "天数应在 1 至 366 之间")
        int days) {
    public boolean anyRed() {
        return Boolean.TRUE.equals(redEither);
    }

    public boolean yellowsWarned() {
        return Boolean.TRUE.equals(yellowOnWarning);
    }
}
