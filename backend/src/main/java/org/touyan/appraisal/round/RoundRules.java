package org.touyan.appraisal.round;

import java.time.LocalDate;
import java.util.Optional;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.SchemeRules.StageRule;

/** The facts that can forbid an action on a round, each with the sentence that says why. */
final class RoundRules {
    private RoundRules() {}

    /**
     * @param returned subjects sent back alone and not handed in again
     * @param unproven entries that need evidence and whose photos have not come
     */
    static Optional<String> refusal(
            Round round, RoundAction action, SchemeRules rules, long returned, int unproven, LocalDate today) {
        if (!action.from.contains(round.stage)) {
            String name = rules.stage(round.stage).map(StageRule::name).orElse("汇总");
            return Optional.of("当前是“" + name + "”环节，不能" + action.label);
        }
        if (action == RoundAction.CLOSE_PUBLICITY && !today.isAfter(round.publicUntil)) {
            return Optional.of("公示到 " + spoken(round.publicUntil) + " 为止，期满后才能结束");
        }
        if (action != RoundAction.RETURN && returned > 0) {
            return Optional.of("还有 " + returned + " 户退回后没有重评");
        }
        if (action == RoundAction.SUBMIT && unproven > 0) {
            return Optional.of(unproven(unproven));
        }
        return Optional.empty();
    }

    static String unproven(int entries) {
        return "还有 " + entries + " 笔须佐证的记分，照片没有传到；请记分人联网上传，或冲销后重记";
    }

    static String spoken(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
