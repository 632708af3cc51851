package org.touyan.registry.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.IdNumber;
import org.touyan.registry.Phone;
import org.touyan.registry.Resident;
import org.touyan.registry.ResidentRepository;
import org.touyan.registry.duplicate.DuplicateViews.DuplicatePair;
import org.touyan.registry.duplicate.DuplicateViews.DuplicateQuestion;
import org.touyan.registry.duplicate.DuplicateViews.Duplicates;
import org.touyan.registry.duplicate.DuplicateViews.Lookalike;
import org.touyan.registry.duplicate.DuplicateViews.NotDuplicate;

/** Says who may be registered twice: while a form is filled in, and of a whole village. */
@ApplicationScoped
public class DuplicateService {
    private final DuplicateRepository duplicates;
    private final ResidentRepository residents;
    private final FieldCipher cipher;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    DuplicateService(
            DuplicateRepository duplicates,
            ResidentRepository residents,
            FieldCipher cipher,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Clock clock) {
        this.duplicates = duplicates;
        this.residents = residents;
        this.cipher = cipher;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Half-typed numbers are nobody's; the form itself says what is wrong with them. */
    public List<Lookalike> ask(DuplicateQuestion form) {
        List<Lookalike> found = new ArrayList<>();
        IdNumber id = idNumber(form.idNumber());
        if (id != null) {
            found.addAll(duplicates.ofIdNumber(cipher.blindIndex(id.number()), form.residentId()));
        }
        String name = Texts.personName(form.name());
        LocalDate birth = id == null ? form.birthDate() : id.birthDate();
        if (name != null && birth != null) {
            duplicates.ofNameAndBirth(name, birth, form.residentId()).stream()
                    .filter(one ->
                            found.stream().noneMatch(known -> one.residentId().equals(known.residentId())))
                    .toList()
                    .forEach(found::add);
        }
        String phone = Phone.parse(form.phone());
        if (phone != null) {
            found.addAll(duplicates.ofPhoneAndHouse(cipher.blindIndex(phone), form.householdId(), form.residentId()));
        }
        return found;
    }

    private IdNumber idNumber(String typed) {
        try {
            return Texts.clean(typed) == null ? null : IdNumber.parse(typed, LocalDate.now(clock));
        } catch (IdNumber.Invalid e) {
            return null;
        }
    }

    public Duplicates list(String village) {
        actor.requireCovers(village);
        List<DuplicatePair> pairs = duplicates.pairs(village);
        boolean more = pairs.size() > DuplicateRepository.MOST;
        return new Duplicates(more ? pairs.subList(0, DuplicateRepository.MOST) : pairs, more);
    }

    /** Somebody has looked: they are two. Said twice it stays as it is. */
    @Transactional
    public void dismiss(UUID id, NotDuplicate body) {
        Resident one = residents.require(id);
        Resident other = other(body.otherId());
        if (one.id.equals(other.id)) {
            throw ProblemException.rule("otherId", "请选择另一个人");
        }
        if (duplicates.isDismissed(one.id, other.id)) {
            return;
        }
        String reason = Texts.clean(body.reason());
        duplicates.persistAndFlush(new DuplicateDismissal(
                one, other, reason, actor.get().name(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        audit.fire(new AuditEvent(
                "resident.not-duplicate",
                "resident",
                one.id.toString(),
                one.name,
                one.area,
                reason,
                null,
                List.of(other.name)));
    }

    private Resident other(UUID id) {
        return residents.findByIdOptional(id).orElseThrow(() -> ProblemException.rule("otherId", "没有这位村民，或不在您的管辖范围内"));
    }
}
