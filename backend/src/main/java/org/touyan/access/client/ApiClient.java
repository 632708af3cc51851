package org.touyan.access.client;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another system that may call the interface: what it may do, where, and until when. It has no password and no screen. */
@Entity
public class ApiClient {
    /** In use, or shut out for good measure; a revoked one can be let in again with a new secret. */
    @Schema(name = "ApiClientStatus")
    public enum Status {
        ACTIVE,
        REVOKED
    }

    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id;

    public String name;
    /** Whom to call when it misbehaves. */
    public String contact;
    /** The bank or office for which it reads what is released to each by name (credit:read); null for none. */
    public String recipient;
    /** What it signs in with; public. */
    public String clientId;

    @Column(columnDefinition = "binary(32)")
    public byte[] secretHash;

    /** The secret before, good for a day after a change, so that the other system can be changed over at leisure. */
    @Column(columnDefinition = "binary(32)")
    public byte[] previousHash;

    public Instant previousUntil;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    public Status status;

    public LocalDate validFrom;
    /** The last day. There is always one. */
    public LocalDate validTo;

    /** Requests a minute, each node counting for itself. */
    public int perMinute;

    public Instant lastUsedAt;
    public String lastIp;
    /** Tokens of an older epoch are void. */
    public int epoch;

    public Instant createdAt;
    public String createdByName;

    @Version
    public int version;

    @ElementCollection
    @CollectionTable(name = "api_client_permission", joinColumns = @JoinColumn(name = "client_id"))
    @Column(name = "permission")
    public Set<String> permissions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "api_client_area", joinColumns = @JoinColumn(name = "client_id"))
    @Column(name = "area")
    public Set<String> areas = new HashSet<>();

    public boolean mayCall(LocalDate today) {
        return status == Status.ACTIVE && !today.isBefore(validFrom) && !today.isAfter(validTo);
    }

    boolean knows(byte[] hash, Instant now) {
        boolean present = MessageDigest.isEqual(secretHash, hash);
        boolean previous =
                previousHash != null && now.isBefore(previousUntil) && MessageDigest.isEqual(previousHash, hash);
        return present || previous;
    }

    /** @param keepUntil how long the secret before is still good, null for not at all */
    void setSecret(byte[] hash, Instant keepUntil) {
        previousHash = keepUntil == null ? null : secretHash;
        previousUntil = keepUntil;
        secretHash = hash;
    }

    public Set<String> sortedAreas() {
        return new TreeSet<>(areas);
    }
}
