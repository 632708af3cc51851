package org.touyan.region.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Masking;

/** One person's service in one grid, from a day to a day. Its area is the grid. */
@Entity
@Table(name = "grid_staff")
@RowLabel("网格人员")
public class GridStaff extends ScopedEntity {
    private static final String PHONE = "grid_staff.phone";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 30)
    public GridRole role;

    @Column(name = "person_name", nullable = false, length = 60)
    public String personName;

    @Column(name = "phone_cipher", length = 120)
    public byte[] phoneCipher;

    @Column(name = "phone_masked", length = 20)
    public String phoneMasked;

    /** In the registry, when the person is a resident of the county. */
    @Column(name = "resident_id")
    public UUID residentId;

    @Column(name = "account_id")
    public UUID accountId;

    @Column(name = "valid_from", nullable = false)
    public LocalDate validFrom;

    /** The day on which the service ended; null while it lasts. Never in the future. */
    @Column(name = "valid_to")
    public LocalDate validTo;

    protected GridStaff() {}

    GridStaff(UUID id, String grid, GridRole role, String personName, UUID residentId, LocalDate validFrom) {
        this.id = id == null ? newId() : id;
        this.area = grid;
        this.role = role;
        this.personName = personName;
        this.residentId = residentId;
        this.validFrom = validFrom;
    }

    void phone(String phone, FieldCipher cipher) {
        phoneCipher = cipher.encrypt(phone, PHONE, id);
        phoneMasked = Masking.phone(phone);
    }

    /** Null for none. */
    public String phone(FieldCipher cipher) {
        return cipher.decrypt(phoneCipher, PHONE, id);
    }

    void end(LocalDate day) {
        validTo = day;
    }
}
