package org.touyan.registry;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.touyan.platform.export.ExportColumn;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;
import org.touyan.registry.HouseholdViews.HouseholdRow;

/** The household list as a workbook, with masked numbers unless permitted; streamed, since a county has 140,000. */
@Singleton
public class HouseholdExport extends ListExport<HouseholdQuery, HouseholdRow> {
    private final Households households;
    private final HouseholdKeyRepository keys;
    private final Labels labels;

    HouseholdExport(ExportDesk desk, Households households, HouseholdKeyRepository keys, Labels labels) {
        super(
                desk,
                HouseholdQuery.class,
                "HOUSEHOLDS",
                "农户名册",
                Stream.of(HouseholdColumn.values())
                        .map(c -> new ExportColumn<>(c.name(), c.title, c.width, c.text))
                        .toList());
        this.households = households;
        this.keys = keys;
        this.labels = labels;
    }

    /** Of a past day only what was shown then is kept, masked. */
    @Override
    protected boolean hasNumbers(HouseholdQuery query) {
        return query.asOf == null;
    }

    @Override
    protected List<HouseholdRow> unmasked(List<HouseholdRow> rows) {
        return households.unmasked(rows);
    }

    @Override
    protected String area(HouseholdQuery query) {
        return query.area;
    }

    @Override
    protected void check(HouseholdQuery query) {
        if (query.label != null) {
            labels.require("label", query.label);
        }
    }

    @Override
    protected Page<HouseholdRow> page(HouseholdQuery query) {
        return households.page(query);
    }

    @Override
    protected void rows(HouseholdQuery query, Sheet sheet) throws IOException {
        if (query.asOf != null) {
            super.rows(query, sheet);
            return;
        }
        try {
            households.stream(query.filter(), rows -> begin(sheet, rows), rows -> write(sheet, rows));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void begin(ListExport<HouseholdQuery, HouseholdRow>.Sheet sheet, long rows) {
        try {
            sheet.begin(rows, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ListExport<HouseholdQuery, HouseholdRow>.Sheet sheet, List<HouseholdRow> rows) {
        try {
            sheet.write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void describe(HouseholdQuery query, FilterWords words) {
        HouseholdFilter filter = query.filter();
        words.add("截至", query.asOf)
                .add("搜索", filter.q())
                .add("状态", filter.status() == null ? null : filter.status().label())
                .add("标签", labels.name(filter.label()))
                .yesNo("户籍在册", filter.registeredHere())
                .yesNo("实际居住", filter.livesHere())
                .yesNo("无联系党员", filter.withoutContact())
                .yesNo("未编入联动网格", filter.withoutGrid())
                .yesNo("资料待补", filter.incomplete())
                .add("检查项", filter.issue() == null ? null : filter.issue().label)
                .add("最少人口", filter.minMembers())
                .add("最多人口", filter.maxMembers())
                .add("联系党员", keys.contactName(filter.contactMember()));
    }
}
