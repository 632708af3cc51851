package org.touyan.access;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.area.AreaMovePlanned;
import org.touyan.platform.area.AreaMoved;
import org.touyan.testing.SignIn;
import org.touyan.testing.SignIn.Person;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class AccountAreasTest {
    @Inject
    Event<AreaMoved> moves;

    @Inject
    Event<AreaMovePlanned> plans;

    private static void assertAreas(Person person, String... areas) {
        person.request().get("/api/v1/session").then().statusCode(200).body("areas.code", contains(areas));
    }

    @Test
    void areasFollowAPlaceToItsNewCode() {
        Person village = SignIn.account("VILLAGE_CLERK", "990701101201");
        Person contact = SignIn.account("CONTACT_MEMBER", "9907011012010105");
        Person both = SignIn.account("FIRST_SECRETARY", "990701101201", "990701102205");
        Person beside = SignIn.account("VILLAGE_CLERK", "990701101202");
        assertAreas(village, "990701101201");

        AreaMovePlanned plan = new AreaMovePlanned("990701101201", "990701102205");
        QuarkusTransaction.requiringNew().run(() -> plans.fire(plan));
        assertEquals(
                List.of(contact.username(), both.username(), village.username()),
                plan.accounts().stream().map(AreaMovePlanned.Account::username).toList());

        QuarkusTransaction.requiringNew().run(() -> moves.fire(new AreaMoved("990701101201", "990701102205")));
        assertAreas(village, "990701102205");
        assertAreas(contact, "9907011022050105");
        assertAreas(both, "990701102205");
        assertAreas(beside, "990701101202");
    }

    @Test
    void whoHasTheWholeNeedsNoPart() {
        Person partOfOld = SignIn.account("FIRST_SECRETARY", "99070110320101", "990701103202");
        Person partOfNew = SignIn.account("FIRST_SECRETARY", "990701103201", "99070110320201");
        Person town = SignIn.account("FIRST_SECRETARY", "990701103201", "990701103");
        QuarkusTransaction.requiringNew().run(() -> moves.fire(new AreaMoved("990701103201", "990701103202")));
        assertAreas(partOfOld, "990701103202");
        assertAreas(partOfNew, "990701103202");
        assertAreas(town, "990701103");
    }
}
