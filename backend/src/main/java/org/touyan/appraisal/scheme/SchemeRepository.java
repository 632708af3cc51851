package org.touyan.appraisal.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.Idempotency;

@ApplicationScoped
public class SchemeRepository implements PanacheRepositoryBase<Scheme, UUID> {

    /** Those that hold in or above one of the areas, and those of places within them; oldest first. */
    List<Scheme> concerning(List<String> areas) {
        return concerning(list("order by createdAt, id"), areas);
    }

    static List<Scheme> concerning(List<Scheme> all, List<String> areas) {
        return all.stream()
                .filter(scheme -> areas.contains(Actor.EVERYWHERE)
                        || areas.stream()
                                .anyMatch(area ->
                                        Area.covers(scheme.holderArea, area) || Area.covers(area, scheme.holderArea)))
                .toList();
    }

    /** Of two who change its versions at once, the second waits. */
    void hold(UUID id) {
        getEntityManager()
                .createNativeQuery("select id from appraisal_scheme where id = :id for update")
                .setParameter("id", Idempotency.bytes(id))
                .getResultList();
    }
}
