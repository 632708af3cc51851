package org.touyan.appraisal.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.board.ConductReader.StandingEntry;
import org.touyan.appraisal.board.Posting.Colour;
import org.touyan.appraisal.round.Round;
import org.touyan.appraisal.scheme.BoardRule;
import org.touyan.appraisal.scheme.ItemKind;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.platform.web.ProblemException;

/** What lets one household be posted by hand for one deed that the board rule does not name by itself. */
@ApplicationScoped
class HandPostingRules {
    private final ConductRows rows;
    private final ResultRepository results;
    private final Schemes schemes;

    HandPostingRules(ConductRows rows, ResultRepository results, Schemes schemes) {
        this.rows = rows;
        this.results = results;
        this.schemes = schemes;
    }

    /** @throws ProblemException 422 with the field when the entry is none to rest on, 409 when the result forbids it */
    void require(Round round, Colour colour, UUID subject, UUID entry) {
        SchemeRules rules = schemes.rules(round.versionId);
        Result result = results.find(round.id, subject)
                .orElseThrow(() -> ProblemException.rule(
                        "subjectId", "该户没有参加" + round.period().spoken() + "的评分"));
        ItemKind kind = rows.one(round, subject, entry)
                .flatMap(deed -> rules.item(deed.itemCode()))
                .map(ScoreItem::kind)
                .orElseThrow(() -> ProblemException.rule("entryId", "所选的记分不是该户这一期的，或已经冲销"));
        if ((colour == Colour.RED) != (kind == ItemKind.ADD)) {
            throw ProblemException.rule("entryId", colour == Colour.RED ? "红榜要依据一笔加分的好事" : "黄榜要依据一笔扣分、提醒或一票否决的记分");
        }
        refusal(rules, colour, result, kind, () -> rows.of(round, subject)).ifPresent(reason -> {
            throw ProblemException.state(reason);
        });
    }

    /** Whether what it was posted for still stands. */
    boolean rests(Round round, Posting posting) {
        return rows.one(round, posting.subjectId, posting.entryId).isPresent();
    }

    private interface Conduct {
        List<StandingEntry> read();
    }

    private static Optional<String> refusal(
            SchemeRules rules, Colour colour, Result result, ItemKind kind, Conduct deeds) {
        BoardRule board = rules.boards();
        if (board == null) {
            return Optional.of("这一期的办法没有设红黄榜");
        }
        if (result.status() != Result.Status.PUBLISHED) {
            return Optional.of("该户这一期的结果还没有公布，公布后才能上榜");
        }
        String grade = rules.gradeName(result.grade());
        if (colour == Colour.RED) {
            if (result.vetoed()) {
                return Optional.of("该户这一期被一票否决，不能上红榜");
            }
            return has(board.yellowGrades(), result)
                    ? Optional.of("该户这一期的等次是“" + grade + "”，按办法属于黄榜，不能上红榜")
                    : Optional.empty();
        }
        if (!result.vetoed() && has(board.redGrades(), result)) {
            return Optional.of("该户这一期的等次是“" + grade + "”，按办法属于红榜，不能上黄榜");
        }
        boolean unwarned = board.yellowNeedsWarning()
                && kind != ItemKind.VETO
                && !new ConductReader(rules).of(deeds.read()).warned();
        return unwarned ? Optional.of("办法规定先提醒、再上黄榜：该户还没有提醒过，请先记提醒") : Optional.empty();
    }

    private static boolean has(List<String> grades, Result result) {
        return grades != null && grades.contains(result.grade());
    }
}
