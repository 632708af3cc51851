package org.touyan.appraisal.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.Idempotency;

@ApplicationScoped
public class SchemeRepository implements PanacheRepositoryBase<Scheme, UUID> {

    /** Those that hold in or above one of the areas, and those of places within them; oldest first. */
    List<Scheme> concerning(List<String> areas) {
        if (areas.contains(Actor.EVERYWHERE)) {
            return list("order by createdAt, id");
        }
        return list("order by createdAt, id").stream()
                .filter(scheme -> areas.stream()
                        .anyMatch(area -> Area.covers(scheme.holderArea, area) || Area.covers(area, scheme.holderArea)))
                .toList();
    }

    /** Those that hold in the place, oldest first. */
    List<Scheme> holding(String area, SubjectKind kind) {
        Set<String> above = new TreeSet<>();
        for (int length : new int[] {2, 4, Area.COUNTY, Area.TOWN, Area.VILLAGE}) {
            if (area.length() >= length) {
                above.add(area.substring(0, length));
            }
        }
        return list("holderArea in ?1 and subjectKind = ?2 order by createdAt, id", above, kind);
    }

    /** Of two who change its versions at once, the second waits. */
    void hold(UUID id) {
        getEntityManager()
                .createNativeQuery("select id from appraisal_scheme where id = :id for update", byte[].class)
                .setParameter("id", Idempotency.bytes(id))
                .getResultList();
    }
}
