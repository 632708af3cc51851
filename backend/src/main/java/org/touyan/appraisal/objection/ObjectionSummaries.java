package org.touyan.appraisal.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionFigures;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** How many objections there were in a year, what came of them and how long it took, by place. */
@ApplicationScoped
class ObjectionSummaries {
    private final Database database;
    private final AreaNames names;

    ObjectionSummaries(Database database, AreaNames names) {
        this.database = database;
        this.names = names;
    }

    /** @param areas the caller's. @param year in which they were raised */
    List<ObjectionFigures> of(List<String> areas, int year, LocalDate today) {
        String place = "left(o.area, " + Area.digitsBeside(areas) + ")";
        return database.list(
                Sql.of(
                                "select " + place + ", count(*), sum(o.status = 'OPEN'),"
                                        + " sum(o.status = 'OPEN' and o.due_on < ?), sum(o.status = 'UPHELD'),"
                                        + " sum(o.status = 'REJECTED'), sum(o.status = 'WITHDRAWN'),"
                                        + " avg(case when o.status in ('UPHELD', 'REJECTED') then"
                                        // Instants are UTC, days are Beijing's.
                                        + " datediff(date_add(o.decided_at, interval 8 hour), o.raised_on) end)"
                                        + " from appraisal_objection o where o.raised_on >= ? and o.raised_on < ? and",
                                today,
                                LocalDate.of(year, 1, 1),
                                LocalDate.of(year + 1, 1, 1))
                        .within("o.area", areas)
                        .add("group by " + place + " order by 1"),
                row -> new ObjectionFigures(
                        row.getString(1),
                        names.name(row.getString(1)),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        share(row.getInt(5), row.getInt(5) + row.getInt(6)),
                        rounded(row.getBigDecimal(8))));
    }

    private static BigDecimal share(int part, int all) {
        return all == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal days) {
        return days == null ? null : days.setScale(1, RoundingMode.HALF_UP);
    }
}
