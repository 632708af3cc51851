package org.touyan.platform.database;

import java.nio.file.Path;

/** An embedded database on an empty folder. */
public final class FreshDatabase {

    private FreshDatabase() {}

    /** Also ends the server that a killed test run left on the folder. */
    public static EmbeddedDatabase on(Path data) {
        try (DatabaseFolder folder = DatabaseFolder.open(data)) {
            Orphan.endOn(folder);
        }
        Folders.delete(data);
        return EmbeddedDatabase.start(data);
    }
}
