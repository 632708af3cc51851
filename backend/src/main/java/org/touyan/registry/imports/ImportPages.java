package org.touyan.registry.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.imports.ImportViews.ImportLookalike;
import org.touyan.registry.imports.ImportViews.ImportView;
import org.touyan.registry.imports.ImportViews.ImportedRow;
import org.touyan.registry.imports.ImportViews.LayoutColumn;
import org.touyan.registry.imports.ImportViews.LayoutView;

/** Imports as their owner sees them. */
@ApplicationScoped
public class ImportPages {
    private static final String BROKEN = "处理时出错，请重试；若反复出现，请联系管理员";

    private final ImportRepository imports;
    private final StagedRows rows;
    private final ImportForms forms;
    private final LookalikeRows lookalikes;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final Clock clock;

    ImportPages(
            ImportRepository imports,
            StagedRows rows,
            ImportForms forms,
            LookalikeRows lookalikes,
            CurrentActor actor,
            ObjectMapper json,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.forms = forms;
        this.lookalikes = lookalikes;
        this.actor = actor;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    List<ImportView> own() {
        return imports.ofAccount(actor.get().accountId()).stream()
                .map(this::settled)
                .map(one -> view(one, null))
                .toList();
    }

    @Transactional
    ImportView get(UUID id) {
        return view(require(id));
    }

    Page<ImportedRow> rows(UUID id, RowOutcome outcome, boolean noticed, PageQuery paging) {
        DataImport one = require(id);
        if (one.emptied) {
            throw ProblemException.state("这次导入的明细已按期清除");
        }
        List<String> cursor = paging.cursor(1);
        int after = cursor == null ? 0 : PageQuery.cursorValue(cursor.get(0), Integer::valueOf);
        List<ImportedRow> page = rows.page(id, outcome, noticed, after, paging.offset(), paging.size + 1);
        long total = noticed ? one.noticed : count(one, outcome);
        Page<ImportedRow> shown = paging.page(page, total, true, row -> List.of(row.line()));
        if (one.noticed == 0 || outcome != RowOutcome.ADD) {
            return shown;
        }
        Map<Integer, List<ImportLookalike>> found =
                lookalikes.of(id, shown.items().stream().map(ImportedRow::line).toList(), actor.get());
        return shown.map(row -> found.containsKey(row.line()) ? row.with(found.get(row.line())) : row);
    }

    private static int count(DataImport one, RowOutcome outcome) {
        return switch (outcome) {
            case ADD -> one.added;
            case CHANGE -> one.changed;
            case LEAVE -> one.unchanged;
            case REJECT -> one.rejected;
        };
    }

    /** His own, as it stands after its last job. */
    DataImport require(UUID id) {
        return settled(imports.require(id, actor.get().accountId()));
    }

    /** A job that failed, or whose process was killed too often, leaves its import where the job found it. */
    private DataImport settled(DataImport one) {
        Optional<String> failure =
                one.status.isBusy() && one.jobId != null ? imports.failure(one.jobId) : Optional.empty();
        if (failure.isPresent()) {
            one.error = failure.get().isEmpty() ? BROKEN : failure.get();
            one.status = switch (one.status) {
                case APPLYING -> ImportStatus.CHECKED;
                case UNDOING -> ImportStatus.APPLIED;
                case CHECKING -> ImportStatus.MAPPING;
                default -> ImportStatus.REFUSED;
            };
            if (one.status == ImportStatus.REFUSED) {
                one.endedAt = clock.instant();
            }
            imports.flush();
        }
        return one;
    }

    ImportView view(DataImport one) {
        return view(one, layout(one));
    }

    ImportLayout layout(DataImport one) {
        return one.layout == null ? null : read(one.layout, ImportLayout.class);
    }

    private ImportView view(DataImport one, ImportLayout layout) {
        long[] progress = one.status.isBusy() && one.jobId != null ? imports.progress(one.jobId) : new long[2];
        return new ImportView(
                one.id,
                one.kind,
                one.status,
                one.fileName,
                one.bytes,
                progress[0],
                progress[1],
                one.totalRows,
                one.added,
                one.changed,
                one.unchanged,
                one.rejected,
                one.noticed,
                one.householdsAdded,
                one.householdsChanged,
                one.notes == null ? List.of() : Arrays.asList(read(one.notes, String[].class)),
                one.error,
                layout == null ? null : view(forms.of(one.kind), layout),
                one.createdAt,
                one.checkedAt,
                one.appliedAt,
                one.endedAt,
                one.version,
                Arrays.stream(ImportAction.values())
                        .map(action -> action.view(one))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static LayoutView view(ImportForm form, ImportLayout layout) {
        return new LayoutView(
                layout.sheets(),
                layout.sheet(),
                layout.headerRow(),
                layout.isComplete(form),
                layout.columns().stream()
                        .map(column ->
                                new LayoutColumn(column.index(), column.title(), column.samples(), column.field()))
                        .toList());
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
