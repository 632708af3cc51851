package org.touyan.appraisal.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.appraisal.scheme.SchemeViews.Discarding;
import org.touyan.appraisal.scheme.SchemeViews.Enacting;
import org.touyan.appraisal.scheme.SchemeViews.NewScheme;
import org.touyan.appraisal.scheme.SchemeViews.Recorder;
import org.touyan.appraisal.scheme.SchemeViews.SchemePreset;
import org.touyan.appraisal.scheme.SchemeViews.SchemeView;
import org.touyan.appraisal.scheme.SchemeViews.VersionEdit;
import org.touyan.appraisal.scheme.SchemeViews.VersionView;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.Problem.FieldError;
import org.touyan.platform.web.ProblemException;

/** Makes schemes and their versions, and puts versions in force. */
@ApplicationScoped
public class SchemeService {
    private final SchemeRepository schemes;
    private final SchemeVersionRepository versions;
    private final SchemePresets presets;
    private final SchemeReader reader;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final Event<AuditEvent> audit;
    private final Event<SchemeBook.Changed> changes;
    private final Event<DraftDiscarded> discarded;
    private final Clock clock;

    SchemeService(
            SchemeRepository schemes,
            SchemeVersionRepository versions,
            SchemePresets presets,
            SchemeReader reader,
            Idempotency idempotency,
            CurrentActor actor,
            ObjectMapper json,
            Event<AuditEvent> audit,
            Event<SchemeBook.Changed> changes,
            Event<DraftDiscarded> discarded,
            Clock clock) {
        this.schemes = schemes;
        this.versions = versions;
        this.presets = presets;
        this.reader = reader;
        this.idempotency = idempotency;
        this.actor = actor;
        this.json = json;
        this.audit = audit;
        this.changes = changes;
        this.discarded = discarded;
        this.clock = clock;
    }

    @Transactional
    public SchemeView create(NewScheme body) {
        actor.requireCovers(body.holderArea());
        SchemeRules rules = body.preset() == null
                ? body.rules()
                : presets.find(body.preset())
                        .map(SchemePreset::rules)
                        .orElseThrow(() -> ProblemException.invalid("preset", "没有这个预置办法"));
        if (rules == null) {
            throw ProblemException.invalid("rules", "请选择预置办法，或填写规则");
        }
        refuseFaults(rules);
        if (idempotency.repeated(body.id(), "scheme.create", body)) {
            return reader.scheme(reader.requireOwn(body.id()));
        }
        Scheme scheme = new Scheme(
                body.id() == null ? ScopedEntity.newId() : body.id(),
                body.holderArea(),
                SubjectKind.HOUSEHOLD,
                Texts.clean(body.name()),
                clock.instant());
        schemes.persistAndFlush(scheme);
        changes.fire(new SchemeBook.Changed());
        add(scheme, 1, text(rules));
        record("scheme.create", scheme, null, Map.of("name", scheme.name));
        return reader.scheme(scheme);
    }

    /** A new draft that begins as a copy of the latest version. */
    @Transactional
    public VersionView draft(UUID id) {
        Scheme scheme = reader.requireOwn(id);
        refuseRetired(scheme);
        schemes.hold(id);
        List<SchemeVersion> all = versions.of(List.of(id));
        SchemeVersion last = all.get(all.size() - 1);
        if (last.status == SchemeVersion.Status.DRAFT) {
            throw ProblemException.state("第 " + last.number + " 版还是草案，请直接修改它");
        }
        SchemeVersion draft = add(scheme, last.number + 1, last.rules);
        record("scheme.draft", scheme, null, Map.of("number", draft.number));
        return reader.version(scheme, draft);
    }

    @Transactional
    public VersionView edit(UUID id, int number, VersionEdit body) {
        Scheme scheme = reader.requireOwn(id);
        SchemeVersion draft = requireDraft(scheme, number, body.version());
        refuseFaults(body.rules());
        draft.rules = text(body.rules());
        versions.flush();
        record("scheme.update", scheme, null, Map.of("number", number));
        return reader.version(scheme, draft);
    }

    @Transactional
    public VersionView enact(UUID id, int number, Enacting body) {
        Scheme scheme = reader.requireOwn(id);
        refuseRetired(scheme);
        SchemeVersion draft = requireDraft(scheme, number, body.version());
        SchemeRules rules = reader.rules(draft);
        Period from = new Period(body.validFrom());
        if (from.kind() != rules.period()) {
            throw ProblemException.rule("validFrom", "评分周期是" + rules.period().spoken + "，请选择相应的期次");
        }
        refuseUsed(id, from);
        if (from.last().isBefore(LocalDate.now(clock))) {
            throw ProblemException.rule("validFrom", "不能从已经过去的期次起施行");
        }
        draft.enact(from, clock.instant());
        versions.flush();
        changes.fire(new SchemeBook.Changed());
        audit.fire(new AuditEvent(
                "scheme.enact",
                "scheme",
                id.toString(),
                scheme.name,
                scheme.holderArea,
                body.reason(),
                null,
                Map.of("number", number, "validFrom", from.text())));
        return reader.version(scheme, draft);
    }

    private static void refuseRetired(Scheme scheme) {
        if (scheme.retiredFrom != null) {
            throw ProblemException.state("这个办法已停用，请先恢复");
        }
    }

    private void refuseUsed(UUID scheme, Period from) {
        reader.lastUsed(scheme)
                .filter(used -> !used.last().isBefore(from.first()))
                .ifPresent(used -> {
                    throw ProblemException.rule("validFrom", used.spoken() + "已按现行版本评分，新版本只能从下一期起施行");
                });
    }

    /** A draft that nobody wants any more; with its only one the scheme itself, which nothing was ever scored by. */
    @Transactional
    public void discard(UUID id, int number, Discarding body) {
        Scheme scheme = reader.requireOwn(id);
        schemes.hold(id);
        SchemeVersion draft = requireDraft(scheme, number, body.version());
        versions.delete(draft);
        if (number == 1) {
            schemes.delete(scheme);
        }
        versions.flush();
        discarded.fire(new DraftDiscarded(draft.id));
        changes.fire(new SchemeBook.Changed());
        record("scheme.discard", scheme, Map.of("name", scheme.name, "number", number), null);
    }

    private SchemeVersion add(Scheme scheme, int number, String rules) {
        SchemeVersion version = new SchemeVersion(
                ScopedEntity.newId(), scheme.id, number, rules, actor.get().accountId(), clock.instant());
        versions.persistAndFlush(version);
        return version;
    }

    private SchemeVersion requireDraft(Scheme scheme, int number, int version) {
        SchemeVersion draft = versions.find(scheme.id, number).orElseThrow(ProblemException::notFound);
        if (draft.status != SchemeVersion.Status.DRAFT) {
            throw ProblemException.state("第 " + number + " 版已经施行，不能再改；请另起新版本");
        }
        if (draft.version != version) {
            throw ProblemException.stale(reader.version(scheme, draft));
        }
        return draft;
    }

    private void refuseFaults(SchemeRules rules) {
        List<FieldError> faults = RulesCheck.faults(
                        rules,
                        permission -> reader.holding(permission).stream()
                                .map(Recorder::code)
                                .collect(Collectors.toSet()))
                .stream()
                .map(fault -> new FieldError("rules." + fault.field(), fault.message()))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.rule(faults);
        }
    }

    private String text(SchemeRules rules) {
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void record(String action, Scheme scheme, Object before, Object after) {
        audit.fire(new AuditEvent(
                action, "scheme", scheme.id.toString(), scheme.name, scheme.holderArea, null, before, after));
    }
}
