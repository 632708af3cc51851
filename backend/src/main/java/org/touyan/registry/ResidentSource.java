package org.touyan.registry;

import java.time.LocalDate;
import java.util.List;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Sql;

/**
 * Where the list of people begins to read. A label picks few of many, so that without a search it starts from the
 * label's own index, which holds its bearers in the order of the places; a search has an index of its own, and what it
 * finds is asked for the label.
 */
enum ResidentSource {
    PLACE("resident r force index (ix_resident_area)", "r.area", "r.id"),
    LABEL("resident_label l straight_join resident r on r.id = l.resident_id", "l.area", "l.resident_id"),
    OCCUPATION("resident r force index (ix_resident_occupation)", "r.area", "r.id"),
    FOUND("resident r", "r.area", "r.id"),
    COUNTY_AGE("resident r force index (ix_resident_county_birth)", "r.area", "r.id"),
    TOWN_AGE("resident r force index (ix_resident_town_birth)", "r.area", "r.id");

    final String from;
    /** The order by place: what the source's index holds its rows by. */
    final String area;

    final String id;

    ResidentSource(String from, String area, String id) {
        this.from = from;
        this.area = area;
        this.id = id;
    }

    static ResidentSource of(ResidentQuery query, ResidentSearch search, List<String> places) {
        boolean sorted = query.sort != null && query.sort.endsWith("name");
        if (!search.isEmpty() || sorted && query.label == null) {
            return FOUND;
        }
        if (query.label != null) {
            return LABEL;
        }
        if (query.politicalStatus != null || query.idleMembers()) {
            return FOUND;
        }
        if (query.occupation != null) {
            return query.sort == null || query.sort.endsWith("area") ? OCCUPATION : FOUND;
        }
        return query.sort != null && query.sort.endsWith("age") ? byAge(places) : PLACE;
    }

    /** The people of a village are few enough to be sorted. */
    private static ResidentSource byAge(List<String> places) {
        return switch (places.size() == 1 ? places.get(0).length() : 0) {
            case Area.COUNTY -> COUNTY_AGE;
            case Area.TOWN -> TOWN_AGE;
            default -> PLACE;
        };
    }

    /**
     * Only those who bear the label today. The subquery's limit keeps it one look-up for each person found: as an
     * "exists" the optimizer would read all bearers of the label first.
     */
    void restrict(Sql sql, String label, LocalDate today) {
        if (label == null) {
            return;
        }
        boolean asked = this != LABEL;
        sql.add(asked ? "and (select 1 from resident_label l where l.resident_id = r.id" : "")
                .add("and l.label_code = ? and l.valid_from <= ?", label, today)
                .add("and (l.valid_to is null or l.valid_to > ?)", today)
                .add(asked ? "limit 1) = 1" : "");
    }
}
