package org.touyan.access.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touyan.access.RightsChanged;
import org.touyan.access.client.ApiClientViews.ApiClientActing;
import org.touyan.access.client.ApiClientViews.ApiClientEdit;
import org.touyan.access.client.ApiClientViews.ApiClientView;
import org.touyan.access.client.ApiClientViews.ClientFacts;
import org.touyan.platform.area.AreaMoved;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;

/** Lets other systems in and shuts them out; nobody gives one more than he may give. */
@ApplicationScoped
public class ApiClientService {
    private static final Duration CHANGE_OVER = Duration.ofHours(24);

    private final ApiClientRepository clients;
    private final ApiClientRules rules;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Event<RightsChanged> changes;
    private final Clock clock;

    ApiClientService(
            ApiClientRepository clients,
            ApiClientRules rules,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Event<RightsChanged> changes,
            Clock clock) {
        this.clients = clients;
        this.rules = rules;
        this.actor = actor;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    List<ApiClientView> list() {
        return clients.within(actor.areas(null)).stream()
                .map(client -> rules.view(client, null))
                .toList();
    }

    @Transactional
    ApiClientView get(UUID id) {
        return rules.view(rules.requireVisible(id), null);
    }

    @Transactional
    ApiClientView create(ApiClientEdit wanted) {
        LocalDate from = wanted.validFrom() == null ? LocalDate.now(clock) : wanted.validFrom();
        rules.requireGrantable(wanted, from);
        ClientSecret secret = ClientSecret.random("tys_");
        ApiClient client = new ApiClient();
        client.id = ScopedEntity.newId();
        client.clientId = ClientSecret.clientId();
        client.status = ApiClient.Status.ACTIVE;
        client.setSecret(secret.hash(), null);
        client.createdAt = clock.instant();
        client.createdByName = actor.get().name();
        write(client, wanted, from);
        clients.persistAndFlush(client);
        record("client.create", client, null, null);
        return rules.view(client, secret.text());
    }

    @Transactional
    ApiClientView update(UUID id, ApiClientEdit change) {
        ApiClient client = rules.requireVisible(id);
        rules.requireEditable(client);
        requireVersion(client, change.version());
        LocalDate from = change.validFrom() == null ? client.validFrom : change.validFrom();
        rules.requireGrantable(change, from);
        ClientFacts before = ClientFacts.of(client);
        write(client, change, from);
        clients.flush();
        changes.fire(new RightsChanged(client.id));
        record("client.update", client, null, before);
        return rules.view(client, null);
    }

    @Transactional
    ApiClientView act(UUID id, ClientAction action, ApiClientActing acting) {
        ApiClient client = rules.requireVisible(id);
        rules.requireEditable(client);
        requireVersion(client, acting.version());
        action.refusal(client).ifPresent(reason -> {
            throw ProblemException.state(reason);
        });
        ClientFacts before = ClientFacts.of(client);
        ClientSecret secret = action.makesSecret() ? ClientSecret.random("tys_") : null;
        switch (action) {
            case ROTATE -> client.setSecret(secret.hash(), clock.instant().plus(CHANGE_OVER));
            case RESTORE -> {
                client.setSecret(secret.hash(), null);
                client.status = ApiClient.Status.ACTIVE;
            }
            case REVOKE -> {
                client.status = ApiClient.Status.REVOKED;
                client.epoch++;
                clients.deleteTokens(client.id);
            }
        }
        clients.flush();
        changes.fire(new RightsChanged(client.id));
        record("client." + action.text, client, acting.reason(), before);
        return rules.view(client, secret == null ? null : secret.text());
    }

    void move(@Observes AreaMoved moved) {
        clients.moveAreas(moved.from(), moved.to());
    }

    private static void write(ApiClient client, ApiClientEdit wanted, LocalDate from) {
        client.name = Texts.clean(wanted.name());
        client.contact = Texts.clean(wanted.contact());
        client.recipient = Texts.clean(wanted.recipient());
        client.permissions.retainAll(wanted.permissions());
        client.permissions.addAll(wanted.permissions());
        client.areas.retainAll(wanted.areas());
        client.areas.addAll(wanted.areas());
        client.validFrom = from;
        client.validTo = wanted.validTo();
        client.perMinute = wanted.perMinute();
    }

    private void requireVersion(ApiClient client, Integer based) {
        if (based == null || based != client.version) {
            throw ProblemException.stale(rules.view(client, null));
        }
    }

    private void record(String action, ApiClient client, String reason, ClientFacts before) {
        String area = client.sortedAreas().stream().findFirst().orElse(null);
        audit.fire(new AuditEvent(
                action, "client", client.id.toString(), client.name, area, reason, before, ClientFacts.of(client)));
    }
}
