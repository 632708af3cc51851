package org.touyan.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.touyan.demo.TableLoader.Batch;
import org.touyan.demo.county.Party;
import org.touyan.demo.county.Party.Member;
import org.touyan.demo.county.Party.Organisation;
import org.touyan.demo.county.Person;
import org.touyan.demo.county.Units;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.text.Masking;
import org.touyan.platform.text.Pinyin;

/** The rows of Party organisations, their members, and units. */
final class PartyRows {
    private final FieldCipher cipher;

    PartyRows(FieldCipher cipher) {
        this.cipher = cipher;
    }

    List<Batch> of(Party party, List<Units.Row> units) {
        List<Object[]> organisations = new ArrayList<>();
        LocalDate books = party.members().stream()
                .map(PartyRows::listed)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        party.organisations().forEach(one -> organisations.add(organisation(one, entered(one.foundedOn(), books))));
        List<Object[]> members = new ArrayList<>();
        List<Object[]> events = new ArrayList<>();
        for (Member member : party.members()) {
            members.add(member(member));
            events.add(new Object[] {
                member.eventId(),
                member.area(),
                member.id(),
                "LISTED",
                listed(member),
                "系统",
                listed(member).atTime(1, 0),
                0
            });
        }
        List<Object[]> rows = new ArrayList<>();
        units.forEach(unit -> rows.add(unit(unit, entered(unit.foundedOn(), books))));
        return List.of(
                new Batch(DemoTable.PARTY_ORGANISATION, organisations),
                new Batch(DemoTable.PARTY_MEMBER, members),
                new Batch(DemoTable.PARTY_MEMBER_EVENT, events),
                new Batch(DemoTable.UNIT, rows));
    }

    private Object[] organisation(Organisation o, LocalDateTime entered) {
        return new Object[] {
            o.id(),
            o.area(),
            o.parentId(),
            o.kind(),
            o.name(),
            Pinyin.initials(o.name(), 40),
            o.secretaryId(),
            o.secretaryName(),
            o.villagerGroup(),
            o.foundedOn(),
            o.counts()[0],
            o.counts()[1],
            o.counts()[2],
            entered,
            entered,
            0
        };
    }

    /** As the members are: a past day shows what was on record, from the day on which the books begin. */
    private static LocalDateTime entered(LocalDate founded, LocalDate books) {
        return (founded == null || founded.isBefore(books) ? books : founded).atTime(1, 0);
    }

    /** Nobody is in the list before he is in the Party; a past day shows who was. */
    private static LocalDate listed(Member member) {
        return member.listedOn().isBefore(member.joinedOn()) ? member.joinedOn() : member.listedOn();
    }

    private Object[] member(Member m) {
        Person person = m.person();
        return new Object[] {
            m.id(),
            m.area(),
            m.branchId(),
            m.groupId(),
            m.resident() ? person.id : null,
            person.name,
            Pinyin.nameInitials(person.name, 30),
            person.male ? "1" : "2",
            person.birth,
            m.resident() ? null : cipher.encrypt(person.idNumber, "party_member.id_number", m.id()),
            cipher.blindIndex(person.idNumber),
            Masking.idNumber(person.idNumber),
            m.resident() ? null : cipher.encrypt(person.phone, "party_member.phone", m.id()),
            Masking.phone(person.phone),
            m.probationary() ? "PROBATIONARY" : "FULL",
            m.joinedOn(),
            m.fullOn(),
            m.flowing(),
            m.flowing() ? person.workPlace : null,
            "ACTIVE",
            listed(m).atTime(1, 0),
            listed(m).atTime(1, 0),
            0
        };
    }

    private Object[] unit(Units.Row u, LocalDateTime entered) {
        return new Object[] {
            u.id(),
            u.area(),
            u.kind(),
            u.name(),
            Pinyin.initials(u.name(), 40),
            u.creditCode(),
            u.legalPerson(),
            u.phone(),
            u.address(),
            u.foundedOn(),
            entered,
            entered,
            0
        };
    }
}
