package org.touyan.platform.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What is known of an uploaded file; its bytes are the {@link FileContent}'s. Never changed, only added and removed. */
@Entity
public class StoredFile {
    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id;

    public String ownerKind;

    @Column(columnDefinition = "binary(16)")
    public UUID ownerId;

    /** What the uploader calls it, null when he says nothing. */
    public String caption;

    /** Of the bytes as they are kept, found in the content and never taken from the upload. */
    public String mediaType;

    public int bytes;
    /** In pixels, null for a document. */
    public Integer width;

    public Integer height;

    @Column(columnDefinition = "binary(32)")
    public byte[] sha256;

    @Column(columnDefinition = "binary(16)")
    public UUID accountId;

    public String accountName;
    public Instant createdAt;

    public boolean isPicture() {
        return width != null;
    }
}
