package org.touyan.access.policy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touyan.access.Role;
import org.touyan.platform.setting.Settings;

/**
 * How strictly the county wants sign-in and the record kept. What it has not set is as the configuration says, and that
 * is as 等保 level 3 wants it. Asked on every request, so read once in some seconds; other nodes follow as late.
 */
@ApplicationScoped
public class SecurityPolicy {
    static final String IDLE = "security.idle-minutes";
    static final String ABSOLUTE = "security.absolute-hours";
    static final String PASSWORD_DAYS = "security.password-days";
    static final String SECOND_FACTOR = "security.second-factor-roles";
    static final String RETENTION = "security.audit-retention-days";
    static final String EXPORT_ROWS = "security.export-rows";
    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int THREE_YEARS = 1096;

    private final Settings settings;
    private final Duration idle;
    private final Duration absolute;
    private final int exportRows;
    private final Cache<Boolean, Rules> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    SecurityPolicy(
            Settings settings,
            @ConfigProperty(name = "touyan.session.idle", defaultValue = "30M") Duration idle,
            @ConfigProperty(name = "touyan.session.absolute", defaultValue = "12H") Duration absolute,
            @ConfigProperty(name = "touyan.export.approval-rows", defaultValue = "10000") int exportRows) {
        this.settings = settings;
        this.idle = idle;
        this.absolute = absolute;
        this.exportRows = exportRows;
    }

    /**
     * @param idle a session unused for so long has ended
     * @param absolute a session ends so long after sign-in, used or not
     * @param passwordDays after so many days a password must be changed; 0 for never
     * @param secondFactorRoles whoever has one of these must have a second factor
     * @param auditRetentionDays entries are kept at least so long
     * @param exportRows that one person may take out alone; 10,000 at most, since no list counts further
     */
    public record Rules(
            Duration idle,
            Duration absolute,
            int passwordDays,
            List<String> secondFactorRoles,
            int auditRetentionDays,
            int exportRows) {}

    public Rules now() {
        return kept.get(Boolean.TRUE, key -> read());
    }

    /** After they were changed here. */
    public void forget() {
        kept.invalidateAll();
    }

    private Rules read() {
        return QuarkusTransaction.joiningExisting().call(this::stored);
    }

    private Rules stored() {
        return new Rules(
                settings.find(IDLE)
                        .map(m -> Duration.ofMinutes(Long.parseLong(m)))
                        .orElse(idle),
                settings.find(ABSOLUTE)
                        .map(h -> Duration.ofHours(Long.parseLong(h)))
                        .orElse(absolute),
                number(PASSWORD_DAYS, 0),
                settings.find(SECOND_FACTOR).map(SecurityPolicy::list).orElseGet(this::presetRoles),
                number(RETENTION, THREE_YEARS),
                number(EXPORT_ROWS, exportRows));
    }

    /** The three administrators of a real county. In the demonstration everybody looks in by a click. */
    private List<String> presetRoles() {
        boolean demo = settings.find(Settings.DEMO).map(Boolean::parseBoolean).orElse(false);
        return demo ? List.of() : List.copyOf(new TreeSet<>(Role.ADMINISTRATORS));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }

    private int number(String setting, int preset) {
        return settings.find(setting).map(Integer::valueOf).orElse(preset);
    }
}
