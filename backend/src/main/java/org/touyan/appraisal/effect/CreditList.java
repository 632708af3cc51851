package org.touyan.appraisal.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.PageQuery;

/** The index of households that consented to a bank's reading it, and of nobody else. */
@ApplicationScoped
class CreditList {
    private final Database database;

    CreditList(Database database) {
        this.database = database;
    }

    /** @param area the village. @param index of the newest published quarter, by the nearest of several schemes; null for none. @param honour the highest that stands, null for none */
    record Consenting(
            UUID consentId,
            String area,
            String number,
            String name,
            String recipient,
            LocalDate givenOn,
            String scheme,
            String period,
            BigDecimal index,
            UUID versionId,
            String grade,
            String honour) {}

    /** For whom a client reads; empty when none is written down, or it is no client. */
    Optional<String> recipient(UUID client) {
        return database.first(
                Sql.of("select recipient from api_client where id = ? and recipient is not null", client),
                row -> row.getString(1));
    }

    /** Whose systems may read in the county, for who writes down to whom a household consents. */
    List<String> banks(String county) {
        return database.list(
                Sql.of("select distinct c.recipient from api_client c join api_client_area a on a.client_id = c.id"
                                + " where c.recipient is not null and c.status = 'ACTIVE' and")
                        .within("a.area", List.of(county))
                        .add("order by c.recipient limit 50"),
                row -> row.getString(1));
    }

    /** The page is found first: only of its households are honours and results read. Of the levels' names the first in the alphabet is the highest. */
    List<Consenting> page(String recipient, List<String> areas, List<String> after, int limit, int offset) {
        Sql page = Sql.of(
                        "select c.id, c.area, c.subject_id, c.recipient, c.given_on, h.number, h.head_name"
                                + " from appraisal_consent c force index (ix_appraisal_consent_recipient)"
                                + " straight_join household h on h.id = c.subject_id where c.recipient = ?"
                                + " and c.withdrawn_on is null and",
                        recipient)
                .within("c.area", Area.villages(areas))
                .add("and")
                .within("h.area", areas)
                .add("and")
                .in("h." + SubjectKind.HOUSEHOLD.status, SubjectKind.HOUSEHOLD.takingPart);
        if (after != null) {
            UUID id = PageQuery.cursorValue(after.get(1), UUID::fromString);
            page.add("and (c.area > ? or (c.area = ? and c.id > ?))", after.get(0), after.get(0), id);
        }
        page.add("order by c.area, c.id limit ? offset ?", limit, offset);
        Sql sql = Sql.of("select c.id, c.area, c.number, c.head_name, c.recipient, c.given_on, m.name, r.period,"
                        + " r.index_value, o.version_id, r.grade, (select min(x.level) from appraisal_honour x"
                        + " where x.subject_id = c.subject_id and x.status = 'AWARDED') from (")
                .add(page)
                .add(
                        ") c left join appraisal_result r on r.subject_id = c.subject_id and r.round_id = (select p.round_id"
                                + " from appraisal_result p join appraisal_round w on w.id = p.round_id"
                                + " join appraisal_scheme s on s.id = w.scheme_id where p.subject_id = c.subject_id"
                                + " and p.status = 'PUBLISHED' and p.period like '____-Q_'"
                                + " order by p.period desc, length(s.holder_area) desc, s.created_at, p.round_id limit 1)"
                                + " left join appraisal_round o on o.id = r.round_id"
                                + " left join appraisal_scheme m on m.id = o.scheme_id order by c.area, c.id");
        return database.list(
                sql,
                row -> new Consenting(
                        Database.uuid(row, 1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getString(7),
                        row.getString(8),
                        row.getBigDecimal(9),
                        Database.uuid(row, 10),
                        row.getString(11),
                        row.getString(12)));
    }
}
