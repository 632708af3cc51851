package org.touyan.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.platform.area.AreaMoved;

/**
 * Keeps results and entries in their village when it merges or moves. They are no entities, so the region module does not
 * know their tables; rounds are, and follow by themselves.
 */
@ApplicationScoped
class AppraisalMoves {
    private final ResultRepository results;

    AppraisalMoves(ResultRepository results) {
        this.results = results;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void onMoved(@Observes AreaMoved event) {
        if (ResultRepository.concerns(event.from())) {
            results.move(event.from(), event.to());
        }
    }
}
