package org.touyan.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.ScopedEntity;

/**
 * The rows of every module that lie in an area, found through the entities that extend {@link ScopedEntity}: a module
 * that comes later takes part in merges and moves, and keeps its grids from being deleted, without a word here.
 */
@ApplicationScoped
public class ScopedRows {
    private final EntityManager database;

    ScopedRows(EntityManager database) {
        this.database = database;
    }

    /**
     * One kind of rows.
     *
     * @param label what people call them, from {@link RowLabel}
     */
    public record Kind(Class<?> type, String entity, String table, String label) {}

    public List<Kind> kinds() {
        return database.getMetamodel().getEntities().stream()
                .filter(e -> ScopedEntity.class.isAssignableFrom(e.getJavaType()))
                .map(e -> kind(e.getJavaType(), e.getName()))
                .sorted(Comparator.comparing(Kind::table))
                .toList();
    }

    public Kind kind(Class<? extends ScopedEntity> type) {
        return kinds().stream().filter(kind -> kind.type() == type).findFirst().orElseThrow();
    }

    private static Kind kind(Class<?> type, String entity) {
        Table table = type.getAnnotation(Table.class);
        RowLabel label = type.getAnnotation(RowLabel.class);
        String name = table == null || table.name().isEmpty() ? entity : table.name();
        return new Kind(type, entity, name, label == null ? name : label.value());
    }

    /** Rows at or below the area. */
    public long count(Kind kind, String area) {
        return database.createQuery(
                        "select count(*) from " + kind.entity + " e where e.area >= :from and e.area < :end",
                        Long.class)
                .setParameter("from", area)
                .setParameter("end", Area.end(area))
                .getSingleResult();
    }

    /**
     * The areas at or below the given one in which such rows lie, out of anybody's sight too, held so until the
     * transaction ends: what is found empty stays empty.
     */
    public Set<String> used(Kind kind, String area) {
        List<?> areas = database.createNativeQuery("select distinct area from " + kind.table
                        + " where area >= :from and area < :end lock in share mode")
                .setParameter("from", area)
                .setParameter("end", Area.end(area))
                .getResultList();
        return areas.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /**
     * Puts the rows at or below one area to the same place below another; edits begun before it are then stale.
     *
     * @param end where the rows end: the area's own end, or just behind the area itself
     */
    public int move(Kind kind, String from, String to, String end) {
        return database.createQuery("update " + kind.entity
                        + " e set e.area = concat(:to, substring(e.area, :rest)), e.version = e.version + 1"
                        + " where e.area >= :from and e.area < :end")
                .setParameter("to", to)
                .setParameter("rest", from.length() + 1)
                .setParameter("from", from)
                .setParameter("end", end)
                .executeUpdate();
    }
}
