package org.touyan.access.client;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.touyan.access.audit.AuditWriter;
import org.touyan.access.client.ApiClientViews.AccessToken;
import org.touyan.access.signin.SignInThrottle;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;
import org.touyan.platform.web.RequestInfo;

/** Gives out opaque tokens for an hour; the table knows only their hashes. */
@ApplicationScoped
public class ClientTokens {
    private static final Duration LIFE = Duration.ofHours(1);

    private final ApiClientRepository clients;
    private final SignInThrottle throttle;
    private final AuditWriter audit;
    private final RequestInfo request;
    private final Clock clock;

    ClientTokens(
            ApiClientRepository clients, SignInThrottle throttle, AuditWriter audit, RequestInfo request, Clock clock) {
        this.clients = clients;
        this.throttle = throttle;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    @Transactional(dontRollbackOn = ProblemException.class)
    AccessToken issue(String clientId, String secret) {
        throttle.count(request.ip());
        Instant now = clock.instant();
        Optional<ApiClient> found = clients.findByClientId(clientId);
        byte[] hash = new ClientSecret(secret).hash();
        ApiClient client = found.filter(one -> one.knows(hash, now))
                .filter(one -> one.mayCall(LocalDate.now(clock)))
                .orElseThrow(() -> refused(found));
        throttle.giveBack(request.ip());
        ClientSecret token = ClientSecret.random("tyt_");
        clients.keep(token.hash(), client, now, now.plus(LIFE));
        clients.used(client.id, now, request.ip());
        audit.write(client.id, client.name, event("client.token", client));
        return new AccessToken(token.text(), "Bearer", LIFE.toSeconds());
    }

    @Scheduled(every = "1h", delayed = "7m", identity = "token-cleanup")
    @Transactional
    void clean() {
        clients.deleteEnded(clock.instant());
    }

    private ProblemException refused(Optional<ApiClient> client) {
        client.ifPresent(known -> audit.write(known.id, known.name, event("client.refuse", known)));
        return ProblemException.of(Code.BAD_CREDENTIALS, "客户端编号或密钥不正确，或客户端已停用、到期");
    }

    private static AuditEvent event(String action, ApiClient client) {
        return new AuditEvent(action, "client", client.id.toString(), client.name, null, null, null, null);
    }
}
