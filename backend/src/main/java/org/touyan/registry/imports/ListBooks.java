package org.touyan.registry.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.touyan.platform.web.ProblemException;

/** Lists, row by row through the services that a person's own edits go through. */
@ApplicationScoped
class ListBooks implements ImportBooks {
    private static final int BATCH = 50;
    private static final int NAMED = 3;

    private final List<ListImport<?, ?, ?>> lists;
    private final ImportRepository imports;
    private final ListItemRows items;
    private final ObjectMapper json;

    ListBooks(@All List<ListImport<?, ?, ?>> lists, ImportRepository imports, ListItemRows items, ObjectMapper json) {
        this.lists = lists;
        this.imports = imports;
        this.items = items;
        this.json = json;
    }

    @Override
    public boolean keeps(ImportKind kind) {
        return lists.stream().anyMatch(list -> list.kind() == kind);
    }

    @Override
    public long size(UUID id) {
        return items.count(id);
    }

    @Override
    public void write(UUID id, LongConsumer progress, Instant now) {
        ListImport<?, ?, ?> list = list(id);
        int done = 0;
        for (int line : items.lines(id)) {
            try {
                items.store(id, line, write(list, items.plan(id, line)));
            } catch (ProblemException e) {
                throw ProblemException.state("第 " + line + " 行：" + e.getMessage() + "。没有写入；请重新检查后再确认");
            }
            step(++done, progress);
        }
    }

    @Override
    public void takeBack(UUID id, LongConsumer progress, Instant now) {
        ListImport<?, ?, ?> list = list(id);
        List<Integer> lines = new ArrayList<>(items.lines(id));
        refuseBuiltOn(id, list, lines);
        Collections.reverse(lines);
        int done = 0;
        for (int line : lines) {
            try {
                takeBack(list, items.done(id, line));
            } catch (ProblemException e) {
                throw ProblemException.state("不能撤销：第 " + line + " 行，" + e.getMessage());
            }
            step(++done, progress);
        }
    }

    private void refuseBuiltOn(UUID id, ListImport<?, ?, ?> list, List<Integer> lines) {
        List<String> blockers = new ArrayList<>();
        int count = 0;
        for (int line : lines) {
            String blocker = blocker(list, items.done(id, line));
            if (blocker != null && count++ < NAMED) {
                blockers.add("第 " + line + " 行，" + blocker);
            }
        }
        items.settle();
        if (count > 0) {
            String more = count > NAMED ? "等 " + count + " 行" : "";
            throw ProblemException.state("不能撤销：" + String.join("；", blockers) + more);
        }
    }

    private void step(int done, LongConsumer progress) {
        if (done % BATCH == 0) {
            items.settle();
            progress.accept(done);
        }
    }

    private ListImport<?, ?, ?> list(UUID id) {
        ImportKind kind = imports.findById(id).kind;
        return lists.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private <P, D> String write(ListImport<?, P, D> list, String plan) {
        return text(list.write(read(plan, list.planType())));
    }

    private <D> String blocker(ListImport<?, ?, D> list, String done) {
        return list.blocker(read(done, list.doneType()));
    }

    private <D> void takeBack(ListImport<?, ?, D> list, String done) {
        list.takeBack(read(done, list.doneType()));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
