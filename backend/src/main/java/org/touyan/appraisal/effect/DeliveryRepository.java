package org.touyan.appraisal.effect;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touyan.platform.web.ProblemException;

@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {
    /** 404 when it does not exist or lies outside the actor's areas. */
    Delivery require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }
}
