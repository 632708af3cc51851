package org.touyan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.touyan.registry.party.MemberViews.MemberRow;

/**
 * Schemas of the contract are one namespace: of two Java types of one name the builder keeps whichever it meets last, and
 * the other's users are told of fields that it does not have. So each name stands for one type.
 */
class ContractNamesTest {
    /** What Java types stand behind each name of the contract, as far as they can be reached from the endpoints. */
    private static Map<String, Set<String>> named(Set<Class<?>> reached) {
        return reached.stream()
                .collect(Collectors.groupingBy(
                        ContractNamesTest::name,
                        TreeMap::new,
                        Collectors.mapping(Class::getName, Collectors.toCollection(TreeSet::new))));
    }

    private static String name(Class<?> type) {
        Schema schema = type.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? type.getSimpleName() : schema.name();
    }

    private static Set<Class<?>> reached() {
        Set<Class<?>> reached = new HashSet<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.touyan").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Operation.class))
                        .map(JavaMethod::reflect)
                        .forEach(method -> reach(method, reached));
        return reached;
    }

    private static void reach(Method endpoint, Set<Class<?>> reached) {
        reach(endpoint.getGenericReturnType(), reached);
        for (Type type : endpoint.getGenericParameterTypes()) {
            reach(type, reached);
        }
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType generic) {
            // Page of rows has a name of its own for every kind of row.
            for (Type argument : generic.getActualTypeArguments()) {
                reach(argument, reached);
            }
        } else if (type instanceof WildcardType wildcard) {
            reach(wildcard.getUpperBounds()[0], reached);
        } else if (type instanceof Class<?> plain && plain.isArray()) {
            reach(plain.getComponentType(), reached);
        } else if (type instanceof Class<?> plain && isOurs(plain) && reached.add(plain) && plain.isRecord()) {
            for (RecordComponent component : plain.getRecordComponents()) {
                reach(component.getGenericType(), reached);
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.touyan.") && (type.isRecord() || type.isEnum());
    }

    @Test
    void everyNameOfTheContractStandsForOneType() {
        Set<Class<?>> reached = reached();
        assertTrue(reached.size() > 200, "the walk reaches the contract: " + reached.size());
        Map<String, Set<String>> twice = named(reached);
        twice.values().removeIf(types -> types.size() < 2);
        assertEquals(Map.of(), twice, "give all but one of them a name of its own: @Schema(name = …)");
    }

    @Test
    void twoTypesOfOneNameAreFound() {
        assertEquals(
                Map.of("Row", Set.of(One.Row.class.getName(), Other.Row.class.getName())),
                named(Set.of(One.Row.class, Other.Row.class)));
        assertEquals("PartyMemberRow", name(MemberRow.class), "as its annotation calls it");
    }

    private static final class One {
        record Row() {}
    }

    private static final class Other {
        record Row() {}
    }
}
