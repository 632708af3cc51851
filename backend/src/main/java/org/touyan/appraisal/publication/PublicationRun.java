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
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.touyan.appraisal.publication.PublicationReport.PublicationLeft;
import org.touyan.appraisal.publication.PublicationRepository.PlaceRound;
import org.touyan.appraisal.round.VillagePublication;
import org.touyan.appraisal.round.VillagePublication.Lacking;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Schemes;
import org.touyan.platform.jobs.JobWork;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;

/**
 * Publishes a place village by village: approves what waits for it, then makes the period of its parts. Each village's rounds
 * are transactions of their own and what is done is passed over, so that a start after a kill ends at the same.
 */
@ApplicationScoped
class PublicationRun implements JobWork {
    private static final Logger LOG = Logger.getLogger(PublicationRun.class);
    static final String KIND = "PERIOD_PUBLICATION";
    private final PublicationRepository publications;
    private final VillagePublication villages;
    private final Schemes schemes;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final Clock clock;

    PublicationRun(
            PublicationRepository publications,
            VillagePublication villages,
            Schemes schemes,
            CurrentActor actor,
            ObjectMapper json,
            Clock clock) {
        this.publications = publications;
        this.villages = villages;
        this.schemes = schemes;
        this.actor = actor;
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
        progress.total(places.size());
        Going going = new Going(order, period, places.keySet());
        Actor asking = actor.get();
        // Two at a time: while the database writes one village, the other is added up.
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> CurrentActor.as(asking, () -> {
            work(going, done -> {});
            return null;
        }));
        try {
            work(going, progress::done);
        } finally {
            going.waiting.clear();
            other.join();
        }
        List<PublicationLeft> left = new ArrayList<>();
        going.left.forEach((village, why) -> {
            // Once more, alone: whoever was in the way for a moment, the other of the two too, is out of it.
            Optional<Lacking> still = why.passing() ? publish(going, village) : Optional.of(why);
            still.ifPresent(lacking -> left.add(new PublicationLeft(village, null, lacking.reason())));
            progress.done(places.size());
        });
        publications.finish(id, json.writeValueAsString(report(order, period, left)), clock.instant());
    }

    /** Villages that nobody has taken yet, and why those that were taken were left. */
    private record Going(
            Publication order, Period period, Queue<String> waiting, Map<String, Lacking> left, AtomicInteger done) {
        Going(Publication order, Period period, Set<String> villages) {
            this(
                    order,
                    period,
                    new ConcurrentLinkedQueue<>(villages),
                    new ConcurrentSkipListMap<>(),
                    new AtomicInteger());
        }
    }

    private void work(Going going, LongConsumer done) {
        for (String village = going.waiting.poll(); village != null; village = going.waiting.poll()) {
            String taken = village;
            publish(going, taken).ifPresent(why -> going.left.put(taken, why));
            done.accept(going.done.incrementAndGet());
        }
    }

    /** One village's failure is that village's: the others go on. */
    private Optional<Lacking> publish(Going going, String village) {
        try {
            return villages.publish(going.order.schemeId, village, going.period, going.order.reason);
        } catch (RuntimeException e) {
            LOG.warnf(e, "village %s was not published", village);
            return Optional.of(Lacking.BUSY);
        }
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
        long approved = since.stream()
                .filter(round ->
                        round.period().kind() == schemes.rules(round.version()).period())
                .count();
        int published = (int) own.stream().map(PlaceRound::village).distinct().count();
        return new PublicationReport(
                places.size(),
                (int) approved,
                published,
                places.size() - published - left.size(),
                publications.households(own.stream().map(PlaceRound::id).toList()),
                left);
    }
}
