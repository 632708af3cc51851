package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.registry.Labels.Subject;

/** Labels of households and of people, each kind in its own table. */
@ApplicationScoped
public class BorneLabelRepository {
    private final EntityManager manager;

    BorneLabelRepository(EntityManager manager) {
        this.manager = manager;
    }

    /** Newest first, ended ones included. */
    public List<? extends BorneLabel> of(Subject subject, UUID bearer) {
        return manager.createQuery(
                        "from " + subject.entity.getSimpleName()
                                + " where bearerId = :bearer order by validFrom desc, id desc",
                        subject.entity)
                .setParameter("bearer", bearer)
                .getResultList();
    }

    /** Only one of that bearer's own. */
    Optional<BorneLabel> find(Subject subject, UUID bearer, UUID id) {
        BorneLabel found = manager.find(subject.entity, id);
        return Optional.ofNullable(found).filter(label -> label.bearerId.equals(bearer));
    }

    /** So that versions are the next change's to build on. */
    void flush() {
        manager.flush();
    }

    void add(BorneLabel label) {
        manager.persist(label);
        manager.flush();
    }
}
