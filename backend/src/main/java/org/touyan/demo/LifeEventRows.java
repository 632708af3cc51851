package org.touyan.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touyan.demo.TableLoader.Batch;
import org.touyan.demo.county.Family;
import org.touyan.demo.county.Happening;
import org.touyan.demo.county.Person;
import org.touyan.demo.county.Village;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Masking;
import org.touyan.platform.text.Pinyin;

/** The history of a village's families: what happened, and the states that ended with it. */
final class LifeEventRows {
    private static final UUID SYSTEM = new UUID(0, 0);
    private static final String OPENED = "建档，户主";

    private final FieldCipher cipher;
    private final List<Object[]> events = new ArrayList<>();
    private final List<Object[]> homes = new ArrayList<>();
    private final List<Object[]> people = new ArrayList<>();
    private String clerk;

    LifeEventRows(FieldCipher cipher) {
        this.cipher = cipher;
    }

    static List<Batch> of(Village village, FieldCipher cipher) {
        LifeEventRows rows = new LifeEventRows(cipher);
        rows.clerk = village.staff().stream()
                .filter(one -> one.role().equals("GRID_LEADER"))
                .map(Village.Staff::name)
                .findFirst()
                .orElse("村文书");
        village.families().forEach(rows::add);
        return List.of(
                new Batch(DemoTable.LIFE_EVENT, rows.events),
                new Batch(DemoTable.HOUSEHOLD_HISTORY, rows.homes),
                new Batch(DemoTable.RESIDENT_HISTORY, rows.people));
    }

    private void add(Family family) {
        if (family.from == null) {
            event(family, null, "CREATED", family.createdAt, OPENED + family.head().name, null, null, "系统导入");
        }
        for (Happening one : family.happenings) {
            event(
                    family,
                    one,
                    one.kind(),
                    one.at(),
                    one.summary(),
                    one.reason(),
                    one.other() == null ? null : one.other().id,
                    clerk);
        }
        states(family);
        family.gone.forEach(
                late -> person(family, late, family.id, family.area, late.relation, family.createdAt, late.until));
        moved(family);
        fromAnother(family);
    }

    private void event(
            Family family,
            Happening one,
            String kind,
            LocalDateTime at,
            String summary,
            String reason,
            UUID other,
            String by) {
        Person person = one == null ? null : one.person();
        events.add(new Object[] {
            one == null ? ScopedEntity.newId() : one.id(),
            Area.village(family.area),
            family.id,
            family.number,
            person == null ? null : person.id,
            person == null ? null : person.name,
            kind,
            one == null ? at.toLocalDate() : one.on(),
            at,
            SYSTEM,
            by,
            reason,
            summary,
            other
        });
    }

    /** Each state of the household lasted until the next thing happened to it. */
    private void states(Family family) {
        int count = family.people.size();
        for (Happening one : family.happenings) {
            count -= one.joined();
        }
        LocalDateTime from = family.createdAt;
        for (Happening one : family.happenings) {
            boolean elsewhere = family.formerNumber != null;
            if (from.isBefore(one.at())) {
                home(
                        family,
                        elsewhere ? family.formerNumber : family.number,
                        elsewhere ? family.formerArea : family.area,
                        count,
                        from,
                        one.at());
            }
            count += one.joined();
            from = one.at();
        }
    }

    private void home(Family family, String number, String place, int members, LocalDateTime from, LocalDateTime to) {
        Person head = family.head();
        boolean lives = family.livesHere();
        homes.add(new Object[] {
            ScopedEntity.newId(),
            Area.village(place),
            place,
            family.id,
            from,
            to,
            number,
            number.substring(12, 14),
            head.id,
            head.name,
            Pinyin.nameInitials(head.name, 30),
            Masking.phone(head.phone),
            head.phone == null ? null : head.phone.substring(7),
            family.address.naturalVillage(),
            family.address.doorNumber(),
            family.address.text(),
            members,
            lives ? "RESIDENT" : "AWAY",
            family.registeredHere(),
            lives,
            family.member
        });
    }

    private void moved(Family family) {
        if (family.formerArea != null) {
            LocalDateTime at = family.happenings.get(0).at();
            family.people.forEach(
                    one -> person(family, one, family.id, family.formerArea, one.relation, family.createdAt, at));
        }
    }

    /** As they stood in the household that they left: a son and his own. */
    private void fromAnother(Family family) {
        if (family.from == null) {
            return;
        }
        for (Person one : family.people) {
            String relation =
                    one == family.head() ? one.male ? "20" : "30" : one.age > 18 ? "28" : one.male ? "41" : "42";
            if (one.since.isBefore(family.createdAt)) {
                person(family, one, family.from.id, family.from.area, relation, one.since, family.createdAt);
            }
        }
    }

    private void person(
            Family family, Person one, UUID home, String place, String relation, LocalDateTime from, LocalDateTime to) {
        people.add(new Object[] {
            ScopedEntity.newId(),
            Area.village(place),
            place,
            one.id,
            home,
            from,
            to,
            one.name,
            Pinyin.nameInitials(one.name, 30),
            one.male ? "1" : "2",
            one.birth,
            cipher.blindIndex(one.idNumber),
            Masking.idNumber(one.idNumber),
            cipher.blindIndex(one.phone),
            Masking.phone(one.phone),
            relation,
            one.ethnicity,
            one.education,
            one.politicalStatus,
            one.maritalStatus,
            "RESIDENT",
            family.registeredHere(),
            true,
            family.member
        });
    }
}
