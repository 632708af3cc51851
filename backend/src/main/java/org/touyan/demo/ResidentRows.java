package org.touyan.demo;

import java.util.ArrayList;
import java.util.List;
import org.touyan.demo.TableLoader.Batch;
import org.touyan.demo.county.Family;
import org.touyan.demo.county.Person;
import org.touyan.demo.county.Village;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.text.Masking;
import org.touyan.platform.text.Pinyin;

/** The rows of a village's residents and their labels, numbers encrypted as the registry does. */
final class ResidentRows {
    private final FieldCipher cipher;

    ResidentRows(FieldCipher cipher) {
        this.cipher = cipher;
    }

    List<Batch> of(Village village) {
        List<Object[]> rows = new ArrayList<>(village.residents());
        List<Object[]> labels = new ArrayList<>();
        for (Family family : village.families()) {
            family.gone.forEach(late -> rows.add(row(family, late)));
            for (Person person : family.people) {
                rows.add(row(family, person));
                person.labels.forEach(one -> labels.add(HouseholdRows.label(one, family.area, person.id)));
            }
        }
        return List.of(new Batch(DemoTable.RESIDENT, rows), new Batch(DemoTable.RESIDENT_LABEL, labels));
    }

    private Object[] row(Family family, Person person) {
        return new Object[] {
            person.id,
            family.area,
            family.id,
            person.name,
            Pinyin.nameInitials(person.name, 30),
            person.male ? "1" : "2",
            person.birth,
            cipher.encrypt(person.idNumber, "resident.id_number", person.id),
            cipher.blindIndex(person.idNumber),
            Masking.idNumber(person.idNumber),
            cipher.encrypt(person.phone, "resident.phone", person.id),
            cipher.blindIndex(person.phone),
            Masking.phone(person.phone),
            person.relation,
            person.ethnicity,
            person.education,
            person.politicalStatus,
            person.maritalStatus,
            person.occupation,
            person.jobTitle,
            person.employment,
            person.workPlace,
            person.until != null ? "DECEASED" : person.livesHere ? "RESIDENT" : "AWAY",
            person.registeredHere,
            person.registeredSince,
            person.livesHere,
            person.livesSince,
            person.member,
            person.memberSince,
            person.since == null ? family.createdAt : person.since,
            family.updatedAt,
            0
        };
    }
}
