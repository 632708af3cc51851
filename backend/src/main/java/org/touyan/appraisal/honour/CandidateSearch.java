package org.touyan.appraisal.honour;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.honour.Honour.Level;
import org.touyan.appraisal.scheme.AreaQuota;
import org.touyan.appraisal.scheme.HonourLevel;
import org.touyan.appraisal.scheme.RulesInForce.InForce;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.scheme.TieRule;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/**
 * Who comes next for an honour: the ranking of a published period, as far as there is room. A village fills its own quota;
 * of a town's or county's quota each place that nominates has an equal share, rounded up, and the decision keeps to the
 * quota itself. One statement for a village or for the whole county.
 */
@ApplicationScoped
class CandidateSearch {
    private static final String LIVE = "('NOMINATED', 'PUBLICITY', 'AWARDED')";
    private final Database database;

    CandidateSearch(Database database) {
        this.database = database;
    }

    /** @param areas to look in. @param year of the honour. @param period whose ranking counts */
    record Asked(InForce inForce, Level level, String year, String period, List<String> areas, LocalDate today) {
        HonourLevel rule() {
            return level.rule(inForce);
        }

        /** The places that award it. */
        List<String> places() {
            return areas.stream().map(level::place).distinct().toList();
        }

        /** The places that nominate, or what holds them. */
        List<String> nominators() {
            return areas.stream().map(level::nominatorPlace).distinct().toList();
        }
    }

    /** @param rank in its place among those who may be named. @param earlier honours held from other years */
    record Candidate(
            UUID subjectId,
            String area,
            String number,
            String name,
            BigDecimal index,
            String grade,
            int deductions,
            int earlier,
            int rank) {}

    /** The newest longer period of the year that is published in the areas: the year itself before its quarters. */
    Optional<String> basis(InForce inForce, String year, List<String> areas) {
        return database.first(
                Sql.of("select o.period from appraisal_round o where")
                        .within("o.area", Area.villages(areas))
                        .add(
                                "and o.scheme_id = ? and o.stage = 'PUBLISHED' and (o.period = ? or o.period like ?)"
                                        + " order by length(o.period), o.period desc limit 1",
                                inForce.scheme().id,
                                year,
                                year + "-Q%"),
                row -> row.getString(1));
    }

    /** Those who fit into what is left of their place's share, best first; of a tie that does not fit nobody. */
    List<Candidate> fitting(Asked asked, int limit) {
        return database.list(
                Sql.of("select c.*")
                        .add(withRoom(asked))
                        .add("where c.pos + c.same - 1 <=")
                        .add(roomLeft(asked.rule()))
                        .add("order by c.place, c.pos, c.number limit ?", limit),
                CandidateSearch::read);
    }

    /** How many fit; how many would, were they not tied across the last place. */
    record Room(int fitting, int tied) {}

    Room room(Asked asked) {
        return database.first(
                        Sql.of("select coalesce(sum(c.pos + c.same - 1 <=")
                                .add(roomLeft(asked.rule()))
                                .add("), 0), coalesce(sum(c.pos <=")
                                .add(roomLeft(asked.rule()))
                                .add("), 0)")
                                .add(withRoom(asked)),
                        row -> new Room(row.getInt(1), row.getInt(2) - row.getInt(1)))
                .orElseThrow();
    }

    /** What is left of a place's share. */
    private static Sql roomLeft(HonourLevel rule) {
        return Sql.of("coalesce(q.share,").add(quota(rule, "c.area")).add(") - coalesce(t.taken, 0)");
    }

    /** The quota of the place that a row lies in. @param area column of the row's village */
    static Sql quota(HonourLevel rule, String area) {
        if (rule.ownQuotas().isEmpty()) {
            return Sql.of("?", rule.quota());
        }
        Sql sql = Sql.of("case");
        for (AreaQuota one : rule.ownQuotas()) {
            sql.add("when " + left(area, one.area().length()) + " = ? then ?", one.area(), one.quota());
        }
        return sql.add("else ? end", rule.quota());
    }

    /** Of the one household, whether or not it would fit; empty when it may not be named at all. */
    Optional<Candidate> one(Asked asked, UUID subject) {
        return database.first(
                Sql.of("select c.* from (").add(ranked(asked)).add(") c where c.subject_id = ?", subject),
                CandidateSearch::read);
    }

    private static Candidate read(ResultSet row) throws SQLException {
        return new Candidate(
                Database.uuid(row, 1),
                row.getString(2),
                row.getString(4),
                row.getString(5),
                row.getBigDecimal(6),
                row.getString(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10));
    }

    private static Sql withRoom(Asked asked) {
        return Sql.of("from (")
                .add(ranked(asked))
                .add(") c left join (")
                .add(taken(asked))
                .add(") t on t.place = c.place left join (")
                .add(shares(asked))
                .add(") q on q.place = " + left("c.area", asked.level.digits));
    }

    /** What each place that nominates may fill of its town's or county's quota; no rows where it nominates for itself. */
    private static Sql shares(Asked asked) {
        String place = left("l.area", asked.level.digits);
        Level below = asked.level.below(asked.inForce.rules()).orElse(null);
        return Sql.of("select " + place + " place, ceil(max(")
                .add(quota(asked.rule(), "l.area"))
                .add(") / count(distinct " + left("l.area", asked.level.nominatorDigits)
                        + ")) share from appraisal_honour l where")
                .within("l.area", asked.places())
                .add(
                        "and l.scheme_id = ? and l.level = ? and l.status = 'AWARDED' group by " + place,
                        asked.inForce.scheme().id,
                        below == null ? "" : below.name());
    }

    private static Sql taken(Asked asked) {
        String place = left("x.area", asked.level.nominatorDigits);
        return Sql.of("select " + place + " place, count(*) taken from appraisal_honour x where")
                .within("x.area", asked.nominators())
                .add(
                        "and x.scheme_id = ? and x.award_year = ? and x.level = ? and x.status in " + LIVE
                                + " group by " + place,
                        asked.inForce.scheme().id,
                        asked.year,
                        asked.level);
    }

    private static Sql ranked(Asked asked) {
        String order = "b.index_value desc" + tie(asked.rule().tieRule());
        String equal = "b.place, b.index_value" + tieColumns(asked.rule().tieRule());
        return Sql.of("select b.*, rank() over (partition by b.place order by " + order + ") pos,"
                        + " count(*) over (partition by " + equal + ") same from (")
                .add(base(asked))
                .add(") b");
    }

    /** Published, not vetoed, good enough, not on the yellow board, and holding the level below. */
    private static Sql base(Asked asked) {
        SubjectKind kind = asked.inForce.scheme().subjectKind;
        UUID scheme = asked.inForce.scheme().id;
        Sql base = Sql.of(
                        "select r.subject_id, o.area, " + left("o.area", asked.level.nominatorDigits) + " place, s."
                                + kind.number
                                + " number, s." + kind.name + " name, r.index_value, r.grade,"
                                + " (select count(*) from appraisal_entry e join appraisal_round w on w.id = e.round_id"
                                + " and w.scheme_id = o.scheme_id where e.subject_id = r.subject_id"
                                + " and e.period >= ? and e.period < ? and e.points < 0 and e.reverses_id is null"
                                + " and not exists (select 1 from appraisal_entry u where u.reverses_id = e.id)) deductions,"
                                + " (select count(*) from appraisal_honour p where p.subject_id = r.subject_id"
                                + " and p.scheme_id = o.scheme_id and p.status = 'AWARDED' and p.award_year < ?) earlier"
                                + " from appraisal_round o join appraisal_result r on r.round_id = o.id"
                                + " join " + kind.table + " s on s.id = r.subject_id where",
                        asked.year,
                        Area.end(asked.year),
                        asked.year)
                .within("o.area", asked.areas)
                .add(
                        "and o.scheme_id = ? and o.period = ? and o.stage = 'PUBLISHED' and r.status = 'PUBLISHED'"
                                + " and r.vetoed = false and not exists (select 1 from appraisal_honour x"
                                + " where x.scheme_id = ? and x.award_year = ? and x.level = ?"
                                + " and x.subject_id = r.subject_id)"
                                + " and not exists (select 1 from appraisal_posting y where y.subject_id = r.subject_id"
                                + " and y.status = 'POSTED' and y.colour = 'YELLOW' and y.expires_on >= ?) and",
                        scheme,
                        asked.period,
                        scheme,
                        asked.year,
                        asked.level,
                        asked.today)
                .in("s." + kind.status, kind.takingPart);
        if (asked.rule().atLeast() != null) {
            base.add("and r.index_value >= ?", asked.rule().atLeast());
        }
        asked.level
                .below(asked.inForce.rules())
                .ifPresent(below -> base.add(
                        "and exists (select 1 from appraisal_honour l where l.subject_id = r.subject_id"
                                + " and l.level = ? and l.status = 'AWARDED' and l.scheme_id = ?)",
                        below,
                        scheme));
        return base;
    }

    /** The number of digits is ours: MySQL must see that what is selected is what is grouped by. */
    static String left(String column, int digits) {
        return "left(" + column + ", " + digits + ")";
    }

    /** What decides between equals, after the index. */
    static String tie(TieRule rule) {
        return switch (rule) {
            case EXCLUDE -> "";
            case FEWER_DEDUCTIONS -> ", b.deductions";
            case MORE_HONOURS -> ", b.earlier desc";
        };
    }

    static String tieColumns(TieRule rule) {
        return tie(rule).replace(" desc", "");
    }
}
