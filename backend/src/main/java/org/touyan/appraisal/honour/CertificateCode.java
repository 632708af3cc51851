package org.touyan.appraisal.honour;

import java.security.SecureRandom;

/** 130 random bits as 26 letters and digits that nobody confuses: what stands behind a certificate's QR code. */
public final class CertificateCode {
    public static final String PATTERN = "[0-9a-hjkmnp-tv-z]{26}";
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateCode() {}

    public static String next() {
        byte[] random = new byte[LENGTH];
        RANDOM.nextBytes(random);
        char[] code = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            code[i] = ALPHABET[random[i] & 31];
        }
        return new String(code);
    }
}
