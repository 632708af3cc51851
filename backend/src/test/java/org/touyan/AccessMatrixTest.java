package org.touyan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touyan.access.Role;
import org.touyan.access.RoleRepository;
import org.touyan.appraisal.AppraisalThings;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.sql.Database;
import org.touyan.platform.time.BusinessTime;
import org.touyan.platform.web.Idempotency;
import org.touyan.registry.account.HouseholdAccountService;
import org.touyan.registry.imports.Imports;
import org.touyan.testing.Caller;
import org.touyan.testing.Caller.Answer;
import org.touyan.testing.Clients;
import org.touyan.testing.Households;
import org.touyan.testing.PartyBranches;
import org.touyan.testing.Places;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;
import org.touyan.testing.Xlsx;

/**
 * Every operation of the contract, called by nobody and by every role: who may call it stands in access-matrix.csv, so a new
 * operation fails here until somebody has said who may. Two towns hold households with a mark in their names; what a
 * person of one town gets back never holds the other's mark, and what lies there is answered as if it did not exist.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class AccessMatrixTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final String PUBLIC = "PUBLIC";
    private static final String AUTHENTICATED = "AUTHENTICATED";
    /** These end the session they are called with. */
    private static final Set<String> LAST = Set.of("signOut", "signOutEverywhere");

    /** A body of each operation that passes validation, so that what answers is the scope and not the missing field. */
    private static final JsonNode BODIES = read(Path.of("src", "test", "resources", "access-bodies.json"));

    @Inject
    RoleRepository roles;

    @Inject
    HouseholdAccountService households;

    @Inject
    Database rows;

    @Inject
    EntityManager database;

    private final List<String> faults = new ArrayList<>();
    /** Answers that showed the own town's mark: else the marks would prove nothing. */
    private int marksSeen;

    /** Ids of what lies out of the own town, by the part of the path before them. */
    private static Map<String, UUID> elsewhere;

    private Town own;
    private Town other;

    /** What there is to ask for in a town. */
    private record Town(
            String code, String village, String grid, String contactGrid, String mark, Map<String, UUID> ids) {}

    private record Operation(
            String id, String method, String path, Set<String> queries, String who, boolean takesBody) {
        boolean reads() {
            return method.equals("get");
        }

        boolean names() {
            return path.contains("{");
        }

        /** Any one of several permissions will do, or all of several are needed. */
        boolean admits(Collection<String> permissions) {
            return AUTHENTICATED.equals(who)
                    || Stream.of(who.split("\\|")).anyMatch(one -> permissions.containsAll(List.of(one.split("&"))));
        }
    }

    @BeforeEach
    void canaries() {
        own = town("990601101", "金丝雀甲");
        other = town("990601102", "金丝雀乙");
        if (elsewhere == null) {
            elsewhere = elsewhere();
        }
        other.ids().putAll(elsewhere);
    }

    /** Made once: what takes many steps. All of it lies out of the own town, much of it in other counties. */
    private Map<String, UUID> elsewhere() {
        Map<String, UUID> ids = new HashMap<>(AppraisalThings.in("990602", "990603", rows));
        Person clerk = SignIn.account("VILLAGE_CLERK", other.village());
        var leaving = Households.in(other.village()).head(other.mark()).save();
        ids.put(
                "approvals",
                made(
                        clerk.request()
                                .body(Map.of("version", leaving.version, "reason", "全户已迁走", "eventDate", "2026-10-01"))
                                .post("/api/v1/households/" + leaving.id + "/actions/cancel"),
                        "pendingApprovals[0].id"));
        ids.put("exports", made(clerk.request().body("{}").post("/api/v1/households/exports"), "id"));
        ids.put(
                "imports",
                made(
                        Imports.upload(
                                clerk,
                                new Xlsx()
                                        .row("户主姓名", "身份证号")
                                        .row(other.mark(), "")
                                        .bytes()),
                        "id"));
        ids.put(
                "units",
                made(
                        SignIn.as("COUNTY_AGRICULTURE", other.code())
                                .body(Map.of("kind", "COMPANY", "name", other.mark() + "公司", "area", other.village()))
                                .post("/api/v1/units"),
                        "id"));
        return ids;
    }

    private static UUID made(Response answer, String path) {
        assertTrue(answer.statusCode() / 100 == 2, () -> answer.body().asString());
        return UUID.fromString(answer.path(path));
    }

    /** Else their 404 would prove nothing. */
    @Test
    void whatLiesElsewhereIsThere() {
        Map<String, String> opened = new HashMap<>();
        AppraisalThings.OPENED.forEach(thing -> opened.put(thing, "9906"));
        opened.put("approvals", other.code());
        opened.put("units", other.code());
        opened.forEach((thing, area) -> assertEquals(
                200,
                SignIn.as("COUNTY_ORGANISATION", area)
                        .get("/api/v1/" + thing + "/" + other.ids().get(thing))
                        .statusCode(),
                thing));
    }

    private static Town town(String code, String mark) {
        String village = code + "201";
        Places.village(village, mark.substring(0, 1) + "村" + code.substring(8));
        Places.contactGrid(village + "0101", "第一微网格");
        var household = Households.in(village + "0101")
                .head(mark)
                .phone("19900001111")
                .members(1)
                .save();
        Map<String, UUID> ids = new HashMap<>();
        ids.put("households", household.id);
        ids.put("residents", household.headId);
        UUID branch = PartyBranches.branch(village, mark + "党支部");
        ids.put("party-organisations", branch);
        ids.put("party-members", PartyBranches.member(village, branch, mark));
        ids.put("family-scores", household.id);
        ids.put(
                "accounts",
                SignIn.account(a -> a.displayName = mark, "CONTACT_MEMBER", village)
                        .id());
        ids.put(
                "api-clients",
                Clients.of(mark, List.of("household:read"), village).id());
        return new Town(code, village, village + "01", village + "0101", mark, ids);
    }

    @Test
    void everyOperationIsInTheTable() {
        Map<String, String> table = table();
        List<String> undeclared = operations(table).stream()
                .filter(operation -> operation.who() == null)
                .map(Operation::id)
                .toList();
        assertEquals(List.of(), undeclared, "add them to access-matrix.csv");
        Set<String> known = new TreeSet<>();
        table.values().forEach(who -> known.addAll(List.of(who.split("[|&]"))));
        known.removeAll(Set.of(PUBLIC, AUTHENTICATED));
        Set<String> permissions = new TreeSet<>();
        for (var field : Permission.class.getFields()) {
            permissions.add(field.getName().toLowerCase(Locale.ROOT).replace('_', ':'));
        }
        known.removeAll(permissions);
        assertEquals(Set.of(), known, "no such permissions");
        List<String> bodiless = operations(table).stream()
                .filter(operation -> operation.takesBody() && !BODIES.has(operation.id()))
                .map(Operation::id)
                .toList();
        assertEquals(List.of(), bodiless, "add a body that passes validation to access-bodies.json");
    }

    @Test
    void nobodyGetsIn() {
        for (Operation operation : operations(table())) {
            int status = call(Caller.nobody(), operation, Map.of()).status();
            boolean open = PUBLIC.equals(operation.who());
            if (open == (status == 401) && !operation.id().equals("signIn")) {
                faults.add(operation.id() + " answered nobody " + status);
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void everyRoleGetsWhatItMayAndNothingElse() {
        List<Operation> operations = operations(table());
        List<Role> presets = QuarkusTransaction.requiringNew().call(() -> roles.list("preset", true));
        assertEquals(28, presets.size());
        Object before = stored();
        int calls = 0;
        for (Role role : presets) {
            Person person = SignIn.account(role.code, own.code());
            if (role.code.equals("HOUSEHOLD_HEAD")) {
                bind(person);
            }
            Set<String> may = person.actor().permissions();
            for (Operation operation : operations) {
                if (PUBLIC.equals(operation.who())) {
                    continue;
                }
                Person caller = LAST.contains(operation.id()) ? SignIn.account(role.code, own.code()) : person;
                calls += check(Caller.person(role.code, caller), operation, operation.admits(may));
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(calls > 28 * 40, "calls made: " + calls);
        assertTrue(marksSeen > 40, "own marks seen: " + marksSeen);
        assertEquals(before, stored(), "refused writes changed nothing");
    }

    /** The villager's account is for the household of his town: else he would see nothing, and prove nothing. */
    private void bind(Person villager) {
        CurrentActor.as(
                villager.actor(),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    households.bind(own.ids().get("households"), own.village(), villager.id());
                    return null;
                }));
    }

    /** The same with a bearer token: what a role may, a client with its permissions may, save what only people have. */
    @Test
    void aClientGetsWhatItMayAndNothingElse() {
        List<Operation> operations = operations(table());
        Object before = stored();
        int calls = 0;
        for (String role : List.of("COUNTY_ORGANISATION", "VILLAGE_CLERK", "SUPERVISOR")) {
            List<String> may = SignIn.account(role, own.code()).actor().permissions().stream()
                    .filter(permission -> !permission.matches("(account|role|setting|security|client):write|audit:read"
                            + "|approval:decide|resident:reveal"))
                    .toList();
            Clients.Client client = Clients.of("矩阵" + role, may, own.code());
            for (Operation operation : operations) {
                boolean ofPeople = operation.path().matches("/api/v1/(session|sessions|preferences)(/.*)?");
                if (!PUBLIC.equals(operation.who())) {
                    calls += check(
                            Caller.client("client " + role, client), operation, !ofPeople && operation.admits(may));
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(calls > 3 * 40, "calls made: " + calls);
        assertEquals(before, stored(), "refused writes changed nothing");
    }

    /** Answers names of branches of the whole county, and nothing of their members: where one may be transferred to. */
    private static final Set<String> NAMES_OF_THE_COUNTY = Set.of("listPartyTransferTargets");

    private int check(Caller person, Operation operation, boolean may) {
        String where = person.name() + " " + operation.id();
        Answer here = call(person, operation, Map.of());
        int status = here.status();
        if (!may && status != 403) {
            faults.add(where + " must be 403, is " + status);
        }
        if (may && (status == 401 || status == 403 || status >= 500)) {
            faults.add(where + " must be let in, is " + status + " " + here.body());
        }
        requireNoMark(where, here);
        if (!may) {
            return 1;
        }
        if (operation.queries().contains("area")) {
            requireNoMark(where + " area of the other town", call(person, operation, Map.of("area", other.code())));
        }
        if (operation.queries().contains("q") && !NAMES_OF_THE_COUNTY.contains(operation.id())) {
            requireNoMark(
                    where + " searching the other town's mark", call(person, operation, Map.of("q", other.mark())));
        }
        compareBodies(where, person, operation);
        return operation.names() ? 3 + compare(where, person, operation) : 2;
    }

    /** A body that names something of the other town is refused exactly as one that names nothing there is. */
    private void compareBodies(String where, Caller person, Operation operation) {
        String foreign = body(operation, own.contactGrid(), other, UnaryOperator.identity());
        String nothing = body(operation, own.contactGrid(), other, AccessMatrixTest::missing);
        if (foreign.equals(nothing)) {
            return;
        }
        String path = filled(operation, own, UnaryOperator.identity());
        Answer there = send(person, operation, path, Map.of(), foreign);
        Answer missing = send(person, operation, path, Map.of(), nothing);
        if (ANSWERS_EACH.contains(operation.id()) && there.status() == 200) {
            if (!plain(there).equals(plain(missing)) || !plain(there).contains("\"code\":\"not-found\"")) {
                faults.add(where + " tells out of scope (" + plain(there) + ") from missing (" + plain(missing) + ")");
            }
            return;
        }
        same(where + " in the body", there, missing);
    }

    /** Answer 200 with a refusal for each thing named. */
    private static final Set<String> ANSWERS_EACH = Set.of("recordScoreEntries");

    /** What lies in the other town is answered exactly as what does not exist. */
    private int compare(String where, Caller person, Operation operation) {
        String elsewhere = filled(operation, other, UnaryOperator.identity());
        String nowhere = filled(operation, other, AccessMatrixTest::missing);
        if (elsewhere.equals(nowhere)) {
            return 0;
        }
        String grid = other.contactGrid();
        Answer there =
                send(person, operation, elsewhere, Map.of(), body(operation, grid, own, UnaryOperator.identity()));
        Answer missing = send(
                person, operation, nowhere, Map.of(), body(operation, missing(grid), own, UnaryOperator.identity()));
        same(where, there, missing);
        if (there.status() != 404) {
            faults.add(where + " must not be found, is " + there.status() + " " + there.body());
        }
        return 2;
    }

    private void same(String where, Answer there, Answer missing) {
        boolean same = there.status() == missing.status() && plain(there).equals(plain(missing));
        if (!same || there.status() < 400 || there.status() == 400 || there.status() >= 500) {
            faults.add(where + " tells out of scope (" + there.status() + " " + plain(there) + ") from missing ("
                    + missing.status() + " " + plain(missing) + ")");
        }
    }

    /** Codes and ids that the caller sent himself may stand in the answer. */
    private static String plain(Answer answer) {
        return answer.body().replaceAll("990601(102|999)", "990601…").replaceAll("[0-9a-f-]{36}", "…");
    }

    /**
     * The operation's own body, valid in itself, about things of a town.
     *
     * @param pathContactGrid of the village in the path, where the body must agree with it
     */
    private String body(Operation operation, String pathContactGrid, Town town, UnaryOperator<String> change) {
        return BODIES.path(operation.id())
                .toString()
                .replace("{soon}", LocalDate.now(BusinessTime.ZONE).plusDays(30).toString())
                .replace("{ownVillage}", own.village())
                .replace("{pathContactGrid}", pathContactGrid)
                .replace("{town}", change.apply(town.code()))
                .replace("{village}", change.apply(town.village()))
                .replace("{contactGrid}", change.apply(town.contactGrid()))
                .replace(
                        "{household}", change.apply(town.ids().get("households").toString()))
                .replace("{resident}", change.apply(town.ids().get("residents").toString()))
                .replace(
                        "{branch}",
                        change.apply(town.ids().get("party-organisations").toString()));
    }

    private void requireNoMark(String where, Answer answer) {
        if (answer.body().contains(own.mark())) {
            marksSeen++;
        }
        // The record of an order says what was searched for: the mark, typed by the caller of this very test.
        if (answer.body().replace("\"q\":\"" + other.mark() + "\"", "").contains(other.mark())) {
            faults.add(where + " shows the other town: " + answer.body());
        }
    }

    /** The other town's household as it is stored. */
    private Object stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select concat_ws(' ', h.version, h.area, h.head_name, h.updated_at, r.version, r.name)"
                                        + " from household h join resident r on r.id = h.head_id where h.id = :id",
                                String.class)
                        .setParameter("id", Idempotency.bytes(other.ids().get("households")))
                        .getSingleResult());
    }

    /** About the own town, with a body that says nothing. */
    private Answer call(Caller caller, Operation operation, Map<String, String> query) {
        return send(caller, operation, filled(operation, own, UnaryOperator.identity()), query, "{}");
    }

    private static Answer send(
            Caller caller, Operation operation, String path, Map<String, String> query, String body) {
        Map<String, String> asked = new HashMap<>(query);
        if (operation.queries().contains("version")) {
            asked.put("version", "0");
        }
        if (operation.queries().contains("outcome")) {
            asked.put("outcome", "REJECT");
        }
        return caller.send(
                operation.method().toUpperCase(Locale.ROOT), path, asked, operation.takesBody() ? body : null);
    }

    /** One that each kind of thing knows. */
    private static final Map<String, String> ACTIONS = Map.of(
            "api-clients", "revoke",
            "approvals", "approve",
            "imports", "discard",
            "appraisal/rounds", "submit",
            "appraisal/objections", "reject",
            "appraisal/honours", "publish",
            "appraisal/redemptions", "cancel");

    /** The path with what the town has; {@code change} makes it something that does not exist. */
    private static String filled(Operation operation, Town town, UnaryOperator<String> change) {
        String[] parts = operation.path().replaceFirst("/api/v1/", "").split("/");
        String thing = parts[0].equals("appraisal") && parts.length > 1 ? parts[0] + "/" + parts[1] : parts[0];
        UUID id = town.ids().get(thing);
        String code = switch (thing) {
            case "grids" -> town.contactGrid();
            case "grid-boards", "regions" -> town.village();
            default -> "NO_SUCH_CODE";
        };
        return operation
                .path()
                .replaceFirst("\\{(code|villageCode)}", code.startsWith("NO_") ? code : change.apply(code))
                .replaceFirst("\\{id}", id == null ? missing("") : change.apply(id.toString()))
                .replace("{key}", "ui")
                .replace("{period}", "2026-11")
                .replace("{action}", ACTIONS.getOrDefault(thing, "sign-out"))
                .replaceAll("\\{[A-Za-z]+}", "0192f000-0000-7000-8000-000000000000");
    }

    private static String missing(String real) {
        return real.matches("\\d+") ? "990601999" + real.substring(9) : "0192f000-0000-7000-8000-000000000001";
    }

    private static List<Operation> operations(Map<String, String> table) {
        List<Operation> operations = new ArrayList<>();
        JsonNode api = read(OpenApiDriftTest.COMMITTED);
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> {
                            String id = method.getValue().path("operationId").asText();
                            Set<String> queries = new TreeSet<>();
                            method.getValue()
                                    .path("parameters")
                                    .forEach(p -> queries.add(p.path("name").asText()));
                            operations.add(new Operation(
                                    id,
                                    method.getKey(),
                                    path.getKey(),
                                    queries,
                                    table.get(id),
                                    method.getValue().has("requestBody")));
                        }));
        assertTrue(operations.size() >= 20, "operations in openapi.yaml");
        return operations;
    }

    private static Map<String, String> table() {
        try {
            Map<String, String> table = new HashMap<>();
            Files.readAllLines(Path.of("src", "test", "resources", "access-matrix.csv")).stream()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("operationId"))
                    .map(line -> line.split(","))
                    .forEach(cells -> table.put(cells[0], cells[1]));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
