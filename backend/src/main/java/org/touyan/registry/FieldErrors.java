package org.touyan.registry;

import java.util.ArrayList;
import java.util.List;
import org.touyan.platform.web.Problem.FieldError;
import org.touyan.platform.web.ProblemException;

/** Collects what is wrong with a form, so that all of it is shown at once. */
public final class FieldErrors {
    private final String prefix;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param prefix {@code head.} when the form lies inside another, else empty */
    public FieldErrors(String prefix) {
        this.prefix = prefix;
    }

    public void add(String field, String message) {
        errors.add(new FieldError(prefix + field, message));
    }

    public void require(boolean condition, String field, String message) {
        if (!condition) {
            add(field, message);
        }
    }

    public void refuse() {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(List.copyOf(errors));
        }
    }
}
