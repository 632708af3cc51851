package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.touyan.platform.jobs.JobWork;

/** The job that takes an import back while nothing was built on its rows; all of it or, again, nothing. */
@ApplicationScoped
class ImportUndo implements JobWork {
    static final String KIND = "IMPORT_UNDO";

    private final ImportWriting writing;

    ImportUndo(ImportWriting writing) {
        this.writing = writing;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String request, Progress progress, OutputStream out) throws IOException {
        writing.run(request, progress, ImportStatus.UNDOING, "import.undone", ImportBooks::takeBack);
    }
}
