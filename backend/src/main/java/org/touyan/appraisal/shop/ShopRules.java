package org.touyan.appraisal.shop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.RulesInForce;
import org.touyan.appraisal.scheme.RulesInForce.InForce;
import org.touyan.appraisal.scheme.SchemeRules;
import org.touyan.appraisal.scheme.ShopRule;

/** By which rule a village keeps a shop today; after its scheme was given up, what was earned is still redeemed. */
@ApplicationScoped
class ShopRules {
    private final RulesInForce rules;

    ShopRules(RulesInForce rules) {
        this.rules = rules;
    }

    /** Empty where there is no shop. */
    Optional<ShopRule> find(String village) {
        return scheme(village).flatMap(inForce -> inForce.rules().shopOf(village));
    }

    /** By which rule a published round pays; empty where it pays nothing. @param rules of the round's version */
    static Optional<ShopRule> paying(SchemeRules rules, String village, String period) {
        return rules.shopOf(village).filter(rule -> {
            Period.Kind earning = rule.earnOn() == null ? rules.period() : rule.earnOn();
            return earning == new Period(period).kind();
        });
    }

    /** The scheme whose results earn points there: of several in force, the nearest that has a shop; else one given up. */
    Optional<InForce> scheme(String village) {
        return rules.all(village)
                .filter(inForce -> inForce.rules().shopOf(village).isPresent())
                .findFirst();
    }
}
