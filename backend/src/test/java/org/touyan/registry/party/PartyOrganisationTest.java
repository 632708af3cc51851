package org.touyan.registry.party;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.testing.PartyBranches;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class PartyOrganisationTest {
    private static final String COUNTY = "971101";
    private static final String TOWN = COUNTY + "101";
    private static final String URL = "/api/v1/party-organisations";

    private String village;
    private UUID committee;
    private UUID branch;
    private Person affairs;
    private static int number = 200;

    @BeforeEach
    void aTownsCommitteeAndItsBranch() {
        village = TOWN + ++number;
        Places.village(village, "前店" + number + "村");
        committee = PartyBranches.organisation(TOWN, null, "COMMITTEE", "中共前店镇委员会" + number);
        branch = PartyBranches.organisation(village, committee, "BRANCH", "前店" + number + "村党支部");
        affairs = SignIn.account("TOWN_PARTY_AFFAIRS", TOWN);
    }

    private Map<String, Object> fresh(String kind, UUID parent, String area) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", kind, "name", "新设党组织", "area", area));
        body.put("parentId", parent);
        return body;
    }

    @Test
    void isSetUpBelowAnotherAndSeenWithItsCounts() {
        PartyBranches.member(village, branch, "郑祖荣");
        PartyBranches.member(
                village,
                Map.of(
                        "branchId",
                        branch,
                        "name",
                        "郑小红",
                        "sex",
                        "2",
                        "kind",
                        "PROBATIONARY",
                        "joinedOn",
                        "2026-01-01"));
        PartyBranches.member(village, Map.of("branchId", branch, "name", "郑伟", "sex", "1", "flowing", true));
        affairs.request()
                .get(URL + "/" + branch)
                .then()
                .statusCode(200)
                .body("above.name", contains("中共前店镇委员会" + number))
                .body("counts.members", equalTo(3))
                .body("counts.probationary", equalTo(1))
                .body("counts.flowing", equalTo(1))
                .body("actions.find { it.action == 'end' }.reason", equalTo("还有 3 名在册党员，请先转出"));
        affairs.request()
                .queryParam("q", "中共前店镇委员会" + number)
                .get(URL)
                .then()
                .body("items", hasSize(1))
                .body("items[0].children", equalTo(1))
                .body("items[0].counts.members", equalTo(3));
        affairs.request()
                .queryParam("parent", committee.toString())
                .get(URL)
                .then()
                .body("items.name", contains("前店" + number + "村党支部"))
                .body("items[0].areaName", equalTo("前店" + number + "村"));
    }

    @Test
    void whoLooksAfterAVillageSeesItsBranchAsTheTop() {
        SignIn.as("VILLAGE_SECRETARY", village)
                .queryParam("top", "true")
                .get(URL)
                .then()
                .statusCode(200)
                .body("items.id", contains(branch.toString()));
        SignIn.as("VILLAGE_SECRETARY", village)
                .get(URL + "/" + branch)
                .then()
                .body("above", hasSize(0))
                .body("parentId", equalTo(committee.toString()));
        SignIn.as("VILLAGE_SECRETARY", village)
                .get(URL + "/" + committee)
                .then()
                .statusCode(404);
        SignIn.as("GRID_LEADER", village).get(URL).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "GROUP, kind, 党委之下不设党小组",
        "BRANCH, area, 应在上级党组织的区域之内",
    })
    void refusesWhatDoesNotFitBelow(String kind, String field, String message) {
        String area = field.equals("area") ? COUNTY : village;
        SignIn.as("COUNTY_ORGANISATION", COUNTY)
                .body(fresh(kind, committee, area))
                .post(URL)
                .then()
                .statusCode(400)
                .body("errors.field", contains(field))
                .body("errors[0].message", equalTo(message));
    }

    @Test
    void onlyACommitteeStandsAlone() {
        affairs.request()
                .body(fresh("BRANCH", null, village))
                .post(URL)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("parentId"))
                .body("errors[0].message", equalTo("党支部应有上级党组织"));
        affairs.request()
                .body(fresh("BRANCH", UUID.randomUUID(), village))
                .post(URL)
                .then()
                .statusCode(400)
                .body("errors[0].message", equalTo("没有这个党组织，或已撤销"));
        affairs.request()
                .body(fresh("BRANCH", committee, COUNTY + "199201"))
                .post(URL)
                .then()
                .statusCode(404);
        SignIn.as("TOWN_SECRETARY", TOWN)
                .body(fresh("BRANCH", committee, village))
                .post(URL)
                .then()
                .statusCode(403);
    }

    @Test
    void isCreatedOnceAndEditedByItsVersion() {
        Map<String, Object> body = fresh("GROUP", branch, village);
        body.put("id", UUID.randomUUID().toString());
        body.put("villagerGroup", "03");
        affairs.request().body(body).post(URL).then().statusCode(201);
        String id = affairs.request()
                .body(body)
                .post(URL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> edit = new HashMap<>(Map.of("name", "第三党小组", "version", 0, "secretaryName", "郑国良"));
        affairs.request()
                .body(edit)
                .put(URL + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("第三党小组"))
                .body("secretaryName", equalTo("郑国良"))
                .body("villagerGroup", nullValue())
                .body("version", equalTo(1));
        affairs.request()
                .body(edit)
                .put(URL + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"))
                .body("current.name", equalTo("第三党小组"));
        edit.put("name", "=1+1");
        edit.put("version", 1);
        affairs.request().body(edit).put(URL + "/" + id).then().statusCode(400).body("errors.field", hasItem("name"));
    }

    @Test
    void isDissolvedOnlyWhenEmpty() {
        Map<String, Object> reason = Map.of("reason", "村并入邻村", "version", 0);
        UUID member = PartyBranches.member(village, branch, "郑祖荣");
        affairs.request()
                .body(reason)
                .post(URL + "/" + committee + "/actions/end")
                .then()
                .statusCode(409)
                .body("detail", containsString("下级党组织"));
        affairs.request()
                .body(reason)
                .post(URL + "/" + branch + "/actions/end")
                .then()
                .statusCode(409)
                .body("detail", equalTo("还有 1 名在册党员，请先转出"));
        affairs.request()
                .body(Map.of("status", "DECEASED", "happenedOn", "2026-11-01", "reason", "病故", "version", 1))
                .post("/api/v1/party-members/" + member + "/actions/end")
                .then()
                .statusCode(409);
        affairs.request()
                .body(Map.of("status", "DECEASED", "happenedOn", "2026-11-01", "reason", "病故", "version", 0))
                .post("/api/v1/party-members/" + member + "/actions/end")
                .then()
                .statusCode(200);
        affairs.request()
                .body(reason)
                .post(URL + "/" + branch + "/actions/end")
                .then()
                .statusCode(200)
                .body("endReason", equalTo("村并入邻村"));
        affairs.request()
                .body(Map.of("name", "改名", "version", 1))
                .put(URL + "/" + branch)
                .then()
                .statusCode(409)
                .body("detail", containsString("撤销"));
        SignIn.as("TOWN_PARTY_AFFAIRS", COUNTY + "102")
                .body(reason)
                .post(URL + "/" + committee + "/actions/end")
                .then()
                .statusCode(404);
    }
}
