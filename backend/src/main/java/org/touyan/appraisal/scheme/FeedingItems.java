package org.touyan.appraisal.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Which item of which scheme takes a kind of deed that others know of. */
@ApplicationScoped
public class FeedingItems {
    private final Schemes schemes;

    FeedingItems(Schemes schemes) {
        this.schemes = schemes;
    }

    public record Feeding(UUID scheme, ScoreItem item) {}

    /** By the rules of that day; of several schemes the nearest that asks for the kind. */
    public Optional<Feeding> of(String kind, String village, LocalDate day) {
        return schemes.concerning(village, SubjectKind.HOUSEHOLD).stream()
                .flatMap(scheme -> schemes.at(scheme, day).stream()
                        .flatMap(rules -> rules.items().stream())
                        .filter(item -> item.isFedBy(kind))
                        .map(item -> new Feeding(scheme.id, item)))
                .findFirst();
    }
}
