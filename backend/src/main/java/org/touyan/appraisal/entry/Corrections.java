package org.touyan.appraisal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touyan.appraisal.entry.EntryViews.NewEntry;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.web.ProblemException;

/** Puts a score right after its round was handed in: what an upheld objection asks for, undone or recorded after all. */
@ApplicationScoped
public class Corrections {
    private final EntryService service;
    private final EntryRepository entries;
    private final EntryChecks checks;
    private final EntryDrafts drafts;
    private final EntrySettling settling;

    Corrections(
            EntryService service,
            EntryRepository entries,
            EntryChecks checks,
            EntryDrafts drafts,
            EntrySettling settling) {
        this.service = service;
        this.entries = entries;
        this.checks = checks;
        this.drafts = drafts;
        this.settling = settling;
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

    /**
     * A good deed that was forgotten, by the rules of any entry but that its round must be open.
     *
     * @return the index after it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public BigDecimal add(NewEntry body, Held held, Subject subject) {
        checks.requireNotFamily(subject.id());
        List<Entry> all = new ArrayList<>(entries.latest(
                held.result().roundId(), subject.id(), held.result().period()));
        settling.add(drafts.correction(body, held, subject, all, entries::latestTimes), subject, all);
        return settling.settle(held, all).index();
    }
}
