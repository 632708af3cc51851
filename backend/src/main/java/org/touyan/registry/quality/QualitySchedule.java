package org.touyan.registry.quality;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Area;
import org.touyan.platform.setting.Settings;
import org.touyan.registry.VillagesChanged;

/** Counts villages again soon after they changed, and all of them every night: ages pass by themselves. */
@ApplicationScoped
class QualitySchedule {
    /** So many at a time, that whoever works meanwhile does not notice. */
    private static final int AT_ONCE = 30;

    private static final LocalTime NIGHT = LocalTime.of(2, 30);
    private static final Set<String> COUNTED =
            Set.of("household", "resident", "grid-staff", "grid", "party-member", "region");

    private final QualityRepository quality;
    private final QualityService service;
    private final Settings settings;
    private final Clock clock;
    /** Of this process, since the last turn; what is lost with it is counted at night. */
    private final Set<String> changed = ConcurrentHashMap.newKeySet();

    QualitySchedule(QualityRepository quality, QualityService service, Settings settings, Clock clock) {
        this.quality = quality;
        this.service = service;
        this.settings = settings;
        this.clock = clock;
    }

    /** Every change leaves a row in the trail, so none is missed here. */
    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuditEvent event) {
        String area = event.area();
        if (area != null && area.length() >= Area.VILLAGE && COUNTED.contains(event.objectType())) {
            changed.add(Area.village(area));
        }
    }

    /** An import has one row in the trail for all of its villages. */
    void onImport(@Observes(during = TransactionPhase.AFTER_SUCCESS) VillagesChanged event) {
        changed.addAll(event.villages());
    }

    @Scheduled(
            every = "{touyan.quality.every}",
            delayed = "20s",
            identity = "data-quality",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void turn() {
        if (settings.find(Settings.SETUP_STATE).filter("LOADING"::equals).isPresent()) {
            // A county is being loaded: its indexes come last, and until then every count reads whole tables.
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            quality.follow();
            changed.removeIf(village -> {
                quality.stale(village);
                return true;
            });
        });
        for (int i = 0; i < AT_ONCE && next(); i++) {}
    }

    private boolean next() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<String> due = quality.takeDue(lastNight());
            due.ifPresent(service::countIn);
            return due.isPresent();
        });
    }

    private Instant lastNight() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        LocalDate day = now.toLocalTime().isBefore(NIGHT) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        return day.atTime(NIGHT).atZone(now.getZone()).toInstant();
    }
}
