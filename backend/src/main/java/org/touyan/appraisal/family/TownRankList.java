package org.touyan.appraisal.family;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.family.FamilyScoreList.Rank;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/**
 * Where an index stands among all of its town, naming nobody. A town has some 25,000 results a period, which hardly change
 * once they are published: they are read once and kept for minutes.
 */
@ApplicationScoped
class TownRankList {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 100;
    private final Database database;
    private final Cache<Place, List<Step>> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    TownRankList(Database database) {
        this.database = database;
    }

    private record Place(String town, UUID scheme, String period) {}

    /** So many have this index. */
    private record Step(BigDecimal index, long households) {}

    /** @param village whose town it is */
    Rank of(String village, UUID scheme, String period, BigDecimal index) {
        List<Step> steps = kept.get(new Place(Area.town(village), scheme, period), this::read);
        long better = 0;
        long all = 0;
        for (Step step : steps) {
            all += step.households;
            better += step.index.compareTo(index) > 0 ? step.households : 0;
        }
        return new Rank(better, all);
    }

    private List<Step> read(Place place) {
        return database.list(
                Sql.of("select r.index_value, count(*) from appraisal_round o join appraisal_result r"
                                + " on r.round_id = o.id where")
                        .within("o.area", List.of(place.town))
                        .add(
                                "and o.period = ? and o.scheme_id = ? and o.stage = 'PUBLISHED'"
                                        + " and r.status = 'PUBLISHED' group by r.index_value",
                                place.period,
                                place.scheme),
                row -> new Step(row.getBigDecimal(1), row.getLong(2)));
    }
}
