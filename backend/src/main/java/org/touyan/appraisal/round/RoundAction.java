package org.touyan.appraisal.round;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.touyan.appraisal.scheme.Stage;

/**
 * The workflow of a round: action → from which stages; the permission is the {@link Stage}'s, also for sending back. Forward
 * leads to the next stage that the scheme uses, {@link #RETURN} back to scoring. Who acts is {@link StageDuty}'s, facts that
 * can forbid it are {@link RoundRules}'.
 */
public enum RoundAction {
    SUBMIT("submit", "round.submit", EnumSet.of(Stage.SCORING), "提交评分"),
    REVIEW("review", "round.review", EnumSet.of(Stage.PANEL), "评议通过"),
    DECIDE("decide", "round.decide", EnumSet.of(Stage.VILLAGE), "审定通过"),
    CLOSE_PUBLICITY("close-publicity", "round.close-publicity", EnumSet.of(Stage.PUBLICITY), "结束公示"),
    APPROVE("approve", "round.approve", EnumSet.of(Stage.TOWN), "批复公布"),
    RETURN("return", "round.return", EnumSet.of(Stage.PANEL, Stage.VILLAGE, Stage.PUBLICITY, Stage.TOWN), "退回重评");

    static final String PATTERN = "submit|review|decide|close-publicity|approve|return";

    final String text;
    /** As the audit trail calls it. */
    final String trail;

    final Set<Stage> from;
    final String label;

    RoundAction(String text, String trail, Set<Stage> from, String label) {
        this.text = text;
        this.trail = trail;
        this.from = from;
        this.label = label;
    }

    static RoundAction of(String text) {
        return Arrays.stream(values())
                .filter(action -> action.text.equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** What moves a round on from the stage. */
    static RoundAction forward(Stage stage) {
        return Arrays.stream(values())
                .filter(action -> action != RETURN && action.from.contains(stage))
                .findFirst()
                .orElseThrow();
    }

    /** A meeting decides it: its day and who was there belong to the record. */
    boolean meets() {
        return this == REVIEW || this == DECIDE;
    }

    /** A judgement, which nobody passes on what he scored himself. */
    boolean judges() {
        return this == REVIEW || this == DECIDE || this == APPROVE;
    }
}
