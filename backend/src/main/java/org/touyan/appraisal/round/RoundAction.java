package org.touyan.appraisal.round;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.platform.scope.Permission;

/**
 * The workflow of a round: action → from which stages, by which permission. Forward leads to the next stage that the
 * scheme uses, {@link #RETURN} back to scoring. Facts that can forbid it are {@link RoundRules}'.
 */
public enum RoundAction {
    SUBMIT("submit", "round.submit", Permission.APPRAISAL_ROUND, EnumSet.of(Stage.SCORING), "提交评分"),
    REVIEW("review", "round.review", Permission.APPRAISAL_PANEL, EnumSet.of(Stage.PANEL), "评议通过"),
    DECIDE("decide", "round.decide", Permission.APPRAISAL_VILLAGE, EnumSet.of(Stage.VILLAGE), "审定通过"),
    CLOSE_PUBLICITY(
            "close-publicity",
            "round.close-publicity",
            Permission.APPRAISAL_ROUND,
            EnumSet.of(Stage.PUBLICITY),
            "结束公示"),
    APPROVE("approve", "round.approve", Permission.APPRAISAL_TOWN, EnumSet.of(Stage.TOWN), "批复公布"),
    RETURN("return", "round.return", null, EnumSet.of(Stage.PANEL, Stage.VILLAGE, Stage.PUBLICITY, Stage.TOWN), "退回重评");

    static final String PATTERN = "submit|review|decide|close-publicity|approve|return";

    final String text;
    /** As the audit trail calls it. */
    final String trail;

    private final String permission;
    final Set<Stage> from;
    final String label;

    RoundAction(String text, String trail, String permission, Set<Stage> from, String label) {
        this.text = text;
        this.trail = trail;
        this.permission = permission;
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

    /** Whoever may move a round on from its stage may also send it back from there. */
    String permission(Stage stage) {
        return this == RETURN ? forward(stage).permission : permission;
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
