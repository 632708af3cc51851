package org.touyan.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class SessionRepository implements PanacheRepositoryBase<Session, byte[]> {

    public List<Session> ofAccount(UUID account, Instant now) {
        return list("accountId = ?1 and expiresAt > ?2 order by lastSeenAt desc", account, now);
    }

    public long deleteOfAccount(UUID account) {
        return delete("accountId", account);
    }

    public void seen(byte[] tokenHash, Instant now) {
        update("lastSeenAt = ?1 where tokenHash = ?2", now, tokenHash);
    }

    public long deleteEnded(Instant now, Duration idle) {
        return delete("expiresAt <= ?1 or lastSeenAt <= ?2", now, now.minus(idle));
    }
}
