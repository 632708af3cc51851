package org.touyan.appraisal.effect;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.touyan.appraisal.effect.EffectViews.EntitlementView;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;

/** Who is entitled to a reward, or under a restriction, as a workbook. */
@Singleton
public class EntitlementExport extends ListExport<EntitlementQuery, EntitlementView> {
    private final EffectReader reader;

    EntitlementExport(ExportDesk desk, EffectReader reader) {
        super(
                desk,
                EntitlementQuery.class,
                "ENTITLEMENTS",
                "好家风奖惩名单",
                List.of(
                        column("text", "奖惩", 40, EntitlementView::text),
                        column("subjectNumber", "户号", 22, EntitlementView::subjectNumber),
                        column("holderName", "户主", 12, EntitlementView::holderName),
                        column("townName", "乡镇", 14, EntitlementView::townName),
                        column("villageName", "村（社区）", 14, EntitlementView::villageName),
                        column("since", "自", 12, row -> Objects.toString(row.since(), null)),
                        column("until", "至", 12, row -> Objects.toString(row.until(), null)),
                        column("deliveredOn", "落实日期", 12, row -> Objects.toString(row.deliveredOn(), null)),
                        column("deliveredName", "经办人", 12, EntitlementView::deliveredName),
                        column("note", "说明", 30, EntitlementView::note)));
        this.reader = reader;
    }

    @Override
    protected String area(EntitlementQuery query) {
        return query.area;
    }

    @Override
    protected Page<EntitlementView> page(EntitlementQuery query) {
        return reader.page(query);
    }

    @Override
    protected void describe(EntitlementQuery query, FilterWords words) {
        words.add("奖惩", query.effect).yesNo("已落实", query.delivered);
    }
}
