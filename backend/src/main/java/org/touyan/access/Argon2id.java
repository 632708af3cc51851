package org.touyan.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A hash and what it was made with, as the PHC string format writes it:
 * {@code $argon2id$v=19$m=7168,t=5,p=1$<salt>$<value>}, both in Base64 without padding.
 *
 * @param memory KiB
 * @param passes over that memory
 * @param lanes how much could be worked on at once
 * @param salt 16 bytes
 * @param value 32 bytes
 */
record Argon2id(int memory, int passes, int lanes, byte[] salt, byte[] value) {
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=([1-9]\\d{1,6}),t=([1-9]\\d{0,2}),p=([1-9])\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");
    private static final int LENGTH = 32;

    static Argon2id of(String password, int memory, int passes, int lanes, byte[] salt) {
        return new Argon2id(memory, passes, lanes, salt, value(password, memory, passes, lanes, salt, LENGTH));
    }

    /** @return null when it is no such hash */
    static Argon2id parse(String phc) {
        Matcher parts = PHC.matcher(phc);
        if (!parts.matches()) {
            return null;
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new Argon2id(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                base64.decode(parts.group(4)),
                base64.decode(parts.group(5)));
    }

    /** Does the same work, and compares as long, for a wrong password as for the right one. */
    boolean matches(String password) {
        return MessageDigest.isEqual(value, value(password, memory, passes, lanes, salt, value.length));
    }

    private static byte[] value(String password, int memory, int passes, int lanes, byte[] salt, int length) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] value = new byte[length];
        argon.generateBytes(password.getBytes(StandardCharsets.UTF_8), value);
        return value;
    }

    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(value);
    }
}
