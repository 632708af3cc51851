package org.touyan.region;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;

/** Making, editing and retiring towns and villages. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class RegionEditTest {
    private static final String COUNTY = "980701";
    private static final String TOWN = "980701101";

    @Inject
    RegionSummaries summaries;

    @BeforeEach
    void places() {
        Places.town(TOWN, "黄宅镇");
        Places.town("980701201", "别的乡");
    }

    private static RequestSpecification county() {
        return SignIn.as("COUNTY_ORGANISATION", COUNTY);
    }

    private static Map<String, Object> village(String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("parentCode", TOWN);
        body.put("name", name);
        return body;
    }

    private static ValidatableResponse create(Map<String, Object> body) {
        return county().body(body).post("/api/v1/regions").then();
    }

    private static Map<String, Object> edit(String name, int version) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        body.put("kind", "VILLAGE");
        body.put("validFrom", "2021-05-06");
        body.put("longitude", 119.912345);
        body.put("latitude", 29.45);
        body.put("version", version);
        return body;
    }

    @Test
    void givesTheNextFreeCodeOfTheKindAndNeverOneTwice() {
        Places.village("980701101240", "占位村村民委员会");
        create(village("新一村村民委员会"))
                .statusCode(201)
                .body("code", equalTo("980701101241"))
                .body("kind", equalTo("VILLAGE"))
                .body("parentCode", equalTo(TOWN));
        create(village("新区社区"))
                .statusCode(201)
                .body("code", equalTo("980701101001"))
                .body("kind", equalTo("COMMUNITY"));
        county().body(Map.of("reason", "建错了", "version", 0))
                .post("/api/v1/regions/980701101241/actions/retire")
                .then()
                .statusCode(200);
        create(village("新二村村民委员会")).statusCode(201).body("code", equalTo("980701101242"));
        Map<String, Object> taken = village("新三村村民委员会");
        taken.put("code", "980701101241");
        create(taken).statusCode(409).body("code", equalTo("duplicate")).body("errors.field", contains("code"));
        county().body(Map.of("parentCode", COUNTY, "name", "新建乡"))
                .post("/api/v1/regions")
                .then()
                .statusCode(201)
                .body("code", equalTo("980701202"))
                .body("kind", equalTo("TOWNSHIP"));
    }

    @Test
    void takesAChosenCodeThatFits() {
        Map<String, Object> body = village("自选村");
        body.put("code", "980701101３９０ ");
        create(body).statusCode(201).body("code", equalTo("980701101390"));
        body.put("name", "自选二村");
        body.put("code", "980702101201");
        create(body).statusCode(400).body("errors.field", contains("code"));
        body.put("code", "980701101391");
        body.put("kind", "COMMUNITY");
        create(body).statusCode(422).body("errors.field", contains("code"));
        body.put("kind", "TOWN");
        body.remove("code");
        create(body).statusCode(400).body("errors.field", contains("kind"));
    }

    @Test
    void aRepeatedCreateAnswersAsTheFirst() {
        Map<String, Object> body = village("重复提交村");
        body.put("id", UUID.randomUUID().toString());
        SignIn.Person person = SignIn.account("COUNTY_ORGANISATION", COUNTY);
        String first = person.request()
                .body(body)
                .post("/api/v1/regions")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        person.request()
                .body(body)
                .post("/api/v1/regions")
                .then()
                .statusCode(201)
                .body("code", equalTo(first));
        body.put("name", "另一个村");
        person.request()
                .body(body)
                .post("/api/v1/regions")
                .then()
                .statusCode(409)
                .body("errors.field", contains("id"));
        create(village("重复提交村")).statusCode(409).body("errors.field", contains("name"));
    }

    @Test
    void namesWhatIsWrongWithANewPlace() {
        create(village("  ")).statusCode(400).body("errors.field", contains("name"));
        create(village("\u200B")).statusCode(400).body("errors.field", contains("name"));
        create(village("=HYPERLINK(1)")).statusCode(400).body("errors.field", contains("name"));
        create(village("村".repeat(81))).statusCode(400).body("errors.field", contains("name"));
        create(village("空\u0000村")).statusCode(400).body("errors.field", contains("name"));
        Map<String, Object> future = village("明天村");
        future.put("validFrom", "2099-01-01");
        create(future).statusCode(400).body("errors.field", contains("validFrom"));
        Map<String, Object> unknown = village("多余村");
        unknown.put("colour", "red");
        create(unknown).statusCode(400).body("errors.field", contains("colour"));
        SignIn.as("TOWN_SECRETARY", TOWN)
                .body(village("无权村"))
                .post("/api/v1/regions")
                .then()
                .statusCode(403);
        SignIn.as("TOWN_PARTY_AFFAIRS", "980701201")
                .body(village("越界村"))
                .post("/api/v1/regions")
                .then()
                .statusCode(404);
        create(village("𠮷·䶮村")).statusCode(201).body("name", equalTo("𠮷·䶮村"));
    }

    @Test
    void editsANameAndRefusesAStaleOne() {
        String code = Places.village("980701101260", "旧名村村民委员会");
        county().body(edit("新名村村民委员会", 0))
                .put("/api/v1/regions/" + code)
                .then()
                .statusCode(200)
                .body("name", equalTo("新名村村民委员会"))
                .body("validFrom", equalTo("2021-05-06"))
                .body("longitude", equalTo(119.912345f))
                .body("path[4].name", equalTo("新名村"))
                .body("version", equalTo(1));
        county().queryParam("q", "xmc").get("/api/v1/regions").then().body("items.code", contains(code));
        county().body(edit("再改", 0))
                .put("/api/v1/regions/" + code)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"))
                .body("current.name", equalTo("新名村村民委员会"));
        Map<String, Object> wrong = edit("错村", 1);
        wrong.put("kind", "TOWN");
        county().body(wrong)
                .put("/api/v1/regions/" + code)
                .then()
                .statusCode(400)
                .body("errors.field", contains("kind"));
        wrong = edit("错村", 1);
        wrong.put("longitude", 300);
        county().body(wrong)
                .put("/api/v1/regions/" + code)
                .then()
                .statusCode(400)
                .body("errors.field", contains("longitude"));
        SignIn.as("TOWN_PARTY_AFFAIRS", "980701201")
                .body(edit("越界", 1))
                .put("/api/v1/regions/" + code)
                .then()
                .statusCode(404);
        SignIn.as("VILLAGE_CLERK", code)
                .body(edit("无权", 1))
                .put("/api/v1/regions/" + code)
                .then()
                .statusCode(403);
    }

    @Test
    void retiresOnlyWhatIsEmptyAndShowsItWhenAsked() {
        Places.town("980701303", "撤并乡");
        String full = Places.village("980701303301", "有网格村");
        Places.grid(full + "01", "第一网格");
        String empty = Places.village("980701303302", "空村");
        retire(full, "980701303302", 0)
                .statusCode(409)
                .body("code", equalTo("state"))
                .body("detail", containsString("1 个网格"));
        retire("980701303", null, 0).statusCode(409).body("detail", containsString("个村"));
        retire(empty, "980701303399", 0).statusCode(422).body("errors.field", contains("successorCode"));
        retire(empty, "980702101201", 0).statusCode(404);
        retire(empty, full, 5).statusCode(409).body("code", equalTo("stale"));
        retire(empty, full, 0)
                .statusCode(200)
                .body("successorCode", equalTo(full))
                .body("successorName", equalTo("有网格村"))
                .body("actions.findAll { it.enabled }", empty());
        retire(empty, full, 1).statusCode(409).body("code", equalTo("state"));
        county().get("/api/v1/regions?parent=980701303")
                .then()
                .body("items.code", not(hasItem(empty)))
                .body("total", equalTo(1));
        county().get("/api/v1/regions?parent=980701303&includeRetired=true")
                .then()
                .body("items.code", hasItem(empty));
        county().queryParam("q", "空村").get("/api/v1/regions").then().body("items", empty());
        county().queryParam("q", "空村")
                .queryParam("includeRetired", true)
                .get("/api/v1/regions")
                .then()
                .body("items.code", contains(empty));
        SignIn.as("VILLAGE_SECRETARY", full)
                .get("/api/v1/regions/" + empty)
                .then()
                .statusCode(200)
                .body("successorCode", equalTo(full));
        SignIn.as("TOWN_SECRETARY", "980701303")
                .body(Map.of("reason", "x", "version", 0))
                .post("/api/v1/regions/" + full + "/actions/retire")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesToRetireAPlaceWithPeopleButNoGrid() {
        String code = Places.village("980701201310", "有人村");
        QuarkusTransaction.requiringNew().run(() -> summaries.add(code, 1, 2, 1));
        county().get("/api/v1/regions/" + code)
                .then()
                .body("actions.find { it.action == 'retire' }.reason", containsString("1 户农户"));
    }

    private static ValidatableResponse retire(String code, String successor, int version) {
        Map<String, Object> body = new HashMap<>();
        body.put("reason", "村规模调整");
        body.put("version", version);
        body.put("successorCode", successor);
        return county().body(body)
                .post("/api/v1/regions/" + code + "/actions/retire")
                .then();
    }
}
