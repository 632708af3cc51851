package org.touyan.access.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.touyan.access.audit.Anchor.Kind;
import org.touyan.access.audit.AuditSealRepository.Link;
import org.touyan.access.audit.AuditSealRepository.Waiting;

/**
 * Chains what was written, in the order in which it was committed, within about a second. Writers never wait for each
 * other: only the sealer needs the chain's end, and whichever node gets its lock does the work.
 */
@ApplicationScoped
public class AuditSealer {
    private static final Logger LOG = Logger.getLogger(AuditSealer.class);
    private static final int AT_ONCE = 2000;

    private final AuditSealRepository seals;
    private final AuditChain chain;
    private final Clock clock;

    AuditSealer(AuditSealRepository seals, AuditChain chain, Clock clock) {
        this.seals = seals;
        this.chain = chain;
        this.clock = clock;
    }

    @Scheduled(
            every = "1s",
            delayed = "2s",
            identity = "audit-seal",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        if (seals.anyWaiting()) {
            sealAll();
        }
    }

    /** Everything that waits now. */
    public void sealAll() {
        while (QuarkusTransaction.requiringNew().call(this::sealSome) == AT_ONCE) {
            LOG.debug("more entries wait to be chained");
        }
    }

    /** Also to the server's log, which is kept elsewhere: who can change the database cannot take this back. */
    @Scheduled(every = "1h", delayed = "10m", identity = "audit-anchor")
    void anchor() {
        QuarkusTransaction.requiringNew()
                .run(() -> seals.head()
                        .filter(chain::isGenuine)
                        .filter(head -> head.number() > 0)
                        .ifPresent(head -> {
                            seals.keep(chain.anchor(Kind.HOURLY, head.number(), head.hash(), now()));
                            LOG.infof("audit chain %s", head.code());
                        }));
    }

    private int sealSome() {
        Optional<Anchor> head = seals.takeHead();
        if (head.isEmpty()) {
            return begin() ? AT_ONCE : 0;
        }
        if (!chain.isGenuine(head.get())) {
            LOG.error("the head of the audit chain is not genuine: nothing is chained until it is restored");
            return 0;
        }
        List<Waiting> waiting = seals.waiting(AT_ONCE);
        if (!waiting.isEmpty()) {
            append(head.get(), waiting);
        }
        return waiting.size();
    }

    private void append(Anchor head, List<Waiting> waiting) {
        long number = head.number();
        byte[] hash = head.hash();
        List<Link> links = new ArrayList<>(waiting.size());
        for (Waiting one : waiting) {
            hash = chain.link(++number, hash, one.entry());
            links.add(new Link(one, number, hash));
        }
        seals.seal(links);
        seals.moveHead(chain.anchor(Kind.HEAD, number, hash, now()));
    }

    /** Once in the life of a database. A head that went missing later is not made again: that is what verifying tells. */
    private boolean begin() {
        boolean first = seals.head().isEmpty() && !seals.anyLink();
        if (first) {
            seals.keep(chain.anchor(Kind.HEAD, 0, AuditChain.BEGINNING, now()));
        }
        return first;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
