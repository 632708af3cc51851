package org.touyan.registry;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.ToLongFunction;
import org.touyan.platform.export.ExportColumn;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;
import org.touyan.registry.GridBoardViews.AreaCoverage;

/** The table of who has a contact member and who has none, by town or by village. */
@Singleton
public class CoverageExport extends ListExport<CoverageQuery, AreaCoverage> {
    private final GridBoards boards;

    CoverageExport(ExportDesk desk, GridBoards boards) {
        super(
                desk,
                CoverageQuery.class,
                "GRID_COVERAGE",
                "联系覆盖情况",
                List.of(
                        new ExportColumn<>("code", "代码", 14, AreaCoverage::code),
                        new ExportColumn<>("name", "区域", 16, AreaCoverage::name),
                        number("households", "农户", AreaCoverage::households),
                        number("assignedHouseholds", "已编入联动网格", AreaCoverage::assignedHouseholds),
                        number("householdsWithoutMember", "没有联系党员的户", AreaCoverage::householdsWithoutMember),
                        number("contactGrids", "联动网格", AreaCoverage::contactGrids),
                        number("gridsWithoutMember", "没有联系党员的联动网格", AreaCoverage::gridsWithoutMember),
                        number("partyMembers", "党员", AreaCoverage::partyMembers),
                        number("membersWithoutHouseholds", "没有联系户的党员", AreaCoverage::membersWithoutHouseholds),
                        number("overFullGrids", "超户的联动网格", AreaCoverage::overFullGrids)));
        this.boards = boards;
    }

    private static ExportColumn<AreaCoverage> number(String name, String title, ToLongFunction<AreaCoverage> value) {
        return new ExportColumn<>(
                name, title, Math.max(8, 2 * title.length()), row -> String.valueOf(value.applyAsLong(row)));
    }

    @Override
    protected String area(CoverageQuery query) {
        return query.area;
    }

    @Override
    protected Page<AreaCoverage> page(CoverageQuery query) {
        List<AreaCoverage> rows = boards.coverage(query.area).children();
        return new Page<>(rows, 1, rows.size(), null, (long) rows.size(), false);
    }

    @Override
    protected void describe(CoverageQuery query, FilterWords words) {
        // The place is all that can be chosen, and every watermark names it.
    }
}
