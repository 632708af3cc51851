package org.touyan.appraisal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Two at once, one after the other by force: a request waits for a row that another transaction holds and then writes. */
final class Meanwhile {
    private static final long REACHED = 1_500;

    private Meanwhile() {}

    /** @param held what the other one holds, {@code for update}. @param written what he leaves before he lets go */
    static ValidatableResponse of(Database database, Sql held, Supplier<ValidatableResponse> request, Sql... written) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    database.first(held, row -> row.getObject(1));
                    CompletableFuture<ValidatableResponse> answer = CompletableFuture.supplyAsync(request);
                    // Long enough for it to have read what it reads first, and to stand before the lock.
                    Thread.sleep(REACHED);
                    for (Sql sql : written) {
                        database.update(sql);
                    }
                    return answer;
                })
                .join();
    }
}
