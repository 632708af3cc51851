package org.touyan.appraisal.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.web.Idempotency;

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

    /** A period that rounds were opened for, and the version that they are scored or were rolled up by. */
    record Used(Period period, UUID version) {}

    List<Used> used(UUID scheme) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select distinct period, version_id from appraisal_round where scheme_id = :id", Object[].class)
                .setParameter("id", Idempotency.bytes(scheme))
                .getResultList();
        return rows.stream()
                .map(row -> new Used(
                        new Period((String) ((Object[]) row)[0]), Idempotency.uuid((byte[]) ((Object[]) row)[1])))
                .toList();
    }
}
