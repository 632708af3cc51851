package org.touyan.access.audit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.setting.Settings;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** Whoever has the database, but not the key, cannot change the record unseen. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class AuditChainTest {
    private static final String CHECKS = "/api/v1/audit-checks";
    private static final String TOWN = "990402101";

    @Inject
    Database database;

    @Inject
    Event<AuditEvent> events;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditRetention retention;

    @Inject
    Settings settings;

    private Person auditor;
    private Person clerk;

    @BeforeEach
    void county() {
        String root = QuarkusTransaction.requiringNew().call(() -> {
            settings.keep(Settings.ROOT_AREA, "990401");
            return settings.find(Settings.ROOT_AREA).orElseThrow();
        });
        auditor = SignIn.account("AUDIT_ADMIN", root, "990402");
        clerk = SignIn.account("VILLAGE_CLERK", TOWN);
    }

    /** An entry in the chain. @return its id */
    private long happen() {
        String object = UUID.randomUUID().toString();
        write(object);
        sealer.sealAll();
        return database.number(Sql.of("select id from audit_entry where object_id = ?", object));
    }

    private void write(String object) {
        CurrentActor.as(clerk.actor(), () -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> events.fire(new AuditEvent(
                            "household.update", "household", object, "𠮷家", TOWN, "核对", Map.of("a", 1), null)));
            return null;
        });
    }

    private long number(long entry) {
        return database.number(Sql.of("select number from audit_seal where entry_id = ?", entry));
    }

    private JsonPath check(String code) {
        String id = auditor.request()
                .body(code == null ? Map.of() : Map.of("code", code))
                .post(CHECKS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        for (int i = 0; i < 300; i++) {
            JsonPath now = auditor.request().get(CHECKS + "/" + id).jsonPath();
            if (!List.of("QUEUED", "RUNNING").contains(now.getString("status"))) {
                assertEquals("DONE", now.getString("status"));
                return now;
            }
            pause();
        }
        throw new AssertionError("not verified in a minute");
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void run(String statement, Object... values) {
        assertTrue(database.update(Sql.of(statement, values)) > 0, statement);
    }

    /** What verifying says of it. */
    private static AuditFinding.Kind only(JsonPath check, String field, long value) {
        assertEquals(1, check.getInt("faults"), check.prettify());
        assertEquals(value, check.getLong("findings[0]." + field), check.prettify());
        return AuditFinding.Kind.valueOf(check.getString("findings[0].kind"));
    }

    private void requireWhole() {
        JsonPath check = check(null);
        assertEquals(0, check.getInt("faults"), check.prettify());
    }

    /** Put aside, with their links, and put back afterwards. */
    private void without(String where, long from, Runnable work) {
        String entries =
                "select e.* from audit_entry e join audit_seal s on s.entry_id = e.id where s.number >= " + from;
        database.update(Sql.of("create table audit_entry_aside as " + entries));
        database.update(Sql.of("create table audit_seal_aside as select * from audit_seal where number >= " + from));
        try {
            for (String statement : where.split(";")) {
                run(statement);
            }
            work.run();
        } finally {
            database.update(Sql.of("insert ignore into audit_entry select * from audit_entry_aside"));
            database.update(Sql.of("insert ignore into audit_seal select * from audit_seal_aside"));
            database.update(Sql.of("drop table audit_entry_aside"));
            database.update(Sql.of("drop table audit_seal_aside"));
        }
    }

    @Test
    void anUntouchedRecordIsWholeAndSaysSo() {
        long entry = happen();
        JsonPath check = check(null);
        assertEquals(0, check.getInt("faults"), check.prettify());
        assertTrue(check.getLong("lastNumber") >= number(entry));
        assertEquals(check.getLong("rows"), check.getLong("lastNumber") - check.getLong("firstNumber") + 1);
        assertTrue(check.getString("code").startsWith(check.getLong("lastNumber") + "-"));
        assertEquals(auditor.displayName(), check.getString("accountName"));
        assertNotNull(check.getString("finishedAt"));
        assertEquals(0, check(check.getString("code")).getInt("faults"));
    }

    @Test
    void oneChangedByteIsNamed() {
        long entry = happen();
        happen();
        for (String column : List.of("reason", "before_json", "object_name", "area")) {
            String was = database.first(
                            Sql.of("select " + column + " from audit_entry where id = ?", entry),
                            row -> row.getString(1))
                    .orElseThrow();
            run("update audit_entry set " + column + " = concat(?, ' ') where id = ?", was, entry);
            JsonPath check = check(null);
            assertEquals(AuditFinding.Kind.CHANGED, only(check, "entryId", entry));
            assertEquals("household.update", check.getString("findings[0].action"));
            assertEquals(number(entry), check.getLong("findings[0].number"));
            assertNotNull(check.getString("findings[0].at"));
            run("update audit_entry set " + column + " = ? where id = ?", was, entry);
        }
        run("update audit_entry set at = date_add(at, interval 1 second) where id = ?", entry);
        assertEquals(AuditFinding.Kind.CHANGED, only(check(null), "entryId", entry));
        run("update audit_entry set at = date_sub(at, interval 1 second) where id = ?", entry);
        requireWhole();
    }

    @Test
    void aChangedLinkIsNamedAndTheNextOneIsNot() {
        long entry = happen();
        happen();
        byte[] hash = database.first(
                        Sql.of("select hash from audit_seal where entry_id = ?", entry), row -> row.getBytes(1))
                .orElseThrow();
        byte[] other = hash.clone();
        other[31] ^= 1;
        run("update audit_seal set hash = ? where entry_id = ?", other, entry);
        assertEquals(AuditFinding.Kind.CHANGED, only(check(null), "entryId", entry));
        run("update audit_seal set hash = ? where entry_id = ?", hash, entry);
        requireWhole();
    }

    @Test
    void aMissingEntryIsNamed() {
        long entry = happen();
        happen();
        without("delete from audit_entry where id = " + entry, number(entry), () -> {
            JsonPath check = check(null);
            assertEquals(AuditFinding.Kind.REMOVED, only(check, "entryId", entry));
            assertEquals("household.update", check.getString("findings[0].action"));
        });
        requireWhole();
    }

    @Test
    void anEntryMissingWithItsLinkIsNamedByItsPlace() {
        long entry = happen();
        long number = number(entry);
        happen();
        String both =
                "delete from audit_entry where id = " + entry + ";delete from audit_seal where entry_id = " + entry;
        without(both, number, () -> {
            JsonPath check = check(null);
            assertEquals(AuditFinding.Kind.CUT, only(check, "number", number));
            assertEquals(number, check.getLong("findings[0].until"));
            assertNotNull(check.getString("findings[0].untilAt"));
        });
        requireWhole();
    }

    @Test
    void aTailThatWasCutOffIsFound() {
        long first = number(happen());
        happen();
        String code = check(null).getString("code");
        String tail = "delete e from audit_entry e join audit_seal s on s.entry_id = e.id where s.number >= " + first
                + ";delete from audit_seal where number >= " + first;
        without(tail, first, () -> {
            // The check writes entries of its own behind the hole; what is missing stands before them.
            JsonPath check = check(code);
            assertTrue(List.of("CUT", "TAIL").contains(check.getString("findings[0].kind")), check.prettify());
            assertEquals(first, check.getLong("findings[0].number"));
        });
        requireWhole();
    }

    @Test
    void anAnchorThatWasRewrittenIsFound() {
        happen();
        sealer.anchor();
        run("update audit_anchor set number = number - 1 where kind = 'HOURLY' order by place desc limit 1");
        assertEquals("ANCHOR", check(null).getString("findings[0].kind"));
        run("update audit_anchor set number = number + 1 where kind = 'HOURLY' order by place desc limit 1");
        requireWhole();
        JsonPath forged = check(check(null).getLong("lastNumber") + "-0123456789abcdef");
        assertEquals("ANCHOR", forged.getString("findings[0].kind"));
    }

    @Test
    void anEntryWrittenPastTheProgramIsFound() {
        run(
                "insert into audit_entry (at, action, object_type, object_id) values (now(3), 'role.update', 'role', 'forged')");
        long entry = database.number(Sql.of("select id from audit_entry where object_id = 'forged'"));
        assertEquals(AuditFinding.Kind.ADDED, only(check(null), "entryId", entry));
        run("delete from audit_entry where id = ?", entry);
        requireWhole();
    }

    @Test
    void entriesThatChangedPlacesAreFound() {
        long one = happen();
        long two = happen();
        long first = number(one);
        run("update audit_seal set number = -1 where entry_id = ?", one);
        run("update audit_seal set number = ? where entry_id = ?", first, two);
        run("update audit_seal set number = ? where entry_id = ?", first + 1, one);
        assertTrue(check(null).getInt("faults") >= 2);
        run("update audit_seal set number = -1 where entry_id = ?", one);
        run("update audit_seal set number = ? where entry_id = ?", first + 1, two);
        run("update audit_seal set number = ? where entry_id = ?", first, one);
        requireWhole();
    }

    @Test
    void manyWritersAtOnceLeaveAnUnbrokenChain() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String object = "crowd-" + i;
            work.add(writers.submit(() -> write(object)));
            if (i % 20 == 0) {
                work.add(writers.submit(sealer::sealAll));
            }
        }
        for (Future<?> one : work) {
            one.get();
        }
        writers.shutdown();
        Sql sealed = Sql.of("select count(*) from audit_entry e join audit_seal s on s.entry_id = e.id"
                + " where e.object_id like 'crowd-%' and s.number is not null");
        // While the scheduled sealer holds the head, another one leaves the rest to it.
        Instant patience = Instant.now().plusSeconds(10);
        do {
            sealer.sealAll();
        } while (database.number(sealed) < 200 && Instant.now().isBefore(patience));
        assertEquals(200, database.number(sealed));
        requireWhole();
    }

    @Test
    void whatWasPrunedLeavesAChainThatCanBeVerified() {
        happen();
        happen();
        Instant third = database.first(
                        Sql.of("select at from audit_seal where number is not null order by number limit 1 offset 2"),
                        row -> Database.instant(row, 1))
                .orElseThrow();
        retention.prune(third, Instant.now());
        sealer.sealAll();
        JsonPath check = check(null);
        assertEquals(0, check.getInt("faults"), check.prettify());
        Instant kept = Instant.parse(check.getString("finishedAt"));
        assertTrue(kept.isAfter(third));
    }

    @Test
    void onlyTheCountysAuditorsVerify() {
        SignIn.as("AUDIT_ADMIN", TOWN).body(Map.of()).post(CHECKS).then().statusCode(404);
        SignIn.as("AUDIT_ADMIN", TOWN).get(CHECKS).then().statusCode(404);
        SignIn.as("SYSTEM_ADMIN", "990401").body(Map.of()).post(CHECKS).then().statusCode(403);
        auditor.request()
                .body(Map.of("code", "abc"))
                .post(CHECKS)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("code"));
        auditor.request().get(CHECKS + "/" + UUID.randomUUID()).then().statusCode(404);
        auditor.request().get(CHECKS).then().statusCode(200);
    }

    @Test
    void theSearchGoesToExcel() throws Exception {
        long entry = happen();
        String object = database.first(
                        Sql.of("select object_id from audit_entry where id = ?", entry), row -> row.getString(1))
                .orElseThrow();
        String id = auditor.request()
                .queryParam("objectId", object)
                .body(Map.of())
                .post("/api/v1/audit-entries/exports")
                .then()
                .statusCode(202)
                .body("fileName", containsString("操作日志"))
                .extract()
                .path("id");
        String at = "/api/v1/exports/" + id;
        for (int i = 0; !"DONE".equals(auditor.request().get(at).path("status")) && i < 100; i++) {
            pause();
        }
        byte[] file = auditor.request()
                .get(at + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(3, rows.size());
            assertTrue(rows.get(0).getCellText(0).contains(auditor.displayName()));
            assertEquals("操作", rows.get(1).getCellText(3));
            assertEquals(String.valueOf(entry), rows.get(2).getCellText(0));
            assertEquals(clerk.displayName(), rows.get(2).getCellText(2));
            assertEquals("修改农户", rows.get(2).getCellText(3));
            assertEquals("𠮷家", rows.get(2).getCellText(5));
        }
        assertNull(clerk.request().get(at).jsonPath().get("id"));
        clerk.request().get(at).then().statusCode(404);
        SignIn.as("SYSTEM_ADMIN", "990401")
                .body(Map.of())
                .post("/api/v1/audit-entries/exports")
                .then()
                .statusCode(403);
    }
}
