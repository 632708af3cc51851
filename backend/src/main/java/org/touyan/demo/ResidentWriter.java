package org.touyan.demo;

import java.sql.SQLException;
import org.touyan.demo.county.Family;
import org.touyan.demo.county.Person;
import org.touyan.demo.county.Village;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.text.Masking;
import org.touyan.platform.text.Pinyin;

/** Writes the residents of generated villages, numbers encrypted as the registry does. */
final class ResidentWriter implements VillageWriter {
    private static final String COLUMNS = "id,area,household_id,name,initials,sex,birth_date,"
            + "id_number_cipher,id_number_index,id_number_masked,phone_cipher,phone_index,phone_masked,"
            + "relation,ethnicity,education,political_status,marital_status,occupation,employment,work_place,status,"
            + "registered_here,registered_since,lives_here,lives_since,is_member,member_since,created_at,updated_at,version";

    private final LoadSession session;
    private final FieldCipher cipher;
    private final BulkInsert residents;

    ResidentWriter(LoadSession session, FieldCipher cipher) throws SQLException {
        this.session = session;
        this.cipher = cipher;
        residents = new BulkInsert(session.connection(), "resident", COLUMNS);
    }

    @Override
    public void write(Village village) throws SQLException {
        for (Family family : village.families()) {
            for (Person person : family.people) {
                add(family, person);
            }
        }
        session.chunkDone();
    }

    public void flush() throws SQLException {
        residents.flush();
    }

    private void add(Family family, Person person) throws SQLException {
        residents.add(
                person.id,
                family.area,
                family.id,
                person.name,
                Pinyin.initials(person.name, 30),
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
                person.employment,
                person.workPlace,
                DemoCodes.PRESENT,
                person.registeredHere,
                person.registeredSince,
                person.livesHere,
                person.livesSince,
                person.member,
                person.memberSince,
                family.createdAt,
                family.updatedAt,
                0);
    }

    @Override
    public long rows() {
        return residents.total();
    }

    @Override
    public void close() throws SQLException {
        residents.close();
    }
}
