package org.touyan.access.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.scope.Area;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

@ApplicationScoped
public class ApiClientRepository implements PanacheRepositoryBase<ApiClient, UUID> {
    private static final int MOST = 200;
    private final Database database;

    ApiClientRepository(Database database) {
        this.database = database;
    }

    Optional<ApiClient> findByClientId(String clientId) {
        return find("clientId", clientId).firstResultOptional();
    }

    /** Those with an area at or below these; a county has some ten. */
    List<ApiClient> within(List<String> areas) {
        List<UUID> ids = database.list(
                Sql.of(
                                "select distinct c.id, c.name from api_client c join api_client_area a on a.client_id = c.id where")
                        .within("a.area", areas)
                        .add("order by c.name, c.id limit ?", MOST),
                row -> Database.uuid(row, 1));
        return ids.stream().map(this::findById).toList();
    }

    /** A token that is good now. @param epoch of the client when it was given out */
    record Token(UUID client, int epoch) {}

    Optional<Token> token(byte[] hash, Instant now) {
        return database.first(
                Sql.of("select client_id, epoch from api_token where token_hash = ? and expires_at > ?", hash, now),
                row -> new Token(Database.uuid(row, 1), row.getInt(2)));
    }

    void keep(byte[] hash, ApiClient client, Instant now, Instant expires) {
        database.update(Sql.of(
                "insert into api_token (token_hash, client_id, epoch, created_at, expires_at) values (?, ?, ?, ?, ?)",
                hash,
                client.id,
                client.epoch,
                now,
                expires));
    }

    /** Not an edit: the version stays. */
    void used(UUID client, Instant at, String ip) {
        update("lastUsedAt = ?1, lastIp = ?2 where id = ?3", at, ip, client);
    }

    void deleteTokens(UUID client) {
        database.update(Sql.of("delete from api_token where client_id = ?", client));
    }

    void deleteEnded(Instant now) {
        database.update(Sql.of("delete from api_token where expires_at <= ?", now));
    }

    /** The place has a new code: which clients see it does not change by that. */
    void moveAreas(String from, String to) {
        getEntityManager().flush();
        database.update(Sql.of(
                "insert ignore into api_client_area (client_id, area)"
                        + " select client_id, concat(?, substring(area, ?)) from api_client_area where area >= ? and area < ?",
                to,
                from.length() + 1,
                from,
                Area.end(from)));
        database.update(Sql.of("delete from api_client_area where area >= ? and area < ?", from, Area.end(from)));
    }
}
