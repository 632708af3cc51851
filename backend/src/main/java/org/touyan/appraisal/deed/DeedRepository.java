package org.touyan.appraisal.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.deed.Deed.Status;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.registry.DeedReported;

@ApplicationScoped
class DeedRepository {
    private static final String SELECT = columns("h.number", "h.head_name");
    private static final String HOUSEHOLD = " left join household h on h.id = d.subject_id where";
    private static final String FROM = "from appraisal_deed d" + HOUSEHOLD;
    /** MySQL reads the deeds of all places backward through time where a village's own stand in that order. */
    private static final String OF_VILLAGE = "from appraisal_deed d force index (ix_appraisal_deed_place)" + HOUSEHOLD;
    /** A lock on the deed is none on its household. */
    private static final String ONE =
            columns(ofHousehold("number"), ofHousehold("head_name")) + "from appraisal_deed d where";

    private final Database database;

    DeedRepository(Database database) {
        this.database = database;
    }

    private static String columns(String number, String head) {
        return "select d.id, d.area, d.subject_id, " + number + ", " + head + ", d.sender, d.reference, d.kind,"
                + " d.happened_on, d.amount, d.text, d.author_name, d.received_at, d.status, d.entry_id, d.rule, d.reason,"
                + " d.taken_back_at, d.taken_back_why ";
    }

    private static String ofHousehold(String column) {
        return "(select " + column + " from household where id = d.subject_id)";
    }

    /** @return false when the sender has told it before; then nothing is written */
    boolean insert(UUID id, String village, DeedReported deed, BigDecimal amount, String text, Actor by, Instant now) {
        return database.update(Sql.of(
                        "insert ignore into appraisal_deed (id, area, subject_id, sender, reference, kind, happened_on,"
                                + " amount, text, author_id, author_name, received_at, status)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        id,
                        village,
                        deed.household(),
                        deed.sender(),
                        deed.reference(),
                        deed.kind(),
                        deed.happenedOn(),
                        amount,
                        text,
                        by.accountId(),
                        by.name(),
                        now,
                        Status.REFUSED))
                == 1;
    }

    void recorded(UUID id, UUID entry) {
        database.update(
                Sql.of("update appraisal_deed set status = ?, entry_id = ? where id = ?", Status.RECORDED, entry, id));
    }

    void refused(UUID id, String rule, String reason) {
        database.update(Sql.of("update appraisal_deed set rule = ?, reason = ? where id = ?", rule, reason, id));
    }

    /** @param obstacle why its entry stands; null when nothing of it does */
    void takenBack(Deed before, String obstacle, String why, Instant now) {
        boolean obstructed = obstacle != null || before.status() == Status.UNREVERSED;
        database.update(Sql.of(
                "update appraisal_deed set status = ?, reason = ?, taken_back_why = ?, taken_back_at = ? where id = ?",
                obstacle == null ? Status.TAKEN_BACK : Status.UNREVERSED,
                obstructed ? obstacle : before.reason(),
                why,
                now,
                before.id()));
    }

    /** Held until the end, and as the last commit left it. */
    Optional<Deed> hold(String sender, String reference) {
        return find(sender, reference, " for update");
    }

    /** As the last commit left it; shared, as an insert that found it there holds it shared already. */
    Optional<Deed> latest(String sender, String reference) {
        return find(sender, reference, " lock in share mode");
    }

    private Optional<Deed> find(String sender, String reference, String lock) {
        return database.first(
                Sql.of(ONE + " d.sender = ? and d.reference = ?" + lock, sender, reference), DeedRepository::read);
    }

    /** Of one sender; whoever told it may ask for it. */
    Optional<Deed> find(UUID id, String sender) {
        return database.first(Sql.of(ONE + " d.id = ? and d.sender = ?", id, sender), DeedRepository::read);
    }

    /** The latest first: ids tell the time. */
    Page<Deed> page(List<String> areas, DeedQuery query) {
        List<String> villages = Area.villages(areas);
        boolean asTheyStand = ofVillages(villages) && query.status == null && query.subjectId == null;
        Sql where = at(Sql.of(asTheyStand ? OF_VILLAGE : FROM), villages);
        if (areas.stream().anyMatch(area -> area.length() > Area.VILLAGE)) {
            where.add("and").within("h.area", areas);
        }
        if (query.status != null) {
            where.add("and d.status = ?", query.status);
        }
        if (query.kind != null) {
            where.add("and d.kind = ?", query.kind);
        }
        if (query.subjectId != null) {
            where.add("and d.subject_id = ?", query.subjectId);
        }
        Sql rows = Sql.of(SELECT).add(where);
        List<String> after = query.cursor(1);
        if (after != null) {
            rows.add("and d.id < ?", PageQuery.cursorValue(after.get(0), UUID::fromString));
        }
        rows.add("order by d.id desc limit ? offset ?", query.size + 1, query.offset());
        Sql total = Sql.of("select count(*) from (select 1").add(where).add("limit " + (Page.COUNT_CAP + 1) + ") c");
        return query.page(
                database.list(rows, DeedRepository::read), database.number(total), false, row -> List.of(row.id()));
    }

    /** One village is asked for as such: in the index on area and status its rows then stand in the order of time. */
    private static Sql at(Sql where, List<String> areas) {
        return ofVillages(areas) ? where.in("d.area", areas) : where.within("d.area", areas);
    }

    private static boolean ofVillages(List<String> areas) {
        return !areas.isEmpty() && areas.stream().allMatch(area -> area.length() == Area.VILLAGE);
    }

    record House(UUID id, String number, String area) {}

    /** Within these areas. @param number of 18 digits */
    Optional<House> house(List<String> areas, String number) {
        return database.first(
                Sql.of("select id, number, area from household where")
                        .within("area", areas)
                        .add("and number = ?", number),
                row -> new House(Database.uuid(row, 1), row.getString(2), row.getString(3)));
    }

    private static Deed read(ResultSet row) throws SQLException {
        return new Deed(
                Database.uuid(row, 1),
                row.getString(2),
                Database.uuid(row, 3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getBigDecimal(10),
                row.getString(11),
                row.getString(12),
                Database.instant(row, 13),
                Status.valueOf(row.getString(14)),
                Database.uuid(row, 15),
                row.getString(16),
                row.getString(17),
                Database.instant(row, 18),
                row.getString(19));
    }
}
