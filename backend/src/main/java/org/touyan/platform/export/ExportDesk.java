package org.touyan.platform.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.jobs.Job;
import org.touyan.platform.jobs.Jobs;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.text.Masking;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** What every export needs: the queue, the record of who took what, the watermark's words. */
@ApplicationScoped
public class ExportDesk {
    private static final int PLACES_NAMED = 5;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Jobs jobs;
    private final AreaNames names;
    private final Settings settings;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Event<ExportOrdered> ordered;
    private final ObjectMapper json;
    private final Clock clock;

    ExportDesk(
            Jobs jobs,
            AreaNames names,
            Settings settings,
            CurrentActor actor,
            Event<AuditEvent> audit,
            Event<ExportOrdered> ordered,
            ObjectMapper json,
            Clock clock) {
        this.jobs = jobs;
        this.names = names;
        this.settings = settings;
        this.actor = actor;
        this.audit = audit;
        this.ordered = ordered;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What is kept of an order until its turn comes.
     *
     * @param query the list's own, as JSON
     * @param reason null for none
     */
    record Order(JsonNode query, List<String> columns, boolean fullNumbers, String reason) {}

    /** @param area null for all that is the actor's; refused like the list itself when it is not his */
    Job queue(String kind, String title, String area, Order order) {
        List<String> areas = actor.areas(area);
        String place = areas.size() == 1 ? names.name(areas.get(0)) : areas.size() + "个区域";
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock));
        Job job = jobs.queue(kind, "%s-%s-%s.xlsx".formatted(title, place, day), order);
        String only = areas.size() == 1 ? areas.get(0) : null;
        Order shown =
                new Order(masked(order.query()), order.columns(), order.fullNumbers(), Masking.typed(order.reason()));
        audit.fire(new AuditEvent(
                "export.create", "export", job.id.toString(), job.fileName, only, shown.reason(), null, shown));
        return job;
    }

    /** Whoever audits learns that somebody was searched for by his number, not the number. */
    private JsonNode masked(JsonNode query) {
        ObjectNode shown = json.createObjectNode();
        query.properties()
                .forEach(field -> shown.set(
                        field.getKey(),
                        field.getValue().isTextual()
                                ? shown.textNode(Masking.typed(field.getValue().textValue()))
                                : field.getValue()));
        return shown;
    }

    /** Lets the rule of the second person look at an order. @param rows how many, at least */
    void announce(Job job, String area, long rows, Order order) {
        List<String> areas = actor.areas(area);
        String whole = areas.size() == 1
                ? areas.get(0)
                : settings.find(Settings.ROOT_AREA).orElse(Area.cut(areas.get(0), Area.COUNTY));
        ordered.fire(new ExportOrdered(job.id, job.fileName, whole, rows, order.fullNumbers(), order.reason()));
    }

    /** Refuses numbers in full to who may not see them, or does not say why he wants them. */
    void requireFull(String reason) {
        if (!actor.get().may(Permission.RESIDENT_REVEAL)) {
            throw ProblemException.of(Code.FORBIDDEN, "您没有查看完整号码的权限");
        }
        if (reason == null) {
            throw ProblemException.invalid("reason", "导出完整号码须写明事由");
        }
    }

    JsonNode tree(Object query) {
        return json.valueToTree(query);
    }

    Order order(String request) throws JsonProcessingException {
        return json.readValue(request, Order.class);
    }

    <Q> Q query(Order order, Class<Q> type) throws JsonProcessingException {
        return json.treeToValue(order.query(), type);
    }

    /** Who took what and when: on every sheet that leaves the house. @param count words, or null when not known */
    String watermark(String title, String area, String count, FilterWords words) {
        return "%s%s　导出人：%s　时间：%s%s　%s%s　内部资料，注意保密"
                .formatted(
                        settings.find(Settings.COUNTY_NAME).orElse(""),
                        title,
                        actor.get().name(),
                        MINUTE.format(LocalDateTime.now(clock)),
                        count == null ? "" : "　" + count,
                        range(area),
                        words);
    }

    private String range(String area) {
        List<String> areas = actor.areas(area);
        return areas.stream()
                .limit(PLACES_NAMED)
                .map(names::name)
                .collect(Collectors.joining("、", "范围：", areas.size() > PLACES_NAMED ? "等 " + areas.size() + " 处" : ""));
    }
}
