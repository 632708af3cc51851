package org.touyan.appraisal.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.appraisal.publication.PublicationReport.PublicationLeft;
import org.touyan.appraisal.publication.PublicationRepository.PlaceRound;
import org.touyan.appraisal.round.VillagePublication;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.platform.jobs.JobWork;

/**
 * Publishes a place village by village: approves what waits for it, then makes the period of its parts. Each village's rounds
 * are transactions of their own and what is done is passed over, so that a start after a kill ends at the same.
 */
@ApplicationScoped
class PublicationRun implements JobWork {
    static final String KIND = "PERIOD_PUBLICATION";
    private final PublicationRepository publications;
    private final VillagePublication villages;
    private final ObjectMapper json;
    private final Clock clock;

    PublicationRun(PublicationRepository publications, VillagePublication villages, ObjectMapper json, Clock clock) {
        this.publications = publications;
        this.villages = villages;
        this.json = json;
        this.clock = clock;
    }

    record Order(UUID publication) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String request, Progress progress, OutputStream out) throws IOException {
        UUID id = json.readValue(request, Order.class).publication();
        Publication order = QuarkusTransaction.requiringNew().call(() -> publications.require(id));
        Period period = new Period(order.period);
        Map<String, List<PlaceRound>> places = byVillage(order, period);
        List<PublicationLeft> left = new ArrayList<>();
        progress.total(places.size());
        int done = 0;
        for (Map.Entry<String, List<PlaceRound>> place : places.entrySet()) {
            List<UUID> waiting = place.getValue().stream()
                    .filter(round -> round.stage() == Stage.TOWN)
                    .map(PlaceRound::id)
                    .toList();
            villages.publish(order.schemeId, place.getKey(), period, waiting, order.reason)
                    .ifPresent(why -> left.add(new PublicationLeft(place.getKey(), null, why)));
            progress.done(++done);
        }
        publications.finish(id, json.writeValueAsString(report(order, period, left)), clock.instant());
    }

    private Map<String, List<PlaceRound>> byVillage(Publication order, Period period) {
        return publications.rounds(order.schemeId, order.area, period.withParts()).stream()
                .collect(Collectors.groupingBy(PlaceRound::village, TreeMap::new, Collectors.toList()));
    }

    private PublicationReport report(Publication order, Period period, List<PublicationLeft> left) {
        Map<String, List<PlaceRound>> places = byVillage(order, period);
        List<PlaceRound> since = places.values().stream()
                .flatMap(List::stream)
                .filter(round ->
                        round.publishedAt() != null && !round.publishedAt().isBefore(order.askedAt))
                .toList();
        List<PlaceRound> own =
                since.stream().filter(round -> round.period().equals(period)).toList();
        int published = (int) own.stream().map(PlaceRound::village).distinct().count();
        return new PublicationReport(
                places.size(),
                since.size() - (period.parts().isEmpty() ? 0 : own.size()),
                published,
                places.size() - published - left.size(),
                publications.households(own.stream().map(PlaceRound::id).toList()),
                left);
    }
}
