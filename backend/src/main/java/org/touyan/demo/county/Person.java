package org.touyan.demo.county;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A generated resident; the codes are those of the registry's code tables. */
public final class Person {
    public UUID id;
    public String name;
    public boolean male;
    public int age;
    public LocalDate birth;
    public String idNumber;
    public String phone;
    public String relation;
    public String ethnicity;
    public String education;
    public String politicalStatus;
    public String maritalStatus;
    public String occupation;
    public String jobTitle;
    public String employment;
    public String workPlace;
    public boolean registeredHere;
    public LocalDate registeredSince;
    public boolean livesHere;
    public LocalDate livesSince;
    public boolean member;
    public LocalDate memberSince;
    /** Entered later than the family, UTC; null for with it. */
    public LocalDateTime since;
    /** No longer there from then on, UTC; null for who is. */
    public LocalDateTime until;

    public final List<Family.Label> labels = new ArrayList<>(0);
}
