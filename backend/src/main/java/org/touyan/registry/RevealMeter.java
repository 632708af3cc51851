package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/** Thirty reveals an hour and account. The record itself is the meter, so that it holds over all nodes and restarts. */
@ApplicationScoped
class RevealMeter {
    static final String ACTION = "resident.reveal";
    private static final int LIMIT = 30;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Database database;
    private final CurrentActor actor;
    private final Clock clock;

    RevealMeter(Database database, CurrentActor actor, Clock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
    }

    /** Call it in the transaction that records the reveal; refuses with 429 when the hour is used up. */
    void take() {
        Instant since = clock.instant().minus(WINDOW);
        // The account's row is held, so that calls at the same moment are counted one after the other.
        database.first(
                Sql.of(
                        "select 1 from account where id = ? for update",
                        actor.get().accountId()),
                row -> 1);
        long used = database.number(Sql.of(
                "select count(*) from audit_entry where account_id = ? and at > ? and action = ? lock in share mode",
                actor.get().accountId(),
                since,
                ACTION));
        if (used >= LIMIT) {
            throw ProblemException.retryLater(Code.TOO_MANY, "每小时最多查看 30 次完整号码，请稍后再试", WINDOW.toSeconds());
        }
    }
}
