package org.touyan.access.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.touyan.access.audit.Anchor.Kind;
import org.touyan.access.audit.AuditSealRepository.Link;
import org.touyan.access.policy.SecurityPolicy;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;

/**
 * Deletes entries whose time is over (at least 180 days, 网络安全法 art. 21; three years unless the county says otherwise).
 * A signed anchor remains of them: from it the rest of the chain is verified.
 */
@ApplicationScoped
public class AuditRetention {
    private static final int CHUNK = 2000;
    /** An entry is chained when its transaction commits, which may be a while after it was written. */
    private static final Duration MARGIN = Duration.ofDays(1);

    private final AuditSealRepository seals;
    private final AuditChain chain;
    private final SecurityPolicy policy;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    AuditRetention(
            AuditSealRepository seals, AuditChain chain, SecurityPolicy policy, Event<AuditEvent> audit, Clock clock) {
        this.seals = seals;
        this.chain = chain;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "30m", identity = "audit-retention")
    void prune() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        prune(now.minus(Duration.ofDays(policy.now().auditRetentionDays())).minus(MARGIN), now);
    }

    /** @param until what is older goes */
    void prune(Instant until, Instant now) {
        Optional<Link> last = QuarkusTransaction.requiringNew().call(() -> seals.lastBefore(until));
        last.ifPresent(link -> {
            CurrentActor.asSystem(() -> {
                QuarkusTransaction.requiringNew().run(() -> {
                    seals.keep(chain.anchor(Kind.PRUNED, link.number(), link.hash(), now));
                    audit.fire(new AuditEvent(
                            "audit.prune",
                            "audit",
                            String.valueOf(link.number()),
                            "审计记录",
                            null,
                            "超过保存期限",
                            null,
                            Map.of("until", link.of().at().toString(), "lastNumber", link.number())));
                });
                return null;
            });
            while (QuarkusTransaction.requiringNew().call(() -> seals.prune(link.number(), CHUNK)) == CHUNK) {
                Thread.onSpinWait();
            }
        });
    }
}
