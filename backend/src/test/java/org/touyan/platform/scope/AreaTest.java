package org.touyan.platform.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AreaTest {
    @Test
    void aPrefixContainsAllBelowIt() {
        assertTrue(Area.covers("330726", "330726101201"));
        assertTrue(Area.covers("330726101", "330726101"));
        assertFalse(Area.covers("330726101", "330726102201"));
        assertFalse(Area.covers("330726101201", "330726101"));
    }

    @Test
    void theEndSortsBehindEverythingBelowAndBeforeTheNextSibling() {
        assertTrue("3307261012019999".compareTo(Area.end("330726101")) < 0);
        assertTrue("330726102".compareTo(Area.end("330726101")) > 0);
    }

    @Test
    void levelsAreCutFromTheCode() {
        assertEquals("330726101", Area.town("3307261012010105"));
        assertEquals("330726101201", Area.village("3307261012010105"));
        assertNull(Area.village("330726101"));
        assertEquals("330726000000", Area.official("330726"));
        assertEquals("330726101201", Area.official("330726101201"));
    }

    @Test
    void nobodySeesNothing() {
        assertFalse(Actor.NOBODY.covers("330726"));
        assertFalse(Actor.NOBODY.may(Permission.HOUSEHOLD_READ));
        assertTrue(new Actor(null, "甲", Set.of(), List.of("330726101", "330726102")).covers("330726102201"));
    }
}
