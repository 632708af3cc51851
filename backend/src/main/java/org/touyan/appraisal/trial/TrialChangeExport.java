package org.touyan.appraisal.trial;

import jakarta.inject.Singleton;
import java.util.List;
import org.touyan.appraisal.trial.TrialViews.TrialChange;
import org.touyan.appraisal.trial.TrialVillage.Board;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;

/** The households that a trial changes as a workbook. */
@Singleton
public class TrialChangeExport extends ListExport<TrialChangeQuery, TrialChange> {
    private final TrialService trials;

    TrialChangeExport(ExportDesk desk, TrialService trials) {
        super(
                desk,
                TrialChangeQuery.class,
                "SCHEME_TRIAL_CHANGES",
                "试算变化",
                List.of(
                        column("number", "户号", 20, TrialChange::number),
                        column("headName", "户主", 12, TrialChange::headName),
                        column("villageName", "村（社区）", 14, TrialChange::villageName),
                        column("contactGridName", "联动网格", 14, TrialChange::contactGridName),
                        column(
                                "indexBefore",
                                "原指数",
                                10,
                                row -> row.indexBefore().toPlainString()),
                        column("indexAfter", "试算指数", 10, row -> row.indexAfter().toPlainString()),
                        column("difference", "相差", 10, row -> row.difference().toPlainString()),
                        column("gradeBefore", "原等次", 8, TrialChange::gradeBefore),
                        column("gradeAfter", "试算等次", 8, TrialChange::gradeAfter),
                        column("boardBefore", "原榜", 8, row -> board(row.boardBefore())),
                        column("boardAfter", "试算榜", 8, row -> board(row.boardAfter())),
                        column("why", "原因", 60, TrialChange::why)));
        this.trials = trials;
    }

    private static String board(Board board) {
        return board == null ? null : board == Board.RED ? "红榜" : "黄榜";
    }

    @Override
    protected String area(TrialChangeQuery query) {
        return query.area;
    }

    @Override
    protected void check(TrialChangeQuery query) {
        trials.get(query.trialId);
    }

    @Override
    protected Page<TrialChange> page(TrialChangeQuery query) {
        return trials.changes(query);
    }

    @Override
    protected void describe(TrialChangeQuery query, FilterWords words) {
        words.add("原等次", query.from).add("试算等次", query.to).add("变化", query.change);
    }
}
