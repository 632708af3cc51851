package org.touyan.appraisal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.touyan.registry.Household;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** What happens to the households of a world, by the people who look after them. */
final class HouseholdChanges {
    private HouseholdChanges() {}

    private static JsonPath household(AppraisalWorld world, Household home) {
        return world.clerk.request().get("/api/v1/households/" + home.id).jsonPath();
    }

    private static Map<String, Object> acting(AppraisalWorld world, Household home) {
        Map<String, Object> body = new HashMap<>();
        body.put("version", household(world, home).getInt("version"));
        body.put("reason", "村里办理");
        body.put("eventDate", AppraisalWorld.TODAY.toString());
        return body;
    }

    /** The second of its two members goes. @return the new household */
    static String split(AppraisalWorld world, Household home) {
        String leaving = household(world, home).getString("residents[1].id");
        Map<String, Object> body = acting(world, home);
        body.put("residentIds", List.of(leaving));
        body.put("headId", leaving);
        body.put("groupNumber", "01");
        body.put("address", Map.of("address", "新宅 1 号"));
        return world.clerk
                .request()
                .body(body)
                .post("/api/v1/households/" + home.id + "/actions/split")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    static ValidatableResponse merge(AppraisalWorld world, Household gone, Household into) {
        Map<String, Object> body = acting(world, gone);
        body.put("intoId", into.id.toString());
        body.put(
                "relations",
                household(world, gone).getList("residents.id", String.class).stream()
                        .collect(Collectors.toMap(id -> id, id -> "80")));
        return world.clerk
                .request()
                .body(body)
                .post("/api/v1/households/" + gone.id + "/actions/merge")
                .then();
    }

    /** @return the village next door, to which it goes */
    static String move(AppraisalWorld world, Household home) {
        String other = world.county + "101202";
        move(world, home, SignIn.account("TOWN_PARTY_AFFAIRS", world.county + "101"), other)
                .body("villageName", containsString(other));
        return other;
    }

    /** To a village of another town, whose secretary accepts it. @return the village */
    static String moveFar(AppraisalWorld world, Household home) {
        String other = world.county + "102201";
        String asked = move(world, home, world.clerk, other).extract().path("pendingApprovals[0].id");
        SignIn.account("VILLAGE_SECRETARY", other)
                .request()
                .body(Map.of("reason", "同意接收", "version", 0))
                .post("/api/v1/approvals/" + asked + "/actions/approve")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
        return other;
    }

    private static ValidatableResponse move(AppraisalWorld world, Household home, Person who, String other) {
        Places.contactGrid(other + "0101", "第二微网格");
        Map<String, Object> body = acting(world, home);
        body.put("villageCode", other);
        body.put("contactGridCode", other + "0101");
        body.put("groupNumber", "01");
        body.put("address", Map.of("address", "新村 8 号"));
        return who.request()
                .body(body)
                .post("/api/v1/households/" + home.id + "/actions/move")
                .then()
                .statusCode(200);
    }
}
