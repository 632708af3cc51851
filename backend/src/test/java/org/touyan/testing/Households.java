package org.touyan.testing;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.region.RegionSummaries;
import org.touyan.registry.Household;
import org.touyan.registry.HouseholdLabel;
import org.touyan.registry.HouseholdStatus;
import org.touyan.registry.HouseholdViews.Address;
import org.touyan.registry.Resident;
import org.touyan.registry.ResidentLabel;

/**
 * Households for tests, straight into the database and committed, sums kept:
 * {@code Households.in("9701011012010101").head("黄小明").members(3).save()}. The place is made when it is missing.
 */
public final class Households {
    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private final String area;
    private final List<String> members = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<String> headLabels = new ArrayList<>();
    private String group = "01";
    private String head = "黄小明";
    private String phone;
    private String idNumber;
    private String doorNumber;
    private String politicalStatus = "13";
    private HouseholdStatus status = HouseholdStatus.RESIDENT;
    private boolean livesHere = true;
    private boolean registeredHere = true;
    private boolean contacted;
    private Instant updatedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private Households(String area) {
        this.area = area;
    }

    /** @param area contact grid, grid or village */
    public static Households in(String area) {
        return new Households(area);
    }

    public Households group(String number) {
        group = number;
        return this;
    }

    public Households head(String name) {
        head = name;
        return this;
    }

    public Households phone(String number) {
        phone = number;
        return this;
    }

    public Households idNumber(String number) {
        idNumber = number;
        return this;
    }

    public Households doorNumber(String number) {
        doorNumber = number;
        return this;
    }

    /** Of the head, GB/T 4762. */
    public Households politicalStatus(String code) {
        politicalStatus = code;
        return this;
    }

    /** In all, the head included. */
    public Households members(int count) {
        members.clear();
        for (int i = 1; i < count; i++) {
            members.add(head.substring(0, 1) + "成员" + i);
        }
        return this;
    }

    public Households label(String code) {
        labels.add(code);
        return this;
    }

    /** Of the head himself. */
    public Households headLabel(String code) {
        headLabels.add(code);
        return this;
    }

    public Households status(HouseholdStatus is) {
        status = is;
        return this;
    }

    public Households livesHere(boolean does) {
        livesHere = does;
        return this;
    }

    public Households registeredHere(boolean is) {
        registeredHere = is;
        return this;
    }

    /** Counted as having a contact member; the staff row itself is the region module's. */
    public Households contacted() {
        contacted = true;
        return this;
    }

    public Households updatedAt(Instant instant) {
        updatedAt = instant;
        return this;
    }

    public Household save() {
        place(area);
        return CurrentActor.asSystem(() -> QuarkusTransaction.requiringNew().call(this::persist));
    }

    private Household persist() {
        EntityManager manager = bean(EntityManager.class);
        FieldCipher cipher = bean(FieldCipher.class);
        // Past what the product's own counter gives out in a test.
        String number = area.substring(0, 12) + group + "%04d".formatted(1000 + SEQUENCE.incrementAndGet());
        Household household = new Household(ScopedEntity.newId(), area, number, new UUID(0, 0), updatedAt);
        household.status = status;
        household.livesHere = livesHere;
        household.registeredHere = registeredHere;
        household.isMember = registeredHere;
        household.liesAt(new Address("测试自然村", doorNumber, "测试路" + (doorNumber == null ? "" : doorNumber)), null, null);
        Resident first = person(household, head, Resident.HEAD);
        first.politicalStatus = politicalStatus;
        first.identifyBy(idNumber, cipher);
        first.birthDate =
                idNumber == null ? null : LocalDate.parse(idNumber.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        first.callAt(phone, cipher);
        household.headIs(first);
        household.membersAre(1 + members.size());
        manager.persist(household);
        manager.flush();
        manager.persist(first);
        members.forEach(name -> manager.persist(person(household, name, "97")));
        labels.forEach(code -> manager.persist(
                new HouseholdLabel(ScopedEntity.newId(), household, code, LocalDate.of(2024, 1, 1), null)));
        headLabels.forEach(code ->
                manager.persist(new ResidentLabel(ScopedEntity.newId(), first, code, LocalDate.of(2024, 1, 1), null)));
        if (status.isCurrent()) {
            bean(RegionSummaries.class).add(area, 1, household.memberCount, contacted ? 0 : 1);
        }
        return household;
    }

    private static Resident person(Household household, String name, String relation) {
        Resident person = new Resident(ScopedEntity.newId(), household, household.createdAt);
        person.rename(name);
        person.sex = "1";
        person.relation = relation;
        person.politicalStatus = "13";
        person.registeredHere = household.registeredHere;
        person.livesHere = household.livesHere;
        person.isMember = household.isMember;
        return person;
    }

    private static void place(String area) {
        switch (area.length()) {
            case 12 -> Places.village(area, "村" + area);
            case 14 -> Places.grid(area, "网格" + area);
            default -> Places.contactGrid(area, "联动网格" + area);
        }
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
