package org.touyan.appraisal.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
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
    private final CurrentActor actor;

    ObjectionRepository(Database database, CurrentActor actor) {
        this.database = database;
        this.actor = actor;
    }

    /**
     * 404 when it does not exist, or neither it nor its household lies in the actor's areas: objections lie in villages,
     * and who looks after a contact grid sees those of his households.
     */
    Objection require(UUID id) {
        return findByIdOptional(id).or(() -> ofHousehold(id)).orElseThrow(ProblemException::notFound);
    }

    private Optional<Objection> ofHousehold(UUID id) {
        return database.first(
                        Sql.of(
                                        "select o.area from appraisal_objection o join household h on h.id = o.subject_id"
                                                + " where o.id = ? and",
                                        id)
                                .within("h.area", actor.get().areas()),
                        row -> row.getString(1))
                .flatMap(area -> actor.including(area, () -> findByIdOptional(id)));
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

    /** How often an account entered an objection to a result, whatever became of it. */
    long raised(UUID round, UUID subject, UUID account) {
        return count("roundId = ?1 and subjectId = ?2 and createdBy = ?3", round, subject, account);
    }

    /** Names of the family, as an objection may have been raised by any of them at the counter. */
    List<String> family(UUID household) {
        return database.list(
                Sql.of("select name from resident where household_id = ?", household), row -> row.getString(1));
    }

    boolean enteredBy(UUID id, UUID account) {
        return count("id = ?1 and createdBy = ?2", id, account) > 0;
    }

    /** Where a row stands in the list: what is open first, what is due first among them. */
    record Place(UUID id, String area, int rank, LocalDate dueOn) {}

    record Counted(List<Place> places, long total) {}

    /** @param account whose, where the query asks for one's own */
    Counted page(List<String> areas, ObjectionQuery query, UUID account, LocalDate today) {
        Sql where = at(areas, query.subjectId != null);
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
        Sql rows = Sql.of("select o.id, o.area, " + OPEN_FIRST + ", o.due_on").add(where);
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
                rows,
                row -> new Place(
                        Database.uuid(row, 1), row.getString(2), row.getInt(3), row.getObject(4, LocalDate.class)));
        return new Counted(places, database.number(total));
    }

    /** Of a household wherever it lived then; of a contact grid those of its households. */
    private static Sql at(List<String> areas, boolean household) {
        Sql from = Sql.of("from appraisal_objection o");
        if (household) {
            return either(from.add("join household h on h.id = o.subject_id where"), areas);
        }
        if (areas.stream().anyMatch(area -> area.length() > Area.VILLAGE)) {
            Sql near = from.add("join household h on h.id = o.subject_id where")
                    .within("o.area", Area.villages(areas))
                    .add("and");
            return either(near, areas);
        }
        return from.add("where").within("o.area", areas);
    }

    /** As {@link #require}: a village keeps the objections to its rounds when the household moves away. */
    private static Sql either(Sql where, List<String> areas) {
        return where.add("(")
                .within("o.area", areas)
                .add("or")
                .within("h.area", areas)
                .add(")");
    }

    /** Of places that were found within the scope. */
    Map<UUID, Objection> load(List<Place> places) {
        Map<UUID, Objection> loaded = new HashMap<>();
        if (!places.isEmpty()) {
            List<UUID> ids = places.stream().map(Place::id).toList();
            Set<String> areas = places.stream().map(Place::area).collect(Collectors.toSet());
            actor.including(areas, () -> list("id in ?1", ids)).forEach(one -> loaded.put(one.id, one));
        }
        return loaded;
    }
}
