package org.touyan.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class FieldKeyCheckTest {
    @Inject
    FieldKeyCheck check;

    @Inject
    FieldKeys keys;

    @Test
    void anotherKeyThanTheDatabasesIsRefused() {
        check.require(keys.fingerprint());
        assertThrows(IllegalStateException.class, () -> check.require("00".repeat(16)));
    }
}
