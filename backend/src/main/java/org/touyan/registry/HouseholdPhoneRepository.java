package org.touyan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** Phones of heads in full. The caller has checked the scope of the households, the permission and the reason. */
@ApplicationScoped
class HouseholdPhoneRepository {
    private final Database database;
    private final FieldCipher cipher;

    HouseholdPhoneRepository(Database database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** By household; who has none is left out. */
    Map<UUID, String> of(Collection<UUID> households) {
        Map<UUID, String> phones = new HashMap<>();
        if (households.isEmpty()) {
            return phones;
        }
        Sql sql = Sql.of("select h.id, r.id, r.phone_cipher from household h join resident r on r.id = h.head_id"
                        + " where r.phone_cipher is not null and")
                .in("h.id", households);
        database.list(
                        sql,
                        row -> Map.entry(
                                Database.uuid(row, 1),
                                cipher.decrypt(row.getBytes(3), Resident.PHONE, Database.uuid(row, 2))))
                .forEach(phone -> phones.put(phone.getKey(), phone.getValue()));
        return phones;
    }
}
