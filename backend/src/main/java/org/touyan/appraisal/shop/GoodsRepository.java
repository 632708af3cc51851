package org.touyan.appraisal.shop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touyan.platform.web.ProblemException;

@ApplicationScoped
class GoodsRepository implements PanacheRepositoryBase<Goods, UUID> {
    /** 404 when it does not exist or lies outside the actor's areas. */
    Goods require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** As the last statement left it. */
    Goods fresh(UUID id) {
        Goods goods = require(id);
        getEntityManager().refresh(goods);
        return goods;
    }

    boolean named(String village, String name, UUID but) {
        return count("area = ?1 and name = ?2 and id <> ?3", village, name, but) > 0;
    }
}
