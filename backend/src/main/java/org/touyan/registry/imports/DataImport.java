package org.touyan.registry.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A workbook that somebody sent in. It is his alone: it may name people whom others must not see. */
@Entity
@Table(name = "data_import")
public class DataImport {
    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id;

    @Column(columnDefinition = "binary(16)", updatable = false)
    public UUID accountId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public ImportKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public ImportStatus status;

    public String fileName;
    public long bytes;

    /** JSON of {@link ImportLayout}; null until it was read. */
    @Column(columnDefinition = "mediumtext")
    public String layout;

    /** JSON: sentences about the file. */
    @Column(columnDefinition = "text")
    public String notes;

    /** Why the last job did not come to its end, fit to be shown. */
    public String error;

    @Column(columnDefinition = "binary(16)")
    public UUID jobId;

    public int totalRows;
    public int added;
    public int changed;
    public int unchanged;
    public int rejected;
    /** New people who look like somebody in the registry. */
    public int noticed;

    public int householdsAdded;
    public int householdsChanged;
    public Instant createdAt;
    public Instant checkedAt;
    public Instant appliedAt;
    public Instant endedAt;
    /** Its rows and its file are deleted. */
    public boolean emptied;

    @Version
    public int version;

    /** The job that writes it, or takes it back, did all of it. */
    void finished(Instant now) {
        if (status == ImportStatus.APPLYING) {
            status = ImportStatus.APPLIED;
            appliedAt = now;
        } else {
            status = ImportStatus.UNDONE;
            endedAt = now;
        }
    }
}
