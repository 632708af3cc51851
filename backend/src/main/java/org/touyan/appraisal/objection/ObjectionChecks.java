package org.touyan.appraisal.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.appraisal.entry.EntryRepository;
import org.touyan.appraisal.objection.ObjectionViews.Addition;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ProblemException;

/** Why an objection is refused, or what it asks for. */
@ApplicationScoped
class ObjectionChecks {
    private final ObjectionRepository objections;
    private final ObjectionFiles files;
    private final EntryRepository entries;
    private final CurrentActor actor;

    ObjectionChecks(ObjectionRepository objections, ObjectionFiles files, EntryRepository entries, CurrentActor actor) {
        this.entries = entries;
        this.objections = objections;
        this.files = files;
        this.actor = actor;
    }

    /** A quarter's or year's result has no entries of its own to put right: it is made of shorter periods. */
    static void requireScored(Period period, SchemeRules rules) {
        if (period.kind() != rules.period()) {
            String parts = period.withParts().stream()
                    .map(Period::new)
                    .filter(part -> part.kind() == rules.period())
                    .map(Period::spoken)
                    .collect(Collectors.joining("、"));
            throw ProblemException.rule(
                    "period",
                    period.spoken() + "的结果由" + parts + "的结果汇总而来，本身没有记分。请对有误的那一期提出异议；" + "那一期更正后，由乡镇把" + period.spoken()
                            + "的结果按重算的重新公布");
        }
    }

    /** @param entry null for the score as a whole */
    void requireEntry(UUID entry, UUID round, UUID subject, String period) {
        if (entry != null
                && entries.of(round, subject, period).stream()
                        .noneMatch(one -> one.id().equals(entry))) {
            throw ProblemException.rule("entryId", "这一期没有这笔记分");
        }
    }

    void requireInTime(LocalDate raisedOn, UUID round, Period period, SchemeRules rules) {
        ObjectionRepository.Days days = objections.days(round, period);
        if (raisedOn.isBefore(days.openedOn())) {
            throw ProblemException.rule("raisedOn", "提出日期早于这一期开始评分的日期（" + days.openedOn() + "）");
        }
        rules.filingDays().ifPresent(limit -> {
            if (days.publicUntil() != null
                    && raisedOn.isAfter(days.publicUntil().plusDays(limit))) {
                throw ProblemException.rule(
                        "raisedOn",
                        "办法规定公示结束后 " + limit + " 天内可以提出异议，" + days.publicUntil().plusDays(limit) + " 已经截止");
            }
        });
    }

    /** Why the caller does not uphold this one: who entered it would change a published result alone. */
    Optional<String> refusalToUphold(Objection objection) {
        return objection.createdBy.equals(actor.get().accountId())
                ? Optional.of("登记人不能自己认定异议成立，请由另一人核查")
                : Optional.empty();
    }

    void requireAnother(Objection objection, String field) {
        refusalToUphold(objection).ifPresent(reason -> {
            throw ProblemException.rule("registrar-upholds", field, reason);
        });
    }

    /** With the proof that the item asks of any entry. */
    void requireAddition(Objection objection, Addition addition, SchemeRules rules) {
        boolean proven =
                objection.evidence != null || files.of(List.of(objection.id)).containsKey(objection.id);
        rules.item(addition.itemCode())
                .filter(item -> item.evidence() && !proven)
                .ifPresent(item -> {
                    throw ProblemException.rule(
                            "evidence-missing", "addition.itemCode", "“" + item.text() + "”须有佐证：请先给异议附上照片或文书，再认定");
                });
    }
}
