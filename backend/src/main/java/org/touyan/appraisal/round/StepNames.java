package org.touyan.appraisal.round;

import java.util.Arrays;
import java.util.Map;

/** What was done, in words: the actions of a round, and those on one subject in it. */
final class StepNames {
    static final String RETURN_SUBJECT = "return-subject";
    static final String SETTLE_SUBJECT = "settle-subject";
    static final String REPUBLISH = "republish";
    private static final Map<String, String> OF_SUBJECTS =
            Map.of(RETURN_SUBJECT, "退回一户", SETTLE_SUBJECT, "交回重评", REPUBLISH, "重新公布");

    private StepNames() {}

    static String of(String action) {
        return Arrays.stream(RoundAction.values())
                .filter(one -> one.text.equals(action))
                .map(one -> one.label)
                .findFirst()
                .orElse(OF_SUBJECTS.getOrDefault(action, action));
    }
}
