package org.touyan.registry.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.ScopedEntity;

/** Which household an account of a villager is for: one household, one account. */
@Entity
@RowLabel("农户账号")
@Table(name = "household_account")
public class HouseholdAccount extends ScopedEntity {
    @Column(name = "household_id", nullable = false)
    public UUID householdId;

    @Column(name = "account_id", nullable = false)
    public UUID accountId;

    @Column(name = "opened_at", nullable = false)
    public Instant openedAt;
}
