package org.touyan.platform.jobs;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.access.approval.ApprovalExpiry;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.Households;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** A job that waits for a second person ends with a reason, also when files are thrown away before requests end. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class HeldJobTest {
    private static final String TOWN = "971892101";

    @Inject
    Database database;

    @Inject
    JobRunner runner;

    @Inject
    ApprovalExpiry expiry;

    @Test
    void whoAskedIsToldThatNobodyDecided() {
        Households.in(TOWN + "201").head("久等").save();
        Person person = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
        Map<String, Object> order =
                Map.of("fullNumbers", true, "reason", "报送民政核对", "columns", List.of("name", "phone"));
        String id = person.request()
                .body(order)
                .post("/api/v1/residents/exports")
                .then()
                .statusCode(202)
                .body("status", equalTo("HELD"))
                .extract()
                .path("id");
        UUID job = UUID.fromString(id);
        Instant past = Instant.now().minusSeconds(60);
        database.update(Sql.of("update job set expires_at = ? where id = ?", past, job));
        database.update(Sql.of("update approval set expires_at = ? where subject_id = ?", past, job));
        runner.expire();
        expiry.run();
        person.request()
                .get("/api/v1/exports/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("FAILED"))
                .body("error", containsString("没有人复核"));
    }
}
