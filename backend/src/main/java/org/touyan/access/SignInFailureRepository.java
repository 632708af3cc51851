package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Wrong passwords by the name that was typed. Plain SQL: counting must not lose one when two arrive at once. */
@ApplicationScoped
public class SignInFailureRepository {
    private final EntityManager database;

    SignInFailureRepository(EntityManager database) {
        this.database = database;
    }

    /** @param lockedUntil null when never locked */
    public record Failure(int attempts, Instant lockedUntil) {}

    public Optional<Failure> find(String username) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "select attempts, locked_until from sign_in_failure where username = :username", Object[].class)
                .addScalar("attempts", Integer.class)
                .addScalar("locked_until", Instant.class)
                .setParameter("username", username)
                .getResultStream()
                .map(row -> new Failure((Integer) row[0], (Instant) row[1]))
                .findFirst();
    }

    /** @param forget a count whose last failure is older starts again; @return failures so far */
    public int add(String username, Instant now, Instant forget) {
        database.createNativeQuery("""
                        insert into sign_in_failure (username, attempts, failed_at) values (:username, 1, :now)
                        on duplicate key update attempts = if(failed_at < :forget, 1, attempts + 1),
                          locked_until = if(failed_at < :forget, null, locked_until), failed_at = :now""")
                .setParameter("username", username)
                .setParameter("now", now)
                .setParameter("forget", forget)
                .executeUpdate();
        return find(username).orElseThrow().attempts();
    }

    public void lock(String username, Instant until) {
        database.createNativeQuery("update sign_in_failure set locked_until = :until where username = :username")
                .setParameter("until", until)
                .setParameter("username", username)
                .executeUpdate();
    }

    public void clear(String username) {
        database.createNativeQuery("delete from sign_in_failure where username = :username")
                .setParameter("username", username)
                .executeUpdate();
    }

    /** Which of these names are locked. */
    Set<String> locked(Collection<String> usernames, Instant now) {
        if (usernames.isEmpty()) {
            return Set.of();
        }
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "select username from sign_in_failure where username in (:usernames) and locked_until > :now",
                        String.class)
                .setParameterList("usernames", usernames)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    public int deleteOlderThan(Instant time) {
        return database.createNativeQuery("delete from sign_in_failure where failed_at < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
