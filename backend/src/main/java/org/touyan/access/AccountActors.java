package org.touyan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touyan.access.client.ClientIdentities;
import org.touyan.access.post.Post;
import org.touyan.access.post.PostRepository;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.Actors;

/** From an account, or an API client, to who acts. */
@ApplicationScoped
public class AccountActors implements Actors {
    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final PostRepository posts;
    private final ClientIdentities clients;
    private final Clock clock;

    AccountActors(
            AccountRepository accounts,
            RoleRepository roles,
            PostRepository posts,
            ClientIdentities clients,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.posts = posts;
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Actor> today(UUID id) {
        return accounts.findByIdOptional(id)
                .filter(account -> account.maySignIn(LocalDate.now(clock)))
                .map(this::together)
                .or(() -> clients.today(id));
    }

    /**
     * All that his posts let him do, wherever: only to ask whether what he once asked for in one of them would still be
     * his. To act in, rights and places of different posts are never added up.
     */
    private Actor together(Account account) {
        Set<String> permissions = new HashSet<>(roles.permissions(account.roles));
        Set<String> areas = new HashSet<>(account.areas);
        for (Post post : posts.held(account.id, LocalDate.now(clock))) {
            permissions.addAll(roles.permissions(Set.of(post.roleCode)));
            areas.addAll(post.areas);
        }
        return new Actor(account.id, account.displayName, permissions, List.copyOf(areas));
    }

    /** In that post, which he holds today. */
    public Actor of(Account account, Post post) {
        return new Actor(
                account.id,
                account.displayName,
                roles.permissions(Set.of(post.roleCode)),
                List.copyOf(post.sortedAreas()));
    }

    /** In his account's own role. */
    public Actor of(Account account) {
        return new Actor(
                account.id, account.displayName, roles.permissions(account.roles), List.copyOf(account.sortedAreas()));
    }
}
