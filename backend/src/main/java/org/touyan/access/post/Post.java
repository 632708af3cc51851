package org.touyan.access.post;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A post that a person holds beside his account's own: one role, in some places, for some time. */
@Entity
@Table(name = "account_post")
public class Post {
    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id;

    @Column(columnDefinition = "binary(16)")
    public UUID accountId;

    public String roleCode;
    public LocalDate validFrom;
    /** The last day, null without end. */
    public LocalDate validTo;

    public Instant createdAt;

    @Version
    public int version;

    @ElementCollection
    @CollectionTable(name = "account_post_area", joinColumns = @JoinColumn(name = "post_id"))
    @Column(name = "area")
    public Set<String> areas = new HashSet<>();

    public boolean isHeld(LocalDate today) {
        return !today.isBefore(validFrom) && (validTo == null || !today.isAfter(validTo));
    }

    public Set<String> sortedAreas() {
        return new TreeSet<>(areas);
    }
}
