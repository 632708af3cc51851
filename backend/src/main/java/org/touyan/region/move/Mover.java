package org.touyan.region.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.touyan.platform.area.AreaMoved;
import org.touyan.platform.area.AreasChanged;
import org.touyan.platform.area.VillagerGroupRenumbered;
import org.touyan.platform.scope.Area;
import org.touyan.region.Region;
import org.touyan.region.RegionLevel;
import org.touyan.region.RegionReader;
import org.touyan.region.RegionRepository;
import org.touyan.region.RegionSummaries;
import org.touyan.region.RegionViews.RegionView;
import org.touyan.region.ScopedRows;
import org.touyan.region.grid.GridStaff;
import org.touyan.region.group.VillagerGroupRepository;

/** Carries out what {@link MovePlanner} decided, inside the caller's transaction, with all places locked. */
@ApplicationScoped
public class Mover {
    private final RegionRepository regions;
    private final RegionReader reader;
    private final RegionSummaries summaries;
    private final VillagerGroupRepository groups;
    private final ScopedRows rows;
    private final Clock clock;
    private final Event<AreaMoved> moved;
    private final Event<VillagerGroupRenumbered> renumbered;
    private final Event<AreasChanged> changed;

    Mover(
            RegionRepository regions,
            RegionReader reader,
            RegionSummaries summaries,
            VillagerGroupRepository groups,
            ScopedRows rows,
            Clock clock,
            Event<AreaMoved> moved,
            Event<VillagerGroupRenumbered> renumbered,
            Event<AreasChanged> changed) {
        this.regions = regions;
        this.reader = reader;
        this.summaries = summaries;
        this.groups = groups;
        this.rows = rows;
        this.clock = clock;
        this.moved = moved;
        this.renumbered = renumbered;
        this.changed = changed;
    }

    void carry(List<Relocation> relocations, LocalDate day) {
        List<String> touched = new ArrayList<>();
        for (Relocation relocation : relocations) {
            renumberGroups(relocation);
            moveRows(relocation);
            moveTree(relocation, day);
            relocation.steps().forEach(step -> {
                moved.fire(new AreaMoved(step.from(), step.to()));
                touched.add(step.from());
                touched.add(step.to());
            });
        }
        regions.flush();
        // What was loaded before the rows moved is no longer true.
        regions.getEntityManager().clear();
        changed.fire(new AreasChanged(touched));
    }

    private void renumberGroups(Relocation relocation) {
        String village = relocation.source().code;
        relocation.groups().forEach((from, to) -> {
            groups.update("number = ?1, version = version + 1 where area = ?2 and number = ?3", to, village, from);
            renumbered.fire(new VillagerGroupRenumbered(village, from, to));
        });
    }

    private void moveRows(Relocation relocation) {
        for (ScopedRows.Kind kind : rows.kinds()) {
            // Who served in a grid that was given up stays there: its code below the new place may be another grid's.
            boolean history = kind.type() == GridStaff.class;
            relocation
                    .steps()
                    .forEach(step -> rows.move(
                            kind, step.from(), step.to(), history ? step.from() + "!" : Area.end(step.from())));
        }
        relocation.steps().forEach(step -> summaries.move(step.from(), step.to()));
    }

    /**
     * The old places stay as history with their successors; the new ones begin on the day the old ones end, and none
     * ends before it began: a grid may be younger than the day on which the merge took effect.
     */
    private void moveTree(Relocation relocation, LocalDate day) {
        List<Region> born = new ArrayList<>();
        for (Map.Entry<Region, String> place : relocation.places().entrySet()) {
            Region old = place.getKey();
            LocalDate end = old.validFrom.isAfter(day) ? old.validFrom : day;
            if (regions.findById(place.getValue()) == null) {
                born.add(old.copyTo(place.getValue(), end, clock.instant()));
            }
            // Read again: an observer of an earlier step may have cleared what was loaded.
            regions.require(old.code).retire(end, place.getValue());
        }
        regions.flush();
        regions.insertAll(born);
        regions.addChildren(RegionLevel.parentOf(relocation.source().code), -1);
        regions.clearChildren(relocation.source().code);
    }

    void rename(String code, String name) {
        regions.require(code).rename(name);
        regions.flush();
        changed.fire(new AreasChanged(List.of(code)));
    }

    RegionView view(String code) {
        return reader.view(code);
    }
}
