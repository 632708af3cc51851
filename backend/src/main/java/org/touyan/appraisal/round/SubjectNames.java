package org.touyan.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What subjects are called, wherever they live now. */
@ApplicationScoped
public class SubjectNames {
    private final RoundList list;

    SubjectNames(RoundList list) {
        this.list = list;
    }

    public record Called(UUID id, String number, String name) {}

    /** Of subjects whose rounds or objections were read through the scope, by id. */
    public Map<UUID, Called> called(List<UUID> subjects) {
        return list.called(subjects);
    }
}
