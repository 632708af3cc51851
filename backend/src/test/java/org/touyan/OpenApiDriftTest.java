package org.touyan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;

/**
 * The committed openapi.yaml is what the code answers. Compared as trees: the order of the keys differs from build to build.
 * After a wanted change: {@code mvn test -Dtest=OpenApiDriftTest -Dopenapi.update=true} and look at the difference.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class OpenApiDriftTest {
    static final Path COMMITTED = Path.of("..", "openapi.yaml");
    private static final Path BUILT = Path.of("target", "openapi", "openapi.yaml");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    @Test
    void theCommittedContractIsTheBuiltOne() throws IOException {
        if (Boolean.getBoolean("openapi.update")) {
            Files.copy(BUILT, COMMITTED, StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> differences = new ArrayList<>();
        compare("", YAML.readTree(COMMITTED.toFile()), YAML.readTree(BUILT.toFile()), differences);
        assertEquals(List.of(), differences, "openapi.yaml is out of date; see this class for how to renew it");
    }

    /** The builder cannot see @ResponseStatus: what a method answers is written twice, and must agree. */
    @Test
    void theContractNamesTheStatusThatIsAnswered() throws IOException {
        JsonNode api = YAML.readTree(BUILT.toFile());
        Map<String, Integer> answered = new HashMap<>();
        new ClassFileImporter()
                .importPackages("org.touyan").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Operation.class))
                        .filter(method -> !method.getRawReturnType().isAssignableTo(RestResponse.class))
                        .forEach(method -> answered.put(
                                method.getAnnotationOfType(Operation.class).operationId(),
                                method.tryGetAnnotationOfType(ResponseStatus.class)
                                        .map(ResponseStatus::value)
                                        .orElse(method.getRawReturnType().isEquivalentTo(void.class) ? 204 : 200)));
        List<String> faults = new ArrayList<>();
        api.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    List<String> good = new ArrayList<>();
                    operation.path("responses").fieldNames().forEachRemaining(good::add);
                    good.removeIf(status -> !status.startsWith("2"));
                    Integer status = answered.get(operation.path("operationId").asText(""));
                    if (status != null && !good.equals(List.of(status.toString()))) {
                        faults.add(operation.path("operationId").asText() + " answers " + status + ", says " + good);
                    }
                }));
        assertEquals(List.of(), faults);
    }

    /** Whoever makes something is told what it became: 204 alone has no body. */
    @Test
    void everyGoodAnswerHasASchema() throws IOException {
        JsonNode api = YAML.readTree(BUILT.toFile());
        JsonNode schemas = api.at("/components/schemas");
        List<String> faults = new ArrayList<>();
        api.get("paths")
                .forEach(path -> path.forEach(operation -> operation
                        .path("responses")
                        .properties()
                        .forEach(answer -> {
                            String where = operation.path("operationId").asText() + " " + answer.getKey();
                            JsonNode content = answer.getValue().path("content");
                            if (answer.getKey().startsWith("2")
                                    && !answer.getKey().equals("204")
                                    && content.isEmpty()) {
                                faults.add(where + ": no body");
                            }
                            content.properties().forEach(body -> {
                                JsonNode schema = body.getValue().path("schema");
                                String ref = schema.path("$ref").asText("").replace("#/components/schemas/", "");
                                if (schema.isEmpty() || !ref.isEmpty() && !schemas.has(ref)) {
                                    faults.add(where + ": no schema " + ref);
                                }
                            });
                        })));
        assertEquals(List.of(), faults);
    }

    @Test
    void everyOperationIsDescribed() throws IOException {
        JsonNode api = YAML.readTree(BUILT.toFile());
        List<String> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method ->
                                check(path.getKey() + " " + method.getKey(), method.getValue(), ids, faults)));
        assertTrue(ids.size() >= 20, "operations found: " + ids);
        assertEquals(List.of(), faults);
    }

    private static void check(String where, JsonNode operation, Set<String> ids, List<String> faults) {
        String id = operation.path("operationId").asText("");
        if (id.isEmpty() || !ids.add(id)) {
            faults.add(where + ": no operationId of its own");
        }
        if (!operation.path("summary").asText("").matches(".*\\p{IsHan}.*")) {
            faults.add(where + ": no Chinese summary");
        }
        if (operation.path("tags").isEmpty()) {
            faults.add(where + ": no tag");
        }
        JsonNode responses = operation.path("responses");
        for (String status : List.of("400", "500")) {
            // The token endpoint answers errors as RFC 6749 has them.
            boolean standard = id.equals("issueToken") && status.equals("400");
            if (!standard && !responses.path(status).path("content").has("application/problem+json")) {
                faults.add(where + ": " + status + " does not answer a problem");
            }
        }
        if (responses.properties().stream().noneMatch(r -> r.getKey().matches("[23].*"))) {
            faults.add(where + ": no success response");
        }
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("name").asText().equals("size")
                    && parameter.path("schema").path("maximum").asInt() != 200) {
                faults.add(where + ": size is not bounded by 200");
            }
        }
    }

    private static void compare(String at, JsonNode committed, JsonNode built, List<String> differences) {
        if (committed.isObject() && built.isObject()) {
            Set<String> keys = new TreeSet<>();
            committed.fieldNames().forEachRemaining(keys::add);
            built.fieldNames().forEachRemaining(keys::add);
            for (String key : keys) {
                if (!committed.has(key)) {
                    differences.add(at + "/" + key + ": new");
                } else if (!built.has(key)) {
                    differences.add(at + "/" + key + ": gone");
                } else {
                    compare(at + "/" + key, committed.get(key), built.get(key), differences);
                }
            }
        } else if (!(committed.isArray() && built.isArray() && sorted(committed).equals(sorted(built)))
                && !committed.equals(built)) {
            differences.add(at + ": " + committed + " became " + built);
        }
    }

    /** Order of required fields, parameters and tags says nothing. */
    private static List<String> sorted(JsonNode array) {
        List<String> items = new ArrayList<>();
        ((ArrayNode) array).forEach(item -> items.add(canonical(item)));
        items.sort(null);
        return items;
    }

    private static String canonical(JsonNode node) {
        if (node.isObject()) {
            List<String> fields = new ArrayList<>();
            node.properties().forEach(field -> fields.add(field.getKey() + "=" + canonical(field.getValue())));
            fields.sort(null);
            return fields.toString();
        }
        return node.isArray() ? sorted(node).toString() : node.asText();
    }
}
