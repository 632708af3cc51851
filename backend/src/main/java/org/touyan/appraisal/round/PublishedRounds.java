package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.appraisal.scheme.Period;

/** Rounds that have come to their end, for what follows from them. */
@ApplicationScoped
public class PublishedRounds {
    private final RoundRepository rounds;

    PublishedRounds(RoundRepository rounds) {
        this.rounds = rounds;
    }

    /** Through the scope. */
    public Optional<Round> find(UUID scheme, String village, Period period) {
        return rounds.published(scheme, village, List.of(period.text())).stream()
                .reduce((earlier, later) -> later);
    }

    /** 404 when it does not exist or lies outside the actor's areas. */
    public Round require(UUID round) {
        return rounds.require(round);
    }

    public UUID versionOf(UUID round) {
        return rounds.standings(List.of(round)).get(round).versionId();
    }
}
