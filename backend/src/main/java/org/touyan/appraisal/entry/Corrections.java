package org.touyan.appraisal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.web.ProblemException;

/** Puts a score right after its round was handed in: reversals that an upheld objection asks for. */
@ApplicationScoped
public class Corrections {
    private final EntryService service;
    private final EntryRepository entries;

    Corrections(EntryService service, EntryRepository entries) {
        this.service = service;
        this.entries = entries;
    }

    /** @return the index after it */
    @Transactional(Transactional.TxType.MANDATORY)
    public BigDecimal reverse(List<UUID> ids, Held held, Subject subject, String reason) {
        List<Entry> ledger =
                entries.of(held.result().roundId(), subject.id(), held.result().period());
        BigDecimal index = held.result().index();
        for (UUID id : ids.stream().distinct().toList()) {
            Entry entry = ledger.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.rule("entryIds", "所选的记分不是该户这一期的"));
            if (!entry.stands()) {
                throw ProblemException.rule("entryIds", "所选的记分已经冲销");
            }
            index = service.undo(entry, held, subject, null, reason).index();
        }
        return index;
    }
}
