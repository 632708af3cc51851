package org.touyan.access.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.RequestInfo;

/** Writes events down in the transaction of what they report: when the record fails, so does the change. */
@ApplicationScoped
public class AuditWriter {
    private final AuditEntryRepository entries;
    private final AuditSealRepository seals;
    private final CurrentActor actor;
    private final RequestInfo request;
    private final ObjectMapper json;
    private final Clock clock;

    AuditWriter(
            AuditEntryRepository entries,
            AuditSealRepository seals,
            CurrentActor actor,
            RequestInfo request,
            ObjectMapper json,
            Clock clock) {
        this.entries = entries;
        this.seals = seals;
        this.actor = actor;
        this.request = request;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes AuditEvent event) {
        Actor who = actor.get();
        write(who.accountId(), who.name(), event);
    }

    /** For sign-in, where nobody is signed in yet. @param account null when the name is nobody's */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(UUID account, String accountName, AuditEvent event) {
        AuditEntry entry = new AuditEntry();
        entry.at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        entry.accountId = account;
        entry.accountName = cut(accountName, 60);
        entry.action = event.action();
        entry.objectType = event.objectType();
        entry.objectId = event.objectId();
        entry.objectName = cut(event.objectName(), 120);
        entry.area = event.area();
        entry.reason = cut(event.reason(), 500);
        entry.beforeJson = text(event.before());
        entry.afterJson = text(event.after());
        entry.ip = request.ip();
        entry.requestId = request.id();
        entries.insert(entry);
        seals.await(entry);
    }

    private String text(Object view) {
        try {
            return view == null ? null : json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot record " + view.getClass().getName(), e);
        }
    }

    private static String cut(String text, int max) {
        return text == null || text.length() <= max ? text : text.substring(0, max);
    }
}
