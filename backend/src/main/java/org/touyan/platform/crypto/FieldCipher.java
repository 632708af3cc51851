package org.touyan.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts ID and phone numbers: AES-256-GCM, a random IV each, bound to its row and column so that no ciphertext can be
 * moved to another row. The blind index is an HMAC: an unkeyed hash of an ID number is searched through in seconds.
 * Layout: key id 1 byte, IV 12, ciphertext and tag. The keys stand outside the database ({@link FieldKeys}).
 */
@ApplicationScoped
public class FieldCipher {
    private static final byte KEY_ID = 1;
    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    /** Looked up once a thread: to find it among the providers costs as much as to encrypt a number. */
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(FieldCipher::cipher);

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec encryption;
    private final SecretKeySpec index;

    FieldCipher(FieldKeys keys) {
        encryption = new SecretKeySpec(keys.derive("field-encryption"), "AES");
        index = new SecretKeySpec(keys.derive("blind-index"), "HmacSHA256");
    }

    /** @param column {@code resident.id_number}; @return null for null */
    public byte[] encrypt(String text, String column, UUID row) {
        return text == null ? null : seal(text.getBytes(StandardCharsets.UTF_8), column, row);
    }

    /** Any content, a piece of a file too. */
    public byte[] seal(byte[] content, String column, UUID row) {
        byte[] iv = new byte[IV];
        random.nextBytes(iv);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, iv, column, row, content, 0);
        return ByteBuffer.allocate(1 + IV + sealed.length)
                .put(KEY_ID)
                .put(iv)
                .put(sealed)
                .array();
    }

    public String decrypt(byte[] stored, String column, UUID row) {
        return stored == null ? null : new String(open(stored, column, row), StandardCharsets.UTF_8);
    }

    /** What {@link #seal} sealed. */
    public byte[] open(byte[] stored, String column, UUID row) {
        byte[] iv = java.util.Arrays.copyOfRange(stored, 1, 1 + IV);
        return run(Cipher.DECRYPT_MODE, iv, column, row, stored, 1 + IV);
    }

    /** What exact search compares; the same text always gives the same 32 bytes; null for null. */
    public byte[] blindIndex(String text) {
        if (text == null) {
            return null;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(index);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] run(int mode, byte[] iv, String column, UUID row, byte[] input, int from) {
        try {
            Cipher cipher = CIPHER.get();
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD((column + "." + row).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot " + (mode == Cipher.ENCRYPT_MODE ? "seal " : "open ") + column, e);
        }
    }
}
