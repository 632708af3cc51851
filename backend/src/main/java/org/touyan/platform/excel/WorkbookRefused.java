package org.touyan.platform.excel;

import java.io.IOException;

/** Why an uploaded file is not read any further; the message is fit to be shown to the person who sent it. */
public final class WorkbookRefused extends IOException {
    private static final long serialVersionUID = 1;

    public WorkbookRefused(String message) {
        super(message);
    }

    WorkbookRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
