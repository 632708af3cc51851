package org.touyan.appraisal.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.RulesInForce.InForce;
import org.touyan.appraisal.scheme.SchemeEffect;
import org.touyan.appraisal.scheme.SchemeEffect.EffectTarget;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;
import org.touyan.platform.web.Page;

/** Whom an effect of the scheme holds for today: worked out from honours, results and boards, never copied. */
@ApplicationScoped
class EntitlementList {
    /** Instants are stored in UTC; the day is that of {@link BusinessTime#ZONE}, which keeps eight hours ahead all year. */
    private static final String BUSINESS_DAY = "date(date_add(q.published_at, interval 8 hour))";

    /** Worked out of one round's results: nobody is in it twice. */
    private static final Set<EffectTarget> BY_RESULT = EnumSet.of(EffectTarget.GRADE, EffectTarget.TOP_SHARE);

    private final Database database;

    EntitlementList(Database database) {
        this.database = database;
    }

    /** @param until last day; null as long as what it rests on lasts. @param deliveryId null while it is not carried out */
    record Entitled(
            UUID subjectId,
            String area,
            String number,
            String name,
            LocalDate since,
            LocalDate until,
            UUID deliveryId,
            LocalDate deliveredOn,
            String deliveredName,
            String note,
            int deliveryVersion) {}

    record Counted(List<Entitled> rows, long total) {}

    Counted page(InForce inForce, SchemeEffect effect, List<String> areas, EntitlementQuery query, LocalDate today) {
        Sql rows = columns().add(delivered(from(inForce, effect, areas, null, false, today), query));
        List<String> after = query.cursor(2);
        if (after != null) {
            rows.add("and (h.area > ? or (h.area = ? and h.number > ?))", after.get(0), after.get(0), after.get(1));
        }
        rows.add("order by h.area, h.number limit ? offset ?", query.size + 1, query.offset());
        Sql total = Sql.of("select count(*) from (select 1")
                .add(delivered(from(inForce, effect, areas, null, true, today), query))
                .add("limit " + (Page.COUNT_CAP + 1) + ") c");
        return new Counted(database.list(rows, EntitlementList::read), database.number(total));
    }

    private static Sql delivered(Sql from, EntitlementQuery query) {
        return query.delivered == null ? from : from.add("and d.id is " + (query.delivered ? "not null" : "null"));
    }

    static List<?> cursor(Entitled row) {
        return List.of(row.area, row.number);
    }

    /** Of one household that was read through the scope; empty when the effect does not hold for it. */
    Optional<Entitled> of(InForce inForce, SchemeEffect effect, UUID subject, String area, LocalDate today) {
        return database.first(
                columns().add(from(inForce, effect, List.of(area), subject, false, today)), EntitlementList::read);
    }

    private static Sql columns() {
        return Sql.of("select h.id, h.area, h.number, h.head_name, e.since, e.ends, d.id, d.delivered_on,"
                + " d.recorded_name, d.note, coalesce(d.version, 0)");
    }

    /** @param all whether they are counted: found by what they hold; a page's are found in their order, as far as it goes */
    private static Sql from(
            InForce inForce, SchemeEffect effect, List<String> areas, UUID subject, boolean all, LocalDate today) {
        return Sql.of("from (")
                .add(holding(inForce, effect, Area.villages(areas), subject, all, today))
                .add(
                        ") e " + (all ? "straight_join" : "join")
                                + " household h on h.id = e.subject_id left join appraisal_delivery d"
                                + " on d.subject_id = e.subject_id and d.effect_code = ? and d.entitled_since = e.since"
                                + " and d.undone_at is null where",
                        effect.code())
                .within("h.area", areas);
    }

    /** Subjects with the day since which, and the last day until which, it holds. */
    private static Sql holding(
            InForce inForce, SchemeEffect effect, List<String> villages, UUID subject, boolean all, LocalDate today) {
        UUID scheme = inForce.scheme().id;
        Sql sql = switch (effect.target()) {
            case HONOUR -> {
                int months = effect.months() == null ? 1200 : effect.months();
                yield Sql.of(
                                "select o.subject_id, max(o.awarded_on) since, "
                                        + (effect.months() == null
                                                ? "cast(null as date)"
                                                : "date_add(max(o.awarded_on), interval " + months + " month)")
                                        + " ends from appraisal_honour o where o.scheme_id = ? and o.level = ?"
                                        + " and o.status = 'AWARDED' and date_add(o.awarded_on, interval " + months
                                        + " month) >= ? and",
                                scheme,
                                effect.value(),
                                today)
                        .within("o.area", villages);
            }
            case GRADE -> all ? graded(scheme, effect, villages) : gradedInOrder(scheme, effect, villages);
            case TOP_SHARE -> best(inForce, effect, villages);
            case YELLOW ->
                Sql.of(
                                "select o.subject_id, max(o.posted_on) since, max(o.expires_on) ends"
                                        + " from appraisal_posting o where o.colour = 'YELLOW' and o.status = 'POSTED'"
                                        + " and o.expires_on >= ? and",
                                today)
                        .within("o.area", villages);
        };
        if (subject != null) {
            sql.add("and o.subject_id = ?", subject);
        }
        // One is in one round of a period; grouping a county's rounds would read them all for a page.
        return BY_RESULT.contains(effect.target()) ? sql : sql.add("group by o.subject_id");
    }

    private static Sql graded(UUID scheme, SchemeEffect effect, List<String> villages) {
        return Sql.of("select o.subject_id, " + BUSINESS_DAY + " since from")
                .add(newest(scheme, Period.Kind.QUARTER, villages))
                .add(
                        "straight_join appraisal_result o on o.round_id = q.id where o.status = 'PUBLISHED' and o.grade = ?",
                        effect.value());
    }

    /** The same, so that the database may look for them one household after the other. */
    private static Sql gradedInOrder(UUID scheme, SchemeEffect effect, List<String> villages) {
        return Sql.of(
                        "select o.subject_id, " + BUSINESS_DAY + " since, cast(null as date) ends"
                                + " from appraisal_round q join appraisal_result o on o.round_id = q.id"
                                + " where q.scheme_id = ? and q.stage = 'PUBLISHED' and o.status = 'PUBLISHED'"
                                + " and o.grade = ? and q.period = (select max(p.period) from appraisal_round p"
                                + " where p.scheme_id = q.scheme_id and p.area = q.area and p.stage = 'PUBLISHED'"
                                + " and p.period like '____-Q_') and",
                        scheme,
                        effect.value())
                .within("q.area", villages);
    }

    /** As the red board counts a share: of a tie at its end nobody is in. */
    private static Sql best(InForce inForce, SchemeEffect effect, List<String> villages) {
        return Sql.of("select o.subject_id, o.since, cast(null as date) ends from (select r.subject_id, "
                        + BUSINESS_DAY
                        + " since, r.vetoed, rank() over (partition by q.id order by r.index_value desc)"
                        + " pos, count(*) over (partition by q.id, r.index_value) same,"
                        + " count(*) over (partition by q.id) households from")
                .add(newest(inForce.scheme().id, inForce.rules().period(), villages))
                .add(
                        "straight_join appraisal_result r on r.round_id = q.id where r.status = 'PUBLISHED') o"
                                + " where o.vetoed = false and o.pos + o.same - 1 <= floor(o.households * ? / 100)",
                        Integer.valueOf(effect.value()));
    }

    /** The villages' newest published rounds of a kind, each village's looked for once; results and households come after. */
    private static Sql newest(UUID scheme, Period.Kind kind, List<String> villages) {
        String own = switch (kind) {
            case MONTH -> "p.period like '____-__' and substring(p.period, 6, 1) <> 'Q'";
            case QUARTER -> "p.period like '____-Q_'";
            case YEAR -> "p.period like '____'";
        };
        return Sql.of(
                        "(select p.area, max(p.period) period from appraisal_round p where p.scheme_id = ?"
                                + " and p.stage = 'PUBLISHED' and " + own + " and",
                        scheme)
                .within("p.area", villages)
                .add(
                        "group by p.area) n straight_join appraisal_round q on q.area = n.area"
                                + " and q.period = n.period and q.scheme_id = ? and q.stage = 'PUBLISHED'",
                        scheme);
    }

    private static Entitled read(ResultSet row) throws SQLException {
        return new Entitled(
                Database.uuid(row, 1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                Database.uuid(row, 7),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                row.getString(10),
                row.getInt(11));
    }
}
