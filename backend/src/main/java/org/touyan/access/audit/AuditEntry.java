package org.touyan.access.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of the record: who did what to which object, when and from where. Only ever added. */
@Entity
@Immutable
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Instant at;

    @Column(columnDefinition = "binary(16)")
    public UUID accountId;

    public String accountName;
    public String action;
    public String objectType;
    public String objectId;
    public String objectName;
    public String area;
    public String reason;

    @Column(columnDefinition = "mediumtext")
    public String beforeJson;

    @Column(columnDefinition = "mediumtext")
    public String afterJson;

    public String ip;
    public String requestId;
}
