package org.touyan.access.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touyan.access.Account;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

@ApplicationScoped
public class PostRepository implements PanacheRepositoryBase<Post, UUID> {
    private final Database database;

    PostRepository(Database database) {
        this.database = database;
    }

    /** Those that have ended too. */
    public List<Post> of(UUID account) {
        return list("accountId = ?1 order by validFrom, id", account);
    }

    /** Those that he may act in today or will some day. */
    public List<Post> unended(UUID account, LocalDate today) {
        return list("accountId = ?1 and (validTo is null or validTo >= ?2)", account, today);
    }

    /** Those that he may act in today. */
    public List<Post> held(UUID account, LocalDate today) {
        return of(account).stream().filter(post -> post.isHeld(today)).toList();
    }

    /** Of his account and of all posts that he may act in today. */
    public Set<String> roles(Account account, LocalDate today) {
        Set<String> roles = new HashSet<>(account.roles);
        held(account.id, today).forEach(post -> roles.add(post.roleCode));
        return roles;
    }

    /** @param post null for the account's own; empty also when it is no longer held */
    public Optional<Post> held(UUID account, UUID post, LocalDate today) {
        return post == null
                ? Optional.empty()
                : findByIdOptional(post).filter(found -> found.accountId.equals(account) && found.isHeld(today));
    }

    /** The place has a new code: whoever held a post there holds it still. */
    void moveAreas(String from, String to) {
        getEntityManager().flush();
        database.update(Sql.of(
                "insert ignore into account_post_area (post_id, area)"
                        + " select post_id, concat(?, substring(area, ?)) from account_post_area where area >= ? and area < ?",
                to,
                from.length() + 1,
                from,
                Area.end(from)));
        database.update(Sql.of("delete from account_post_area where area >= ? and area < ?", from, Area.end(from)));
    }
}
