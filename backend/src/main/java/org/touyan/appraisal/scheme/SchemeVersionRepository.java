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

    /** The enacted version for a period: the newest that begins on or before its first day. */
    Optional<SchemeVersion> inForce(UUID scheme, Period period) {
        return find("schemeId = ?1 and status = ?2 order by number", scheme, SchemeVersion.Status.ENACTED).stream()
                .filter(version -> !new Period(version.validFrom).first().isAfter(period.first()))
                .reduce((earlier, later) -> later);
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
