package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.access.client.ClientIdentities;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Actors;

/** From an account, or an API client, to who acts. */
@ApplicationScoped
public class AccountActors implements Actors {
    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final ClientIdentities clients;
    private final Clock clock;

    AccountActors(AccountRepository accounts, RoleRepository roles, ClientIdentities clients, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Actor> today(UUID id) {
        return accounts.findByIdOptional(id)
                .filter(account -> account.maySignIn(LocalDate.now(clock)))
                .map(this::of)
                .or(() -> clients.today(id));
    }

    public Actor of(Account account) {
        return new Actor(
                account.id, account.displayName, roles.permissions(account.roles), List.copyOf(account.sortedAreas()));
    }
}
