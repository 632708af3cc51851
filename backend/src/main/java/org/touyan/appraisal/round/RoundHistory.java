package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.touyan.appraisal.round.RoundViews.StepView;
import org.touyan.appraisal.round.SubjectNames.Called;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Stage;

/** What happened to a round, in words. */
@ApplicationScoped
public class RoundHistory {
    private final RoundRepository rounds;
    private final RoundList list;

    RoundHistory(RoundRepository rounds, RoundList list) {
        this.rounds = rounds;
        this.list = list;
    }

    /**
     * The caller has read the round, or the subject, through the scope.
     *
     * @param subject only the steps of the whole round and his own, without who met and what was said of others; null for
     *     all
     */
    public List<StepView> of(UUID round, UUID subject, SchemeRules rules) {
        List<RoundStep> steps = rounds.steps(round).stream()
                .filter(step -> subject == null || step.subjectId == null || step.subjectId.equals(subject))
                .toList();
        Map<UUID, Called> called = list.called(steps.stream()
                .map(step -> step.subjectId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return steps.stream()
                .map(step -> view(step, called.get(step.subjectId), rules, subject == null))
                .toList();
    }

    private static StepView view(RoundStep step, Called subject, SchemeRules rules, boolean whole) {
        return new StepView(
                step.id,
                step.subjectId,
                subject == null ? null : subject.name(),
                subject == null ? null : subject.number(),
                step.action,
                StepNames.of(step.action),
                step.fromStage == null ? null : RoundReader.stageName(rules, step.fromStage),
                step.toStage,
                RoundReader.stageName(rules, step.toStage),
                step.accountName,
                step.at,
                step.reason,
                step.heldOn,
                whole ? step.attendees : null,
                step.attendeeCount,
                whole ? step.minutes : null);
    }

    public String stageName(SchemeRules rules, Stage stage) {
        return RoundReader.stageName(rules, stage);
    }
}
