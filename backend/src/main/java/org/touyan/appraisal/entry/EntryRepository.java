package org.touyan.appraisal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touyan.appraisal.entry.Entry.Claim;
import org.touyan.appraisal.entry.Entry.Photos;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;

/** The ledger. Lists go by the areas of whoever asks; the rest is asked about a subject that was read through the scope. */
@ApplicationScoped
public class EntryRepository {
    private static final String COLUMNS =
            "e.id, e.round_id, e.area, e.subject_id, e.period, e.item_code, e.points, e.occurrence,"
                    + " e.happened_on, e.text, e.evidence, e.author_id, e.author_name, e.recorded_at, e.reverses_id, u.id,"
                    + " e.photos_due, e.photos, e.photos_of, e.claimed_by, e.claimed_name, e.claimed_on";
    private static final int COUNT = 22;
    private static final String FROM = " from appraisal_entry e left join appraisal_entry u on u.reverses_id = e.id";

    private final Database database;

    EntryRepository(Database database) {
        this.database = database;
    }

    /** An entry in a list, with whom it is about. */
    record Listed(Entry entry, String subjectName, String subjectNumber) {}

    void insert(Entry e, SubjectKind kind) {
        database.update(Sql.of(
                "insert into appraisal_entry (id, round_id, area, subject_kind, subject_id, period, item_code, points,"
                        + " occurrence, happened_on, text, evidence, author_id, author_name, recorded_at, reverses_id,"
                        + " photos_due, photos, photos_of, claimed_by, claimed_name, claimed_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                e.id(),
                e.roundId(),
                e.area(),
                kind,
                e.subjectId(),
                e.period(),
                e.itemCode(),
                e.points(),
                e.occurrence(),
                e.happenedOn(),
                e.text(),
                e.evidence(),
                e.authorId(),
                e.authorName(),
                e.recordedAt(),
                e.reversesId(),
                e.photos().due(),
                e.photos().here(),
                e.photos().of(),
                e.claim() == null ? null : e.claim().resident(),
                e.claim() == null ? null : e.claim().name(),
                e.claim() == null ? null : e.claim().on()));
    }

    /** A figure beside the facts, kept with the file that it counts. */
    void photoCame(UUID id) {
        database.update(Sql.of("update appraisal_entry set photos = photos + 1 where id = ?", id));
    }

    Optional<Entry> find(UUID id) {
        return database.first(Sql.of("select " + COLUMNS + FROM + " where e.id = ?", id), EntryRepository::read);
    }

    /** Those of the ids that are there. */
    Map<UUID, Entry> find(Collection<UUID> ids) {
        return database
                .list(Sql.of("select " + COLUMNS + FROM + " where").in("e.id", ids), EntryRepository::read)
                .stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    /** All that show the same photos: the deed, and those that went along in splits and merges; oldest first. */
    List<Entry> sharing(Entry entry) {
        return database.list(
                Sql.of(
                        "select " + COLUMNS + FROM + " where e.area = ? and e.period = ? and e.round_id = ?"
                                + " and (e.id = ? or e.photos_of = ?) order by e.id",
                        entry.area(),
                        entry.period(),
                        entry.roundId(),
                        entry.photosOf(),
                        entry.photosOf()),
                EntryRepository::read);
    }

    /** All of a subject in a round, oldest first. */
    public List<Entry> of(UUID round, UUID subject, String period) {
        return database.list(
                Sql.of(
                        "select " + COLUMNS + FROM
                                + " where e.subject_id = ? and e.period = ? and e.round_id = ? order by e.recorded_at, e.id",
                        subject,
                        period,
                        round),
                EntryRepository::read);
    }

    /** The same of many. */
    List<Entry> of(Collection<UUID> rounds, Collection<UUID> subjects, String period) {
        return database.list(
                Sql.of("select " + COLUMNS + FROM + " where e.period = ? and", period)
                        .in("e.subject_id", subjects)
                        .add("and")
                        .in("e.round_id", rounds)
                        .add("order by e.recorded_at, e.id"),
                EntryRepository::read);
    }

    /** The same as the last commits left it, whatever the transaction read before; held until it ends. */
    List<Entry> latest(UUID round, UUID subject, String period) {
        return database.list(
                Sql.of(
                        "select " + COLUMNS + FROM
                                + " where e.subject_id = ? and e.period = ? and e.round_id = ? order by e.recorded_at, e.id"
                                + " lock in share mode",
                        subject,
                        period,
                        round),
                EntryRepository::read);
    }

    /** All of a subject in a period, or in the shorter ones that make it up. */
    public List<Entry> of(UUID subject, Period period) {
        return database.list(
                Sql.of("select " + COLUMNS + FROM + " where e.subject_id = ? and", subject)
                        .in("e.period", period.withParts())
                        .add("order by e.happened_on, e.id"),
                EntryRepository::read);
    }

    /** How often the item of the round's scheme happened to the subject from a day on, reversals taken off. */
    int times(UUID round, UUID subject, String itemCode, LocalDate from) {
        return (int) database.number(timesSince(round, subject, itemCode, from));
    }

    /** The same as the last commits left it; see {@link #latest}. */
    int latestTimes(UUID round, UUID subject, String itemCode, LocalDate from) {
        return (int) database.number(timesSince(round, subject, itemCode, from).add("lock in share mode"));
    }

    /** Two schemes may have an item of the same code. */
    private static Sql timesSince(UUID round, UUID subject, String itemCode, LocalDate from) {
        return Sql.of(
                "select coalesce(sum(case when e.reverses_id is null then 1 else -1 end), 0) from appraisal_entry e"
                        + " join appraisal_round o on o.id = e.round_id join appraisal_round now on now.id = ?"
                        + " where e.subject_id = ? and e.item_code = ? and e.happened_on >= ?"
                        + " and o.scheme_id = now.scheme_id",
                round,
                subject,
                itemCode,
                from);
    }

    /** Whether this account scored the subject in the round: by an entry, or by confirming that there was none to make. */
    public boolean recordedBy(UUID round, UUID subject, UUID account) {
        return database.number(Sql.of(
                        "select (select count(*) from appraisal_entry where subject_id = ? and round_id = ?"
                                + " and author_id = ?) + (select count(*) from appraisal_result where round_id = ?"
                                + " and subject_id = ? and scored_by = ?)",
                        subject,
                        round,
                        account,
                        round,
                        subject,
                        account))
                > 0;
    }

    Page<Listed> page(List<String> areas, EntryQuery query) {
        Sql where = Sql.of("from appraisal_entry e join household h on h.id = e.subject_id"
                        + " left join appraisal_entry u on u.reverses_id = e.id where")
                .within("h.area", areas);
        if (query.subjectId != null) {
            where.add("and e.subject_id = ?", query.subjectId);
        } else {
            where.add("and").within("e.area", Area.villages(areas));
        }
        if (query.period != null) {
            where.add("and").in("e.period", new Period(query.period).withParts());
        }
        if (query.schemeId != null) {
            where.add("and (select o.scheme_id from appraisal_round o where o.id = e.round_id) = ?", query.schemeId);
        }
        if (query.authorId != null) {
            where.add("and e.author_id = ?", query.authorId);
        }
        Sql count = Sql.of("select count(*) from (select 1").add(where).add("limit " + (Page.COUNT_CAP + 1) + ") c");
        Sql rows = Sql.of("select " + COLUMNS + ", h.head_name, h.number").add(where);
        List<String> after = query.cursor(1);
        if (after != null) {
            rows.add("and e.id < ?", PageQuery.cursorValue(after.get(0), UUID::fromString));
        }
        rows.add("order by e.id desc limit ? offset ?", query.size + 1, query.offset());
        List<Listed> listed =
                database.list(rows, row -> new Listed(read(row), row.getString(COUNT + 1), row.getString(COUNT + 2)));
        return query.page(
                new ArrayList<>(listed),
                database.number(count),
                false,
                l -> List.of(l.entry().id()));
    }

    private static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                Database.uuid(row, 1),
                Database.uuid(row, 2),
                row.getString(3),
                Database.uuid(row, 4),
                row.getString(5),
                row.getString(6),
                row.getBigDecimal(7),
                row.getInt(8),
                row.getObject(9, LocalDate.class),
                row.getString(10),
                row.getString(11),
                Database.uuid(row, 12),
                row.getString(13),
                Database.instant(row, 14),
                Database.uuid(row, 15),
                Database.uuid(row, 16),
                new Photos(row.getInt(17), row.getInt(18), Database.uuid(row, 19)),
                claim(row));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        UUID resident = Database.uuid(row, 20);
        return resident == null ? null : new Claim(resident, row.getString(21), row.getObject(22, LocalDate.class));
    }
}
