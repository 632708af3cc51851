package org.touyan.registry.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.crypto.FieldCipher;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Masking;
import org.touyan.platform.text.Pinyin;

/**
 * A member of the Party in his branch, whose area is the row's. Most are residents of the registry; then what is known
 * of the person is a copy, taken over when the resident changes. A person without a household has his own.
 */
@Entity
@RowLabel("党员")
@Table(name = "party_member")
public class PartyMember extends ScopedEntity {
    static final String ID_NUMBER = "party_member.id_number";
    static final String PHONE = "party_member.phone";
    private static final int INITIALS_MAX = 30;

    @Column(name = "branch_id", nullable = false)
    public UUID branchId;

    @Column(name = "group_id")
    public UUID groupId;

    @Column(name = "resident_id")
    public UUID residentId;

    @Column(nullable = false, length = 60)
    public String name;

    @Column(nullable = false, length = INITIALS_MAX)
    public String initials;

    @Column(nullable = false, length = 1)
    public String sex;

    @Column(name = "birth_date")
    public LocalDate birthDate;

    @Column(name = "id_number_cipher", length = 120)
    byte[] idNumberCipher;

    @Column(name = "id_number_index", columnDefinition = "binary(32)")
    byte[] idNumberIndex;

    @Column(name = "id_number_masked", length = 18)
    public String idNumberMasked;

    @Column(name = "phone_cipher", length = 120)
    byte[] phoneCipher;

    @Column(name = "phone_masked", length = 20)
    public String phoneMasked;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    public MemberKind kind;

    @Column(name = "joined_on", nullable = false)
    public LocalDate joinedOn;

    /** Null while on probation, or when it is not known. */
    @Column(name = "full_on")
    public LocalDate fullOn;

    @Column(nullable = false)
    public boolean flowing;

    @Column(name = "flowing_to", length = 100)
    public String flowingTo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    public MemberStatus status = MemberStatus.ACTIVE;

    @Column(name = "ended_on")
    public LocalDate endedOn;

    @Column(length = 500)
    public String remarks;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    public Instant updatedAt;

    protected PartyMember() {}

    PartyMember(UUID id, PartyOrganisation branch, UUID residentId, Instant now) {
        this.id = id == null ? newId() : id;
        this.residentId = residentId;
        this.createdAt = now;
        this.updatedAt = now;
        joins(branch, null);
    }

    /** @param group of the branch, or null */
    void joins(PartyOrganisation branch, PartyOrganisation group) {
        area = branch.area;
        branchId = branch.id;
        groupId = group == null ? null : group.id;
    }

    void rename(String newName) {
        name = newName;
        initials = Pinyin.nameInitials(newName, INITIALS_MAX);
    }

    /** Of a person without a household. @param number checked, null to clear */
    void identifyBy(String number, FieldCipher cipher) {
        idNumberCipher = cipher.encrypt(number, ID_NUMBER, id);
        idNumberIndex = cipher.blindIndex(number);
        idNumberMasked = Masking.idNumber(number);
    }

    /** Of a person without a household. @param phone checked, null to clear */
    void callAt(String phone, FieldCipher cipher) {
        phoneCipher = cipher.encrypt(phone, PHONE, id);
        phoneMasked = Masking.phone(phone);
    }

    String idNumber(FieldCipher cipher) {
        return cipher.decrypt(idNumberCipher, ID_NUMBER, id);
    }

    /** Only of a person without a household. */
    String phone(FieldCipher cipher) {
        return cipher.decrypt(phoneCipher, PHONE, id);
    }

    boolean isActive() {
        return status == MemberStatus.ACTIVE;
    }

    /** Full years on that day, null when the birth date is not known. */
    Integer age(LocalDate on) {
        return birthDate == null
                ? null
                : Integer.valueOf(Period.between(birthDate, on).getYears());
    }
}
