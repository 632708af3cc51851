package org.touyan.registry;

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
import org.touyan.region.Grids.ServingResident;

/** A person of a household. ID and phone numbers are sealed; what is shown is the masked copy beside them. */
@Entity
@RowLabel("村民")
@Table(name = "resident")
public class Resident extends ScopedEntity {
    /** 户主, GB/T 4761. Every household has exactly one. */
    public static final String HEAD = "02";

    public static final String ID_NUMBER = "resident.id_number";
    public static final String PHONE = "resident.phone";
    private static final int INITIALS_MAX = 30;

    @Column(name = "household_id", nullable = false)
    public UUID householdId;

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

    @Column(name = "phone_index", columnDefinition = "binary(32)")
    byte[] phoneIndex;

    @Column(name = "phone_masked", length = 20)
    public String phoneMasked;

    @Column(nullable = false, length = 2)
    public String relation;

    @Column(length = 2)
    public String ethnicity;

    @Column(length = 2)
    public String education;

    @Column(name = "political_status", length = 2)
    public String politicalStatus;

    @Column(name = "marital_status", length = 2)
    public String maritalStatus;

    /** GB/T 6565, a major or middle class. */
    @Column(length = 5)
    public String occupation;

    @Column(name = "job_title", length = 60)
    public String jobTitle;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    public Employment employment;

    @Column(name = "work_place", length = 100)
    public String workPlace;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    public ResidentStatus status;

    @Column(name = "registered_here", nullable = false)
    public boolean registeredHere;

    @Column(name = "registered_since")
    public LocalDate registeredSince;

    @Column(name = "lives_here", nullable = false)
    public boolean livesHere;

    @Column(name = "lives_since")
    public LocalDate livesSince;

    @Column(name = "is_member", nullable = false)
    public boolean isMember;

    @Column(name = "member_since")
    public LocalDate memberSince;

    @Column(length = 500)
    public String remarks;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    public Instant updatedAt;

    protected Resident() {}

    public Resident(UUID id, Household household, Instant now) {
        this.id = id;
        this.householdId = household.id;
        this.area = household.area;
        this.status = ResidentStatus.RESIDENT;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** @param newName already in its stored form */
    public void rename(String newName) {
        name = newName;
        initials = Pinyin.nameInitials(newName, INITIALS_MAX);
    }

    /** @param number a checked 18-digit number, null to clear */
    public void identifyBy(String number, FieldCipher cipher) {
        idNumberCipher = cipher.encrypt(number, ID_NUMBER, id);
        idNumberIndex = cipher.blindIndex(number);
        idNumberMasked = Masking.idNumber(number);
    }

    /** @param phone a checked number, null to clear */
    public void callAt(String phone, FieldCipher cipher) {
        phoneCipher = cipher.encrypt(phone, PHONE, id);
        phoneIndex = cipher.blindIndex(phone);
        phoneMasked = Masking.phone(phone);
    }

    public String idNumber(FieldCipher cipher) {
        return cipher.decrypt(idNumberCipher, ID_NUMBER, id);
    }

    public String phone(FieldCipher cipher) {
        return cipher.decrypt(phoneCipher, PHONE, id);
    }

    /** The last four digits, the only ones that masking leaves. */
    public String phoneTail() {
        return phoneMasked == null || phoneMasked.length() < 4 ? null : phoneMasked.substring(phoneMasked.length() - 4);
    }

    public boolean isCurrent() {
        return status.isCurrent();
    }

    /** Full or probationary member of the Party, GB/T 4762. */
    public boolean isPartyMember() {
        return "01".equals(politicalStatus) || "02".equals(politicalStatus);
    }

    /** As the grids that he serves in need to know him. */
    public ServingResident serving(Household home, FieldCipher cipher, boolean newPhone) {
        boolean lives = isCurrent() && home.status.isCurrent();
        return new ServingResident(id, name, newPhone ? phone(cipher) : null, newPhone, lives, isPartyMember());
    }

    /** Full years on that day, null when the birth date is not known. */
    public Integer age(LocalDate on) {
        return birthDate == null
                ? null
                : Integer.valueOf(Period.between(birthDate, on).getYears());
    }
}
