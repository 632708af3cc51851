package org.touyan.platform.scope;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.touyan.platform.web.ProblemException;

/**
 * A row that lies in an area. Reads pass the filter below, which is always on and sees nothing without an actor; writes
 * pass {@link ScopeListener}. The filter only tests the rows that a query found: the query itself gives the range on an
 * index that starts with {@code area}. When divisions merge or move, every table of this type follows by itself.
 */
@MappedSuperclass
@EntityListeners(ScopeListener.class)
@FilterDef(
        name = "scope",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "areas", type = String.class, resolver = ScopeResolver.class))
@Filter(
        name = "scope",
        deduceAliasInjectionPoints = false,
        condition = "(left({alias}.area, 6) in (:areas) or left({alias}.area, 9) in (:areas)"
                + " or left({alias}.area, 12) in (:areas) or left({alias}.area, 14) in (:areas)"
                + " or {alias}.area in (:areas) or left({alias}.area, 4) in (:areas)"
                + " or left({alias}.area, 2) in (:areas) or '*' in (:areas))")
public abstract class ScopedEntity {
    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id;

    @Column(nullable = false, length = 20)
    public String area;

    @Version
    public int version;

    /** A time-ordered id: new rows land at the end of the index. */
    public static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** Refuses a write that was based on an older version. @param current the fresh view to show */
    public void requireVersion(int based, java.util.function.Supplier<?> current) {
        if (based != version) {
            throw ProblemException.stale(current.get());
        }
    }
}
