package org.touyan.appraisal.objection;

import jakarta.inject.Singleton;
import java.util.List;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionView;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;

/** What households object to, and what came of it, as a workbook. */
@Singleton
public class ObjectionExport extends ListExport<ObjectionQuery, ObjectionView> {
    private final ObjectionReader reader;

    ObjectionExport(ExportDesk desk, ObjectionReader reader) {
        super(
                desk,
                ObjectionQuery.class,
                "OBJECTIONS",
                "异议",
                List.of(
                        column("number", "编号", 14, ObjectionView::number),
                        column("villageName", "村（社区）", 14, ObjectionView::villageName),
                        column("townName", "乡镇（街道）", 14, ObjectionView::townName),
                        column("subjectName", "户主", 12, ObjectionView::subjectName),
                        column("subjectNumber", "户号", 20, ObjectionView::subjectNumber),
                        column("periodName", "期次", 14, ObjectionView::periodName),
                        column("raisedBy", "提出人", 12, ObjectionView::raisedBy),
                        column("raisedOn", "提出日期", 12, row -> text(row.raisedOn())),
                        column("text", "异议内容", 50, ObjectionView::text),
                        column("evidence", "佐证", 20, ObjectionView::evidence),
                        column("dueOn", "期限", 12, row -> text(row.dueOn())),
                        column("overdue", "逾期", 8, row -> row.overdue() ? "是" : null),
                        column("status", "状态", 10, row -> status(row.status())),
                        column("assigneeName", "承办人", 12, ObjectionView::assigneeName),
                        column("finding", "核查结论", 50, ObjectionView::finding),
                        column("indexBefore", "原指数", 10, row -> text(row.indexBefore())),
                        column("indexAfter", "更正后", 10, row -> text(row.indexAfter())),
                        column("decidedName", "办理人", 12, ObjectionView::decidedName)));
        this.reader = reader;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String status(Objection.Status status) {
        return switch (status) {
            case OPEN -> "处理中";
            case UPHELD -> "成立";
            case REJECTED -> "不成立";
            case WITHDRAWN -> "已撤回";
        };
    }

    @Override
    protected String area(ObjectionQuery query) {
        return query.area;
    }

    @Override
    protected Page<ObjectionView> page(ObjectionQuery query) {
        return reader.page(query);
    }

    @Override
    protected void describe(ObjectionQuery query, FilterWords words) {
        words.add("状态", query.status == null ? null : status(query.status))
                .yesNo("逾期", query.overdue)
                .yesNo("交给我的", query.mine);
    }
}
