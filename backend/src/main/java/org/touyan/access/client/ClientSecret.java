package org.touyan.access.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 256 random bits; of these a plain hash is safe, unlike of a password. The prefix lets a leaked one be recognised. */
record ClientSecret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static ClientSecret random(String prefix) {
        return new ClientSecret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32)));
    }

    static String clientId() {
        return "tyc_" + HexFormat.of().formatHex(bytes(8));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "ClientSecret";
    }
}
