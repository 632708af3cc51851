package org.touyan.registry.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.excel.FileKind;
import org.touyan.platform.jobs.Jobs;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.imports.ImportViews.ColumnChoice;
import org.touyan.registry.imports.ImportViews.ImportActionInput;
import org.touyan.registry.imports.ImportViews.ImportView;

/** Takes workbooks in and moves them on, step by step, at the word of whoever sent them. */
@ApplicationScoped
public class ImportService {
    static final long LARGEST = 60L << 20;
    private static final int PART = 1 << 20;
    private static final int LONGEST_NAME = 120;

    private final ImportRepository imports;
    private final ImportPages pages;
    private final ImportForms forms;
    private final Jobs jobs;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;
    private final ObjectMapper json;
    private final Clock clock;

    ImportService(
            ImportRepository imports,
            ImportPages pages,
            ImportForms forms,
            Jobs jobs,
            CurrentActor actor,
            Event<AuditEvent> audit,
            ObjectMapper json,
            Clock clock) {
        this.imports = imports;
        this.pages = pages;
        this.forms = forms;
        this.jobs = jobs;
        this.actor = actor;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** What a job of an import is asked. */
    record Order(UUID id) {}

    /** Not one transaction: a slow line may take minutes. @param content read to its end, and not kept in memory */
    ImportView create(ImportKind kind, String fileName, InputStream content) throws IOException {
        requirePermission(kind);
        UUID id = ScopedEntity.newId();
        try {
            long bytes = store(id, content);
            return QuarkusTransaction.requiringNew().call(() -> begin(id, kind, fileName, bytes));
        } catch (IOException | RuntimeException e) {
            QuarkusTransaction.requiringNew().run(() -> imports.deleteFile(id));
            throw e;
        }
    }

    private void requirePermission(ImportKind kind) {
        if (!actor.get().may(kind.permission)) {
            throw ProblemException.of(Code.FORBIDDEN, "您没有修改" + kind.label + "的权限，不能导入");
        }
    }

    private long store(UUID id, InputStream content) throws IOException {
        byte[] part = content.readNBytes(PART);
        String fault = FileKind.fault(Arrays.copyOf(part, Math.min(part.length, 4096)));
        if (fault != null) {
            throw ProblemException.rule("file", fault);
        }
        long bytes = 0;
        for (int number = 0; part.length > 0; number++) {
            bytes += part.length;
            if (bytes > LARGEST) {
                throw ProblemException.of(Code.TOO_LARGE, "文件超过 60 MB，请分成几个文件导入");
            }
            imports.addPart(id, number, part, clock.instant());
            part = content.readNBytes(PART);
        }
        return bytes;
    }

    private ImportView begin(UUID id, ImportKind kind, String fileName, long bytes) {
        DataImport one = new DataImport();
        one.id = id;
        one.accountId = actor.get().accountId();
        one.kind = kind;
        one.status = ImportStatus.READING;
        one.fileName = name(fileName, kind);
        one.bytes = bytes;
        one.createdAt = clock.instant();
        one.jobId = jobs.queue(ImportReading.KIND, null, new Order(id)).id;
        imports.persistAndFlush(one);
        record("import.create", one, null);
        return pages.view(one);
    }

    private static String name(String given, ImportKind kind) {
        String name = given == null || !Texts.isClean(given) ? null : Texts.clean(given.replaceAll("[/\\\\]", " "));
        if (name == null) {
            return kind.label + ".xlsx";
        }
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    @Transactional
    ImportView act(UUID id, ImportAction action, ImportActionInput input) {
        DataImport one = pages.require(id);
        requirePermission(one.kind);
        if (one.version != input.version()) {
            throw ProblemException.stale(pages.view(one));
        }
        if (!action.isPossibleIn(one.status)) {
            throw ProblemException.state("这次导入现在不能这样做，请刷新后再看");
        }
        String refusal = action.refusal(one);
        if (refusal != null) {
            throw ProblemException.state(refusal);
        }
        ImportStatus before = one.status;
        if (action == ImportAction.CHECK) {
            one.layout = choose(one, input);
        }
        one.status = action.to;
        one.error = null;
        if (action == ImportAction.DISCARD) {
            one.endedAt = clock.instant();
            jobs.stop(one.jobId);
        } else {
            one.jobId = jobs.queue(
                            action == ImportAction.CHECK
                                    ? ImportReading.KIND
                                    : action == ImportAction.CONFIRM ? ImportApply.KIND : ImportUndo.KIND,
                            null,
                            new Order(id))
                    .id;
        }
        imports.flush();
        if (action.recorded != null) {
            record(action.recorded, one, Map.of("status", before));
        }
        return pages.view(one);
    }

    /** On the record before it leaves: the rows hold numbers as they were sent. */
    @Transactional
    DataImport takeRejects(UUID id) {
        DataImport one = pages.require(id);
        if (one.rejected == 0 || one.emptied || one.layout == null) {
            throw ProblemException.state(one.emptied ? "这次导入的明细已按期清除" : "这次导入没有被拒绝的行");
        }
        record("import.rejects", one, null);
        return one;
    }

    /** The layout with a person's choices; another sheet is read anew. */
    private String choose(DataImport one, ImportActionInput input) {
        ImportLayout layout = pages.layout(one);
        if (input.sheet() != null && layout != null && !input.sheet().equals(layout.sheet())) {
            if (!layout.sheets().contains(input.sheet())) {
                throw ProblemException.invalid("sheet", "工作簿里没有这张工作表");
            }
            return text(new ImportLayout(layout.sheets(), input.sheet(), 0, List.of()));
        }
        if (layout == null) {
            throw ProblemException.state("还没有读出表格，请稍候");
        }
        ImportLayout chosen = input.columns() == null ? layout : with(forms.of(one.kind), layout, input.columns());
        for (ImportColumn column : forms.of(one.kind).required) {
            if (!chosen.reads(column)) {
                throw ProblemException.invalid("columns", "请指出哪一列是“" + column.title() + "”");
            }
        }
        return text(chosen);
    }

    private static ImportLayout with(ImportForm form, ImportLayout layout, List<ColumnChoice> choices) {
        Map<Integer, ImportColumn> fields = new HashMap<>();
        Set<ImportColumn> taken = new HashSet<>();
        for (ColumnChoice choice : choices) {
            if (choice.field() == null || choice.field().isEmpty()) {
                continue;
            }
            ImportColumn field = form.named(choice.field());
            if (field == null) {
                throw ProblemException.invalid("columns", "没有这一项：" + choice.field());
            }
            if (!taken.add(field)) {
                throw ProblemException.invalid("columns", "“" + field.title() + "”选了不止一列");
            }
            fields.put(choice.index(), field);
        }
        return new ImportLayout(
                layout.sheets(),
                layout.sheet(),
                layout.headerRow(),
                layout.columns().stream()
                        .map(column -> new ImportLayout.Column(
                                column.index(),
                                column.title(),
                                column.samples(),
                                fields.containsKey(column.index())
                                        ? fields.get(column.index()).name()
                                        : null))
                        .toList());
    }

    void record(String action, DataImport one, Object before) {
        audit.fire(new AuditEvent(
                action, "import", one.id.toString(), one.fileName, null, null, before, ImportFacts.of(one)));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
