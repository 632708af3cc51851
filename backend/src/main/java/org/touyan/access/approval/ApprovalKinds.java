package org.touyan.access.approval;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All kinds that the modules bring. */
@ApplicationScoped
class ApprovalKinds {
    private final List<ApprovalKind> kinds;

    ApprovalKinds(@All List<ApprovalKind> kinds) {
        this.kinds = kinds;
    }

    /** In a fixed order. */
    List<ApprovalKind> all() {
        return kinds.stream().sorted(Comparator.comparing(ApprovalKind::code)).toList();
    }

    Optional<ApprovalKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    ApprovalKind get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no kind of approval " + code));
    }

    String title(String code) {
        return find(code).map(ApprovalKind::title).orElse(code);
    }
}
