package org.touyan.region.grid;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.region.Grids;
import org.touyan.region.RegionSummaries;
import org.touyan.region.RegionSummary;
import org.touyan.testing.Households;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class GridTest {
    private static final String TOWN = "980601101";

    @Inject
    Grids grids;

    @Inject
    RegionSummaries summaries;

    @Inject
    EntityManager database;

    @Inject
    FieldCipher cipher;

    private static RequestSpecification secretary(String village) {
        return SignIn.as("VILLAGE_SECRETARY", village);
    }

    private static ValidatableResponse create(String village, String parent, String type, String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("parentCode", parent);
        body.put("type", type);
        body.put("name", name);
        return secretary(village).body(body).post("/api/v1/grids").then();
    }

    private static ValidatableResponse staff(String village, String grid, Map<String, Object> body) {
        return secretary(village)
                .body(body)
                .post("/api/v1/grids/" + grid + "/staff")
                .then();
    }

    private <T> T inTransaction(java.util.concurrent.Callable<T> work) {
        return CurrentActor.asSystem(() -> QuarkusTransaction.requiringNew().call(work));
    }

    private void member(String grid, String name, String phone) {
        inTransaction(() -> {
            grids.assignMember(grid, null, name, phone);
            return null;
        });
    }

    private RegionSummary figures(String area) {
        return inTransaction(() -> summaries.of(List.of(area)).get(area));
    }

    @Test
    void numbersGridsInsideTheirVillage() {
        String village = Places.village("980601101201", "编号村");
        create(village, village, "GOVERNANCE", null)
                .statusCode(201)
                .body("code", equalTo(village + "01"))
                .body("name", equalTo("第一网格"))
                .body("type", equalTo("GOVERNANCE"))
                .body("villageName", equalTo("编号村"))
                .body("parentCode", nullValue())
                .body("capacity", equalTo(500))
                .body("staff", empty())
                .body("actions.action", contains("update", "staff", "delete"));
        create(village, village, "GOVERNANCE", "河东网格").statusCode(201).body("code", equalTo(village + "02"));
        create(village, village, "GOVERNANCE", "河东网格").statusCode(409).body("errors.field", contains("name"));
        create(village, village + "02", "CONTACT", null)
                .statusCode(201)
                .body("code", equalTo(village + "0201"))
                .body("name", equalTo("1号联动网格"))
                .body("parentCode", equalTo(village + "02"))
                .body("capacity", equalTo(8));
        create(village, village, "CONTACT", null).statusCode(422).body("errors.field", contains("parentCode"));
        create(village, village + "02", "GOVERNANCE", null).statusCode(422);
        create(village, "980601101", "GOVERNANCE", null).statusCode(400).body("errors.field", contains("parentCode"));
        create(village, "980601101299", "GOVERNANCE", null).statusCode(404);
        create(village, village + "02", "CONTACT", "+1").statusCode(400).body("errors.field", contains("name"));
        SignIn.as("VILLAGE_CLERK", village)
                .body(Map.of("parentCode", village, "type", "GOVERNANCE"))
                .post("/api/v1/grids")
                .then()
                .statusCode(403);
        SignIn.as("COUNTY_ORGANISATION", "980601")
                .get("/api/v1/regions/" + village)
                .then()
                .body("childCount", equalTo(2));
    }

    @Test
    void aRepeatedCreateMakesOneGrid() {
        String village = Places.village("980601101202", "重复村");
        SignIn.Person person = SignIn.account("VILLAGE_SECRETARY", village);
        Map<String, Object> body =
                Map.of("id", UUID.randomUUID().toString(), "parentCode", village, "type", "GOVERNANCE", "name", "唯一网格");
        for (int i = 0; i < 2; i++) {
            person.request()
                    .body(body)
                    .post("/api/v1/grids")
                    .then()
                    .statusCode(201)
                    .body("code", equalTo(village + "01"));
        }
        person.request().get("/api/v1/grids?area=" + village).then().body("total", equalTo(1));
    }

    @Test
    void renamesAndDeletesOnlyWhatIsEmpty() {
        String village = Places.village("980601101203", "删除村");
        Places.contactGrid(village + "0101", "1号联动网格");
        secretary(village)
                .body(Map.of("name", "新名网格", "version", 0))
                .put("/api/v1/grids/" + village + "01")
                .then()
                .statusCode(200)
                .body("name", equalTo("新名网格"))
                .body("version", equalTo(1));
        secretary(village)
                .body(Map.of("name", "再改", "version", 0))
                .put("/api/v1/grids/" + village + "01")
                .then()
                .statusCode(409)
                .body("current.name", equalTo("新名网格"));
        Households.in(village + "0101").head("住户").save();
        secretary(village)
                .get("/api/v1/grids/" + village + "0101")
                .then()
                .body("actions.find { it.action == 'delete' }.reason", containsString("农户"));
        secretary(village)
                .delete("/api/v1/grids/" + village + "0101?version=0")
                .then()
                .statusCode(409)
                .body("code", equalTo("state"));
        secretary(village)
                .delete("/api/v1/grids/" + village + "01?version=1")
                .then()
                .statusCode(409)
                .body("detail", containsString("1 个联动网格"));
        Places.contactGrid(village + "0102", "2号联动网格");
        member(village + "0102", "党员", null);
        SignIn.Person holder = SignIn.account("CONTACT_MEMBER", village + "0102");
        secretary(village)
                .delete("/api/v1/grids/" + village + "0102?version=0")
                .then()
                .statusCode(409)
                .body("detail", containsString(holder.username()));
        Places.contactGrid(village + "0103", "3号联动网格");
        secretary(village)
                .delete("/api/v1/grids/" + village + "0103")
                .then()
                .statusCode(400)
                .body("errors.field", contains("version"));
        secretary(village)
                .delete("/api/v1/grids/" + village + "0103?version=7")
                .then()
                .statusCode(409)
                .body("code", equalTo("stale"));
        secretary(village)
                .delete("/api/v1/grids/" + village + "0103?version=0")
                .then()
                .statusCode(204);
        secretary(village).get("/api/v1/grids/" + village + "0103").then().statusCode(404);
        // One that was in use ends and keeps its people and its number.
        member(Places.contactGrid(village + "0104", "4号联动网格"), "党员", null);
        secretary(village)
                .delete("/api/v1/grids/" + village + "0104?version=0")
                .then()
                .statusCode(204);
        secretary(village).get("/api/v1/grids/" + village + "0104").then().statusCode(404);
        assertEquals(
                1L,
                inTransaction(() -> database.createQuery(
                                "select count(*) from GridStaff where area = :grid and validTo is not null", Long.class)
                        .setParameter("grid", village + "0104")
                        .getSingleResult()));
        create(village, village + "01", "CONTACT", null).statusCode(201).body("code", equalTo(village + "0105"));
        secretary(village)
                .delete("/api/v1/grids/" + village + "0105?version=0")
                .then()
                .statusCode(204);
        assertEquals(
                village + "0105",
                inTransaction(() -> grids.proposeContactGrids(village, List.of(village)))
                        .get(0)
                        .code());
        secretary("980601101201")
                .delete("/api/v1/grids/" + village + "0102?version=0")
                .then()
                .statusCode(404);
        secretary("980601101201")
                .body(Map.of("name", "越界", "version", 0))
                .put("/api/v1/grids/" + village + "01")
                .then()
                .statusCode(404);
        SignIn.as("GRID_LEADER", village)
                .delete("/api/v1/grids/" + village + "0102?version=0")
                .then()
                .statusCode(403);
        SignIn.as("GRID_LEADER", village)
                .body(Map.of("name", "x", "version", 0))
                .put("/api/v1/grids/" + village + "01")
                .then()
                .statusCode(403);
    }

    @Test
    void onePersonAtATimeIsLeaderOrContactMember() {
        String village = Places.village("980601101204", "人员村");
        String grid = Places.grid(village + "01", "第一网格");
        String contact = Places.contactGrid(village + "0101", "1号联动网格");
        Households.in(contact).head("被联系户").save();
        assertEquals(new RegionSummary(1, 1, 1), figures(village));
        // Named on the board alone, which knows who is a Party member.
        Map<String, Object> member = Map.of("role", "CONTACT_MEMBER", "personName", "党员");
        staff(village, contact, member).statusCode(422).body("errors.field", contains("role"));
        member(contact, "某党员", "13800001234");
        String id = secretary(village)
                .get("/api/v1/grids/" + contact)
                .then()
                .statusCode(200)
                .body("staff.personName", contains("某党员"))
                .body("staff.phoneMasked", contains("138****1234"))
                .body("staff.validTo", contains(nullValue()))
                .extract()
                .path("staff[0].id");
        assertEquals(new RegionSummary(1, 1, 0), figures(village));
        byte[] sealed = inTransaction(() -> database.find(GridStaff.class, UUID.fromString(id)).phoneCipher);
        assertEquals("13800001234", cipher.decrypt(sealed, "grid_staff.phone", UUID.fromString(id)));
        staff(village, contact, Map.of("role", "GRID_LEADER", "personName", "错位"))
                .statusCode(422)
                .body("errors.field", contains("role"));
        staff(village, grid, Map.of("role", "GRID_LEADER", "personName", "买买提•艾力", "phone", "１38 0000 1234"))
                .statusCode(200)
                .body("staff.personName", contains("买买提·艾力"))
                .body("staff.phoneMasked", contains("138****1234"));
        staff(village, grid, Map.of("role", "GRID_LEADER", "personName", "格长二"))
                .statusCode(409)
                .body("detail", containsString("买买提·艾力"));
        staff(village, grid, Map.of("role", "OTHER", "personName", "义工一")).statusCode(200);
        staff(village, grid, Map.of("role", "OTHER", "personName", "义工二"))
                .statusCode(200)
                .body("staff.role", contains("GRID_LEADER", "OTHER", "OTHER"));
        staff(village, grid, Map.of("role", "OTHER", "personName", "坏号", "phone", "12"))
                .statusCode(400)
                .body("errors.field", contains("phone"));
        staff(village, grid, Map.of("role", "OTHER", "personName", " "))
                .statusCode(400)
                .body("errors.field", contains("personName"));
        staff("980601101201", contact, member).statusCode(404);
        SignIn.as("CONTACT_MEMBER", village)
                .body(member)
                .post("/api/v1/grids/" + contact + "/staff")
                .then()
                .statusCode(403);
        secretary("980601101201")
                .delete("/api/v1/grids/" + contact + "/staff/" + id)
                .then()
                .statusCode(404);
        secretary(village)
                .delete("/api/v1/grids/" + grid + "/staff/" + id)
                .then()
                .statusCode(404);
        SignIn.as("GRID_LEADER", village)
                .delete("/api/v1/grids/" + contact + "/staff/" + id)
                .then()
                .statusCode(403);
        secretary(village)
                .delete("/api/v1/grids/" + contact + "/staff/" + id)
                .then()
                .statusCode(200)
                .body("staff", empty());
        secretary(village)
                .delete("/api/v1/grids/" + contact + "/staff/" + id)
                .then()
                .statusCode(200);
        assertEquals(new RegionSummary(1, 1, 1), figures(village));
    }

    @Test
    void aRepeatedAppointmentIsOne() {
        String village = Places.village("980601101205", "任职村");
        String grid = Places.grid(village + "01", "第一网格");
        SignIn.Person person = SignIn.account("VILLAGE_SECRETARY", village);
        Map<String, Object> body = Map.of("id", UUID.randomUUID().toString(), "role", "OTHER", "personName", "一次");
        for (int i = 0; i < 2; i++) {
            person.request()
                    .body(body)
                    .post("/api/v1/grids/" + grid + "/staff")
                    .then()
                    .statusCode(200)
                    .body("staff.id", contains(body.get("id")));
        }
    }

    @Test
    void listsByPlaceTypeNameMemberAndFullness() {
        String village = Places.village("980601102201", "列表村");
        Places.contactGrid(village + "0101", "桥头联动网格");
        Places.contactGrid(village + "0102", "桥尾联动网格");
        member(village + "0101", "桥头党员", null);
        QuarkusTransaction.requiringNew().run(() -> summaries.add(village + "0102", 11, 30, 11));
        RequestSpecification all = secretary(village);
        all.get("/api/v1/grids")
                .then()
                .statusCode(200)
                .body("items.code", contains(village + "01", village + "0101", village + "0102"))
                .body("total", equalTo(3));
        for (Map.Entry<String, List<String>> e : Map.of(
                        "type=GOVERNANCE",
                        List.of(village + "01"),
                        "type=CONTACT&q=qw",
                        List.of(village + "0102"),
                        "q=桥头",
                        List.of(village + "0101"),
                        "q=" + village + "0102",
                        List.of(village + "0102"),
                        "withoutMember=true",
                        List.of(village + "0102"),
                        "overFull=true",
                        List.of(village + "0102"),
                        "overFull=true&type=GOVERNANCE",
                        List.<String>of(),
                        "q=%25",
                        List.<String>of())
                .entrySet()) {
            secretary(village)
                    .get("/api/v1/grids?" + e.getKey())
                    .then()
                    .statusCode(200)
                    .body("items.code", equalTo(e.getValue()))
                    .body("total", equalTo(e.getValue().size()));
        }
        secretary(village)
                .get("/api/v1/grids?type=CONTACT")
                .then()
                .body("items[1].overFull", equalTo(true))
                .body("items[1].households", equalTo(11))
                .body("items[0].staff.personName", contains("桥头党员"))
                .body("items[0].villageName", equalTo("列表村"));
        String next =
                secretary(village).get("/api/v1/grids?size=2").then().extract().path("next");
        secretary(village)
                .get("/api/v1/grids?size=2&after=" + next)
                .then()
                .body("items.code", contains(village + "0102"))
                .body("next", nullValue());
        SignIn.as("TOWN_SECRETARY", TOWN)
                .get("/api/v1/grids?area=" + village)
                .then()
                .statusCode(404);
        SignIn.as("TOWN_SECRETARY", TOWN)
                .get("/api/v1/grids/" + village + "01")
                .then()
                .statusCode(404);
        SignIn.as("TOWN_SECRETARY", "980601102")
                .get("/api/v1/grids?area=980601")
                .then()
                .body("items.code", hasItem(village + "01"));
        SignIn.as("AUDIT_ADMIN", "980601").get("/api/v1/grids").then().statusCode(403);
        SignIn.as("AUDIT_ADMIN", "980601")
                .get("/api/v1/grids/" + village + "01")
                .then()
                .statusCode(403);
        secretary(village).get("/api/v1/grids/" + village).then().statusCode(404);
        secretary(village).get("/api/v1/grids?size=0").then().statusCode(400);
    }

    private List<Grids.Proposal> make(String village, String place, int count) {
        List<Grids.Proposal> proposals = grids.proposeContactGrids(village, Collections.nCopies(count, place));
        grids.createContactGrids(village, proposals);
        return proposals;
    }

    @Test
    void groupsAVillageForTheRegistry() {
        String village = Places.village("980601103201", "分组村");
        List<Grids.Proposal> made = inTransaction(() -> make(village, village, 3));
        assertEquals(
                List.of(village + "0101", village + "0102", village + "0103"),
                made.stream().map(Grids.Proposal::code).toList());
        UUID resident = UUID.randomUUID();
        Households.in(village + "0101").head("甲户").save();
        inTransaction(() -> {
            assertFalse(grids.withMember(village + "0101"));
            grids.assignMember(village + "0101", UUID.randomUUID(), "旧党员", null);
            grids.assignMember(village + "0101", resident, "新党员", "13800001234");
            grids.assignMember(village + "0101", resident, "新党员", "13800001234");
            assertTrue(grids.withMember(village + "0101"));
            assertFalse(grids.withMember(village));
            return null;
        });
        assertEquals(new RegionSummary(1, 1, 0), figures(village + "01"));
        inTransaction(() -> {
            List<Grids.ContactGrid> all = grids.contactGrids(village);
            assertEquals("新党员", all.get(0).member().name());
            assertEquals("138****1234", all.get(0).member().phoneMasked());
            assertEquals(1, all.get(0).households());
            assertEquals("第一网格", all.get(0).gridName());
            assertEquals(
                    resident,
                    grids.members(Set.of(village + "0101"))
                            .get(village + "0101")
                            .residentId());
            assertEquals(Map.of(village, new Grids.Counts(3, 2, 0)), grids.counts(village, 12));
            assertEquals(List.of(village + "0102", village + "0103"), grids.removeEmptyContactGrids(village));
            grids.endMember(village + "0101");
            return null;
        });
        assertEquals(new RegionSummary(1, 1, 1), figures(village));
        assertEquals(
                List.of(village + "0102"),
                inTransaction(() -> make(village, village + "01", 1)).stream()
                        .map(Grids.Proposal::code)
                        .toList());
        List<Grids.Proposal> many = inTransaction(() -> make(village, village, 70));
        assertEquals(village + "0162", many.get(59).code());
        assertEquals(village + "0201", many.get(60).code());
    }
}
