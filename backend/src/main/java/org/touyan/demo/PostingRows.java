package org.touyan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.score.ScoreSheet;
import org.touyan.demo.county.Family;
import org.touyan.demo.county.Ids;
import org.touyan.platform.text.Masking;

/** The boards that hang in a village: the best of the last closed quarter, and those whose grade is the lowest. */
final class PostingRows {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int RED = 8;

    private final SchemeRules rules;
    private final LocalDate today;
    private final Ids ids = new Ids(11);

    PostingRows(SchemeRules rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    /** @param deeds what cost points in that quarter, in the words of the items */
    record Judged(Family family, ScoreSheet sheet, Set<String> deeds) {}

    List<Object[]> of(UUID round, Period period, List<Judged> judged) {
        List<Object[]> rows = new ArrayList<>();
        judged.stream()
                .filter(one -> one.sheet.grade().equals("A"))
                .sorted(Comparator.comparing((Judged one) -> one.sheet.index()).reversed())
                .limit(RED)
                .forEach(one -> rows.add(row(
                        round,
                        period,
                        one,
                        "RED",
                        one.family.head().name,
                        period.spoken() + "好家风指数 "
                                + one.sheet.index().stripTrailingZeros().toPlainString() + "，"
                                + rules.gradeName("A"))));
        judged.stream()
                .filter(one -> rules.boards().yellowGrades().contains(one.sheet.grade()))
                .forEach(one -> rows.add(row(
                        round,
                        period,
                        one,
                        "YELLOW",
                        Masking.name(one.family.head().name),
                        String.join("；", one.deeds) + "。整改后可提前撤下")));
        return rows;
    }

    private Object[] row(UUID round, Period period, Judged one, String colour, String name, String deed) {
        LocalDate posted = today.minusDays(20);
        return new Object[] {
            ids.next(),
            one.family.number.substring(0, 12),
            round,
            period.text(),
            colour,
            "HOUSEHOLD",
            one.family.id,
            name,
            deed.length() > 300 ? deed.substring(0, 300) : deed,
            colour.equals("RED") ? "CONSENT" : "STATUTORY",
            colour.equals("RED") ? "本户上榜同意书" : "村规民约第十二条",
            "POSTED",
            NOBODY,
            "村文书",
            posted.atTime(1, 0),
            NOBODY,
            "村党组织书记",
            posted,
            posted.plusDays(rules.boards().days() - 1L),
            0
        };
    }
}
