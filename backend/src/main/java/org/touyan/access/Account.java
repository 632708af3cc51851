package org.touyan.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Who may sign in: his roles say what he may do, his areas where. Shown only within the areas of the one who asks. */
@Entity
public class Account {
    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id;

    public String username;
    public String displayName;
    public String passwordHash;
    public boolean mustChangePassword;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    public AccountStatus status;

    public LocalDate validFrom;
    /** The last day, null without end. */
    public LocalDate validTo;

    public Instant lastSignInAt;
    /** Sessions of an older epoch are void. */
    public int epoch;

    /** When the present password was set, null when nobody knows. */
    public Instant passwordSetAt;

    public Instant createdAt;

    @Version
    public int version;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_code")
    public Set<String> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "account_area", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "area")
    public Set<String> areas = new HashSet<>();

    /** An active account that is not stored yet. */
    public static Account open(
            UUID id, String username, String displayName, Collection<String> roles, Collection<String> areas) {
        Account account = new Account();
        account.id = id;
        account.username = username;
        account.displayName = displayName;
        account.status = AccountStatus.ACTIVE;
        account.roles.addAll(roles);
        account.areas.addAll(areas);
        return account;
    }

    /** @param oneTime somebody else knows it: the owner must replace it before anything else */
    public void setPassword(String hash, boolean oneTime, Instant now) {
        passwordHash = hash;
        passwordSetAt = now;
        mustChangePassword = oneTime;
        endSessions();
    }

    /** @param days after which a password is too old; 0 for never */
    public boolean hasOldPassword(Instant now, int days) {
        return days > 0
                && passwordSetAt != null
                && passwordSetAt.plus(Duration.ofDays(days)).isBefore(now);
    }

    /** Every session that exists becomes void. */
    public void endSessions() {
        epoch++;
    }

    public boolean maySignIn(LocalDate today) {
        return status == AccountStatus.ACTIVE && within(today, validFrom, validTo);
    }

    /** @param to the last day, null without end */
    static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public Set<String> sortedAreas() {
        return new TreeSet<>(areas);
    }
}
