package org.touyan.region.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ActionView;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Grids;
import org.touyan.region.Grids.Capacity;
import org.touyan.region.Region;
import org.touyan.region.RegionRepository;
import org.touyan.region.RegionSummaries;
import org.touyan.region.RegionSummary;
import org.touyan.region.grid.GridViews.GridView;
import org.touyan.region.grid.GridViews.Staff;

/** Grids as they are shown: with their people and what the caller may do with them. */
@ApplicationScoped
public class GridReader {
    private final GridRepository grids;
    private final GridStaffRepository staff;
    private final RegionRepository regions;
    private final RegionSummaries summaries;
    private final Grids facade;
    private final CurrentActor actor;

    GridReader(
            GridRepository grids,
            GridStaffRepository staff,
            RegionRepository regions,
            RegionSummaries summaries,
            Grids facade,
            CurrentActor actor) {
        this.grids = grids;
        this.staff = staff;
        this.regions = regions;
        this.summaries = summaries;
        this.facade = facade;
        this.actor = actor;
    }

    Page<GridView> list(GridQuery query) {
        query.order(Map.of("code", "code"), "code");
        Capacity capacity = facade.capacity();
        Page<GridRepository.Row> rows = grids.list(
                new GridRepository.Filter(
                        actor.areas(query.area),
                        query.type,
                        Texts.clean(query.q),
                        query.withoutMember,
                        query.overFull,
                        query.withHouseholds,
                        capacity.contactMost(),
                        capacity.governanceMost()),
                query);
        List<String> codes = rows.items().stream().map(GridRepository.Row::code).toList();
        Map<String, List<GridStaff>> serving = staff.serving(codes);
        Map<String, String> villages =
                regions.names(codes.stream().map(Area::village).distinct().toList());
        return rows.map(row -> view(row, villages, serving, capacity));
    }

    /** The grid of that code, or the one that took its place when its village was merged or moved. */
    GridView view(String code) {
        Region grid = regions.currentOf(code)
                .filter(r -> GridType.of(r.level) != null)
                .filter(r -> actor.get().covers(r.code))
                .orElseThrow(ProblemException::notFound);
        RegionSummary figures = summaries.of(List.of(grid.code)).get(grid.code);
        GridRepository.Row row = new GridRepository.Row(
                grid.code,
                grid.name,
                GridType.of(grid.level),
                grid.parentCode,
                grid.version,
                grid.childCount,
                figures.households(),
                figures.residents());
        return view(
                row,
                regions.names(List.of(Area.village(grid.code))),
                staff.serving(List.of(grid.code)),
                facade.capacity());
    }

    private GridView view(
            GridRepository.Row row,
            Map<String, String> villages,
            Map<String, List<GridStaff>> serving,
            Capacity capacity) {
        boolean contact = row.type() == GridType.CONTACT;
        String village = Area.village(row.code());
        return new GridView(
                row.code(),
                row.name(),
                row.type(),
                village,
                villages.getOrDefault(village, village),
                contact ? row.parentCode() : null,
                row.households(),
                row.residents(),
                serving.getOrDefault(row.code(), List.of()).stream()
                        .map(Staff::of)
                        .toList(),
                contact ? capacity.contact() : capacity.governanceMost(),
                row.households() > (contact ? capacity.contactMost() : capacity.governanceMost()),
                row.version(),
                actions(row));
    }

    private List<ActionView> actions(GridRepository.Row row) {
        List<ActionView> actions = new ArrayList<>();
        if (actor.get().may(Permission.GRID_WRITE)) {
            actions.add(ActionView.enabled("update"));
            actions.add(ActionView.enabled("staff"));
            actions.add(
                    row.households() > 0
                            ? ActionView.disabled("delete", "网格内还有农户，请先调整到其他网格")
                            : row.childCount() > 0
                                    ? ActionView.disabled("delete", "还有 " + row.childCount() + " 个联动网格，请先撤销")
                                    : ActionView.enabled("delete"));
        }
        return actions;
    }
}
