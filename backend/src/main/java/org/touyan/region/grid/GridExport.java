package org.touyan.region.grid;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;
import org.touyan.region.grid.GridViews.GridView;
import org.touyan.region.grid.GridViews.Staff;

/** The list of grids as a workbook, with who serves them. */
@Singleton
public class GridExport extends ListExport<GridQuery, GridView> {
    private final GridReader reader;

    GridExport(ExportDesk desk, GridReader reader) {
        super(
                desk,
                GridQuery.class,
                "GRIDS",
                "网格清单",
                List.of(
                        column("code", "编码", 20, GridView::code),
                        column("name", "名称", 18, GridView::name),
                        column("type", "类型", 10, row -> words(row.type())),
                        column("villageName", "村（社区）", 14, GridView::villageName),
                        column("households", "户数", 8, row -> row.households() + ""),
                        column("residents", "人口", 8, row -> row.residents() + ""),
                        column("capacity", "适宜户数", 10, row -> row.capacity() + ""),
                        column("overFull", "超户", 6, row -> row.overFull() ? "是" : "否"),
                        column("lead", "负责人", 14, GridExport::lead),
                        column(
                                "staff",
                                "人员",
                                40,
                                row -> row.staff().stream()
                                        .map(GridExport::words)
                                        .collect(Collectors.joining("、")))));
        this.reader = reader;
    }

    /** The grid leader, or the contact member of a contact grid. */
    private static String lead(GridView grid) {
        GridRole role = grid.type() == GridType.CONTACT ? GridRole.CONTACT_MEMBER : GridRole.GRID_LEADER;
        return grid.staff().stream()
                .filter(staff -> staff.role() == role)
                .map(Staff::personName)
                .findFirst()
                .orElse(null);
    }

    private static String words(GridType type) {
        return type == GridType.CONTACT ? "联动网格" : "网格";
    }

    private static String words(Staff staff) {
        return staff.role().label + " " + staff.personName();
    }

    @Override
    protected String area(GridQuery query) {
        return query.area;
    }

    @Override
    protected Page<GridView> page(GridQuery query) {
        return reader.list(query);
    }

    @Override
    protected void describe(GridQuery query, FilterWords words) {
        words.add("类型", query.type == null ? null : words(query.type))
                .add("搜索", query.q)
                .add("没有联系党员", query.withoutMember ? "是" : null)
                .add("超户", query.overFull ? "是" : null)
                .add("有农户", query.withHouseholds ? "是" : null);
    }
}
