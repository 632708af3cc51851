package org.touyan.registry.unit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;
import org.touyan.registry.unit.UnitViews.UnitView;

/** Units as a workbook. */
@Singleton
public class UnitExport extends ListExport<UnitQuery, UnitView> {
    private final UnitService service;

    UnitExport(ExportDesk desk, UnitService service) {
        super(
                desk,
                UnitQuery.class,
                "UNITS",
                "单位名录",
                List.of(
                        column("name", "名称", 32, UnitView::name),
                        column("kind", "类型", 16, row -> row.kind().label),
                        column("creditCode", "统一社会信用代码", 22, UnitView::creditCode),
                        column("areaName", "所在区域", 16, UnitView::areaName),
                        column("legalPerson", "负责人", 12, UnitView::legalPerson),
                        column("phone", "办公电话", 16, UnitView::phone),
                        column("address", "地址", 30, UnitView::address),
                        column("foundedOn", "成立日期", 12, row -> day(row.foundedOn())),
                        column("endedOn", "注销日期", 12, row -> day(row.endedOn()))));
        this.service = service;
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    @Override
    protected String area(UnitQuery query) {
        return query.area;
    }

    @Override
    protected Page<UnitView> page(UnitQuery query) {
        return service.page(query);
    }

    @Override
    protected void describe(UnitQuery query, FilterWords words) {
        words.add("截至", query.asOf)
                .add("搜索", query.q)
                .add("类型", query.kind == null ? null : UnitKind.valueOf(query.kind).label)
                .add("已注销", "true".equals(query.ended) ? "是" : null);
    }
}
