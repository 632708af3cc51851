package org.touyan.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldCipherTest {
    private static final String KEY = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    private static final String NUMBER = "33999919800101001X";
    private final UUID row = UUID.randomUUID();
    private final FieldCipher cipher = new FieldCipher(new FieldKeys(Optional.of(KEY), Path.of("unused"), false));

    @Test
    void whatWasSealedOpensInItsOwnRowAndColumnOnly() {
        byte[] sealed = cipher.encrypt(NUMBER, "resident.id_number", row);
        assertEquals(NUMBER, cipher.decrypt(sealed, "resident.id_number", row));
        assertThrows(
                IllegalStateException.class, () -> cipher.decrypt(sealed, "resident.id_number", UUID.randomUUID()));
        assertThrows(IllegalStateException.class, () -> cipher.decrypt(sealed, "resident.phone", row));
    }

    @Test
    void theSameNumberIsSealedDifferentlyButIndexedAlike() {
        assertFalse(Arrays.equals(
                cipher.encrypt(NUMBER, "resident.id_number", row), cipher.encrypt(NUMBER, "resident.id_number", row)));
        assertArrayEquals(cipher.blindIndex(NUMBER), cipher.blindIndex(NUMBER));
        assertEquals(32, cipher.blindIndex(NUMBER).length);
        assertNull(cipher.encrypt(null, "resident.id_number", row));
        assertNull(cipher.blindIndex(null));
    }

    @Test
    void theKeyFileIsMadeOnceAndReadAgain(@TempDir Path data) {
        byte[] first = new FieldKeys(Optional.empty(), data, true).derive("blind-index");
        assertArrayEquals(first, new FieldKeys(Optional.empty(), data, true).derive("blind-index"));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThrows(IllegalStateException.class, () -> new FieldKeys(Optional.of("0011"), Path.of("unused"), false));
    }

    @Test
    void aDatabaseOfOnesOwnNeedsAKeyOfOnesOwn(@TempDir Path data) {
        assertThrows(IllegalStateException.class, () -> new FieldKeys(Optional.empty(), data, false));
        assertEquals(0, data.toFile().list().length);
    }
}
