package org.touyan.appraisal.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class SchemeVersionRepository implements PanacheRepositoryBase<SchemeVersion, UUID> {

    List<SchemeVersion> of(Collection<UUID> schemes) {
        return schemes.isEmpty() ? List.of() : list("schemeId in ?1 order by schemeId, number", schemes);
    }

    Optional<SchemeVersion> find(UUID scheme, int number) {
        return find("schemeId = ?1 and number = ?2", scheme, number).firstResultOptional();
    }

    /** Of all schemes, in the order of their numbers. */
    List<Enacted> enacted() {
        return list("status = ?1 order by schemeId, number", SchemeVersion.Status.ENACTED).stream()
                .map(one -> new Enacted(one.id, one.schemeId, one.number, new Period(one.validFrom)))
                .toList();
    }

    /** The latest period that rounds of the scheme were opened for, among those of a length of text; null for none. */
    String lastUsed(UUID scheme, int length) {
        return (String) getEntityManager()
                .createNativeQuery(
                        "select max(period) from appraisal_round where scheme_id = :id and length(period) = :length",
                        String.class)
                .setParameter("id", org.touyan.platform.web.Idempotency.bytes(scheme))
                .setParameter("length", length)
                .getSingleResult();
    }
}
