package org.touyan.registry.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.registry.Resident;

/** Somebody has looked at two who seem to be one: they are not. The smaller id comes first. */
@Entity
@RowLabel("非重复人员记录")
@Table(name = "duplicate_dismissal")
public class DuplicateDismissal extends ScopedEntity {
    @Column(name = "first_id", nullable = false)
    public UUID firstId;

    @Column(name = "second_id", nullable = false)
    public UUID secondId;

    @Column(nullable = false, length = 500)
    public String reason;

    @Column(name = "account_name", nullable = false, length = 60)
    public String accountName;

    @Column(name = "created_at", nullable = false)
    public Instant createdAt;

    protected DuplicateDismissal() {}

    DuplicateDismissal(Resident one, Resident other, String reason, String accountName, Instant now) {
        this.id = newId();
        this.area = one.area;
        boolean ordered = one.id.toString().compareTo(other.id.toString()) < 0;
        this.firstId = ordered ? one.id : other.id;
        this.secondId = ordered ? other.id : one.id;
        this.reason = reason;
        this.accountName = accountName;
        this.createdAt = now;
    }
}
