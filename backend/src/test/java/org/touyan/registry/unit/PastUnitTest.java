package org.touyan.registry.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;
import org.touyan.testing.Workbooks;

/** Units as of a past day: by the name and in the place of then. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class PastUnitTest {
    private static final String URL = "/api/v1/units";
    private static final String TOWN = "971887101";
    private static final LocalDate TODAY = LocalDate.now(BusinessTime.ZONE);
    private static final String YESTERDAY = TODAY.minusDays(1).toString();

    @Inject
    Database database;

    @Test
    void aUnitIsWhereAndWhatItWas() throws Exception {
        Places.village(TOWN + "201", "东村");
        Places.village(TOWN + "202", "西村");
        Person town = SignIn.account("TOWN_RURAL_ACCOUNTS", TOWN);
        Person east = SignIn.account("VILLAGE_CLERK", TOWN + "201");
        Person west = SignIn.account("VILLAGE_CLERK", TOWN + "202");
        Map<String, Object> unit = new HashMap<>(Map.of("kind", "COOPERATIVE", "name", "旧名合作社", "area", TOWN + "201"));
        String id = east.request()
                .body(unit)
                .post(URL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        database.update(Sql.of(
                "update unit set created_at = ? where area = ?",
                Instant.now().minus(10, ChronoUnit.DAYS),
                TOWN + "201"));
        unit.putAll(Map.of("version", 0, "name", "新名合作社", "area", TOWN + "202"));
        town.request().body(unit).put(URL + "/" + id).then().statusCode(200);
        west.request()
                .body(Map.of("version", 1, "reason", "歇业"))
                .post(URL + "/" + id + "/actions/end")
                .then()
                .statusCode(200);

        east.request()
                .get(URL + "?asOf=" + YESTERDAY)
                .then()
                .statusCode(200)
                .body("items.name", contains("旧名合作社"))
                .body("items.areaName", contains("东村"))
                .body("total", equalTo(1));
        east.request()
                .get(URL + "/" + id + "?asOf=" + YESTERDAY)
                .then()
                .statusCode(200)
                .body("name", equalTo("旧名合作社"))
                .body("endedOn", equalTo(null))
                .body("asOf", equalTo(YESTERDAY))
                .body("actions", hasSize(0));
        west.request().get(URL + "/" + id + "?asOf=" + YESTERDAY).then().statusCode(404);
        west.request().get(URL + "?asOf=" + YESTERDAY).then().body("items", hasSize(0));
        east.request().get(URL + "/" + id + "?asOf=" + TODAY).then().statusCode(404);
        west.request().get(URL + "?asOf=" + TODAY).then().body("items", hasSize(0));
        west.request().get(URL + "?ended=true&asOf=" + TODAY).then().body("items.name", contains("新名合作社"));
        town.request().get(URL + "?asOf=" + TODAY.minusDays(30)).then().body("items", hasSize(0));

        String export = east.request()
                .queryParam("asOf", YESTERDAY)
                .body(Map.of("columns", List.of("name", "areaName")))
                .post(URL + "/exports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        List<Row> sheet = Workbooks.rows(east, export);
        assertEquals("旧名合作社", sheet.get(sheet.size() - 1).getCellText(0));
        assertEquals("东村", sheet.get(sheet.size() - 1).getCellText(1));
    }
}
