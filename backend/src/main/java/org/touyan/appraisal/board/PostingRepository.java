package org.touyan.appraisal.board;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touyan.appraisal.board.Posting.Colour;
import org.touyan.appraisal.board.Posting.Status;
import org.touyan.platform.web.ProblemException;

@ApplicationScoped
class PostingRepository implements PanacheRepositoryBase<Posting, UUID> {

    /** 404 when it does not exist or lies outside the actor's areas. */
    Posting require(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** All of a village and period, in the order of the boards. */
    List<Posting> of(String village, String period) {
        return list("area = ?1 and period = ?2 order by colour, shownName, id", village, period);
    }

    /** Who is on either board of the round already, or was. */
    Set<UUID> subjects(UUID round, Colour colour) {
        Set<UUID> subjects = new HashSet<>();
        list("roundId = ?1 and colour = ?2", round, colour).forEach(posting -> subjects.add(posting.subjectId));
        return subjects;
    }

    List<Posting> yellowOf(UUID subject) {
        return list("subjectId = ?1 and status = ?2 and colour = ?3", subject, Status.POSTED, Colour.YELLOW);
    }

    /** What hangs in the village today. */
    List<Posting> shown(String village, String period, LocalDate today) {
        return of(village, period).stream()
                .filter(posting -> posting.shownOn(today))
                .toList();
    }
}
