package org.touyan.appraisal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.registry.Household;
import org.touyan.testing.PictureFiles;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

/** Photos come after the entry that they prove. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class EntryPhotoTest {
    static final byte[] PHOTO = PictureFiles.withExif(PictureFiles.of("jpeg", 600, 400), 6, "119.8931E");
    private static AppraisalWorld world;
    private static int next;

    private Household household;

    @BeforeEach
    void aHouseholdOfItsOwn() {
        if (world == null) {
            world = new AppraisalWorld("976101", "pujiang", 12);
        }
        household = world.households.get(next++);
    }

    private ValidatableResponse record(AppraisalWorld where, Household home, String item, int points, Integer photos) {
        Map<String, Object> body = where.entry(home, item, points);
        body.put("photos", photos);
        return where.contact
                .request()
                .body(body)
                .post("/api/v1/appraisal/entries")
                .then();
    }

    private String recorded(String item, int points, Integer photos) {
        return record(world, household, item, points, photos)
                .statusCode(201)
                .extract()
                .path("entry.id");
    }

    private static String photos(String entry) {
        return "/api/v1/appraisal/entries/" + entry + "/photos";
    }

    static Response attach(Person by, String entry, String photo, byte[] bytes) {
        return by.request()
                .contentType("application/octet-stream")
                .queryParam("photoId", photo)
                .body(bytes)
                .post(photos(entry));
    }

    static String id() {
        return UUID.randomUUID().toString();
    }

    @Test
    void aPhotoProvesAnEntryAndIsSeenWhereverTheEntryIs() {
        record(world, household, "ZJ-03", 5, null).statusCode(422).body("rule", equalTo("evidence-missing"));
        record(world, household, "ZJ-03", 5, 0).statusCode(422).body("rule", equalTo("evidence-missing"));
        String entry = recorded("ZJ-03", 5, 2);
        String first = id();
        attach(world.contact, entry, first, PHOTO)
                .then()
                .statusCode(201)
                .body("id", equalTo(first))
                .body("width", equalTo(400))
                .body("height", equalTo(600))
                .body("uploadedBy", equalTo(world.contact.displayName()));
        world.contact
                .request()
                .get(world.score(household))
                .then()
                .body("parts.entries.flatten().find { it.id == '" + entry + "' }.photos", equalTo(List.of(first)))
                .body("parts.entries.flatten().find { it.id == '" + entry + "' }.photosAwaited", equalTo(1));
        world.panel
                .request()
                .get("/api/v1/appraisal/entries?subjectId=" + household.id)
                .then()
                .body("items[0].photos", equalTo(List.of(first)))
                .body("items[0].photosAwaited", equalTo(1));
        Response whole = world.panel.request().get(photos(entry) + "/" + first);
        whole.then().statusCode(200).contentType("image/jpeg").header("X-Content-Type-Options", "nosniff");
        assertTrue(
                !new String(whole.asByteArray(), java.nio.charset.StandardCharsets.ISO_8859_1).contains("119.8931E"));
        assertTrue(world.panel
                        .request()
                        .queryParam("thumbnail", true)
                        .get(photos(entry) + "/" + first)
                        .asByteArray()
                        .length
                < whole.asByteArray().length);
    }

    @Test
    void theSamePhotoSentAgainIsOne() {
        String entry = recorded("JT-02", 2, 1);
        String photo = id();
        attach(world.contact, entry, photo, PHOTO).then().statusCode(201);
        attach(world.contact, entry, photo, PHOTO).then().statusCode(201).body("id", equalTo(photo));
        world.contact
                .request()
                .get("/api/v1/appraisal/entries?subjectId=" + household.id)
                .then()
                .body("items[0].photos", equalTo(List.of(photo)))
                .body("items[0].photosAwaited", equalTo(0));
        attach(world.contact, entry, photo, PictureFiles.of("png", 30, 30))
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
    }

    @Test
    void onlyItsAuthorAttachesAndOnlyWhoSeesTheHouseholdLooks() {
        String entry = recorded("JT-02", 2, null);
        String photo = id();
        attach(world.contact, entry, photo, PHOTO).then().statusCode(201);
        attach(world.clerk, entry, id(), PHOTO).then().statusCode(409).body("detail", containsString("由记分人本人"));
        attach(world.panel, entry, id(), PHOTO).then().statusCode(403);
        Person elsewhere = SignIn.account("CONTACT_MEMBER", "9761011012020101");
        attach(elsewhere, entry, id(), PHOTO).then().statusCode(404);
        elsewhere.request().get(photos(entry) + "/" + photo).then().statusCode(404);
        attach(world.contact, id(), id(), PHOTO).then().statusCode(404);
        SignIn.nobody().get(photos(entry) + "/" + photo).then().statusCode(401);
        String other = recorded("JT-02", 2, null);
        world.contact.request().get(photos(other) + "/" + photo).then().statusCode(404);
    }

    @Test
    void whatIsNoPictureIsRefusedByItsContent() {
        String entry = recorded("JT-02", 2, null);
        for (byte[] bytes : List.of("<svg onload='alert(1)'/>".getBytes(), "%PDF-1.7 %%EOF".getBytes(), new byte[0])) {
            attach(world.contact, entry, id(), bytes).then().statusCode(422).body("errors[0].field", equalTo("file"));
        }
        record(world, household, "JT-02", 2, 7)
                .statusCode(400)
                .body("errors[0].field", equalTo("photos"))
                .body("errors[0].message", equalTo("每笔记分最多 6 张照片"));
    }

    @Test
    void sixAtMostAndNoneForAnEntryThatWasUndone() {
        String entry = recorded("JT-02", 2, null);
        for (int i = 0; i < 6; i++) {
            attach(world.contact, entry, id(), PHOTO).then().statusCode(201);
        }
        attach(world.contact, entry, id(), PHOTO).then().statusCode(409).body("detail", equalTo("每笔记分最多 6 张照片"));
        String undone = recorded("JT-02", 3, 1);
        String reversal = world.contact
                .request()
                .body(Map.of("reason", "记错了户"))
                .post("/api/v1/appraisal/entries/" + undone + "/actions/reverse")
                .then()
                .statusCode(200)
                .extract()
                .path("entry.id");
        attach(world.contact, undone, id(), PHOTO).then().statusCode(409).body("detail", containsString("已经冲销"));
        attach(world.contact, reversal, id(), PHOTO).then().statusCode(409).body("detail", containsString("冲销"));
    }

    @Test
    void aRoundIsNotHandedInWhileItsEvidenceIsOnAPhone() {
        AppraisalWorld own = new AppraisalWorld("976102", "pujiang", 3);
        Household home = own.households.get(0);
        String proven =
                record(own, home, "ZJ-03", 5, 1).statusCode(201).extract().path("entry.id");
        String lost = record(own, home, "ZJ-03", 6, 1).statusCode(201).extract().path("entry.id");
        // Evidence that nobody asks for holds nobody up.
        record(own, home, "JT-02", 2, 1).statusCode(201);
        String round = own.round();
        own.act(own.clerk, round, "submit", Map.of("reason", "其余各户无加减分"))
                .statusCode(409)
                .body("detail", containsString("还有 2 笔须佐证的记分"));
        attach(own.contact, proven, id(), PHOTO).then().statusCode(201);
        own.clerk
                .request()
                .get("/api/v1/appraisal/rounds/" + round)
                .then()
                .body("actions.find { it.action == 'submit' }.enabled", equalTo(false))
                .body("actions.find { it.action == 'submit' }.reason", containsString("还有 1 笔"));
        own.clerk
                .request()
                .body(Map.of("reason", "照片丢失，另行重记"))
                .post("/api/v1/appraisal/entries/" + lost + "/actions/reverse")
                .then()
                .statusCode(200);
        own.act(own.clerk, round, "submit", Map.of("reason", "其余各户无加减分")).statusCode(200);
        attach(own.contact, proven, id(), PHOTO).then().statusCode(409).body("detail", containsString("已经提交"));
        // A photo counts as evidence where scorers are compared.
        own.secretary
                .request()
                .get("/api/v1/appraisal/fairness?period=" + AppraisalWorld.MONTH)
                .then()
                .statusCode(200)
                .body("items[0].entries", equalTo(2))
                .body("items[0].unprovenShare", equalTo(0.5f));
    }

    @Test
    void afterASplitBothShowThePhotoOfTheDeed() {
        String entry = recorded("JT-02", 2, 1);
        String photo = id();
        attach(world.contact, entry, photo, PHOTO).then().statusCode(201);
        String fresh = HouseholdChanges.split(world, household);
        for (String one : List.of(household.id.toString(), fresh)) {
            var why = world.clerk
                    .request()
                    .get("/api/v1/family-scores/" + one + "/" + AppraisalWorld.MONTH)
                    .jsonPath();
            String shown = why.getString("parts.find { it.code == 'JT' }.entries[0].id");
            assertEquals(List.of(photo), why.getList("parts.find { it.code == 'JT' }.entries[0].photos"));
            world.clerk.request().get(photos(shown) + "/" + photo).then().statusCode(200);
        }
        world.clerk
                .request()
                .get("/api/v1/households/" + fresh + "/photos")
                .then()
                .statusCode(200)
                .body("", empty());
        world.clerk
                .request()
                .get("/api/v1/appraisal/entries?subjectId=" + fresh)
                .then()
                .body("items", hasSize(1));
    }
}
