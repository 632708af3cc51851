package org.touyan.registry.photo;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;
import org.touyan.platform.time.BusinessTime;
import org.touyan.testing.Households;
import org.touyan.testing.PictureFiles;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class HouseholdPhotoTest {
    private static final String VILLAGE = "981401101201";
    private static final byte[] PHOTO = PictureFiles.withExif(PictureFiles.of("jpeg", 600, 400), 6, "119.8931E");

    @Inject
    Database database;

    private String photos;
    private Person clerk;

    @BeforeEach
    void household() {
        photos = "/api/v1/households/" + Households.in(VILLAGE + "0101").save().id + "/photos";
        clerk = SignIn.account("VILLAGE_CLERK", VILLAGE);
    }

    private Response upload(Person by, byte[] bytes) {
        return by.request()
                .contentType("application/octet-stream")
                .queryParam("caption", "房屋正面")
                .body(bytes)
                .post(photos);
    }

    private long pieces(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.number(
                        Sql.of("select count(*) from stored_file_piece where file_id = ?", UUID.fromString(id))));
    }

    @Test
    void keepsShowsAndRemovesAPhoto() {
        Response answer = upload(clerk, PHOTO);
        answer.then()
                .statusCode(201)
                .body("caption", equalTo("房屋正面"))
                .body("mediaType", equalTo("image/jpeg"))
                .body("width", equalTo(400))
                .body("height", equalTo(600))
                .body("uploadedBy", equalTo(clerk.displayName()))
                .body("createdAt", notNullValue());
        String id = answer.path("id");
        clerk.request().get(photos).then().statusCode(200).body("id", equalTo(List.of(id)));
        Response picture = clerk.request().get(photos + "/" + id);
        picture.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Disposition", containsString(id));
        assertEquals((Integer) answer.path("bytes"), picture.asByteArray().length);
        assertTrue(clerk.request()
                        .queryParam("thumbnail", true)
                        .get(photos + "/" + id)
                        .asByteArray()
                        .length
                < picture.asByteArray().length);
        assertEquals(2, pieces(id));
        clerk.request()
                .body(Map.of())
                .post(photos + "/" + id + "/actions/remove")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
        clerk.request()
                .body(Map.of("reason", "拍摄模糊"))
                .post(photos + "/" + id + "/actions/remove")
                .then()
                .statusCode(204);
        clerk.request().get(photos + "/" + id).then().statusCode(404);
        clerk.request().get(photos).then().body("", empty());
        assertEquals(0, pieces(id));
    }

    @Test
    void theSamePhotoTwiceIsOnePhoto() {
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            clerk.request()
                    .contentType("application/octet-stream")
                    .queryParam("photoId", id)
                    .body(PHOTO)
                    .post(photos)
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(id));
        }
        clerk.request().get(photos).then().body("", hasSize(1));
        clerk.request()
                .contentType("application/octet-stream")
                .queryParam("photoId", id)
                .body(PictureFiles.of("png", 30, 30))
                .post(photos)
                .then()
                .statusCode(409);
    }

    @Test
    void refusesOthersAndWhatIsNoPicture() {
        String id = upload(clerk, PHOTO).path("id");
        Person far = SignIn.account("VILLAGE_CLERK", "981401102202");
        upload(far, PHOTO).then().statusCode(404);
        far.request().get(photos).then().statusCode(404);
        far.request().get(photos + "/" + id).then().statusCode(404);
        far.request()
                .body(Map.of("reason", "试试"))
                .post(photos + "/" + id + "/actions/remove")
                .then()
                .statusCode(404);
        Person leader = SignIn.account("COUNTY_LEADER", "981401");
        upload(leader, PHOTO).then().statusCode(403);
        leader.request().get(photos + "/" + id).then().statusCode(200);
        SignIn.nobody().get(photos + "/" + id).then().statusCode(401);
        upload(clerk, "<svg onload='alert(1)'/>".getBytes())
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("file"));
        upload(clerk, new byte[0]).then().statusCode(422).body("errors[0].message", equalTo("文件是空的，没有内容"));
    }

    private String path(String household) {
        return "/api/v1/households/" + household + "/photos";
    }

    private Map<String, Object> acting(String household) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "version",
                clerk.request().get("/api/v1/households/" + household).path("version"));
        body.put("reason", "村里办理");
        body.put("eventDate", LocalDate.now(BusinessTime.ZONE).toString());
        return body;
    }

    @Test
    void afterAMergeTheyAreTheOtherHouseholdsPhotos() {
        String from = Households.in(VILLAGE + "0101").save().id.toString();
        String into = Households.in(VILLAGE + "0101").save().id.toString();
        photos = path(into);
        String there = upload(clerk, PHOTO).path("id");
        photos = path(from);
        String moved = upload(clerk, PHOTO).path("id");
        Map<String, Object> body = acting(from);
        body.put("intoId", into);
        String head = clerk.request().get("/api/v1/households/" + from).path("residents[0].id");
        body.put("relations", Map.of(head, "99"));
        clerk.request()
                .body(body)
                .post("/api/v1/households/" + from + "/actions/merge")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
        clerk.request().get(path(into)).then().body("id", equalTo(List.of(there, moved)));
        clerk.request().get(path(into) + "/" + moved).then().statusCode(200);
        clerk.request().get(path(from)).then().body("", empty());
    }

    @Test
    void afterASplitTheyStayWithTheHouseThatTheyShow() {
        String home = Households.in(VILLAGE + "0101").members(2).save().id.toString();
        photos = path(home);
        String id = upload(clerk, PHOTO).path("id");
        String leaving = clerk.request().get("/api/v1/households/" + home).path("residents[1].id");
        Map<String, Object> body = acting(home);
        body.put("residentIds", List.of(leaving));
        body.put("headId", leaving);
        body.put("groupNumber", "01");
        body.put("address", Map.of("address", "新宅 1 号"));
        String fresh = clerk.request()
                .body(body)
                .post("/api/v1/households/" + home + "/actions/split")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        clerk.request().get(path(home)).then().body("id", equalTo(List.of(id)));
        clerk.request().get(path(fresh)).then().body("", empty());
    }

    @Test
    void anotherHouseholdsPhotoIsNotThisOnes() {
        String id = upload(clerk, PHOTO).path("id");
        String other = "/api/v1/households/" + Households.in(VILLAGE + "0101").save().id + "/photos/";
        clerk.request().get(other + id).then().statusCode(404);
        clerk.request()
                .body(Map.of("reason", "试试"))
                .post(other + id + "/actions/remove")
                .then()
                .statusCode(404);
    }
}
