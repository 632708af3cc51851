package org.touyan.access.policy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import org.touyan.access.RightsChanged;
import org.touyan.access.RoleRepository;
import org.touyan.access.policy.SecurityPolicy.Rules;
import org.touyan.access.policy.SecuritySettingViews.SecuritySettings;
import org.touyan.access.policy.SecuritySettingViews.SecuritySettingsEdit;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.web.ProblemException;

/** Shows and changes the county's security rules. */
@ApplicationScoped
public class SecuritySettingService {
    private static final String VERSION = "security.version";
    private static final int PASSWORD_DAYS_LEAST = 30;

    private final SecurityPolicy policy;
    private final Settings settings;
    private final RoleRepository roles;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Event<RightsChanged> changes;

    SecuritySettingService(
            SecurityPolicy policy,
            Settings settings,
            RoleRepository roles,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Event<RightsChanged> changes) {
        this.policy = policy;
        this.settings = settings;
        this.roles = roles;
        this.actor = actor;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    SecuritySettings view() {
        requireWholeCounty();
        policy.forget();
        Rules rules = policy.now();
        return new SecuritySettings(
                (int) rules.idle().toMinutes(),
                (int) rules.absolute().toHours(),
                rules.passwordDays(),
                rules.secondFactorRoles(),
                rules.auditRetentionDays(),
                rules.exportRows(),
                settings.find(VERSION).map(Integer::valueOf).orElse(0));
    }

    SecuritySettings change(SecuritySettingsEdit edit) {
        SecuritySettings after = QuarkusTransaction.requiringNew().call(() -> store(edit));
        policy.forget();
        return after;
    }

    private SecuritySettings store(SecuritySettingsEdit edit) {
        requireWholeCounty();
        requireSense(edit);
        settings.keep(VERSION, "0");
        SecuritySettings before = view();
        // Of two at once one takes the number; the other is told.
        if (!settings.replace(VERSION, String.valueOf(edit.version()), String.valueOf(edit.version() + 1))) {
            throw ProblemException.stale(before);
        }
        settings.put(SecurityPolicy.IDLE, String.valueOf(edit.idleMinutes()));
        settings.put(SecurityPolicy.ABSOLUTE, String.valueOf(edit.absoluteHours()));
        settings.put(SecurityPolicy.PASSWORD_DAYS, String.valueOf(edit.passwordDays()));
        settings.put(SecurityPolicy.SECOND_FACTOR, String.join(",", new TreeSet<>(edit.secondFactorRoles())));
        settings.put(SecurityPolicy.RETENTION, String.valueOf(edit.auditRetentionDays()));
        settings.put(SecurityPolicy.EXPORT_ROWS, String.valueOf(edit.exportRows()));
        SecuritySettings after = view();
        String county = settings.find(Settings.ROOT_AREA).orElse(null);
        audit.fire(new AuditEvent("setting.update", "setting", "security", "安全设置", county, null, before, after));
        changes.fire(new RightsChanged(null));
        return after;
    }

    private void requireSense(SecuritySettingsEdit edit) {
        if (edit.absoluteHours() * 60 < edit.idleMinutes()) {
            throw ProblemException.rule("absoluteHours", "不能短于不操作退出的时间");
        }
        if (edit.passwordDays() > 0 && edit.passwordDays() < PASSWORD_DAYS_LEAST) {
            throw ProblemException.rule("passwordDays", "至少 30 天；不要求更换请填 0");
        }
        Set<String> unknown = new TreeSet<>(edit.secondFactorRoles());
        roles.byCodes(edit.secondFactorRoles()).forEach(role -> unknown.remove(role.code));
        if (!unknown.isEmpty()) {
            throw ProblemException.rule("secondFactorRoles", "没有这个角色：" + String.join("、", unknown));
        }
    }

    /** They hold for everybody in the county: not one town's to change. */
    private void requireWholeCounty() {
        settings.find(Settings.ROOT_AREA).ifPresent(actor::requireCovers);
    }
}
