package org.touyan.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** One signed-in browser. */
@Entity
public class Session {
    @Id
    @Column(columnDefinition = "binary(32)")
    public byte[] tokenHash;

    @Column(columnDefinition = "binary(16)")
    public UUID accountId;

    /** The account's epoch at sign-in; when the account's has risen since, the session is void. */
    public int epoch;

    public Instant createdAt;
    public Instant lastSeenAt;
    public Instant expiresAt;
    /** In which post its owner acts; null for his account's own. */
    @Column(columnDefinition = "binary(16)")
    public UUID postId;

    /** Opened by the county's own sign-on, whose people may know no password here. */
    public boolean signedOn;

    public String ip;
    public String userAgent;

    /** What its owner calls it by: part of the hash, from which nothing leads back to the token. */
    public String publicId() {
        return HexFormat.of().formatHex(tokenHash, 0, 12);
    }
}
