package org.touyan.registry.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Hands batches over to a thread of its own: while the database works, the next batch is read. One waits at most. */
final class BatchWriter<T> implements AutoCloseable {
    private final int size;
    private final int heaviest;
    private final Consumer<List<T>> work;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(runnable -> {
        Thread writer = new Thread(runnable, "import-writer");
        writer.setDaemon(true);
        return writer;
    });
    private List<T> batch = new ArrayList<>();
    private int weight;
    private Future<?> pending;

    /** @param size how many make a batch @param heaviest or how much weight, which bounds the memory that they take */
    BatchWriter(int size, int heaviest, Consumer<List<T>> work) {
        this.size = size;
        this.heaviest = heaviest;
        this.work = work;
    }

    /** Waits while the writer has its hands full; throws what went wrong in it. */
    void add(T one, int weighs) {
        batch.add(one);
        weight += weighs;
        if (batch.size() == size || weight > heaviest) {
            send();
        }
    }

    /** Comes back when all is written. */
    void end() {
        send();
        await();
    }

    private void send() {
        await();
        List<T> full = batch;
        batch = new ArrayList<>(size);
        weight = 0;
        pending = thread.submit(() -> work.accept(full));
    }

    private void await() {
        if (pending == null) {
            return;
        }
        try {
            pending.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rows were written", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What is under way is waited for: nobody else may use its connection before. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            await();
        } catch (RuntimeException e) {
            // Told already to whoever added or ended.
            return;
        }
    }
}
