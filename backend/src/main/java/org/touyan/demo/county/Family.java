package org.touyan.demo.county;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A generated household with its residents, the head first. */
public final class Family {
    /** What kind of family it is: its people, flags and labels follow. */
    public enum Shape {
        LONE_ELDER,
        ELDER_COUPLE,
        LONE_ADULT,
        COUPLE,
        PARENTS_AND_CHILDREN,
        PARENTS_AND_GROWN_CHILDREN,
        THREE_GENERATIONS,
        GRANDPARENTS_AND_GRANDCHILDREN,
        ONE_PARENT
    }

    /** {@code registered} and {@code living} apart: who moved away stays on the register, who moved in is not on it. */
    public enum Residence {
        AT_HOME,
        AWAY,
        MOVED_IN
    }

    public record Label(UUID id, String code, LocalDate from, LocalDate to, String source) {}

    public final UUID id;
    public final Shape shape;
    public final Residence residence;
    public final List<Person> people = new ArrayList<>(5);
    public final List<Label> labels = new ArrayList<>(2);
    public final List<Happening> happenings = new ArrayList<>(1);
    /** Who died: on file, no longer counted. */
    public final List<Person> gone = new ArrayList<>(0);
    /** The household that it split off from, null for none. */
    public Family from;
    /** Where it lay and what number it had before it moved here; null for always here. */
    public String formerArea;

    public String formerNumber;
    public Address address;
    public String number;
    /** Its contact grid, else its grid. */
    public String area;

    public boolean contacted;
    public boolean member;
    public LocalDateTime createdAt;
    public LocalDateTime updatedAt;

    Family(UUID id, Shape shape, Residence residence) {
        this.id = id;
        this.shape = shape;
        this.residence = residence;
    }

    public Person head() {
        return people.get(0);
    }

    public boolean registeredHere() {
        return residence != Residence.MOVED_IN;
    }

    /** Somebody is at home: a family all of whose members work elsewhere does not live here. */
    public boolean livesHere() {
        return people.stream().anyMatch(person -> person.livesHere);
    }
}
