package org.touyan.registry.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** Each of them is refused with a sentence, or read right; nothing reaches the registry before somebody confirms it. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class HostileWorkbooksTest {
    private static final String VILLAGE = "970398101201";

    @Inject
    Database database;

    static Stream<HostileWorkbooks.Kind> kinds() {
        return HostileWorkbooks.all();
    }

    @Test
    void thereAreMoreThanForty() {
        assertTrue(kinds().count() > 40, "kinds: " + kinds().count());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void isRefusedOrReadRight(HostileWorkbooks.Kind kind) {
        Places.village(VILLAGE, "难村村民委员会");
        Person clerk = SignIn.account("VILLAGE_CLERK", VILLAGE);
        Response answer = Imports.upload(clerk, kind.file().get());
        if (answer.statusCode() == 422) {
            assertEquals("file", answer.path("errors[0].field"));
            assertEquals(null, kind.counts(), answer.asString());
            says(kind, answer.path("detail"));
        } else {
            assertEquals(202, answer.statusCode(), answer.asString());
            outcome(kind, clerk, Imports.await(clerk, answer.path("id")));
        }
        assertEquals(0, database.number(Sql.of("select count(*) from resident where area = ?", VILLAGE)));
    }

    private static void outcome(HostileWorkbooks.Kind kind, Person clerk, Response read) {
        String status = read.path("status");
        if (kind.counts() != null) {
            assertEquals("CHECKED", status, read.asString());
            List<String> told = new ArrayList<>(read.<List<String>>path("notes"));
            told.addAll(Imports.faults(clerk, read));
            assertEquals(kind.counts(), Imports.counts(read), told.toString());
            says(kind, told.toString());
        } else if (kind.says() == null) {
            assertEquals("MAPPING", status, read.asString());
        } else {
            assertEquals("REFUSED", status, read.asString());
            says(kind, read.path("error"));
        }
    }

    private static void says(HostileWorkbooks.Kind kind, String told) {
        assertTrue(kind.says() == null || told.contains(kind.says()), told);
    }

    @Test
    void theTypeThatTheSenderClaimsDecidesNothing() {
        Places.village(VILLAGE, "难村村民委员会");
        Person clerk = SignIn.account("VILLAGE_CLERK", VILLAGE);
        byte[] file = HostileWorkbooks.all()
                .filter(kind -> kind.name().equals("rare characters"))
                .findFirst()
                .orElseThrow()
                .file()
                .get();
        for (String type : List.of("text/plain", "application/pdf", "image/png")) {
            clerk.request()
                    .contentType(type)
                    .queryParam("kind", "HOUSEHOLDS")
                    .queryParam("fileName", "../../etc/passwd\u0000.exe")
                    .body(file)
                    .post("/api/v1/imports")
                    .then()
                    .statusCode(202);
        }
    }
}
