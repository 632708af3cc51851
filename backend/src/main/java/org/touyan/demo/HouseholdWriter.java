package org.touyan.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.UUID;
import org.touyan.demo.county.Family;
import org.touyan.demo.county.Family.Label;
import org.touyan.demo.county.Person;
import org.touyan.demo.county.Village;
import org.touyan.platform.text.Masking;
import org.touyan.platform.text.Pinyin;

/** Writes the households of generated villages and their labels. */
final class HouseholdWriter implements VillageWriter {
    private static final String COLUMNS = "id,number,area,group_number,head_id,head_name,head_initials,phone_masked,phone_tail,"
            + "natural_village,door_number,door_order,address,longitude,latitude,member_count,status,"
            + "registered_here,registered_since,lives_here,lives_since,is_member,member_since,"
            + "created_at,created_by,updated_at,version";
    private static final UUID SYSTEM = new UUID(0, 0);

    private final LoadSession session;
    private final BulkInsert households;
    private final BulkInsert labels;

    HouseholdWriter(LoadSession session) throws SQLException {
        this.session = session;
        households = new BulkInsert(session.connection(), "household", COLUMNS);
        labels = new BulkInsert(
                session.connection(),
                "household_label",
                "id,area,household_id,label_code,valid_from,valid_to,source_department,version");
    }

    @Override
    public void write(Village village) throws SQLException {
        for (Family family : village.families()) {
            add(family);
            for (Label label : family.labels) {
                labels.add(
                        label.id(), family.area, family.id, label.code(), label.from(), label.to(), label.source(), 0);
            }
        }
        session.chunkDone();
    }

    public void flush() throws SQLException {
        households.flush();
        labels.flush();
    }

    private void add(Family family) throws SQLException {
        Person head = family.head();
        households.add(
                family.id,
                family.number,
                family.area,
                family.number.substring(12, 14),
                head.id,
                head.name,
                Pinyin.initials(head.name, 30),
                Masking.phone(head.phone),
                head.phone == null ? null : head.phone.substring(7),
                family.address.naturalVillage(),
                family.address.doorNumber(),
                family.address.doorOrder(),
                family.address.text(),
                degrees(family.address.longitude()),
                degrees(family.address.latitude()),
                family.people.size(),
                DemoCodes.PRESENT,
                family.registeredHere(),
                family.registeredHere() ? head.registeredSince : null,
                family.livesHere(),
                family.livesHere() ? head.livesSince : null,
                family.member,
                family.member ? head.memberSince : null,
                family.createdAt,
                SYSTEM,
                family.updatedAt,
                0);
    }

    static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    }

    @Override
    public long rows() {
        return households.total() + labels.total();
    }

    @Override
    public void close() throws SQLException {
        households.close();
        labels.close();
    }
}
