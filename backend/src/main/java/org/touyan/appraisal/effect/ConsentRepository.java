package org.touyan.appraisal.effect;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.web.ProblemException;

@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {
    /** 404 when it does not exist or lies outside the actor's areas. */
    Consent require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** The newest first. */
    List<Consent> of(UUID subject) {
        return list("subjectId = ?1 order by givenOn desc, id desc", subject);
    }

    /** Each bank needs a consent of its own. */
    boolean stands(UUID subject, String recipient) {
        return count("subjectId = ?1 and recipient = ?2 and withdrawnOn is null", subject, recipient) > 0;
    }
}
