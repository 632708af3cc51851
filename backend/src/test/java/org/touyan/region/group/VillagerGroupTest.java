package org.touyan.region.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class VillagerGroupTest {
    private static final String VILLAGE = "980801101201";

    private static RequestSpecification town() {
        return town("980801101");
    }

    private static RequestSpecification town(String code) {
        return SignIn.as("TOWN_PARTY_AFFAIRS", code);
    }

    private static String path(String village) {
        return "/api/v1/regions/" + village + "/groups";
    }

    private static ValidatableResponse create(String number, String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("number", number);
        body.put("name", name);
        return town().body(body).post(path(VILLAGE)).then();
    }

    @Test
    void thoseOfAPartOfTheVillageListItsGroupsAndCountTheirOwn() {
        String village = "980801103201";
        Households.in(village + "0101").save();
        Households.in(village + "0102").save();
        town("980801103").body(Map.of("name", "上店组")).post(path(village)).then().statusCode(201);
        town("980801103").get(path(village)).then().body("households", contains(2));
        SignIn.as("CONTACT_MEMBER", village + "0101")
                .get(path(village))
                .then()
                .statusCode(200)
                .body("name", contains("上店组"))
                .body("households", contains(1));
        SignIn.as("GRID_LEADER", village + "01").get(path(village)).then().body("households", contains(2));
        SignIn.as("GRID_LEADER", village + "01").get(path("980801103")).then().statusCode(404);
    }

    @Test
    void numbersListsAndRenames() {
        Places.village(VILLAGE, "小组村");
        create("02", "下店组").statusCode(201).body("number", equalTo("02"));
        String id = create(null, "上店组")
                .statusCode(201)
                .body("number", equalTo("01"))
                .body("version", equalTo(0))
                .extract()
                .path("id");
        create("02", "又一组").statusCode(409).body("errors.field", contains("number"));
        create("00", "零组").statusCode(400).body("errors.field", contains("number"));
        create("3", "三组").statusCode(400).body("errors.field", contains("number"));
        create(null, " ").statusCode(400).body("errors.field", contains("name"));
        town().get(path(VILLAGE))
                .then()
                .statusCode(200)
                .body("number", contains("01", "02"))
                .body("name", contains("上店组", "下店组"))
                .body("households", contains(0, 0));
        town().body(Map.of("name", "中店组", "version", 0))
                .put(path(VILLAGE) + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("中店组"))
                .body("version", equalTo(1));
        town().body(Map.of("name", "迟到组", "version", 0))
                .put(path(VILLAGE) + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"))
                .body("current.name", equalTo("中店组"));
        town().body(Map.of("name", "无此组", "version", 0))
                .put(path(VILLAGE) + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        SignIn.as("VILLAGE_CLERK", VILLAGE).get(path(VILLAGE)).then().statusCode(200);
        SignIn.as("VILLAGE_CLERK", VILLAGE)
                .body(Map.of("name", "无权组"))
                .post(path(VILLAGE))
                .then()
                .statusCode(403);
        SignIn.as("VILLAGE_CLERK", VILLAGE)
                .body(Map.of("name", "x", "version", 1))
                .put(path(VILLAGE) + "/" + id)
                .then()
                .statusCode(403);
        SignIn.as("AUDIT_ADMIN", VILLAGE).get(path(VILLAGE)).then().statusCode(403);
        SignIn.as("TOWN_PARTY_AFFAIRS", "980801102").get(path(VILLAGE)).then().statusCode(404);
        SignIn.as("TOWN_PARTY_AFFAIRS", "980801102")
                .body(Map.of("name", "越界组"))
                .post(path(VILLAGE))
                .then()
                .statusCode(404);
        SignIn.as("TOWN_PARTY_AFFAIRS", "980801102")
                .body(Map.of("name", "越界组", "version", 1))
                .put(path(VILLAGE) + "/" + id)
                .then()
                .statusCode(404);
        town().get(path("980801101")).then().statusCode(404);
        Map<String, Object> repeated = Map.of("id", UUID.randomUUID().toString(), "name", "重复组");
        SignIn.Person person = SignIn.account("TOWN_PARTY_AFFAIRS", "980801101");
        for (int i = 0; i < 2; i++) {
            person.request()
                    .body(repeated)
                    .post(path(VILLAGE))
                    .then()
                    .statusCode(201)
                    .body("number", equalTo("03"));
        }
    }
}
