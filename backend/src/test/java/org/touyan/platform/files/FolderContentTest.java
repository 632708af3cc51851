package org.touyan.platform.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.files.FileContent.Part;

/** The folder follows the transactions that it takes no part in. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class FolderContentTest {
    @Inject
    FolderContent folder;

    @Test
    void keepsWhatWasCommittedAndRemovesWhatWasRemoved() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> folder.write(id, Part.WHOLE, new byte[] {1, 2, 3}));
        assertArrayEquals(new byte[] {1, 2, 3}, folder.read(id, Part.WHOLE).orElseThrow());
        assertEquals(Optional.empty(), folder.read(id, Part.THUMBNAIL));
        QuarkusTransaction.begin();
        folder.delete(id);
        QuarkusTransaction.rollback();
        assertTrue(folder.read(id, Part.WHOLE).isPresent(), "the removal was taken back");
        QuarkusTransaction.requiringNew().run(() -> folder.delete(id));
        assertEquals(Optional.empty(), folder.read(id, Part.WHOLE));
    }

    @Test
    void keepsNothingOfWhatWasRolledBack() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.begin();
        folder.write(id, Part.WHOLE, new byte[] {1});
        QuarkusTransaction.rollback();
        assertEquals(Optional.empty(), folder.read(id, Part.WHOLE));
    }
}
