package org.touyan.appraisal.trial;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the version would have changed, in figures.
 *
 * @param skippedVillages have a result of the period but none of the months that it was made of, so nothing to try on
 * @param periods the published periods whose entries were counted again
 * @param entries that still stand
 * @param lackingEvidence entries for which the version asks for evidence and that have none; they are counted all the same
 * @param moves households by their grade before and after; those that keep theirs too
 * @param places towns and villages, by code
 */
@Schema(description = "试算结果：按所选版本重算一个过去的期次，会有哪些变化")
public record TrialReport(
        int households,
        int villages,
        int skippedVillages,
        List<String> periods,
        int entries,
        int changed,
        int gradeChanged,
        BigDecimal meanBefore,
        BigDecimal meanAfter,
        int lackingEvidence,
        List<TrialGrade> gradesBefore,
        List<TrialGrade> gradesAfter,
        List<TrialMove> moves,
        TrialBoards boards,
        List<TrialPlace> places) {

    /** With the names that the places have today. */
    TrialReport named(Function<String, String> nameOf) {
        return new TrialReport(
                households,
                villages,
                skippedVillages,
                periods,
                entries,
                changed,
                gradeChanged,
                meanBefore,
                meanAfter,
                lackingEvidence,
                gradesBefore,
                gradesAfter,
                moves,
                boards,
                places.stream()
                        .map(place -> place.named(nameOf.apply(place.code)))
                        .toList());
    }

    @Schema(description = "等次与户数")
    public record TrialGrade(String code, String name, int households) {}

    @Schema(description = "从一个等次到另一个等次的户数")
    public record TrialMove(String from, String to, int households) {}

    /** By the board rules of then and of the version; what was really posted, people decided. */
    @Schema(description = "按规则应上榜的户数：原办法、试算，以及新上榜和不再上榜的")
    public record TrialBoards(
            int redBefore,
            int redIn,
            int redOut,
            int redAfter,
            int yellowBefore,
            int yellowIn,
            int yellowOut,
            int yellowAfter) {}

    /** @param name null in what is stored: places are renamed. @param up households whose index rises */
    @Schema(description = "一个乡镇或村的变化")
    public record TrialPlace(
            String code,
            String name,
            int households,
            int up,
            int down,
            int gradeChanged,
            BigDecimal meanBefore,
            BigDecimal meanAfter,
            TrialBoards boards) {
        private TrialPlace named(String called) {
            return new TrialPlace(code, called, households, up, down, gradeChanged, meanBefore, meanAfter, boards);
        }
    }
}
