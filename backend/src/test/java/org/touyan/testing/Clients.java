package org.touyan.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touyan.access.client.ApiClient;
import org.touyan.access.client.ApiClientRepository;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** API clients for tests, with a token, straight into the database. */
public final class Clients {
    private Clients() {}

    /** @param token good for an hour */
    public record Client(UUID id, String token) {
        public RequestSpecification request() {
            return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
        }
    }

    public static Client of(String name, List<String> permissions, String... areas) {
        return of(name, null, permissions, areas);
    }

    /** @param recipient the bank for which it reads, or null */
    public static Client of(String name, String recipient, List<String> permissions, String... areas) {
        Instant now = SignIn.bean(Clock.class).instant();
        LocalDate today = LocalDate.now(SignIn.bean(Clock.class));
        UUID id = UUID.randomUUID();
        String token = "tyt_" + id;
        QuarkusTransaction.requiringNew().run(() -> {
            ApiClient client = new ApiClient();
            client.id = id;
            client.name = name;
            client.recipient = recipient;
            client.clientId = "tyc_" + id;
            client.secretHash = hash(token);
            client.status = ApiClient.Status.ACTIVE;
            client.validFrom = today;
            client.validTo = today.plusDays(30);
            client.perMinute = 1_000_000;
            client.createdAt = now;
            client.permissions.addAll(permissions);
            client.areas.addAll(List.of(areas));
            SignIn.bean(ApiClientRepository.class).persistAndFlush(client);
            SignIn.bean(Database.class)
                    .update(Sql.of(
                            "insert into api_token (token_hash, client_id, epoch, created_at, expires_at)"
                                    + " values (?, ?, 0, ?, ?)",
                            hash(token),
                            id,
                            now,
                            now.plus(Duration.ofHours(1))));
        });
        return new Client(id, token);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
