package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.excel.SheetWriter;
import org.touyan.platform.scope.CurrentActor;

/** The rejected rows as they were sent, what is wrong beside each: corrected, the same file can be sent again. */
@ApplicationScoped
class RejectsWorkbook {
    private static final int WIDTH = 16;
    private static final int FAULTS_WIDTH = 60;

    private final StagedRows rows;
    private final CurrentActor actor;
    private final Clock clock;

    RejectsWorkbook(StagedRows rows, CurrentActor actor, Clock clock) {
        this.rows = rows;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param watermark from {@link #watermark}, made while it is known who asks */
    void write(UUID id, ImportLayout layout, String watermark, OutputStream out) throws IOException {
        int last = layout.columns().stream()
                .map(ImportLayout.Column::index)
                .max(Comparator.naturalOrder())
                .orElse(0);
        List<String> titles = new ArrayList<>(List.of("存在的问题", "原行号"));
        List<Integer> widths = new ArrayList<>(List.of(FAULTS_WIDTH, 8));
        for (int index = 0; index <= last; index++) {
            titles.add(title(layout, index));
            widths.add(WIDTH);
        }
        try (SheetWriter sheet = new SheetWriter(out, "未导入的行", watermark, titles, widths)) {
            rows.rejects(id, count -> {}, reject -> {
                List<String> cells = new ArrayList<>(List.of(reject.faults(), Integer.toString(reject.line())));
                cells.addAll(reject.cells()
                        .subList(0, Math.min(last + 1, reject.cells().size())));
                write(sheet, cells);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    String watermark(DataImport one) {
        return "%s 未导入的行，改正后可直接上传本文件　下载人：%s　时间：%s　内部资料，注意保密"
                .formatted(
                        one.fileName,
                        actor.get().name(),
                        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(LocalDateTime.now(clock)));
    }

    private static String title(ImportLayout layout, int index) {
        return layout.columns().stream()
                .filter(column -> column.index() == index)
                .findFirst()
                .map(ImportLayout.Column::title)
                .orElse("");
    }

    private static void write(SheetWriter sheet, List<String> cells) {
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
