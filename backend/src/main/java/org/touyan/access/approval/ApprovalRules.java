package org.touyan.access.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.touyan.access.approval.ApprovalKind.Preset;
import org.touyan.access.approval.ApprovalViews.RuleView;
import org.touyan.access.approval.ApprovalViews.RulesEdit;
import org.touyan.access.approval.ApprovalViews.RulesView;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.web.ProblemException;

/** Which kinds of change need a second person: the county's own choice, the preset until it has made one. */
@ApplicationScoped
class ApprovalRules {
    private static final String PREFIX = "second-person.";
    private static final String VERSION = PREFIX + "version";

    private final ApprovalKinds kinds;
    private final Settings settings;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;

    ApprovalRules(ApprovalKinds kinds, Settings settings, CurrentActor actor, Event<AuditEvent> audit) {
        this.kinds = kinds;
        this.settings = settings;
        this.actor = actor;
        this.audit = audit;
    }

    boolean required(ApprovalKind kind) {
        return kind.preset() == Preset.ALWAYS
                || settings.find(PREFIX + kind.code()).map(Boolean::valueOf).orElse(kind.preset() == Preset.ON);
    }

    @Transactional
    RulesView view() {
        requireWholeCounty();
        List<RuleView> rules = kinds.all().stream()
                .map(kind -> new RuleView(kind.code(), kind.title(), required(kind), kind.preset() != Preset.ALWAYS))
                .toList();
        return new RulesView(rules, settings.find(VERSION).map(Integer::valueOf).orElse(0));
    }

    @Transactional
    RulesView change(RulesEdit edit) {
        requireWholeCounty();
        settings.keep(VERSION, "0");
        RulesView before = view();
        // Of two at once one takes the number; the other is told.
        if (!settings.replace(VERSION, String.valueOf(edit.version()), String.valueOf(edit.version() + 1))) {
            throw ProblemException.stale(before);
        }
        edit.required().forEach(this::set);
        RulesView after = view();
        audit.fire(new AuditEvent(
                "setting.update",
                "setting",
                "second-person",
                "双人复核",
                settings.find(Settings.ROOT_AREA).orElse(null),
                null,
                chosen(before),
                chosen(after)));
        return after;
    }

    private void set(String code, Boolean required) {
        ApprovalKind kind = kinds.find(code).orElseThrow(() -> ProblemException.invalid("required", "没有这类复核：" + code));
        if (required == null) {
            throw ProblemException.invalid("required", "请选择“" + kind.title() + "”是否需要复核");
        }
        if (kind.preset() == Preset.ALWAYS && !required) {
            throw ProblemException.rule("required", "“" + kind.title() + "”必须由第二人同意，不能关闭");
        }
        settings.put(PREFIX + code, String.valueOf(required));
    }

    private static Map<String, Boolean> chosen(RulesView view) {
        Map<String, Boolean> chosen = new TreeMap<>();
        view.rules().forEach(rule -> chosen.put(rule.name(), rule.required()));
        return chosen;
    }

    /** They hold for every town: not one town's to change. */
    private void requireWholeCounty() {
        settings.find(Settings.ROOT_AREA).ifPresent(actor::requireCovers);
    }
}
