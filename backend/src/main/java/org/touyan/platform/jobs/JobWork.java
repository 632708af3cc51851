package org.touyan.platform.jobs;

import java.io.IOException;
import java.io.OutputStream;

/** What a kind of job does; one bean a kind. It runs as the actor who asked, with exactly his view. */
public interface JobWork {
    /** The job's kind: {@code HOUSEHOLDS}. */
    String kind();

    /**
     * @param request what was asked, as JSON
     * @param out the file to write; the job closes it
     */
    void run(String request, Progress progress, OutputStream out) throws IOException;

    /** How far the work is; called as often as it likes. */
    interface Progress {
        void total(long rows);

        void done(long rows);
    }
}
