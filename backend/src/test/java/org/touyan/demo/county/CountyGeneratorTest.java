package org.touyan.demo.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.touyan.demo.county.Village.Staff;
import org.touyan.platform.scope.Area;

class CountyGeneratorTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static List<Village> county(int households) {
        CountyGenerator generator = new CountyGenerator(DAY);
        return CountyPlan.of(households).stream().map(generator::make).toList();
    }

    private static List<Family> families(List<Village> county) {
        return county.stream().flatMap(v -> v.families().stream()).toList();
    }

    private static List<Person> people(List<Village> county) {
        return families(county).stream().flatMap(f -> f.people.stream()).toList();
    }

    private static String text(Village village) {
        StringBuilder text = new StringBuilder(village.contactGrids().toString() + village.staff());
        for (Family family : village.families()) {
            text.append(family.id)
                    .append(family.number)
                    .append(family.area)
                    .append(family.address)
                    .append(family.labels);
            family.people.forEach(p -> text.append(p.id)
                    .append(p.name)
                    .append(p.idNumber)
                    .append(p.phone)
                    .append(p.politicalStatus)
                    .append(p.labels));
        }
        return text.toString();
    }

    @Test
    void theSameSeedMakesTheSameRows() {
        List<Village> one = county(4000);
        List<Village> two = county(4000);
        for (int i = 0; i < one.size(); i++) {
            assertEquals(text(one.get(i)), text(two.get(i)));
        }
        assertNotEquals(text(one.get(0)), text(one.get(1)));
    }

    @Test
    void theCountyHasItsRealSizeAndRatios() {
        List<Village> county = county(CountyPlan.WHOLE_COUNTY);
        List<Person> people = people(county);
        assertEquals(244, county.size());
        assertEquals(140_000, families(county).size());
        assertBetween(425_000, 436_000, people.size());
        assertBetween(
                16_500,
                18_000,
                people.stream().filter(p -> p.politicalStatus.equals("01")).count());
        List<Staff> contactMembers = county.stream()
                .flatMap(v -> v.staff().stream())
                .filter(s -> s.role().equals("CONTACT_MEMBER"))
                .toList();
        assertBetween(16_700, 17_300, contactMembers.size());
        int contactGrids =
                county.stream().mapToInt(v -> v.contactGrids().size()).sum();
        assertBetween(7.7, 8.2, 140_000.0 / contactGrids);
        double uncontacted = county.stream().mapToInt(Village::uncontacted).sum() / 140_000.0;
        assertBetween(0.02, 0.06, uncontacted);
        double old = people.stream().filter(p -> p.age >= 60).count() / (double) people.size();
        assertBetween(0.18, 0.3, old);
    }

    @Test
    void labelsOfPeopleFitThem() {
        Map<String, Integer> borne = new HashMap<>();
        for (Person person : people(county(20_000))) {
            for (Family.Label label : person.labels) {
                borne.merge(label.code(), 1, Integer::sum);
                assertTrue(!label.from().isBefore(person.birth), label::toString);
                assertTrue(label.to() == null || label.to().isAfter(label.from()), label::toString);
                switch (label.code()) {
                    case "P_AGED_80" ->
                        assertTrue(person.age >= 80 && !label.from().isAfter(DAY));
                    case "P_LEFT_BEHIND_CHILD" -> assertTrue(person.age < 16);
                    case "P_PREGNANT" -> assertTrue(!person.male);
                    case "P_PARTY_MEMBER" -> assertEquals("01", person.politicalStatus);
                    default -> {}
                }
            }
        }
        assertTrue(borne.size() >= 18, borne::toString);
        int all = borne.values().stream().mapToInt(Integer::intValue).sum();
        assertBetween(8_000, 20_000, all);
    }

    @Test
    void governanceGridsHoldAtMostFiveHundredAndAreNumberedInTwoDigits() {
        for (Village village : county(CountyPlan.WHOLE_COUNTY)) {
            village.grids().forEach(grid -> {
                assertTrue(grid.households() <= 500, grid::toString);
                assertEquals(Area.GRID, grid.code().length());
            });
            village.contactGrids()
                    .forEach(grid -> assertEquals(Area.CONTACT_GRID, grid.code().length()));
        }
    }

    @Test
    void everyIdNumberIsValidUniqueAndUnassigned() {
        Set<String> seen = new HashSet<>();
        for (Person person : people(county(20_000))) {
            String number = person.idNumber;
            assertTrue(number.matches("339999\\d{11}[0-9X]"), number);
            assertEquals(PersonalNumbers.checkDigit(number.substring(0, 17)), number.charAt(17));
            assertEquals(person.birth.format(DateTimeFormatter.BASIC_ISO_DATE), number.substring(6, 14));
            assertEquals(person.male, (number.charAt(16) - '0') % 2 == 1);
            assertTrue(seen.add(number), number);
        }
    }

    @Test
    void everyPhoneIsUniqueAndInTheUnassignedSegment() {
        Set<String> seen = new HashSet<>();
        people(county(20_000)).stream().filter(p -> p.phone != null).forEach(person -> {
            assertTrue(person.phone.matches("1[3-9]\\d{9}") && person.phone.startsWith("154"), person.phone);
            assertTrue(seen.add(person.phone), person.phone);
        });
    }

    @Test
    void knownCheckDigits() {
        assertEquals('X', PersonalNumbers.checkDigit("11010519491231002"));
    }

    @Test
    void householdNumbersAreUniqueAndHouseholdsLieInTheirVillage() {
        Set<String> numbers = new HashSet<>();
        for (Village village : county(20_000)) {
            for (Family family : village.families()) {
                assertTrue(numbers.add(family.number));
                assertEquals(18, family.number.length());
                assertTrue(family.area.startsWith(village.plan().code()));
                assertTrue(family.number.startsWith(village.plan().code()));
                assertEquals("02", family.head().relation);
            }
        }
    }

    @Test
    void sumsOfTheGridsAreThoseOfTheirHouseholds() {
        for (Village village : county(20_000)) {
            assertEquals(
                    village.families().size(),
                    village.grids().stream().mapToInt(Village.Grid::households).sum());
            assertEquals(
                    village.families().stream().mapToInt(f -> f.people.size()).sum(), village.residents());
            assertEquals(village.families().stream().filter(f -> !f.contacted).count(), village.uncontacted());
        }
    }

    @Test
    void aLargerCountyHasMoreVillagesOfTheSameSize() {
        List<VillagePlan> plans = CountyPlan.of(1_400_000);
        assertEquals(1_400_000, plans.stream().mapToInt(VillagePlan::households).sum());
        assertBetween(480, 620, 1_400_000.0 / plans.size());
        assertEquals(
                plans.size(), plans.stream().map(VillagePlan::code).distinct().count());
        assertEquals(244, plans.stream().filter(VillagePlan::real).count());
        assertEquals(
                2_000_000,
                CountyPlan.of(2_000_000).stream()
                        .mapToInt(VillagePlan::households)
                        .sum());
        List<String> order =
                new ArrayList<>(plans.stream().map(VillagePlan::code).toList());
        assertEquals(order.stream().sorted().toList(), order);
    }

    @Test
    void refusesSizesThatMeanNothing() {
        assertThrows(IllegalArgumentException.class, () -> CountyPlan.of(199));
        assertThrows(IllegalArgumentException.class, () -> CountyPlan.of(2_000_001));
    }

    @Test
    void aHandfulOfHouseholdsLeavesVillagesEmpty() {
        List<Village> county = county(CountyPlan.SMALLEST);
        assertEquals(200, families(county).size());
        assertTrue(county.stream()
                .anyMatch(v -> v.families().isEmpty() && v.grids().isEmpty()));
    }

    @Test
    void someNamesAreHardToStore() {
        Set<String> names = new HashSet<>();
        people(county(60_000)).forEach(p -> names.add(p.name));
        assertTrue(names.stream().anyMatch(n -> n.codePoints().anyMatch(c -> c > 0xFFFF)), "𠮷");
        assertTrue(names.stream().anyMatch(n -> n.contains("䶮")), "䶮");
        assertTrue(names.stream().anyMatch(n -> n.contains("·")), "·");
    }

    private static void assertBetween(double least, double most, double value) {
        assertTrue(value >= least && value <= most, least + " ≤ " + value + " ≤ " + most);
    }
}
