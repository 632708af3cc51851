package org.touyan;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.touyan.platform.database.EmbeddedDatabase;
import org.touyan.platform.database.FreshDatabase;

/**
 * An empty database for a test run: the embedded one, or the MySQL that TOUYAN_TEST_JDBC_URL, TOUYAN_TEST_DB_USER and
 * TOUYAN_TEST_DB_PASSWORD name. That schema is emptied first. MySQL 9 explains as a tree: the tests of plans want
 * sessionVariables=explain_format=TRADITIONAL in the URL.
 */
public class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        String url = System.getenv("TOUYAN_TEST_JDBC_URL");
        if (url != null && !url.isBlank()) {
            Map<String, String> external = new HashMap<>();
            external.put("quarkus.datasource.jdbc.url", url);
            external.put("quarkus.datasource.username", System.getenv("TOUYAN_TEST_DB_USER"));
            external.put("quarkus.datasource.password", System.getenv("TOUYAN_TEST_DB_PASSWORD"));
            external.put("touyan.field-key", "0f".repeat(32));
            external.put("quarkus.flyway.clean-at-start", "true");
            return external;
        }
        database = FreshDatabase.on(Path.of("target", "test-db"));
        return database.configuration();
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
