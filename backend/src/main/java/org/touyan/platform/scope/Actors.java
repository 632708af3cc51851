package org.touyan.platform.scope;

import java.util.Optional;
import java.util.UUID;

/** Who an account is today, for work that goes on without its owner. Accounts live on the floor above. */
public interface Actors {
    /** Empty when the account may not sign in any more. */
    Optional<Actor> today(UUID account);
}
