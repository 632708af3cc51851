package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.Page;
import org.touyan.registry.HouseholdList.Stored;
import org.touyan.registry.HouseholdViews.HouseholdRow;
import org.touyan.registry.HouseholdViews.LabelMark;

/** Households as the list and the export show them: rows with their labels and the names of their places. */
@ApplicationScoped
public class Households {
    private static final int BATCH = 500;

    private final HouseholdList list;
    private final Labels labels;
    private final AreaNames names;
    private final PastHouseholdList past;
    private final HouseholdPhoneRepository phones;
    private final Clock clock;

    Households(
            HouseholdList list,
            Labels labels,
            AreaNames names,
            PastHouseholdList past,
            HouseholdPhoneRepository phones,
            Clock clock) {
        this.list = list;
        this.labels = labels;
        this.names = names;
        this.past = past;
        this.phones = phones;
        this.clock = clock;
    }

    /** Two statements: the page with its total, the labels of its rows; names of places are cached. */
    public Page<HouseholdRow> page(HouseholdQuery query) {
        if (query.label != null) {
            labels.require("label", query.label);
        }
        AsOf asOf = AsOf.of(query.asOf, clock);
        Page<Stored> page = asOf == null ? list.page(query) : past.page(query, asOf);
        List<HouseholdRow> rows = rows(page.items(), asOf == null ? LocalDate.now(clock) : asOf.day());
        return new Page<>(rows, page.page(), page.size(), page.next(), page.total(), page.totalIsLowerBound());
    }

    /** All that the filter picks, in constant memory. @param reader gets some hundred rows at a time */
    void stream(HouseholdFilter filter, LongConsumer counted, Consumer<List<HouseholdRow>> reader) {
        List<Stored> batch = new java.util.ArrayList<>(BATCH);
        list.stream(filter, counted, row -> {
            batch.add(row);
            if (batch.size() == BATCH) {
                reader.accept(rows(batch, LocalDate.now(clock)));
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            reader.accept(rows(batch, LocalDate.now(clock)));
        }
    }

    /** Rows of this list, which were in scope, with the phones of their heads in full. */
    List<HouseholdRow> unmasked(List<HouseholdRow> rows) {
        Map<UUID, String> full = phones.of(rows.stream().map(HouseholdRow::id).toList());
        return rows.stream()
                .map(row -> full.containsKey(row.id()) ? row.withPhone(full.get(row.id())) : row)
                .toList();
    }

    private List<HouseholdRow> rows(List<Stored> stored, LocalDate day) {
        Map<UUID, List<LabelMark>> marks = labels.of(
                Labels.Subject.HOUSEHOLD, stored.stream().map(Stored::id).toList(), day);
        Set<String> places = new HashSet<>();
        for (Stored row : stored) {
            for (int length : new int[] {Area.TOWN, Area.VILLAGE, Area.GRID, Area.CONTACT_GRID}) {
                if (row.area().length() >= length) {
                    places.add(row.area().substring(0, length));
                }
            }
        }
        Map<String, AreaName> named = names.find(places);
        return stored.stream()
                .map(row -> row(row, marks.getOrDefault(row.id(), List.of()), named))
                .toList();
    }

    private static HouseholdRow row(Stored row, List<LabelMark> labels, Map<String, AreaName> names) {
        return new HouseholdRow(
                row.id(),
                row.number(),
                row.area(),
                name(names, row.area(), Area.TOWN),
                name(names, row.area(), Area.VILLAGE),
                name(names, row.area(), Area.GRID),
                name(names, row.area(), Area.CONTACT_GRID),
                row.groupNumber(),
                row.headName(),
                row.phoneMasked(),
                row.address(),
                row.memberCount(),
                labels,
                row.status(),
                row.registeredHere(),
                row.livesHere(),
                row.isMember(),
                row.updatedAt());
    }

    private static String name(Map<String, AreaName> names, String area, int length) {
        String place = Area.cut(area, length);
        return place == null ? null : names.get(place).name();
    }
}
