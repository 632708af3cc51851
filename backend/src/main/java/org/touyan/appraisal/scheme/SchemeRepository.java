package org.touyan.appraisal.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.Idempotency;

@ApplicationScoped
public class SchemeRepository implements PanacheRepositoryBase<Scheme, UUID> {

    /** Those that hold in or above one of the areas, and those of places within them; the nearest first. */
    List<Scheme> concerning(List<String> areas) {
        return concerning(list("order by createdAt, id"), areas);
    }

    /** @param all oldest first: so they stay where neither is nearer than the other */
    static List<Scheme> concerning(List<Scheme> all, List<String> areas) {
        return all.stream()
                .filter(scheme -> areas.contains(Actor.EVERYWHERE)
                        || areas.stream()
                                .anyMatch(area ->
                                        Area.covers(scheme.holderArea, area) || Area.covers(area, scheme.holderArea)))
                .sorted(nearest(areas))
                .toList();
    }

    /**
     * A village's own before its town's, and that before the county's: whoever holds for all of the places, the smaller the
     * nearer; then for some of them; then those of places within, the larger first.
     */
    private static Comparator<Scheme> nearest(List<String> areas) {
        return Comparator.comparingInt((Scheme scheme) -> {
                    boolean all = areas.stream().allMatch(area -> Area.covers(scheme.holderArea, area));
                    return all ? 0 : areas.stream().anyMatch(area -> Area.covers(scheme.holderArea, area)) ? 1 : 2;
                })
                .thenComparingInt(scheme -> areas.stream().anyMatch(area -> Area.covers(scheme.holderArea, area))
                        ? -scheme.holderArea.length()
                        : scheme.holderArea.length());
    }

    /** Of two who change its versions at once, the second waits. */
    void hold(UUID id) {
        getEntityManager()
                .createNativeQuery("select id from appraisal_scheme where id = :id for update")
                .setParameter("id", Idempotency.bytes(id))
                .getResultList();
    }
}
