package org.touyan.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.touyan.platform.jobs.JobWork;

/** The job that writes what was checked and confirmed, all of it or nothing. */
@ApplicationScoped
class ImportApply implements JobWork {
    static final String KIND = "IMPORT_APPLY";

    private final ImportWriting writing;
    private final ImportRepository imports;

    ImportApply(ImportWriting writing, ImportRepository imports) {
        this.writing = writing;
        this.imports = imports;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String request, Progress progress, OutputStream out) throws IOException {
        imports.deleteFile(writing.run(request, progress, ImportStatus.APPLYING, "import.apply", ImportBooks::write));
    }
}
