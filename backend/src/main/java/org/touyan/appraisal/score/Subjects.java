package org.touyan.appraisal.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.platform.scope.Area;
import org.touyan.registry.HouseholdRepository;

/** Finds who is scored, through the scope of his own module: who may not see the household sees nothing of its scores. */
@ApplicationScoped
public class Subjects {
    private final HouseholdRepository households;

    Subjects(HouseholdRepository households) {
        this.households = households;
    }

    /** @param area its contact grid, else its grid, else its village. @param current takes part today */
    public record Subject(SubjectKind kind, UUID id, String area, String name, String number, boolean current) {
        public String village() {
            return Area.village(area);
        }
    }

    /** 404 when it does not exist or lies outside the actor's areas. */
    public Subject require(SubjectKind kind, UUID id) {
        return switch (kind) {
            case HOUSEHOLD -> {
                HouseholdRepository.Brief h = households.brief(id);
                yield new Subject(
                        kind, id, h.area(), h.headName(), h.number(), h.status().isCurrent());
            }
        };
    }
}
