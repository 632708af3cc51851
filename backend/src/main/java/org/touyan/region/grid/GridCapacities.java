package org.touyan.region.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.web.Problem.FieldError;
import org.touyan.platform.web.ProblemException;
import org.touyan.region.Grids.Capacity;
import org.touyan.region.grid.SettingViews.SettingsEdit;
import org.touyan.region.grid.SettingViews.SettingsView;

/** How many households grids are meant for: what DOMAIN §3.2 says until the county says otherwise. */
@ApplicationScoped
public class GridCapacities {
    private static final String CONTACT = "grid.contact.size";
    private static final String CONTACT_MOST = "grid.contact.most";
    private static final String LEAST = "grid.governance.least";
    private static final String MOST = "grid.governance.most";
    private static final String VERSION = "grid.capacity.version";

    private final Settings settings;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;

    GridCapacities(Settings settings, CurrentActor actor, Event<AuditEvent> audit) {
        this.settings = settings;
        this.actor = actor;
        this.audit = audit;
    }

    public Capacity now() {
        return new Capacity(number(CONTACT, 8), number(CONTACT_MOST, 10), number(LEAST, 300), number(MOST, 500));
    }

    @Transactional
    SettingsView view() {
        requireWholeCounty();
        return SettingsView.of(now(), number(VERSION, 0));
    }

    @Transactional
    SettingsView change(SettingsEdit edit) {
        requireWholeCounty();
        settings.keep(VERSION, "0");
        SettingsView before = view();
        // Of two at once one takes the number; the other is told.
        if (!settings.replace(VERSION, String.valueOf(edit.version()), String.valueOf(edit.version() + 1))) {
            throw ProblemException.stale(before);
        }
        requireOrder(edit);
        settings.put(CONTACT, String.valueOf(edit.contactSize()));
        settings.put(CONTACT_MOST, String.valueOf(edit.contactMost()));
        settings.put(LEAST, String.valueOf(edit.governanceLeast()));
        settings.put(MOST, String.valueOf(edit.governanceMost()));
        SettingsView after = view();
        String county = settings.find(Settings.ROOT_AREA).orElse(null);
        audit.fire(new AuditEvent("setting.update", "setting", "grid.capacity", "网格规模", county, null, before, after));
        return after;
    }

    private static void requireOrder(SettingsEdit edit) {
        List<FieldError> errors = new ArrayList<>();
        if (edit.contactMost() < edit.contactSize()) {
            errors.add(new FieldError("contactMost", "不能少于建议户数"));
        }
        if (edit.governanceMost() < edit.governanceLeast()) {
            errors.add(new FieldError("governanceMost", "不能少于最少户数"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.rule(errors);
        }
    }

    /** They hold for every town: not one town's to change. */
    private void requireWholeCounty() {
        settings.find(Settings.ROOT_AREA).ifPresent(actor::requireCovers);
    }

    private int number(String setting, int preset) {
        return settings.find(setting).map(Integer::valueOf).orElse(preset);
    }
}
