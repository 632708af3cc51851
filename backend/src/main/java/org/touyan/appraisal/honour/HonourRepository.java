package org.touyan.appraisal.honour;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.touyan.appraisal.honour.CandidateSearch.Asked;
import org.touyan.appraisal.honour.Honour.Level;
import org.touyan.appraisal.honour.Honour.Status;
import org.touyan.appraisal.scheme.HonourLevel;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.ProblemException;

@ApplicationScoped
class HonourRepository implements PanacheRepositoryBase<Honour, UUID> {
    private static final int ROWS = 200;
    private final Database database;

    HonourRepository(Database database) {
        this.database = database;
    }

    /** 404 when it does not exist or lies outside the actor's areas. */
    Honour require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    boolean holds(UUID scheme, UUID subject, List<Level> levels) {
        return !levels.isEmpty()
                && database.number(Sql.of(
                                        "select count(*) from appraisal_honour where subject_id = ? and scheme_id = ?"
                                                + " and status = 'AWARDED' and",
                                        subject,
                                        scheme)
                                .in("level", levels))
                        > 0;
    }

    /** @param awarded of the quota. @param last number given to a certificate, 0 for none */
    record Given(int awarded, int last) {}

    Given given(UUID scheme, String year, Level level, String place) {
        return database.first(
                        Sql.of("select coalesce(sum(status = 'AWARDED'), 0), coalesce(max(certificate_seq), 0)"
                                        + " from appraisal_honour where")
                                .within("area", List.of(place))
                                .add("and scheme_id = ? and award_year = ? and level = ?", scheme, year, level),
                        row -> new Given(row.getInt(1), row.getInt(2)))
                .orElseThrow();
    }

    /** A nomination to be written. */
    record Nomination(CandidateSearch.Candidate candidate, String reason) {}

    void nominate(Asked asked, List<Nomination> nominations, Actor by, Instant now) {
        for (int from = 0; from < nominations.size(); from += ROWS) {
            Sql sql = Sql.of("insert into appraisal_honour (id, area, scheme_id, version_id, subject_kind, subject_id,"
                    + " level, award_year, title, holder_name, period, index_value, grade, deductions, earlier, reason,"
                    + " status, nominated_by, nominated_name, nominated_at, code) values");
            String comma = "";
            for (Nomination one : nominations.subList(from, Math.min(from + ROWS, nominations.size()))) {
                CandidateSearch.Candidate c = one.candidate;
                sql.add(
                        comma + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NOMINATED', ?, ?, ?, ?)",
                        Honour.newId(),
                        c.area(),
                        asked.inForce().scheme().id,
                        asked.inForce().version(),
                        asked.inForce().scheme().subjectKind,
                        c.subjectId(),
                        asked.level(),
                        asked.year(),
                        asked.rule().name(),
                        c.name(),
                        asked.period(),
                        c.index(),
                        c.grade(),
                        c.deductions(),
                        c.earlier(),
                        one.reason,
                        by.accountId(),
                        by.name(),
                        now,
                        CertificateCode.next());
                comma = ",";
            }
            database.update(sql);
        }
    }

    UUID idOf(UUID scheme, String year, Level level, UUID subject) {
        return database.first(
                        Sql.of(
                                "select id from appraisal_honour where scheme_id = ? and award_year = ? and level = ?"
                                        + " and subject_id = ?",
                                scheme,
                                year,
                                level,
                                subject),
                        row -> Database.uuid(row, 1))
                .orElseThrow(ProblemException::notFound);
    }

    /** Which rows a bulk decision is about. @param ids null for all of the areas */
    record Batch(UUID scheme, String year, Level level, List<String> areas, List<UUID> ids) {
        /** Of rows {@code h}. */
        Sql where() {
            Sql where = Sql.of("")
                    .within("h.area", areas)
                    .add("and h.scheme_id = ? and h.award_year = ? and h.level = ?", scheme, year, level);
            return ids == null ? where : where.add("and").in("h.id", ids);
        }
    }

    /** By which schemes those that were picked are honours; none that lies elsewhere. */
    List<UUID> schemes(String year, Level level, List<String> areas, List<UUID> ids) {
        return database.list(
                Sql.of("select distinct h.scheme_id from appraisal_honour h where")
                        .within("h.area", areas)
                        .add("and h.award_year = ? and h.level = ? and", year, level)
                        .in("h.id", ids)
                        .add("order by h.scheme_id"),
                row -> Database.uuid(row, 1));
    }

    /** How many of the place wait for the same decision by another scheme. */
    int elsewhere(Batch batch, List<Status> statuses) {
        return (int) database.number(Sql.of("select count(*) from appraisal_honour h where")
                .within("h.area", batch.areas)
                .add(
                        "and h.scheme_id <> ? and h.award_year = ? and h.level = ? and",
                        batch.scheme,
                        batch.year,
                        batch.level)
                .in("h.status", statuses));
    }

    int publish(Batch batch, LocalDate today, int days) {
        return database.update(Sql.of(
                        "update appraisal_honour h set h.status = 'PUBLICITY', h.public_from = ?, h.public_until = ?,"
                                + " h.version = h.version + 1 where",
                        today,
                        today.plusDays(days - 1L))
                .add(batch.where())
                .add("and h.status = 'NOMINATED'"));
    }

    int refuse(Batch batch, Actor by, Instant now, String note) {
        return database.update(Sql.of(
                        "update appraisal_honour h set h.status = 'REFUSED', h.decided_by = ?, h.decided_name = ?,"
                                + " h.decided_at = ?, h.decision_note = ?, h.version = h.version + 1 where",
                        by.accountId(),
                        by.name(),
                        now,
                        note)
                .add(batch.where())
                .add("and h.status in ('NOMINATED', 'PUBLICITY')"));
    }

    /** @param below what its holder must hold; null for nothing. @param rule quota and what breaks a tie */
    record Award(Batch batch, HonourLevel rule, Level below, Actor by, LocalDate today) {}

    /** All that may be awarded and fit into the quota of their place, in the order of the ranking. */
    int award(Award award, Instant now, String note) {
        Batch batch = award.batch;
        String place = CandidateSearch.left("b.area", batch.level.digits);
        String order = "b.index_value desc" + CandidateSearch.tie(award.rule.tieRule());
        String equal = place + ", b.index_value" + CandidateSearch.tieColumns(award.rule.tieRule());
        String held = CandidateSearch.left("x.area", batch.level.digits);
        return database.update(Sql.of(
                        "update appraisal_honour h join (select b.id, " + place + " place,"
                                + " rank() over (partition by " + place + " order by " + order + ") pos,"
                                + " count(*) over (partition by " + equal + ") same,"
                                + " row_number() over (partition by " + place + " order by " + order + ", b.id) n"
                                + " from (select h.id, h.area, h.index_value, h.deductions, h.earlier from appraisal_honour h where")
                .add(batch.where())
                .add("and")
                .add(ripe(award))
                .add(") b) c on c.id = h.id left join (select " + held + " place, sum(x.status = 'AWARDED') held,"
                        + " max(x.certificate_seq) top from appraisal_honour x where")
                .within(
                        "x.area",
                        batch.areas.stream().map(batch.level::place).distinct().toList())
                .add(
                        "and x.scheme_id = ? and x.award_year = ? and x.level = ? group by " + held
                                + ") t on t.place = c.place set h.status = 'AWARDED', h.awarded_on = ?, h.decided_by = ?,"
                                + " h.decided_name = ?, h.decided_at = ?, h.decision_note = ?,"
                                + " h.certificate_seq = coalesce(t.top, 0) + c.n, h.certificate_number = concat("
                                + "h.award_year, '-', c.place, '-', lpad(coalesce(t.top, 0) + c.n, greatest(4, length(coalesce(t.top, 0) + c.n)), '0')),"
                                + " h.version = h.version + 1 where c.pos + c.same - 1 <=",
                        batch.scheme,
                        batch.year,
                        batch.level,
                        award.today,
                        award.by.accountId(),
                        award.by.name(),
                        now,
                        note)
                .add(CandidateSearch.quota(award.rule, "h.area"))
                .add("- coalesce(t.held, 0)"));
    }

    private static Sql ripe(Award award) {
        Sql ripe = Sql.of("h.nominated_by <> ?", award.by.accountId());
        if (award.rule.publicityDays() == 0) {
            ripe.add("and h.status in ('NOMINATED', 'PUBLICITY')");
        } else {
            ripe.add("and h.status = 'PUBLICITY' and h.public_until < ?", award.today);
        }
        return award.below == null ? ripe : ripe.add("and").add(standsOn(award));
    }

    private static Sql standsOn(Award award) {
        return Sql.of(
                "exists (select 1 from appraisal_honour l where l.subject_id = h.subject_id and l.level = ?"
                        + " and l.status = 'AWARDED' and l.scheme_id = ?)",
                award.below,
                award.batch.scheme);
    }

    /** Why what is left of a bulk award was left: reason → rows. */
    Map<String, Integer> left(Award award) {
        Sql sql = Sql.of(
                "select case when h.status = 'NOMINATED' and ? > 0 then '还没有公示'"
                        + " when h.public_until >= ? then '公示期未满'"
                        + " when h.nominated_by = ? then '由您提名，须由另一人审定'",
                award.rule.publicityDays(),
                award.today,
                award.by.accountId());
        if (award.below != null) {
            sql.add("when not").add(standsOn(award)).add("then '现在没有" + award.below.spoken + "级荣誉'");
        }
        sql.add("else '名额已满，或在最后一个名额上同分' end why, count(*) from appraisal_honour h where")
                .add(award.batch.where())
                .add("and h.status in ('NOMINATED', 'PUBLICITY') group by why");
        Map<String, Integer> left = new TreeMap<>();
        database.list(sql, row -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(one -> left.put(one.getKey(), one.getValue()));
        return left;
    }

    /** Rows of one place, level and state. */
    record Count(String place, Level level, Status status, int rows) {}

    /** By places of so many digits below the areas: a range of one covering index. */
    List<Count> counts(UUID scheme, List<String> areas, String year, int digits) {
        String place = "left(o.area, " + digits + ")";
        return database.list(
                Sql.of("select " + place + ", o.level, o.status, count(*) from appraisal_honour o where")
                        .within("o.area", Area.villages(areas))
                        .add(
                                "and o.award_year = ? and o.scheme_id = ? group by " + place + ", o.level, o.status",
                                year,
                                scheme),
                row -> new Count(
                        row.getString(1),
                        Level.valueOf(row.getString(2)),
                        Status.valueOf(row.getString(3)),
                        row.getInt(4)));
    }

    /** The newest year in which anything was awarded. */
    Optional<String> newestAwarded(List<String> areas) {
        return database.first(
                Sql.of("select o.award_year from appraisal_honour o force index (ix_appraisal_honour_area) where")
                        .within("o.area", Area.villages(areas))
                        .add("and o.status = 'AWARDED' order by o.award_year desc limit 1"),
                row -> row.getString(1));
    }

    List<String> years(List<String> areas) {
        return database.list(
                Sql.of(
                                "select distinct o.award_year from appraisal_honour o force index (ix_appraisal_honour_area) where")
                        .within("o.area", Area.villages(areas))
                        .add("order by o.award_year desc limit 50"),
                row -> row.getString(1));
    }
}
