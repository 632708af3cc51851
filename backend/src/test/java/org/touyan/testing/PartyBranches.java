package org.touyan.testing;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.scope.Area;
import org.touyan.testing.SignIn.Person;

/** Party organisations and members for tests, made through the API by the organisation department of the county. */
public final class PartyBranches {
    private static final Map<String, Person> DEPARTMENTS = new HashMap<>();

    private PartyBranches() {}

    private static Person department(String area) {
        return DEPARTMENTS.computeIfAbsent(
                area.substring(0, Area.COUNTY), county -> SignIn.account("COUNTY_ORGANISATION", county));
    }

    /** A branch of a village, below a committee of its own. */
    public static UUID branch(String village, String name) {
        Places.village(village, "村" + village);
        UUID committee = organisation(village, null, "COMMITTEE", name + "的党委");
        return organisation(village, committee, "BRANCH", name);
    }

    public static UUID organisation(String area, UUID parent, String kind, String name) {
        Map<String, Object> body = new HashMap<>(Map.of("area", area, "kind", kind, "name", name));
        body.put("parentId", parent);
        return UUID.fromString(given().spec(department(area).request())
                .body(body)
                .post("/api/v1/party-organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** A full member without a household. */
    public static UUID member(String area, UUID branch, String name) {
        return member(area, Map.of("branchId", branch, "name", name, "sex", "1"));
    }

    /** A full member since 2001; {@code more} says who he is. */
    public static UUID member(String area, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", "FULL", "joinedOn", "2001-07-01", "flowing", false));
        body.putAll(more);
        return UUID.fromString(given().spec(department(area).request())
                .body(body)
                .post("/api/v1/party-members")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
