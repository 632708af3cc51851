package org.touyan.appraisal.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.ProblemException;

@ApplicationScoped
class ObjectionRepository implements PanacheRepositoryBase<Objection, UUID> {
    private static final String OPEN_FIRST = "case when o.status = 'OPEN' then 0 else 1 end";
    private final Database database;

    ObjectionRepository(Database database) {
        this.database = database;
    }

    /** 404 when it does not exist or lies outside the actor's areas. */
    Objection require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** Comes first in a transaction, so that what is read then is what the one before left. */
    void hold(UUID id) {
        database.first(Sql.of("select 1 from appraisal_objection where id = ? for update", id), row -> 1);
    }

    /** The next number of a round; the round is held by the caller. */
    String next(UUID round, String period) {
        return "%s-%02d".formatted(period, 1 + count("roundId", round));
    }

    /**
     * @param openedOn when the round was opened
     * @param publicUntil the last day on which it, or a longer round made of it, was public; null before that: who sees only
     *     then that his quarter is wrong, objects to one of its months
     */
    record Days(LocalDate openedOn, LocalDate publicUntil) {}

    Days days(UUID round, Period period) {
        return database.first(
                        Sql.of("select r.opened_at, max(coalesce(o.public_until,"
                                        + " date(date_add(o.published_at, interval 8 hour)))) from appraisal_round r"
                                        + " join appraisal_round o on o.scheme_id = r.scheme_id and o.area = r.area"
                                        + " and o.origin = r.origin and")
                                .in("o.period", period.withWholes())
                                .add("where r.id = ? group by r.id, r.opened_at", round),
                        row -> new Days(
                                LocalDate.ofInstant(Database.instant(row, 1), BusinessTime.ZONE),
                                row.getObject(2, LocalDate.class)))
                .orElseThrow();
    }

    boolean open(UUID round, UUID subject) {
        return count("roundId = ?1 and subjectId = ?2 and status = ?3", round, subject, Objection.Status.OPEN) > 0;
    }

    /** Where a row stands in the list: what is open first, what is due first among them. */
    record Place(UUID id, int rank, LocalDate dueOn) {}

    record Counted(List<Place> places, long total) {}

    /** @param account whose, where the query asks for one's own */
    Counted page(List<String> areas, ObjectionQuery query, UUID account, LocalDate today) {
        Sql where = Sql.of("from appraisal_objection o where").within("o.area", areas);
        if (query.status != null) {
            where.add("and o.status = ?", query.status);
        }
        if (Boolean.TRUE.equals(query.overdue)) {
            where.add("and o.status = 'OPEN' and o.due_on < ?", today);
        }
        if (Boolean.TRUE.equals(query.mine)) {
            where.add("and o.assignee_id = ?", account);
        }
        if (query.roundId != null) {
            where.add("and o.round_id = ?", query.roundId);
        }
        if (query.subjectId != null) {
            where.add("and o.subject_id = ?", query.subjectId);
        }
        Sql rows = Sql.of("select o.id, " + OPEN_FIRST + ", o.due_on").add(where);
        List<String> after = query.cursor(3);
        if (after != null) {
            int rank = PageQuery.cursorValue(after.get(0), Integer::valueOf);
            LocalDate due = PageQuery.cursorValue(after.get(1), LocalDate::parse);
            rows.add(
                    "and (" + OPEN_FIRST + " > ? or (" + OPEN_FIRST + " = ? and (o.due_on > ? or (o.due_on = ?"
                            + " and o.id > ?))))",
                    rank,
                    rank,
                    due,
                    due,
                    PageQuery.cursorValue(after.get(2), UUID::fromString));
        }
        rows.add("order by " + OPEN_FIRST + ", o.due_on, o.id limit ? offset ?", query.size + 1, query.offset());
        Sql total = Sql.of("select count(*) from (select 1").add(where).add("limit " + (Page.COUNT_CAP + 1) + ") c");
        List<Place> places = database.list(
                rows, row -> new Place(Database.uuid(row, 1), row.getInt(2), row.getObject(3, LocalDate.class)));
        return new Counted(places, database.number(total));
    }

    Map<UUID, Objection> load(List<UUID> ids) {
        Map<UUID, Objection> loaded = new HashMap<>();
        if (!ids.isEmpty()) {
            list("id in ?1", ids).forEach(one -> loaded.put(one.id, one));
        }
        return loaded;
    }
}
