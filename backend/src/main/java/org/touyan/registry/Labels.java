package org.touyan.registry;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.HouseholdViews.LabelMark;

/** The label catalogue, and which labels households and people bear today. Sensitive ones exist only for who may see them. */
@ApplicationScoped
public class Labels {
    private final Database database;
    private final CurrentActor actor;
    private final Clock clock;
    private final LoadingCache<String, Map<String, Label>> catalogue;

    Labels(Database database, CurrentActor actor, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
        catalogue =
                Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(60)).build(all -> read());
    }

    /** What a label may be put on. */
    public enum Subject {
        HOUSEHOLD(HouseholdLabel.class, "household", "农户"),
        RESIDENT(ResidentLabel.class, "resident", "个人");

        final Class<? extends BorneLabel> entity;
        /** Its table; those of its labels are named after it. */
        final String table;

        final String people;

        Subject(Class<? extends BorneLabel> entity, String table, String people) {
            this.entity = entity;
            this.table = table;
            this.people = people;
        }
    }

    @Schema(description = "标签目录的一项")
    public record Label(String code, String name, Subject subject, boolean sensitive) {
        LabelMark mark() {
            return new LabelMark(code, name, sensitive);
        }
    }

    /** Those that the actor may see, in their order. */
    public List<Label> visible() {
        boolean all = maySeeSensitive();
        return catalogue.get("").values().stream()
                .filter(label -> all || !label.sensitive())
                .toList();
    }

    /** Refuses a sensitive label without the permission exactly as one that does not exist. */
    public Label require(String field, String code) {
        return find(code).orElseThrow(() -> ProblemException.invalid(field, "没有这个标签"));
    }

    /** The name for a sentence; null for null. */
    String name(String code) {
        return code == null ? null : require("label", code).name();
    }

    public Optional<Label> find(String code) {
        Label label = catalogue.get("").get(code);
        return label == null || (label.sensitive() && !maySeeSensitive()) ? Optional.empty() : Optional.of(label);
    }

    /** The labels that these households or people bear today, as far as the actor may see them. */
    Map<UUID, List<LabelMark>> of(Subject subject, Collection<UUID> bearers) {
        return of(subject, bearers, LocalDate.now(clock));
    }

    /** Those that they bore on that day. */
    Map<UUID, List<LabelMark>> of(Subject subject, Collection<UUID> bearers, LocalDate today) {
        if (bearers.isEmpty()) {
            return Map.of();
        }
        String bearer = subject.table + "_id";
        Sql sql = Sql.of("select " + bearer + ", label_code from " + subject.table + "_label where")
                .in(bearer, bearers)
                .add("and valid_from <= ? and (valid_to is null or valid_to > ?)", today, today);
        record Borne(UUID bearer, Optional<Label> label) {}
        List<Borne> rows = database.list(sql, row -> new Borne(Database.uuid(row, 1), find(row.getString(2))));
        List<String> order = List.copyOf(catalogue.get("").keySet());
        Map<UUID, List<LabelMark>> marks = new HashMap<>();
        rows.stream()
                .filter(borne -> borne.label().isPresent())
                .sorted(Comparator.comparing(
                        borne -> order.indexOf(borne.label().get().code())))
                .forEach(borne -> marks.computeIfAbsent(borne.bearer(), id -> new java.util.ArrayList<>())
                        .add(borne.label().get().mark()));
        return marks;
    }

    private boolean maySeeSensitive() {
        return actor.get().may(Permission.LABEL_SENSITIVE);
    }

    private Map<String, Label> read() {
        Map<String, Label> labels = new LinkedHashMap<>();
        database.list(
                        Sql.of("select code, name, subject, is_sensitive from label order by position, code"),
                        row -> new Label(
                                row.getString(1),
                                row.getString(2),
                                Subject.valueOf(row.getString(3)),
                                row.getBoolean(4)))
                .forEach(label -> labels.put(label.code(), label));
        return labels;
    }
}
