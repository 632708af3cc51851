package org.touyan.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.touyan.access.Account;
import org.touyan.access.AccountRepository;
import org.touyan.access.RoleRepository;
import org.touyan.access.Session;
import org.touyan.access.SessionRepository;
import org.touyan.access.signin.SessionCookie;
import org.touyan.access.signin.SessionToken;
import org.touyan.platform.scope.Actor;

/**
 * People for tests: an account, its role, its areas and an open session, put straight into the database, and REST-assured
 * requests in their name.
 */
public final class SignIn {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private SignIn() {}

    /** A fresh request of somebody with that role ({@code COUNTY_LEADER} …) and those areas; JSON in and out. */
    public static RequestSpecification as(String role, String... areas) {
        return account(role, areas).request();
    }

    /** The same, when the test also needs to know who it is, or sends several requests. */
    public static Person account(String role, String... areas) {
        return account(account -> {}, role, areas);
    }

    /** @param change made before the account is stored */
    public static Person account(Consumer<Account> change, String role, String... areas) {
        UUID id = UUID.randomUUID();
        String username = role.toLowerCase(Locale.ROOT) + "-" + NUMBER.incrementAndGet() + "-"
                + id.toString().substring(0, 4);
        SessionToken token = SessionToken.random();
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = bean(Clock.class).instant();
            Account account = Account.open(id, username, "测试" + NUMBER.get(), List.of(role), List.of(areas));
            account.passwordHash = "!";
            account.validFrom = LocalDate.now(bean(Clock.class)).minusDays(30);
            account.createdAt = now;
            change.accept(account);
            bean(AccountRepository.class).persist(account);
            bean(SessionRepository.class).persist(session(account, token, now));
        });
        return new Person(id, username, "测试" + NUMBER.get(), role, List.of(areas), token.text());
    }

    /** Nobody: no cookie, but all that a browser sends. */
    public static RequestSpecification nobody() {
        return given().contentType(ContentType.JSON).header("X-Touyan", "1");
    }

    private static Session session(Account account, SessionToken token, Instant now) {
        Session session = new Session();
        session.tokenHash = token.hash();
        session.accountId = account.id;
        session.epoch = account.epoch;
        session.createdAt = now;
        session.lastSeenAt = now;
        session.expiresAt = now.plus(Duration.ofHours(12));
        return session;
    }

    public static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    /** @param token what the cookie holds */
    public record Person(UUID id, String username, String displayName, String role, List<String> areas, String token) {
        public RequestSpecification request() {
            return nobody().cookie(SessionCookie.NAME, token);
        }

        /** For {@code CurrentActor.as}: the same view without HTTP. */
        public Actor actor() {
            return new Actor(
                    id,
                    displayName,
                    QuarkusTransaction.requiringNew()
                            .call(() -> bean(RoleRepository.class).permissions(List.of(role))),
                    areas);
        }
    }
}
