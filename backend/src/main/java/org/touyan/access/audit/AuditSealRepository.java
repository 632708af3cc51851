package org.touyan.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.touyan.access.audit.Anchor.Kind;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** The links of the chain, its head and its anchors. */
@ApplicationScoped
class AuditSealRepository {
    private static final String ANCHOR = "select kind, number, hash, at, signature from audit_anchor where kind = ?";
    private final Database database;

    AuditSealRepository(Database database) {
        this.database = database;
    }

    /** A link to be. @param entry null when the row is gone @param entryId also then */
    record Waiting(long entryId, Instant at, String action, ChainedRow entry) {}

    /** A link. */
    record Link(Waiting of, long number, byte[] hash) {}

    /** The entry waits to be chained, in the transaction that wrote it, and straight after. */
    void await(AuditEntry entry) {
        database.update(Sql.of(
                "insert into audit_seal (entry_id, at, action) values (last_insert_id(), ?, ?)",
                entry.at,
                entry.action));
    }

    boolean anyWaiting() {
        return database.number(Sql.of("select count(*) from (select 1 from audit_seal where number is null limit 1) w"))
                > 0;
    }

    /** Waiting entries that were committed, none of them older than the ones chained before. */
    List<Waiting> waiting(int most) {
        Sql sql = Sql.of("select s.entry_id, s.at, s.action, " + AuditRows.COLUMNS
                        + " from audit_seal s left join audit_entry e on e.id = s.entry_id")
                .add("where s.number is null order by s.entry_id limit ?", most);
        return database.list(
                sql,
                row -> new Waiting(row.getLong(1), Database.instant(row, 2), row.getString(3), AuditRows.of(row, 4)));
    }

    void seal(List<Link> links) {
        Sql sql = Sql.of("insert into audit_seal (entry_id, at, action, number, hash) values");
        for (Link link : links) {
            sql.add(
                    (link == links.get(0) ? "" : ", ") + "(?, ?, ?, ?, ?)",
                    link.of().entryId(),
                    link.of().at(),
                    link.of().action(),
                    link.number(),
                    link.hash());
        }
        database.update(sql.add("on duplicate key update number = values(number), hash = values(hash)"));
    }

    /** Locked until the transaction ends; empty when another node has it, or when there is none yet. */
    Optional<Anchor> takeHead() {
        return database.first(Sql.of(ANCHOR + " for update skip locked", Kind.HEAD), AuditSealRepository::anchor);
    }

    Optional<Anchor> head() {
        return database.first(Sql.of(ANCHOR, Kind.HEAD), AuditSealRepository::anchor);
    }

    /** Empty when nothing was ever pruned. */
    Optional<Anchor> pruned() {
        return database.first(
                Sql.of(ANCHOR + " order by number desc limit 1", Kind.PRUNED), AuditSealRepository::anchor);
    }

    List<Anchor> hourly() {
        return database.list(Sql.of(ANCHOR + " order by number", Kind.HOURLY), AuditSealRepository::anchor);
    }

    /** There is a chain already, and so there must be a head. */
    boolean anyLink() {
        return database.number(Sql.of(
                                "select count(*) from (select 1 from audit_seal where number is not null limit 1) l"))
                        > 0
                || pruned().isPresent();
    }

    void moveHead(Anchor to) {
        database.update(Sql.of(
                "update audit_anchor set number = ?, hash = ?, at = ?, signature = ? where kind = ?",
                to.number(),
                to.hash(),
                to.at(),
                to.signature(),
                Kind.HEAD));
    }

    /** Of two at once one is kept. */
    void keep(Anchor anchor) {
        database.update(Sql.of(
                "insert ignore into audit_anchor (kind, place, number, hash, at, signature) values (?, ?, ?, ?, ?, ?)",
                anchor.kind(),
                anchor.kind() == Kind.HEAD ? 0 : anchor.number(),
                anchor.number(),
                anchor.hash(),
                anchor.at(),
                anchor.signature()));
    }

    /** The last link of which everything, itself included, is older; empty when there is none. */
    Optional<Link> lastBefore(Instant time) {
        Sql first = Sql.of("select s.number from audit_entry e join audit_seal s on s.entry_id = e.id")
                .add("where e.at >= ? and s.number is not null order by e.at limit 1", time);
        long until = database.first(first, row -> row.getLong(1)).orElse(0L);
        return database.first(
                Sql.of("select entry_id, at, action, number, hash from audit_seal where number < ?", until)
                        .add("order by number desc limit 1"),
                row -> new Link(
                        new Waiting(row.getLong(1), Database.instant(row, 2), row.getString(3), null),
                        row.getLong(4),
                        row.getBytes(5)));
    }

    /** Entries and links up to that number, some at a time. @return links deleted */
    int prune(long upTo, int most) {
        List<Long> entries = database.list(
                Sql.of("select entry_id from audit_seal where number <= ? order by number limit ?", upTo, most),
                row -> row.getLong(1));
        if (!entries.isEmpty()) {
            database.update(Sql.of("delete from audit_entry where").in("id", entries));
            database.update(Sql.of("delete from audit_seal where").in("entry_id", entries));
        }
        return entries.size();
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        return new Anchor(
                Kind.valueOf(row.getString(1)),
                row.getLong(2),
                row.getBytes(3),
                Database.instant(row, 4),
                row.getBytes(5));
    }
}
