package org.touyan.platform.jobs;

import java.io.OutputStream;
import java.util.Arrays;

/** The job's file, written to the database in parts of one megabyte. */
final class JobFile extends OutputStream {
    private static final int PART = 1 << 20;
    private final Job job;
    private final JobRepository repository;
    private final byte[] buffer = new byte[PART];
    private int filled;
    private int part;
    private long size;

    JobFile(Job job, JobRepository repository) {
        this.job = job;
        this.repository = repository;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        for (int from = offset, end = offset + length; from < end; ) {
            int some = Math.min(end - from, PART - filled);
            System.arraycopy(bytes, from, buffer, filled, some);
            filled += some;
            from += some;
            if (filled == PART) {
                send();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            send();
        }
    }

    long size() {
        return size;
    }

    private void send() {
        if (!repository.writePart(job, part++, Arrays.copyOf(buffer, filled))) {
            throw new JobReport.Withdrawn();
        }
        size += filled;
        filled = 0;
    }
}
