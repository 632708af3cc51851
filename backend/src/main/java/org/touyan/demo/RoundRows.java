package org.touyan.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.StageRule;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.demo.county.Ids;
import org.touyan.demo.county.Village;

/** When a village's rounds began and ended, who met, and where the current month stands. */
final class RoundRows {
    private static final UUID NOBODY = new UUID(0, 0);
    /** Of every twenty villages: nine still score, some stand at each level, two are done already. */
    private static final Stage[] SPREAD = {
        Stage.SCORING, Stage.TOWN, Stage.PUBLICITY, Stage.SCORING, Stage.PANEL, Stage.SCORING, Stage.VILLAGE,
        Stage.PUBLICITY, Stage.SCORING, Stage.TOWN, Stage.SCORING, Stage.PUBLISHED, Stage.PANEL, Stage.SCORING,
        Stage.PUBLICITY, Stage.SCORING, Stage.VILLAGE, Stage.SCORING, Stage.PUBLISHED, Stage.SCORING
    };

    private final SchemeRules rules;
    private final LocalDate today;
    private final Ids steps;

    RoundRows(SchemeRules rules, LocalDate today, Ids steps) {
        this.steps = steps;
        this.rules = rules;
        this.today = today;
    }

    record Times(LocalDate dueOn, LocalDate publicUntil, LocalDateTime openedAt, LocalDateTime publishedAt) {}

    /** The demo accounts' own village is being scored. @param number of the village, counted from 0 */
    Stage current(String village, int number) {
        return village.equals(DemoAccounts.VILLAGE) ? Stage.SCORING : SPREAD[number % SPREAD.length];
    }

    LocalDateTime publishedAt(Period period) {
        LocalDate day = period.last().plusDays(16);
        return (day.isAfter(today) ? today : day).atTime(2, 30);
    }

    Times times(Period period, Stage stage) {
        boolean past = stage.compareTo(Stage.PUBLICITY) > 0;
        LocalDate publicUntil = stage == Stage.PUBLICITY
                ? today.plusDays(2)
                : past ? entered(period, Stage.TOWN).minusDays(1) : null;
        LocalDate dueOn = switch (stage) {
            case SCORING -> period.last().plusDays(days(Stage.SCORING));
            case PUBLICITY -> publicUntil;
            case PUBLISHED -> null;
            // A panel in three is late.
            default -> today.plusDays(stage == Stage.PANEL ? -1 : 2);
        };
        return new Times(
                dueOn,
                publicUntil,
                period.first().atTime(0, 10),
                stage == Stage.PUBLISHED ? publishedAt(period) : null);
    }

    private int days(Stage stage) {
        return rules.stage(stage).map(StageRule::days).orElse(0);
    }

    /** The day on which the round came to the stage. */
    private LocalDate entered(Period period, Stage stage) {
        int back = 3 * (Stage.PUBLISHED.ordinal() - stage.ordinal());
        return publishedAt(period).toLocalDate().minusDays(back);
    }

    List<Object[]> steps(UUID round, Village village, Period period, Stage stage) {
        List<Object[]> rows = new ArrayList<>();
        List<Stage> order = rules.stages().stream().map(StageRule::stage).toList();
        for (int i = 1; i < order.size() && order.get(i).compareTo(stage) <= 0; i++) {
            rows.add(step(round, village, period, order.get(i - 1), order.get(i)));
        }
        return rows;
    }

    private Object[] step(UUID round, Village village, Period period, Stage from, Stage to) {
        LocalDate day = entered(period, to);
        String attendees =
                attendees(village, rules.stage(from).map(StageRule::quorum).orElse(0));
        return new Object[] {
            steps.next(),
            round,
            null,
            switch (from) {
                case SCORING -> "submit";
                case PANEL -> "review";
                case VILLAGE -> "decide";
                case PUBLICITY -> "close-publicity";
                default -> "approve";
            },
            from.name(),
            to.name(),
            NOBODY,
            switch (from) {
                case PANEL -> "家风评议团";
                case VILLAGE -> "村党组织书记";
                case TOWN -> "乡镇党委";
                default -> "村文书";
            },
            day.atTime(2, 0),
            from == Stage.SCORING
                    ? "其余农户" + (period.kind() == Period.Kind.MONTH ? "本月" : "本季") + "无变化"
                    : from == Stage.TOWN ? "同意" : null,
            attendees == null ? null : day,
            attendees,
            attendees == null ? 0 : attendees.split("、").length,
            attendees == null ? null : "逐户评议，表决通过。"
        };
    }

    /** The panel is the heads of some families of the village. */
    private static String attendees(Village village, int quorum) {
        if (quorum == 0 || village.families().isEmpty()) {
            return null;
        }
        int size = Math.min(quorum + 1, village.families().size());
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            names.add(village.families()
                    .get(i * (village.families().size() / size))
                    .head()
                    .name);
        }
        return String.join("、", names);
    }
}
