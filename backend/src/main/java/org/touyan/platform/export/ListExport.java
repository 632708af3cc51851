package org.touyan.platform.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touyan.platform.excel.SheetWriter;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.jobs.Job;
import org.touyan.platform.jobs.JobWork;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.platform.web.ProblemException;

/**
 * A list as a workbook: the filter, scope and order of the screen, made in the background. One bean a list; the list's
 * resource calls {@link #queue} under the list's own permission.
 *
 * @param <Q> the list's query, kept with the order as JSON
 */
public abstract class ListExport<Q extends PageQuery, R> implements JobWork {
    private static final int BATCH = 200;

    private final ExportDesk desk;
    private final Class<Q> type;
    private final String kind;
    private final String title;
    private final Map<String, ExportColumn<R>> columns;

    /**
     * @param kind stable, for machines: {@code RESIDENTS}
     * @param title of file and sheet: 村民名册
     */
    protected ListExport(ExportDesk desk, Class<Q> type, String kind, String title, List<ExportColumn<R>> columns) {
        this.desk = desk;
        this.type = type;
        this.kind = kind;
        this.title = title;
        this.columns = columns.stream()
                .collect(Collectors.toMap(
                        ExportColumn::name, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
    }

    /** @param width in characters; a Chinese character counts two @param text null for an empty cell */
    protected static <T> ExportColumn<T> column(String name, String title, int width, Function<T, String> text) {
        return new ExportColumn<>(name, title, width, text);
    }

    /** The place asked for, null for all of the actor's. */
    protected abstract String area(Q query);

    protected abstract void describe(Q query, FilterWords words);

    /** A page of the list itself, in a transaction of its own. Lists that count are asked without {@code after} first, with it from then on. */
    protected abstract Page<R> page(Q query);

    private Page<R> read(Q query) {
        return QuarkusTransaction.requiringNew().call(() -> page(query));
    }

    /** Whether it can show numbers in full, by {@link #unmasked}. */
    protected boolean hasNumbers(Q query) {
        return false;
    }

    /** The same rows with ID and phone numbers in full. */
    protected List<R> unmasked(List<R> rows) {
        throw new UnsupportedOperationException();
    }

    /** How many rows it will have; of more than 10,000, and of those that were not counted, only that it is more. */
    private long count(Q query) {
        int size = query.size;
        query.size = 1;
        Page<R> page = read(query);
        query.size = size;
        if (page.total() == null) {
            return page.next() == null ? page.items().size() : Page.COUNT_CAP + 1L;
        }
        return page.totalIsLowerBound() ? page.total() + 1 : page.total();
    }

    /** Whether a column says anything about what is asked for; what does not is left out. */
    protected boolean has(Q query, String column) {
        return true;
    }

    /** Refuses at once what would fail later. */
    protected void check(Q query) {}

    @Transactional
    public ExportJob queue(Q query, NewExport asked) {
        List<String> chosen = asked.columns() == null ? List.copyOf(columns.keySet()) : asked.columns();
        for (String name : chosen) {
            if (!columns.containsKey(name)) {
                throw ProblemException.invalid("columns", "没有这一列：" + name);
            }
        }
        if (asked.full()) {
            if (!hasNumbers(query)) {
                throw ProblemException.invalid("fullNumbers", "这个列表没有可以导出的完整号码");
            }
            desk.requireFull(asked.reason());
        }
        check(query);
        query.page = null;
        query.after = null;
        ExportDesk.Order order = new ExportDesk.Order(
                desk.tree(query),
                chosen.stream().filter(name -> has(query, name)).distinct().toList(),
                asked.full(),
                asked.reason());
        Job job = desk.queue(kind, title, area(query), order);
        desk.announce(job, area(query), count(query), order);
        return ExportJob.of(job);
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final void run(String request, Progress progress, OutputStream out) throws IOException {
        ExportDesk.Order order = desk.order(request);
        Q query = desk.query(order, type);
        List<ExportColumn<R>> chosen =
                order.columns().stream().map(columns::get).toList();
        Sheet sheet = new Sheet(out, query, progress, chosen, order);
        rows(query, sheet);
        sheet.finish();
    }

    /** Walks the list page by page; a list that can stream does so instead. */
    protected void rows(Q query, Sheet sheet) throws IOException {
        query.size = BATCH;
        Page<R> page = read(query);
        boolean counted = page.total() != null && !page.totalIsLowerBound();
        sheet.begin(page.total() == null ? 0 : page.total(), counted);
        sheet.write(page.items());
        while (page.next() != null) {
            query.after = page.next();
            page = read(query);
            sheet.write(page.items());
        }
    }

    /** The workbook under way. */
    protected final class Sheet {
        private final OutputStream out;
        private final Q query;
        private final Progress progress;
        private final List<ExportColumn<R>> chosen;
        private final ExportDesk.Order order;
        private SheetWriter sheet;
        private long total;
        private long done;

        private Sheet(
                OutputStream out, Q query, Progress progress, List<ExportColumn<R>> chosen, ExportDesk.Order order) {
            this.out = out;
            this.query = query;
            this.progress = progress;
            this.chosen = chosen;
            this.order = order;
        }

        /** @param exact whether that many rows will come, and not only at least */
        public void begin(long rows, boolean exact) throws IOException {
            total = rows;
            progress.total(rows);
            FilterWords words = new FilterWords();
            describe(query, words);
            words.add("完整号码", order.fullNumbers() ? "是" : null).add("事由", order.reason());
            String count = exact ? "共 " + rows + " 行" : null;
            List<String> titles = chosen.stream().map(ExportColumn::title).toList();
            List<Integer> widths = chosen.stream().map(ExportColumn::width).toList();
            sheet = new SheetWriter(out, title, desk.watermark(title, area(query), count, words), titles, widths);
        }

        public void write(List<R> rows) throws IOException {
            for (R row : order.fullNumbers() ? unmasked(rows) : rows) {
                List<String> cells = new ArrayList<>(chosen.size());
                chosen.forEach(column -> cells.add(column.text().apply(row)));
                sheet.row(cells);
            }
            done += rows.size();
            if (done > total) {
                total = done + Page.COUNT_CAP;
                progress.total(total);
            }
            progress.done(done);
        }

        private void finish() throws IOException {
            sheet.close();
            progress.total(done);
        }
    }
}
