package org.touyan.registry.action;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.touyan.access.approval.Approvals;
import org.touyan.access.approval.NewApproval;
import org.touyan.registry.Household;
import org.touyan.registry.Resident;

/** Hands the registry's sensitive changes to a second person, and reads them again when he has agreed. */
@ApplicationScoped
public class SecondPerson {
    private final Approvals approvals;
    private final ObjectMapper json;

    SecondPerson(Approvals approvals, ObjectMapper json) {
        this.approvals = approvals;
        this.json = json;
    }

    public boolean needed(String kind) {
        return approvals.required(kind);
    }

    /** @param area that decides */
    public void ask(String kind, Household household, String area, String summary, Object body, String reason) {
        approvals.request(new NewApproval(
                kind,
                area,
                "household",
                household.id,
                household.headName + "户 " + household.number,
                summary,
                body,
                reason.strip()));
    }

    /** @param reason null for none */
    public void ask(String kind, Resident person, Household home, String summary, Object body, String reason) {
        approvals.request(new NewApproval(
                kind,
                home.area,
                "resident",
                person.id,
                person.name + "（" + home.number + "）",
                summary,
                body,
                reason == null ? null : reason.strip()));
    }

    public <T> T read(String payload, Class<T> type) {
        try {
            return json.readValue(payload, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a payload that is no " + type.getSimpleName(), e);
        }
    }
}
