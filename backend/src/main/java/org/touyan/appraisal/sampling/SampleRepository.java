package org.touyan.appraisal.sampling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.touyan.appraisal.score.Parts;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.BulkInsert;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.ProblemException;

/** Samples and the households drawn for them; of these everybody finds those of his areas. */
@ApplicationScoped
class SampleRepository implements PanacheRepositoryBase<Sample, UUID> {
    private static final int LISTED = 50;
    private static final int BATCH = 100;
    private static final String COLUMNS =
            "select d.subject_id, h.number, h.head_name, h.area, d.round_id, d.first_index, d.first_by, d.second_index,"
                    + " d.second_parts, d.second_name, d.second_at, d.note";
    private final Database database;
    private final DataSource source;

    SampleRepository(Database database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    /** 404 when it neither lies in the areas nor above them. */
    Sample require(UUID id, List<String> areas) {
        return findByIdOptional(id).filter(sample -> concerns(sample, areas)).orElseThrow(ProblemException::notFound);
    }

    /** The latest first: those drawn in the areas, and those drawn above them. */
    List<Sample> latest(List<String> areas) {
        Sql ids = Sql.of("select id from appraisal_sample force index (" + index(areas) + ") where (")
                .in(
                        "holder_area",
                        areas.stream().flatMap(Area::above).distinct().toList())
                .add("or")
                .within("holder_area", areas)
                .add(") order by drawn_at desc, id desc limit ?", LISTED);
        return list("id in ?1 order by drawnAt desc, id desc", database.list(ids, row -> Database.uuid(row, 1)));
    }

    /** A county's latest are nearly the latest of all; those of a town or village are found by where they were drawn. */
    private static String index(List<String> areas) {
        return areas.stream().allMatch(area -> area.length() >= Area.TOWN)
                ? "ix_appraisal_sample_holder"
                : "ix_appraisal_sample_drawn";
    }

    private static boolean concerns(Sample sample, List<String> areas) {
        return areas.contains(Actor.EVERYWHERE)
                || areas.stream()
                        .anyMatch(own -> Area.covers(own, sample.holderArea) || Area.covers(sample.holderArea, own));
    }

    /** A household on a roster, with what it has. */
    record Scored(UUID subject, UUID round, String village, BigDecimal index, UUID by) {}

    /** All of a place whose rounds have been handed in, by village. */
    Map<String, List<Scored>> scored(UUID scheme, String area, String period) {
        return database
                .list(
                        Sql.of(
                                        "select r.subject_id, r.round_id, o.area, r.index_value, r.scored_by from appraisal_round o"
                                                + " join appraisal_result r on r.round_id = o.id where")
                                .within("o.area", List.of(area))
                                .add("and o.period = ? and o.scheme_id = ? and o.stage <> 'SCORING'", period, scheme),
                        row -> new Scored(
                                Database.uuid(row, 1),
                                Database.uuid(row, 2),
                                row.getString(3),
                                row.getBigDecimal(4),
                                Database.uuid(row, 5)))
                .stream()
                .collect(Collectors.groupingBy(Scored::village));
    }

    void add(UUID sample, List<Scored> drawn) {
        try (Connection connection = source.getConnection();
                BulkInsert rows = new BulkInsert(
                        connection,
                        "appraisal_sample_household",
                        "sample_id,area,subject_id,round_id,first_index,first_by",
                        BATCH)) {
            for (Scored one : drawn) {
                rows.add(new Object[] {sample, one.village, one.subject, one.round, one.index, one.by});
            }
            rows.flush();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    record Counts(int households, int done, int big) {
        static final Counts NONE = new Counts(0, 0, 0);
    }

    /** Of each sample that has households in the areas. */
    Map<UUID, Counts> counts(Collection<UUID> samples, List<String> areas) {
        Map<UUID, Counts> counts = new HashMap<>();
        database.list(
                Sql.of("select d.sample_id, count(*), count(d.second_index),"
                                + " coalesce(sum(abs(d.second_index - d.first_index) >= s.threshold), 0)"
                                + " from appraisal_sample s join appraisal_sample_household d on d.sample_id = s.id"
                                + " join household h on h.id = d.subject_id where")
                        .in("s.id", samples)
                        .add("and")
                        .add(places(areas))
                        .add("group by d.sample_id"),
                row -> counts.put(Database.uuid(row, 1), new Counts(row.getInt(2), row.getInt(3), row.getInt(4))));
        return counts;
    }

    /** @param parts empty until it was scored a second time */
    record Drawn(
            UUID subject,
            String number,
            String name,
            String area,
            UUID round,
            BigDecimal first,
            UUID firstBy,
            BigDecimal second,
            Map<String, BigDecimal> parts,
            String secondName,
            Instant secondAt,
            String note) {}

    Page<Drawn> page(Sample sample, List<String> areas, SampleQuery query) {
        Sql from = from(sample.id, areas);
        if (query.state != null) {
            switch (query.state) {
                case "TODO" -> from.add("and d.second_index is null");
                case "DONE" -> from.add("and d.second_index is not null");
                default -> from.add("and abs(d.second_index - d.first_index) >= ?", sample.threshold);
            }
        }
        Sql rows = Sql.of(COLUMNS).add(from);
        List<String> after = query.cursor(1);
        if (after != null) {
            rows.add("and h.number > ?", after.get(0));
        }
        rows.add("order by h.number limit ? offset ?", query.size + 1, query.offset());
        Sql total = Sql.of("select count(*)").add(from);
        return query.page(
                new ArrayList<>(database.list(rows, SampleRepository::read)),
                database.number(total),
                true,
                row -> List.of(row.number));
    }

    Optional<Drawn> find(UUID sample, UUID subject, List<String> areas) {
        return database.first(
                Sql.of(COLUMNS).add(from(sample, areas)).add("and d.subject_id = ?", subject), SampleRepository::read);
    }

    private static Sql from(UUID sample, List<String> areas) {
        return Sql.of(
                        "from appraisal_sample_household d join household h on h.id = d.subject_id where d.sample_id = ?"
                                + " and",
                        sample)
                .add(places(areas));
    }

    private static Sql places(List<String> areas) {
        return Sql.of("").within("d.area", Area.villages(areas)).add("and").within("h.area", areas);
    }

    /** @return false when somebody else was first */
    boolean score(
            UUID sample,
            UUID subject,
            BigDecimal index,
            Map<String, BigDecimal> parts,
            UUID by,
            String name,
            Instant now,
            String note) {
        return database.update(Sql.of(
                        "update appraisal_sample_household set second_index = ?, second_parts = ?, second_by = ?,"
                                + " second_name = ?, second_at = ?, note = ? where sample_id = ? and subject_id = ?"
                                + " and second_index is null",
                        index,
                        Parts.text(parts),
                        by,
                        name,
                        now,
                        note,
                        sample,
                        subject))
                == 1;
    }

    /** Governance and contact grids in which the account works. */
    Set<String> grids(UUID account) {
        return new HashSet<>(database.list(
                Sql.of("select area from grid_staff where account_id = ? and valid_to is null", account),
                row -> row.getString(1)));
    }

    /** Of these households, those in whose round the account recorded an entry. */
    Set<UUID> recordedBy(UUID account, List<Drawn> drawn) {
        Set<UUID> own = new HashSet<>();
        if (!drawn.isEmpty()) {
            Map<UUID, Drawn> bySubject = drawn.stream().collect(Collectors.toMap(Drawn::subject, Function.identity()));
            database.list(
                    Sql.of("select distinct subject_id, round_id from appraisal_entry where author_id = ? and", account)
                            .in("subject_id", bySubject.keySet()),
                    row -> {
                        UUID subject = Database.uuid(row, 1);
                        if (bySubject.get(subject).round.equals(Database.uuid(row, 2))) {
                            own.add(subject);
                        }
                        return subject;
                    });
        }
        return own;
    }

    private static Drawn read(ResultSet row) throws SQLException {
        String parts = row.getString(9);
        return new Drawn(
                Database.uuid(row, 1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Database.uuid(row, 5),
                row.getBigDecimal(6),
                Database.uuid(row, 7),
                row.getBigDecimal(8),
                parts == null ? Map.of() : Parts.of(parts),
                row.getString(10),
                Database.instant(row, 11),
                row.getString(12));
    }
}
