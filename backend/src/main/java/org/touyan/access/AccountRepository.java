package org.touyan.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    public Optional<Account> findByUsername(String username) {
        return find("username", username).firstResultOptional();
    }

    /** Not an edit: the version stays, so that nobody's open form becomes stale by a sign-in. */
    public void signedIn(UUID id, Instant at) {
        update("lastSignInAt = ?1 where id = ?2", at, id);
    }
}
