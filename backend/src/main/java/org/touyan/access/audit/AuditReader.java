package org.touyan.access.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.access.audit.AuditEntryRepository.Position;
import org.touyan.access.audit.AuditEntryRepository.Search;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.time.BusinessTime;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.ProblemException;

/** The record, as much of it as the caller may read. */
@ApplicationScoped
class AuditReader {
    private static final int DAYS = 30;
    /** As many as a drop-down shows; whoever looks for another types more of the name. */
    private static final int ACCOUNTS = 20;

    private final AuditEntryRepository entries;
    private final CurrentActor actor;
    private final Settings settings;
    private final AreaNames areaNames;
    private final ObjectMapper json;
    private final Clock clock;

    AuditReader(
            AuditEntryRepository entries,
            CurrentActor actor,
            Settings settings,
            AreaNames areaNames,
            ObjectMapper json,
            Clock clock) {
        this.entries = entries;
        this.actor = actor;
        this.settings = settings;
        this.areaNames = areaNames;
        this.json = json;
        this.clock = clock;
    }

    Page<AuditEntryView> page(AuditQuery query) {
        if (query.sort != null && !query.sort.equals("-at")) {
            throw ProblemException.invalid("sort", "审计记录只能从新到旧排列");
        }
        Search search = search(query);
        List<String> after = query.cursor(2);
        Position before = after == null
                ? null
                : new Position(
                        PageQuery.cursorValue(after.get(0), Instant::parse),
                        PageQuery.cursorValue(after.get(1), Long::valueOf));
        long total = entries.count(search);
        Page<AuditEntry> page =
                query.page(entries.entries(search, before), total, false, entry -> List.of(entry.at, entry.id));
        Map<String, AreaName> names = areaNames.find(page.items().stream()
                .map(entry -> entry.area)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return page.map(entry -> view(entry, names));
    }

    /** What is asked for, within what the caller may read. */
    Search search(AuditQuery query) {
        LocalDate today = LocalDate.now(clock);
        LocalDate to = date("to", query.to, today);
        LocalDate from = date("from", query.from, to.minusDays(DAYS));
        if (to.isBefore(from)) {
            throw ProblemException.invalid("to", "截止日期不能早于起始日期");
        }
        return new Search(query, start(from), start(to.plusDays(1)), areas(query.area));
    }

    List<AuditAccount> accounts(UUID id, String q) {
        return entries.accounts(id, q, areas(null), ACCOUNTS);
    }

    /** Null when the caller sees the whole county and asks for no place: then also what has no place. */
    private Collection<String> areas(String asked) {
        boolean whole =
                settings.find(Settings.ROOT_AREA).map(actor.get()::covers).orElse(false);
        return whole && asked == null ? null : actor.areas(asked);
    }

    private AuditEntryView view(AuditEntry entry, Map<String, AreaName> names) {
        return new AuditEntryView(
                String.valueOf(entry.id),
                entry.at,
                entry.accountId,
                entry.accountName,
                entry.action,
                entry.objectType,
                entry.objectId,
                entry.objectName,
                entry.area,
                entry.area == null ? null : names.get(entry.area).name(),
                entry.reason,
                tree(entry.beforeJson),
                tree(entry.afterJson),
                entry.ip,
                entry.requestId);
    }

    private JsonNode tree(String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text);
        }
    }

    private static LocalDate date(String field, String text, LocalDate preset) {
        try {
            return text == null ? preset : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid(field, "没有这一天");
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BusinessTime.ZONE).toInstant();
    }
}
