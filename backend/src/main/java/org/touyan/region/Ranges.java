package org.touyan.region;

import jakarta.persistence.Query;
import java.util.List;
import org.touyan.platform.scope.Area;

/** "In one of these areas" as ranges on an index, for the queries that are written out. */
public final class Ranges {
    private Ranges() {}

    /** @param column trusted; the parameters are bound by {@link #bind} */
    public static String sql(String column, List<String> areas) {
        if (areas.isEmpty()) {
            return "(1 = 0)";
        }
        StringBuilder sql = new StringBuilder("(");
        for (int i = 0; i < areas.size(); i++) {
            sql.append(i == 0 ? "" : " or ").append("(%s >= :from%d and %s < :end%d)".formatted(column, i, column, i));
        }
        return sql.append(")").toString();
    }

    public static void bind(Query query, List<String> areas) {
        for (int i = 0; i < areas.size(); i++) {
            boolean everywhere = areas.get(i).equals("*");
            query.setParameter("from" + i, everywhere ? "" : areas.get(i));
            query.setParameter("end" + i, everywhere ? "~" : Area.end(areas.get(i)));
        }
    }
}
