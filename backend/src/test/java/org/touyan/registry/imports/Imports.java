package org.touyan.registry.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.touyan.testing.SignIn.Person;

/** Imports as a person makes them, step by step, in tests. */
public final class Imports {
    private static final Set<String> BUSY = Set.of("READING", "CHECKING", "APPLYING", "UNDOING");

    private Imports() {}

    public static Response upload(Person who, byte[] file) {
        return upload(who, "HOUSEHOLDS", file);
    }

    public static Response upload(Person who, String kind, byte[] file) {
        return who.request()
                .contentType("application/octet-stream")
                .queryParam("kind", kind)
                .queryParam("fileName", "花名册.xlsx")
                .body(file)
                .post("/api/v1/imports");
    }

    /** Uploaded and read to its end. */
    public static Response read(Person who, byte[] file) {
        return read(who, "HOUSEHOLDS", file);
    }

    public static Response read(Person who, String kind, byte[] file) {
        Response answer = upload(who, kind, file);
        assertEquals(202, answer.statusCode(), answer.asString());
        return await(who, answer.path("id"));
    }

    public static Response await(Person who, String id) {
        long end = System.currentTimeMillis() + 120_000;
        while (System.currentTimeMillis() < end) {
            Response now = who.request().get("/api/v1/imports/" + id);
            assertEquals(200, now.statusCode(), now.asString());
            if (!BUSY.contains(now.<String>path("status"))) {
                return now;
            }
            pause();
        }
        throw new AssertionError("import " + id + " is still at work");
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Response act(Person who, Response one, String action, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", one.path("version"));
        return who.request().body(body).post("/api/v1/imports/" + one.path("id") + "/actions/" + action);
    }

    /** And waits for its end. */
    public static Response done(Person who, Response one, String action) {
        Response answer = act(who, one, action, Map.of());
        assertEquals(200, answer.statusCode(), answer.asString());
        return await(who, answer.path("id"));
    }

    public static Response rows(Person who, Response one, String outcome) {
        return who.request().get("/api/v1/imports/" + one.path("id") + "/rows?outcome=" + outcome);
    }

    /** What is wrong with the rows, in the order of the sheet. */
    public static List<String> faults(Person who, Response one) {
        return rows(who, one, "REJECT").path("items.faults.flatten()");
    }

    /** added, changed, unchanged, rejected */
    public static String counts(Response one) {
        return one.path("added") + "/" + one.path("changed") + "/" + one.path("unchanged") + "/" + one.path("rejected");
    }
}
