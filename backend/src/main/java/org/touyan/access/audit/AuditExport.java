package org.touyan.access.audit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.time.BusinessTime;
import org.touyan.platform.web.Page;

/** The trail as it was searched, newest first, within what the asker may read. */
@Singleton
public class AuditExport extends ListExport<AuditQuery, AuditEntryView> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessTime.ZONE);
    /** More does not fit into a cell of Excel. */
    private static final int LONGEST_CELL = 32_000;

    private final AuditReader reader;

    AuditExport(ExportDesk desk, AuditReader reader, AuditWords words) {
        super(
                desk,
                AuditQuery.class,
                "AUDIT_ENTRIES",
                "操作日志",
                List.of(
                        column("id", "编号", 12, AuditEntryView::id),
                        column("at", "时间", 20, entry -> TIME.format(entry.at())),
                        column("account", "操作人", 14, AuditEntryView::accountName),
                        column("action", "操作", 20, entry -> words.action(entry.action())),
                        column("objectType", "对象类型", 12, entry -> words.object(entry.objectType())),
                        column("objectName", "对象", 24, AuditEntryView::objectName),
                        column("area", "区域", 24, AuditEntryView::areaName),
                        column("reason", "原因", 30, AuditEntryView::reason),
                        column("before", "改前", 50, entry -> text(entry.before())),
                        column("after", "改后", 50, entry -> text(entry.after())),
                        column("ip", "来源地址", 18, AuditEntryView::ip),
                        column("requestId", "请求编号", 38, AuditEntryView::requestId)));
        this.reader = reader;
    }

    /** The sheet also holds the number of each entry and what was changed: it is evidence, and not a picture of the screen. */
    @Override
    @Transactional
    public ExportJob queue(AuditQuery query, NewExport asked) {
        if (asked.columns() == null) {
            return super.queue(query, asked);
        }
        List<String> columns = new ArrayList<>(asked.columns());
        columns.add(0, "id");
        columns.addAll(List.of("before", "after"));
        return super.queue(query, new NewExport(columns, null, asked.reason()));
    }

    private static String text(JsonNode state) {
        String text = state == null ? null : state.toString();
        return text == null || text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
    }

    @Override
    protected String area(AuditQuery query) {
        return query.area;
    }

    @Override
    protected void check(AuditQuery query) {
        reader.search(query);
    }

    @Override
    protected Page<AuditEntryView> page(AuditQuery query) {
        return reader.page(query);
    }

    @Override
    protected void describe(AuditQuery query, FilterWords words) {
        words.add("从", query.from)
                .add("到", query.to)
                .add("操作", query.action)
                .add("对象类型", query.objectType)
                .add("搜索", query.q);
    }
}
