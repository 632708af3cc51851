package org.touyan.appraisal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.registry.Household;

/** Evidence that is still on a phone while its household is sent back, merges or splits. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class LatePhotoTest {
    private static String announced(AppraisalWorld world, Household home, String item, int points) {
        Map<String, Object> body = world.entry(home, item, points);
        body.put("photos", 1);
        return world.contact
                .request()
                .body(body)
                .post("/api/v1/appraisal/entries")
                .then()
                .statusCode(201)
                .extract()
                .path("entry.id");
    }

    private static ValidatableResponse submit(AppraisalWorld world) {
        return world.act(world.clerk, world.round(), "submit", Map.of("reason", "其余各户无加减分"));
    }

    private static ValidatableResponse attach(AppraisalWorld world, String entry, String photo) {
        return EntryPhotoTest.attach(world.contact, entry, photo, EntryPhotoTest.PHOTO)
                .then();
    }

    /** What stands of a household, with the photos of each. */
    private static JsonPath entries(AppraisalWorld world, Object household) {
        return world.clerk
                .request()
                .get("/api/v1/appraisal/entries?subjectId=" + household)
                .jsonPath();
    }

    @Test
    void afterAMergeTheRoundWaitsForThePhotoOnceAndThePhoneStillBringsIt() {
        AppraisalWorld world = new AppraisalWorld("976103", "pujiang", 3);
        Household gone = world.households.get(0);
        Household into = world.households.get(1);
        String entry = announced(world, gone, "ZJ-03", 5);
        HouseholdChanges.merge(world, gone, into).statusCode(200);
        submit(world).statusCode(409).body("detail", containsString("还有 1 笔须佐证的记分"));
        String photo = EntryPhotoTest.id();
        attach(world, entry, photo).statusCode(201);
        attach(world, entry, photo).statusCode(201).body("id", equalTo(photo));
        JsonPath shown = entries(world, into.id);
        assertEquals(List.of(photo), shown.getList("items[0].photos"));
        assertEquals(0, shown.getInt("items[0].photosAwaited"));
        submit(world).statusCode(200);
    }

    @Test
    void afterAMergeAPhotoThatIsLostHoldsUpNobody() {
        AppraisalWorld world = new AppraisalWorld("976104", "pujiang", 3);
        Household into = world.households.get(1);
        announced(world, world.households.get(0), "ZJ-03", 5);
        announced(world, world.households.get(0), "ZJ-03", 6);
        HouseholdChanges.merge(world, world.households.get(0), into).statusCode(200);
        submit(world).statusCode(409).body("detail", containsString("还有 2 笔"));
        List<String> along = entries(world, into.id).getList("items.id");
        world.clerk
                .request()
                .body(Map.of("reason", "照片丢失，另行重记"))
                .post("/api/v1/appraisal/entries/" + along.get(0) + "/actions/reverse")
                .then()
                .statusCode(200);
        // Its author may also take the picture again where the entry is now.
        attach(world, along.get(1), EntryPhotoTest.id()).statusCode(201);
        submit(world).statusCode(200);
    }

    @Test
    void afterASharedSplitOnePhotoProvesBothParts() {
        AppraisalWorld world = new AppraisalWorld("976105", "guyuan", 3);
        Household home = world.households.get(0);
        String entry = announced(world, home, "JC-01", 5);
        String fresh = HouseholdChanges.split(world, home);
        assertEquals(1, entries(world, fresh).getInt("items[0].photosAwaited"));
        String photo = EntryPhotoTest.id();
        attach(world, entry, photo).statusCode(201);
        for (Object household : List.of(home.id, fresh)) {
            JsonPath shown = entries(world, household);
            String standing = "items.find { it.reversedBy == null && it.reversesId == null }.";
            assertEquals(List.of(photo), shown.getList(standing + "photos"));
            assertEquals(0, shown.getInt(standing + "photosAwaited"));
        }
    }

    @Test
    void aHouseholdThatWasSentBackIsNotHandedInWithoutItsEvidence() {
        AppraisalWorld world = new AppraisalWorld("976106", "pujiang", 2);
        Household home = world.households.get(0);
        world.record(home, "JT-02", 2);
        submit(world).statusCode(200);
        String actions = "/api/v1/appraisal/rounds/" + world.round() + "/results/" + home.id + "/actions/";
        world.panel
                .request()
                .body(Map.of("reason", "依据不足"))
                .post(actions + "return")
                .then()
                .statusCode(200);
        String entry = announced(world, home, "ZJ-03", 5);
        world.clerk
                .request()
                .body(Map.of())
                .post(actions + "settle")
                .then()
                .statusCode(409)
                .body("detail", containsString("该户还有 1 笔须佐证的记分，照片没有传到"));
        attach(world, entry, EntryPhotoTest.id()).statusCode(201);
        world.clerk
                .request()
                .body(Map.of())
                .post(actions + "settle")
                .then()
                .statusCode(200)
                .body("figures.returned", equalTo(0));
    }
}
