package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.jobs.Job;
import org.touyan.platform.jobs.Jobs;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.ExportViews.NewExport;

/** Takes orders for household workbooks; refuses at once what would fail later. */
@ApplicationScoped
public class HouseholdExports {
    private final Jobs jobs;
    private final Labels labels;
    private final AreaNames names;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final Clock clock;

    HouseholdExports(
            Jobs jobs, Labels labels, AreaNames names, CurrentActor actor, Event<AuditEvent> audit, Clock clock) {
        this.jobs = jobs;
        this.labels = labels;
        this.names = names;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Job queue(NewExport asked) {
        HouseholdFilter filter = asked.filter() == null ? HouseholdFilter.NONE : asked.filter();
        List<String> areas = actor.areas(filter.area());
        if (filter.label() != null) {
            labels.require("filter.label", filter.label());
        }
        List<HouseholdColumn> columns = asked.columns().stream()
                .map(HouseholdExports::column)
                .distinct()
                .toList();
        String place = areas.size() == 1 ? names.name(areas.get(0)) : areas.size() + "个区域";
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock));
        Job job = jobs.queue(
                HouseholdExport.KIND,
                "农户名册-%s-%s.xlsx".formatted(place, day),
                new HouseholdExport.Order(filter, columns));
        audit.fire(new AuditEvent(
                "export.create",
                "export",
                job.id.toString(),
                job.fileName,
                areas.size() == 1 ? areas.get(0) : null,
                null,
                null,
                asked));
        return job;
    }

    private static HouseholdColumn column(String name) {
        return Arrays.stream(HouseholdColumn.values())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("columns", "没有这一列：" + name));
    }
}
