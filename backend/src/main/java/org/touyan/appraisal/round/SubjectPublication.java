package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.appraisal.score.Result;
import org.touyan.appraisal.score.ResultRepository;

/** One subject that an objection held back: it goes on with its round, or is published after it. */
@ApplicationScoped
public class SubjectPublication {
    private final RoundRepository rounds;
    private final ResultRepository results;
    private final RollUps rollUps;
    private final Clock clock;

    SubjectPublication(RoundRepository rounds, ResultRepository results, RollUps rollUps, Clock clock) {
        this.rounds = rounds;
        this.results = results;
        this.rollUps = rollUps;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void release(Held held, UUID subject) {
        UUID round = held.result().roundId();
        results.status(round, subject, Result.Status.OPEN, null);
        if (held.standing().stage() == Stage.PUBLISHED) {
            results.publish(round, clock.instant());
            rollUps.late(rounds.require(round), subject);
        }
    }
}
