package org.touyan.platform.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.CurrentActor;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class IdempotencyTest {
    @Inject
    Idempotency idempotency;

    @Inject
    EntityManager database;

    private boolean repeated(UUID id) {
        return CurrentActor.asSystem(
                () -> QuarkusTransaction.requiringNew().call(() -> idempotency.repeated(id, "test", "body")));
    }

    @Test
    void oldKeysAreForgottenAndYoungOnesKept() {
        UUID old = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        assertFalse(repeated(old));
        assertFalse(repeated(young));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update idempotency_key set created_at = '2020-01-01' where id = :id")
                        .setParameter("id", Idempotency.bytes(old))
                        .executeUpdate());
        idempotency.clean();
        assertTrue(repeated(young));
        assertFalse(repeated(old));
    }
}
