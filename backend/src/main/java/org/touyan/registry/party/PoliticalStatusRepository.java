package org.touyan.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/**
 * Keeps the political status of a resident in step with the Party's list: by rule, whoever keeps the list need not look
 * after the household.
 */
@ApplicationScoped
class PoliticalStatusRepository {
    /** 群众, GB/T 4762. */
    static final String MASSES = "13";

    private final Database database;

    PoliticalStatusRepository(Database database) {
        this.database = database;
    }

    /** @param resident null for a member without a household */
    void become(UUID resident, String code) {
        if (resident != null) {
            database.update(Sql.of(
                    "update resident set political_status = ?, version = version + 1"
                            + " where id = ? and (political_status is null or political_status <> ?)",
                    code,
                    resident,
                    code));
        }
    }

    boolean isDead(UUID resident) {
        return database.number(Sql.of("select count(*) from resident where id = ? and status = 'DECEASED'", resident))
                > 0;
    }
}
