package org.touyan.registry.quality;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.registry.quality.QualityViews.QualityPlace;
import org.touyan.registry.quality.QualityViews.QualityView;

/** Shows the quality of a place's data, and counts it again. */
@ApplicationScoped
public class QualityService {
    private final QualityRepository quality;
    private final CurrentActor actor;
    private final Clock clock;

    QualityService(QualityRepository quality, CurrentActor actor, Clock clock) {
        this.quality = quality;
        this.actor = actor;
        this.clock = clock;
    }

    /** A village, or a part of one, is counted now; the places above it show what was counted of their villages. */
    public QualityView view(String asked) {
        List<String> areas = actor.areas(asked);
        List<String> above =
                areas.stream().filter(area -> area.length() < Area.VILLAGE).toList();
        boolean towns =
                asked == null ? above.stream().anyMatch(area -> area.length() < Area.TOWN) : asked.length() < Area.TOWN;
        List<QualityPlace> places = new ArrayList<>();
        areas.stream().filter(QualityRepository::isVillage).forEach(area -> places.add(quality.place(area, now())));
        if (!above.isEmpty()) {
            places.addAll(quality.places(above, towns ? Area.TOWN : Area.VILLAGE));
        }
        Instant oldest = places.stream()
                .map(QualityPlace::computedAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new QualityView(places, oldest, above.isEmpty() ? 0 : quality.waiting(above));
    }

    /** A town's villages at once; of a county they are counted one after the other in the background. */
    public QualityView refresh(String asked) {
        for (String area : actor.areas(asked)) {
            if (area.length() < Area.TOWN) {
                QuarkusTransaction.requiringNew().run(() -> {
                    quality.follow();
                    quality.stale(area);
                });
            } else {
                List<String> villages =
                        QualityRepository.isVillage(area) ? List.of(Area.village(area)) : quality.villages(area);
                villages.forEach(this::count);
            }
        }
        return view(asked);
    }

    void count(String village) {
        QuarkusTransaction.requiringNew().run(() -> {
            quality.follow();
            countIn(village);
        });
    }

    /** In the caller's transaction. */
    void countIn(String village) {
        quality.open(village, LocalDate.now(clock));
        quality.keep(village, quality.count(village), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
