package org.touyan.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.touyan.platform.crypto.FieldKeys;

/**
 * The mathematics of the chain (docs/adr/0008): each link is an HMAC over its number, the link before and the entry. The
 * key is derived from the field key, which is not in the database: who has the database alone can break the chain but
 * never mend it.
 */
@ApplicationScoped
class AuditChain {
    /** What stands before the first link. */
    static final byte[] BEGINNING = new byte[32];

    private static final byte[] NO_ENTRY = {0};
    private final SecretKeySpec key;

    AuditChain(FieldKeys keys) {
        key = new SecretKeySpec(keys.derive("audit-chain"), "HmacSHA256");
    }

    /** @param entry null when it is not there */
    byte[] link(long number, byte[] before, ChainedRow entry) {
        byte[] content = entry == null ? NO_ENTRY : entry.bytes();
        return hmac(ByteBuffer.allocate(8 + before.length + content.length)
                .putLong(number)
                .put(before)
                .put(content)
                .array());
    }

    /** Signed with the time as the column holds it: MySQL rounds to milliseconds what MariaDB cuts off. */
    Anchor anchor(Anchor.Kind kind, long number, byte[] hash, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        return new Anchor(kind, number, hash, at, signature(kind, number, hash, at));
    }

    /** Made by this program and not changed since. */
    boolean isGenuine(Anchor anchor) {
        return MessageDigest.isEqual(
                anchor.signature(), signature(anchor.kind(), anchor.number(), anchor.hash(), anchor.at()));
    }

    private byte[] signature(Anchor.Kind kind, long number, byte[] hash, Instant at) {
        byte[] name = kind.name().getBytes(StandardCharsets.US_ASCII);
        return hmac(ByteBuffer.allocate(name.length + 16 + hash.length)
                .put(name)
                .putLong(number)
                .putLong(at.toEpochMilli())
                .put(hash)
                .array());
    }

    private byte[] hmac(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
