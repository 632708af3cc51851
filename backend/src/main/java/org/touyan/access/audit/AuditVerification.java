package org.touyan.access.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touyan.access.audit.AuditCheckRepository.Check;
import org.touyan.access.audit.AuditFinding.Kind;
import org.touyan.platform.jobs.JobWork;

/** Reads the whole trail against its chain. In the background: a million entries take some seconds. */
@ApplicationScoped
public class AuditVerification implements JobWork {
    static final String KIND = "AUDIT_CHECK";
    private static final int MOST_NAMED = 100;
    /** The sealer comes by every second; a machine that is busy with an import may be late. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AuditSealRepository seals;
    private final AuditCheckRepository checks;
    private final AuditChain chain;
    private final ObjectMapper json;
    private final Clock clock;

    AuditVerification(
            AuditSealRepository seals, AuditCheckRepository checks, AuditChain chain, ObjectMapper json, Clock clock) {
        this.seals = seals;
        this.checks = checks;
        this.chain = chain;
        this.json = json;
        this.clock = clock;
    }

    /** @param code what the auditor kept from an earlier check, or null */
    record Order(UUID check, String code) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String request, Progress progress, OutputStream out) throws JsonProcessingException {
        Order order = json.readValue(request, Order.class);
        // Read before the links: what is promised here stands in the chain by then.
        Anchor pruned = seals.pruned().orElse(null);
        List<Anchor> promised = new ArrayList<>(seals.hourly());
        seals.head().ifPresent(promised::add);
        if (pruned != null && !chain.isGenuine(pruned)) {
            promised.add(pruned);
            pruned = null;
        }
        ChainReading reading = new ChainReading(chain, pruned, promised);
        long first = reading.number() + 1;
        KeptCode kept = KeptCode.of(order.code(), first - 1);
        checks.links(first - 1, progress::total, link -> {
            reading.read(link);
            kept.compare(link);
            progress.done(reading.links());
        });
        reading.end();
        kept.finding(reading.number()).ifPresent(reading::note);
        if (reading.links() > 0 && promised.stream().noneMatch(a -> a.kind() == Anchor.Kind.HEAD)) {
            reading.note(new AuditFinding(Kind.ANCHOR, reading.number(), reading.number(), null, null, null, null));
        }
        checks.added(MOST_NAMED).forEach(entry -> reading.note(AuditFinding.of(Kind.ADDED, null, entry)));
        checks.forgotten(clock.instant().minus(PATIENCE), MOST_NAMED)
                .forEach(entry -> reading.note(AuditFinding.of(Kind.WAITING, null, entry)));
        keep(order.check(), first, reading);
    }

    private void keep(UUID id, long first, ChainReading reading) throws JsonProcessingException {
        Anchor last = new Anchor(Anchor.Kind.HEAD, reading.number(), reading.hash(), null, null);
        Check done = new Check(
                id,
                null,
                null,
                null,
                clock.instant(),
                first,
                reading.number(),
                reading.links(),
                reading.faults(),
                json.writeValueAsString(reading.findings()),
                reading.links() == 0 ? null : last.code());
        QuarkusTransaction.requiringNew().run(() -> checks.finish(done));
    }
}
