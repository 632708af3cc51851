package org.touyan.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class SessionRepository implements PanacheRepositoryBase<Session, byte[]> {

    /** Those that still open something: neither ended, nor idle for too long, nor void. */
    public List<Session> open(UUID account, int epoch, Instant now, Duration idle) {
        return list(
                "accountId = ?1 and epoch = ?2 and expiresAt > ?3 and lastSeenAt > ?4 order by lastSeenAt desc",
                account,
                epoch,
                now,
                now.minus(idle));
    }

    public long deleteOfAccount(UUID account) {
        return delete("accountId", account);
    }

    /** @return false when that session is not his or has ended */
    public boolean deleteOne(UUID account, String publicId) {
        return list("accountId", account).stream()
                .filter(session -> session.publicId().equals(publicId))
                .findFirst()
                .map(session -> deleteById(session.tokenHash))
                .orElse(false);
    }

    public void act(byte[] tokenHash, UUID post) {
        update("postId = ?1 where tokenHash = ?2", post, tokenHash);
    }

    public void seen(byte[] tokenHash, Instant now) {
        update("lastSeenAt = ?1 where tokenHash = ?2", now, tokenHash);
    }

    public long deleteEnded(Instant now, Duration idle) {
        return delete("expiresAt <= ?1 or lastSeenAt <= ?2", now, now.minus(idle));
    }
}
