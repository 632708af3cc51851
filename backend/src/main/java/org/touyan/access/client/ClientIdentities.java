package org.touyan.access.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touyan.access.RightsChanged;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.RequestInfo;

/** From a bearer token to which system acts; kept for seconds, as people's sessions are. */
@ApplicationScoped
public class ClientIdentities {
    /** Attribute: requests a minute; only a client has it. */
    public static final String PER_MINUTE = "per-minute";

    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final ApiClientRepository clients;
    private final RequestInfo request;
    private final Clock clock;
    private final Cache<ByteBuffer, SecurityIdentity> kept;

    ClientIdentities(
            ApiClientRepository clients,
            RequestInfo request,
            Clock clock,
            @ConfigProperty(name = "touyan.session.kept", defaultValue = "5S") Duration keptFor) {
        this.clients = clients;
        this.request = request;
        this.clock = clock;
        kept = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(keptFor)
                .build();
    }

    /** Null when the token is none of ours, or good no more. Waits for the database unless it is kept. */
    @Transactional
    SecurityIdentity load(String token) {
        byte[] hash = new ClientSecret(token).hash();
        SecurityIdentity known = kept.getIfPresent(ByteBuffer.wrap(hash));
        if (known != null) {
            return known;
        }
        Instant now = clock.instant();
        Optional<ApiClient> found = clients.token(hash, now)
                .map(given -> clients.findById(given.client()))
                .filter(client -> client.mayCall(LocalDate.now(clock)))
                .filter(client -> clients.token(hash, now).orElseThrow().epoch() == client.epoch);
        if (found.isEmpty()) {
            return null;
        }
        ApiClient client = found.get();
        if (client.lastUsedAt == null || client.lastUsedAt.isBefore(now.minus(SEEN_EVERY))) {
            clients.used(client.id, now, request.ip());
        }
        Actor actor = actor(client);
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(client.clientId))
                .addPermissionsAsString(actor.permissions())
                .addAttribute(CurrentActor.ATTRIBUTE, actor)
                .addAttribute(PER_MINUTE, client.perMinute)
                .build();
        kept.put(ByteBuffer.wrap(hash), identity);
        return identity;
    }

    /** What the system sees and may, for its own background jobs too. */
    @Transactional
    public Optional<Actor> today(UUID id) {
        return clients.findByIdOptional(id)
                .filter(client -> client.mayCall(LocalDate.now(clock)))
                .map(ClientIdentities::actor);
    }

    /** Without what no client may have any more, although this one was given it once. */
    private static Actor actor(ApiClient client) {
        Set<String> may = new HashSet<>(client.permissions);
        may.removeAll(ApiClientRules.NEVER);
        return new Actor(client.id, client.name, Set.copyOf(may), List.copyOf(client.sortedAreas()));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) RightsChanged event) {
        kept.invalidateAll();
    }
}
