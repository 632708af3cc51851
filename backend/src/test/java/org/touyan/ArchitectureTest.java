package org.touyan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.sql.Database;

/** The house as docs/architecture.md draws it: floors, and what stands on which. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.touyan");

    /** Module to floor. A module knows those below it, and none beside or above it. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("platform", 0),
            Map.entry("access", 1),
            Map.entry("region", 1),
            Map.entry("registry", 2),
            Map.entry("linkage", 2),
            Map.entry("matter", 3),
            Map.entry("rectification", 3),
            Map.entry("economy", 3),
            Map.entry("appraisal", 3),
            Map.entry("insight", 4),
            Map.entry("demo", 5));

    /** Repositories, read models and bulk movers write their SQL out, each with its area range and a test of it. */
    private static final String WRITES_SQL =
            ".*(Repository|Search|List|Summaries|Rows|Moves?r?)|Labels|Neighbourhood|RevealMeter";

    /** Rows with an area that is not a matter of who may see the row, or that is looked after by hand. */
    private static final Set<String> AREA_WITHOUT_SCOPE = Set.of("AuditEntry", "RegionSummary");

    private static final List<Class<? extends Annotation>> SECURITY =
            List.of(PermissionsAllowed.class, PermissionsAllowed.List.class, Authenticated.class, PermitAll.class);

    @Test
    void everyModuleHasItsFloor() {
        List<String> homeless = HOUSE.stream()
                .map(ArchitectureTest::module)
                .filter(module -> !module.isEmpty() && !FLOORS.containsKey(module))
                .distinct()
                .toList();
        assertEquals(List.of(), homeless, "modules without a floor in FLOORS");
    }

    @Test
    void nothingPointsUpwardOrSideways() {
        FLOORS.forEach((module, floor) -> {
            String[] others = FLOORS.entrySet().stream()
                    .filter(other -> !other.getKey().equals(module) && other.getValue() >= floor)
                    .map(other -> "org.touyan." + other.getKey() + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.touyan." + module + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .because(module + " stands on floor " + floor + "; modules meet by events")
                    .check(HOUSE);
        });
    }

    @Test
    void endpointsStandInResources() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .andShould()
                .bePublic()
                .check(HOUSE);
        methods()
                .that(areEndpoints())
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .andShould()
                .bePublic()
                .because("Quarkus ignores an endpoint that is not public")
                .check(HOUSE);
    }

    @Test
    void everyEndpointSaysWhoMayAndWhatItIs() {
        methods().that(areEndpoints()).should(sayWhoMayAndWhatTheyAre()).check(HOUSE);
    }

    @Test
    void entitiesStayInside() {
        methods()
                .that(areEndpoints())
                .should(new ArchCondition<>("take and answer views, not entities") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        Stream.concat(method.getParameterTypes().stream(), Stream.of(method.getReturnType()))
                                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                .filter(type -> type.isAnnotatedWith(Entity.class))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows the entity " + type.getName())));
                    }
                })
                .check(HOUSE);
    }

    @Test
    void sqlStandsInRepositories() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are no repositories",
                        (JavaClass c) -> !outer(c).getSimpleName().matches(WRITES_SQL)))
                .and()
                .resideOutsideOfPackages("org.touyan.insight..", "org.touyan.platform..", "org.touyan.demo..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Database.class)
                .because("a query that nobody looks for is a query that forgets the area")
                .check(HOUSE);
    }

    @Test
    void rowsWithAnAreaAreScoped() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and(DescribedPredicate.describe(
                        "have an area",
                        (JavaClass c) -> c.getAllFields().stream()
                                .anyMatch(f -> f.getName().equals("area"))))
                .and(DescribedPredicate.describe(
                        "are not excepted", (JavaClass c) -> !AREA_WITHOUT_SCOPE.contains(c.getSimpleName())))
                .should()
                .beAssignableTo(ScopedEntity.class)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching("[^$]*(Impl|Utils?|Helper|Manager|VO|BO|DO|DTO|Mapper|Controller)")
                .check(HOUSE);
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..impl..", "..dto..", "..common..")
                .check(HOUSE);
    }

    @Test
    void beansAreGivenTheirParts() {
        fields().that()
                .areAnnotatedWith(Inject.class)
                .should()
                .beDeclaredIn(CurrentActor.class)
                .because("parts come by the constructor")
                .check(HOUSE);
    }

    /** docs/workflows tells each action where the enums that are the workflows have it. */
    @Test
    void workflowsAreToldAsTheyAre() throws IOException {
        List<String> told;
        try (Stream<java.nio.file.Path> files = Files.list(java.nio.file.Path.of("../docs/workflows"))) {
            told = files.flatMap(ArchitectureTest::lines)
                    .filter(line -> line.startsWith("| `"))
                    .toList();
        }
        List<String> untold = HOUSE.stream()
                .filter(type -> type.isEnum() && type.getSimpleName().endsWith("Action"))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(action -> (Enum<?>) action)
                .filter(action -> told.stream().noneMatch(row -> tells(row, action)))
                .map(action -> action.getDeclaringClass().getSimpleName() + "." + action + " → " + target(action))
                .sorted()
                .toList();
        assertEquals(List.of(), untold);
    }

    private static boolean tells(String row, Enum<?> action) {
        return row.contains("`" + action.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`")
                && row.contains(target(action));
    }

    /** The state that it leads to; nothing where that depends. */
    private static String target(Enum<?> action) {
        return Stream.of(action.getDeclaringClass().getDeclaredFields())
                .filter(field -> field.getName().equals("to") || field.getName().equals("becomes"))
                .map(field -> valueOf(field, action))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private static Object valueOf(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> lines(java.nio.file.Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.touyan.platform.database..", "org.touyan.demo..", "org.touyan")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .because("tests and time zones need the one clock of platform.time")
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe(
                "are endpoints",
                method -> method.getOwner().isAnnotatedWith(Path.class)
                        && method.getAnnotations().stream()
                                .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> sayWhoMayAndWhatTheyAre() {
        return new ArchCondition<>("name their permission, an operationId and a summary in Chinese") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<String> missing = new ArrayList<>();
                if (SECURITY.stream()
                        .noneMatch(s ->
                                method.isAnnotatedWith(s) || method.getOwner().isAnnotatedWith(s))) {
                    missing.add("who may call it");
                }
                Operation operation = method.isAnnotatedWith(Operation.class)
                        ? method.reflect().getAnnotation(Operation.class)
                        : null;
                if (operation == null || !operation.operationId().matches("[a-z][A-Za-z]+")) {
                    missing.add("an operationId");
                }
                if (operation == null || !operation.summary().matches(".*\\p{IsHan}.*")) {
                    missing.add("a Chinese summary");
                }
                if (!missing.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " lacks " + String.join(", ", missing)));
                }
            }
        };
    }

    /** The module's name: the package after org.touyan, empty for the entry point itself. */
    private static String module(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    private static JavaClass outer(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }
}
