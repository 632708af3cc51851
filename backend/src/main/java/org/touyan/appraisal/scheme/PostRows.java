package org.touyan.appraisal.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Which roles somebody has: items and stages may be kept to some of them. */
@ApplicationScoped
public class PostRows {
    private final Database database;

    PostRows(Database database) {
        this.database = database;
    }

    /** Codes. */
    public List<String> of(UUID account) {
        return database.list(
                Sql.of("select role_code from account_role where account_id = ?", account), row -> row.getString(1));
    }
}
