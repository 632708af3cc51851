package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.touyan.appraisal.scheme.RulesInForce;
import org.touyan.appraisal.scheme.ShopRule;

/** By which rule a village keeps a shop today. */
@ApplicationScoped
class ShopRules {
    private final RulesInForce rules;

    ShopRules(RulesInForce rules) {
        this.rules = rules;
    }

    /** Empty where there is no shop. */
    Optional<ShopRule> find(String village) {
        return rules.find(null, List.of(village))
                .flatMap(inForce -> inForce.rules().shopOf(village));
    }
}
