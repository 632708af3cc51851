package org.touyan.registry.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.registry.IdNumber;
import org.touyan.registry.Resident;
import org.touyan.registry.quality.QualityViews.QualityPlace;

/** Counts what is wrong in a village, and keeps the counts for the places above it. */
@ApplicationScoped
public class QualityRepository {
    private static final String PEOPLE = "from resident r join household h on h.id = r.household_id"
            + " and h.status in ('RESIDENT', 'AWAY') where r.status in ('RESIDENT', 'AWAY') and";
    private static final String FAMILIES = "from household h where h.status in ('RESIDENT', 'AWAY') and";

    private final Database database;
    private final FieldCipher cipher;
    private final AreaNames names;

    QualityRepository(Database database, FieldCipher cipher, AreaNames names) {
        this.database = database;
        this.cipher = cipher;
        this.names = names;
    }

    /** Counted now: what the rows of that village, or part of one, cost. */
    Map<QualityCheck, Integer> count(String area) {
        Map<QualityCheck, Integer> found = new EnumMap<>(QualityCheck.class);
        found.putAll(count(area, true, FAMILIES, "h.area"));
        found.putAll(count(area, false, PEOPLE, "r.area"));
        return found;
    }

    private Map<QualityCheck, Integer> count(String area, boolean households, String from, String column) {
        List<QualityCheck> checks = QualityCheck.of(households);
        String sums = checks.stream()
                .map(check -> "coalesce(sum(case when " + check.condition() + " then 1 else 0 end), 0)")
                .collect(Collectors.joining(", "));
        Map<QualityCheck, Integer> found = new EnumMap<>(QualityCheck.class);
        database.list(Sql.of("select " + sums + " " + from).within(column, List.of(area)), row -> {
            for (int i = 0; i < checks.size(); i++) {
                found.put(checks.get(i), row.getInt(i + 1));
            }
            return null;
        });
        return found;
    }

    private record Finding(QualityCheck check, UUID resident) {}

    /** Opens the numbers of a village and keeps who bears a bad one. */
    void open(String village, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        database.list(
                Sql.of("select r.id, r.id_number_cipher, r.birth_date, r.sex " + PEOPLE)
                        .within("r.area", List.of(village))
                        .add("and r.id_number_cipher is not null"),
                row -> {
                    UUID id = Database.uuid(row, 1);
                    check(
                                    cipher.decrypt(row.getBytes(2), Resident.ID_NUMBER, id),
                                    row.getObject(3, LocalDate.class),
                                    row.getString(4),
                                    today)
                            .ifPresent(check -> findings.add(new Finding(check, id)));
                    return null;
                });
        database.update(Sql.of("delete from data_quality_finding where area = ?", village));
        for (Finding finding : findings) {
            database.update(Sql.of(
                    "insert into data_quality_finding (check_code, subject_id, area) values (?, ?, ?)"
                            + " on duplicate key update area = ?",
                    finding.check,
                    finding.resident,
                    village,
                    village));
        }
    }

    static Optional<QualityCheck> check(String number, LocalDate birthDate, String sex, LocalDate today) {
        try {
            IdNumber id = IdNumber.parse(number, today);
            boolean fits = (birthDate == null || birthDate.equals(id.birthDate()))
                    && id.sex().equals(sex);
            return fits ? Optional.empty() : Optional.of(QualityCheck.ID_MISMATCH);
        } catch (IdNumber.Invalid e) {
            return Optional.of(QualityCheck.BAD_ID);
        }
    }

    void keep(String village, Map<QualityCheck, Integer> found, Instant now) {
        found.forEach((check, number) -> database.update(Sql.of(
                "insert into data_quality (area, check_code, findings) values (?, ?, ?)"
                        + " on duplicate key update findings = ?",
                village,
                check,
                number,
                number)));
        database.update(
                Sql.of("update data_quality_village set computed_at = ?, stale = false where area = ?", now, village));
    }

    /** New villages are to be counted, those that are gone are no more. */
    void follow() {
        database.update(Sql.of("insert ignore into data_quality_village (area, stale)"
                + " select code, true from region where level = 'VILLAGE' and valid_to is null"));
        for (String table : List.of("data_quality", "data_quality_finding", "data_quality_village")) {
            database.update(Sql.of("delete from " + table + " where area in"
                    + " (select code from region where level = 'VILLAGE' and valid_to is not null)"));
        }
    }

    /** One that changed or was last counted before; held, and passed over by whoever else looks for one. */
    Optional<String> takeDue(Instant before) {
        return database.first(
                Sql.of(
                        "select area from data_quality_village where stale = true or computed_at < ?"
                                + " order by area limit 1 for update skip locked",
                        before),
                row -> row.getString(1));
    }

    void stale(String area) {
        database.update(Sql.of("update data_quality_village set stale = true where stale = false and")
                .within("area", List.of(area)));
    }

    List<String> villages(String area) {
        return database.list(
                Sql.of("select code from region where level = 'VILLAGE' and valid_to is null and")
                        .within("code", List.of(area))
                        .add("order by code"),
                row -> row.getString(1));
    }

    /** From the kept counts: the places of that many digits in the areas. */
    List<QualityPlace> places(List<String> areas, int digits) {
        String place = "left(v.area, " + digits + ")";
        Map<String, Map<QualityCheck, Integer>> findings = new TreeMap<>();
        Map<String, Instant> oldest = new TreeMap<>();
        database.list(
                Sql.of("select " + place
                                + ", min(coalesce(v.computed_at, '1970-01-01')) from data_quality_village v where")
                        .within("v.area", areas)
                        .add("group by " + place),
                row -> {
                    Instant at = Database.instant(row, 2);
                    oldest.put(row.getString(1), at);
                    return findings.put(row.getString(1), new EnumMap<>(QualityCheck.class));
                });
        database.list(
                Sql.of("select " + place + ", v.check_code, sum(v.findings) from data_quality v where")
                        .within("v.area", areas)
                        .add("group by " + place + ", v.check_code"),
                row -> findings.computeIfAbsent(row.getString(1), code -> new EnumMap<>(QualityCheck.class))
                        .put(QualityCheck.valueOf(row.getString(2)), row.getInt(3)));
        Map<String, long[]> sizes = sizes(areas, digits);
        return findings.entrySet().stream()
                .map(one -> place(
                        one.getKey(),
                        sizes.getOrDefault(one.getKey(), new long[2]),
                        one.getValue(),
                        counted(oldest.get(one.getKey()))))
                .toList();
    }

    private static Instant counted(Instant at) {
        return at == null || at.getEpochSecond() <= 0 ? null : at;
    }

    /** A village or a part of one, counted now. */
    QualityPlace place(String area, Instant now) {
        Map<String, long[]> size = new TreeMap<>();
        database.list(
                Sql.of("select area, households, residents from region_summary where area = ?", area),
                row -> size.put(area, new long[] {row.getLong(2), row.getLong(3)}));
        return place(area, size.getOrDefault(area, new long[2]), count(area), now);
    }

    private QualityPlace place(String code, long[] size, Map<QualityCheck, Integer> findings, Instant at) {
        return new QualityPlace(code, names.name(code), size[0], size[1], findings, at);
    }

    private Map<String, long[]> sizes(List<String> areas, int digits) {
        Map<String, long[]> sizes = new TreeMap<>();
        database.list(
                Sql.of("select left(area, " + digits + "), sum(households), sum(residents) from region_summary"
                                + " where level = 'VILLAGE' and")
                        .within("area", areas)
                        .add("group by left(area, " + digits + ")"),
                row -> sizes.put(row.getString(1), new long[] {row.getLong(2), row.getLong(3)}));
        return sizes;
    }

    int waiting(List<String> areas) {
        return (int) database.number(Sql.of("select count(*) from data_quality_village where stale = true and")
                .within("area", areas));
    }

    static boolean isVillage(String area) {
        return area.length() >= Area.VILLAGE;
    }
}
