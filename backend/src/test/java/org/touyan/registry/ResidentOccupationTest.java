package org.touyan.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.time.BusinessTime;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;
import org.touyan.testing.Workbooks;

/** What people do: found by class or by a group of it, and kept when a client does not know of it. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class ResidentOccupationTest {
    private static final String VILLAGE = "971888101201";
    private static final String URL = "/api/v1/residents";

    private final Person clerk = SignIn.account("VILLAGE_CLERK", VILLAGE);

    private static Map<String, Object> person(String name) {
        Map<String, Object> person = new HashMap<>(Map.of("name", name, "sex", "1", "relation", "02"));
        person.putAll(Map.of("registeredHere", true, "livesHere", true, "isMember", true));
        return person;
    }

    private void edit(UUID id, Map<String, Object> more) {
        String name = clerk.request().get(URL + "/" + id).then().extract().path("name");
        Map<String, Object> body = person(name);
        body.put("version", clerk.request().get(URL + "/" + id).then().extract().<Integer>path("version"));
        body.putAll(more);
        clerk.request().body(body).put(URL + "/" + id).then().statusCode(200);
    }

    @Test
    void peopleAreListedByWhatTheyDo() throws Exception {
        Places.village(VILLAGE, "职业村");
        edit(Households.in(VILLAGE).head("种田").save().headId, Map.of("occupation", "50100"));
        edit(Households.in(VILLAGE).head("养鱼").save().headId, Map.of("occupation", "50400"));
        edit(Households.in(VILLAGE).head("教书").save().headId, Map.of("occupation", "20800"));
        Households.in(VILLAGE).head("不知").save();
        String here = URL + "?area=" + VILLAGE;
        clerk.request()
                .get(here + "&occupation=50000")
                .then()
                .statusCode(200)
                .body("items.name", containsInAnyOrder("种田", "养鱼"))
                .body("total", equalTo(2));
        for (String more : List.of("", "&sort=name", "&sort=-age", "&asOf=" + LocalDate.now(BusinessTime.ZONE))) {
            clerk.request()
                    .get(here + "&occupation=50400" + more)
                    .then()
                    .statusCode(200)
                    .body("items.name", contains("养鱼"))
                    .body("items.occupation", contains("50400"));
        }
        clerk.request().get(here + "&occupation=70000").then().body("items", hasSize(0));
        clerk.request().get(here + "&occupation=x").then().statusCode(400);
        String export = clerk.request()
                .queryParam("area", VILLAGE)
                .queryParam("occupation", "50000")
                .body(Map.of("columns", List.of("name", "occupation")))
                .post(URL + "/exports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        List<Row> sheet = Workbooks.rows(clerk, export);
        assertTrue(sheet.get(0).getCellText(0).contains("职业类别：农、林、牧、渔业生产及辅助人员"));
        assertEquals(
                List.of("养鱼 渔业生产人员", "种田 农业生产人员"),
                sheet.subList(sheet.size() - 2, sheet.size()).stream()
                        .map(row -> row.getCellText(0) + " " + row.getCellText(1))
                        .sorted()
                        .toList());
    }

    /** An older client sends what it knows; texts stay until an empty one clears them. A choice and dates go when not said. */
    @Test
    void whatIsNotSaidStays() {
        Places.village(VILLAGE, "职业村");
        UUID id = Households.in(VILLAGE).head("老表单").save().headId;
        Map<String, Object> known = new HashMap<>(Map.of("occupation", "50100", "jobTitle", "葡萄种植", "workPlace", "本村"));
        known.putAll(Map.of("ethnicity", "01", "education", "70", "politicalStatus", "13", "maritalStatus", "20"));
        known.put("remarks", "一句话");
        Map<String, Object> all = new HashMap<>(Map.of("employment", "NONE", "registeredSince", "2001-02-03"));
        all.putAll(Map.of("livesSince", "2002-03-04", "memberSince", "2003-04-05"));
        List<String> gone = List.copyOf(all.keySet());
        all.putAll(known);
        edit(id, all);
        var said = clerk.request().get(URL + "/" + id).then();
        all.forEach((field, value) -> said.body(field, equalTo(value)));
        edit(id, Map.of());
        var left = clerk.request().get(URL + "/" + id).then();
        gone.forEach(field -> left.body(field, equalTo(null)));
        var kept = clerk.request().get(URL + "/" + id).then();
        known.forEach((field, value) -> kept.body(field, equalTo(value)));
        Map<String, Object> cleared = new HashMap<>();
        known.keySet().forEach(field -> cleared.put(field, ""));
        edit(id, cleared);
        var empty = clerk.request().get(URL + "/" + id).then();
        known.keySet().forEach(field -> empty.body(field, equalTo(null)));
    }
}
