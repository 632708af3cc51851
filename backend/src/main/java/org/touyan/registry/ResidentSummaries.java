package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.Labels.Label;

/**
 * Who lives in a village, by age and by label: the same people as the residents' list counts, so that each figure opens
 * the list it stands for. Counted when asked, off the list's own indexes; more than a village would be too many rows.
 */
@ApplicationScoped
public class ResidentSummaries {
    private static final List<Integer> BOUNDS = List.of(0, 18, 60, 80);
    private static final String CURRENT = "and r.status in ('RESIDENT', 'AWAY') and h.status in ('RESIDENT', 'AWAY')";

    private final Database database;
    private final HouseholdList households;
    private final Labels labels;
    private final Clock clock;

    ResidentSummaries(Database database, HouseholdList households, Labels labels, Clock clock) {
        this.database = database;
        this.households = households;
        this.labels = labels;
        this.clock = clock;
    }

    @Schema(description = "年龄段人数；出生日期不详的不在其中")
    public record AgeBand(int minAge, Integer maxAge, long residents) {}

    @Schema(description = "带某标签的人数")
    public record LabelCount(String code, String name, boolean sensitive, long residents) {}

    @Schema(description = "一个村的人口概况；敏感标签只对有权限的人列出")
    public record ResidentSummary(List<AgeBand> ages, List<LabelCount> labels) {}

    /** @param area a village or a part of one */
    public ResidentSummary of(String area) {
        List<String> places = households.places(area);
        LocalDate today = LocalDate.now(clock);
        return new ResidentSummary(ages(places, today), labels(places, today));
    }

    private List<AgeBand> ages(List<String> places, LocalDate today) {
        return database.list(agesSql(places, today), row -> {
            int band = row.getInt(1);
            Integer most = band + 1 < BOUNDS.size() ? Integer.valueOf(BOUNDS.get(band + 1) - 1) : null;
            return new AgeBand(BOUNDS.get(band), most, row.getLong(2));
        });
    }

    Sql agesSql(List<String> places, LocalDate today) {
        Sql sql = Sql.of("select case");
        for (int band = BOUNDS.size() - 1; band > 0; band--) {
            sql.add("when r.birth_date <= ? then " + band, today.minusYears(BOUNDS.get(band)));
        }
        return sql.add("else 0 end band, count(*) from resident r force index (ix_resident_area)")
                .add("straight_join household h on h.id = r.household_id where")
                .within("r.area", places)
                .add(CURRENT + " and r.birth_date is not null group by band order by band");
    }

    private List<LabelCount> labels(List<String> places, LocalDate today) {
        List<Label> visible = labels.visible().stream()
                .filter(label -> label.subject() == Labels.Subject.RESIDENT)
                .toList();
        List<String> codes = visible.stream().map(Label::code).toList();
        Map<String, Long> counts =
                database
                        .list(labelsSql(codes, places, today), row -> Map.entry(row.getString(1), row.getLong(2)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return visible.stream()
                .filter(label -> counts.containsKey(label.code()))
                .map(label -> new LabelCount(label.code(), label.name(), label.sensitive(), counts.get(label.code())))
                .toList();
    }

    Sql labelsSql(List<String> codes, List<String> places, LocalDate today) {
        return Sql.of("select l.label_code, count(*) from resident_label l force index (ix_resident_label_code)")
                .add("straight_join resident r on r.id = l.resident_id")
                .add("straight_join household h on h.id = r.household_id where")
                .in("l.label_code", codes)
                .add("and")
                .within("l.area", places)
                .add("and l.valid_from <= ? and (l.valid_to is null or l.valid_to > ?)", today, today)
                .add(CURRENT + " group by l.label_code");
    }
}
