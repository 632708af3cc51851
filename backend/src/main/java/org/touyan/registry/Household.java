package org.touyan.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.touyan.platform.area.RowLabel;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Pinyin;
import org.touyan.platform.text.Texts;
import org.touyan.registry.HouseholdViews.Address;

/**
 * A family as the county keeps it. Registered here, living here and member of the collective are three things, each with
 * its own date. The head's name and phone and the number of members are copies for the list, kept by {@link #headIs} and
 * {@link #membersAre}.
 */
@Entity
@RowLabel("农户")
@Table(name = "household")
public class Household extends ScopedEntity {
    private static final int INITIALS_MAX = 30;
    private static final Pattern LEADING_NUMBER = Pattern.compile("(\\d{1,6})");

    /** Village 12 + group 2 + sequence 4; begins with the village's code as long as the household lies in it. */
    @Column(nullable = false, length = 18)
    public String number;

    @Column(name = "group_number", nullable = false, length = 2)
    public String groupNumber;

    @Column(name = "head_id", nullable = false)
    public UUID headId;

    @Column(name = "head_name", nullable = false, length = 60)
    public String headName;

    @Column(name = "head_initials", nullable = false, length = INITIALS_MAX)
    public String headInitials;

    @Column(name = "phone_masked", length = 20)
    public String phoneMasked;

    @Column(name = "phone_tail", length = 4)
    public String phoneTail;

    @Column(name = "natural_village", length = 60)
    public String naturalVillage;

    @Column(name = "door_number", length = 40)
    public String doorNumber;

    @Column(name = "door_order")
    public Integer doorOrder;

    @Column(length = 200)
    public String address;

    @Column(precision = 9, scale = 6)
    public BigDecimal longitude;

    @Column(precision = 8, scale = 6)
    public BigDecimal latitude;

    @Column(name = "member_count", nullable = false)
    public int memberCount;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    public HouseholdStatus status;

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

    @Column(name = "created_by", nullable = false, updatable = false)
    public UUID createdBy;

    @Column(name = "updated_at", nullable = false)
    public Instant updatedAt;

    protected Household() {}

    /** A new household without people; {@link #headIs} gives it its head. @param area contact grid, grid or village */
    public Household(UUID id, String area, String number, UUID createdBy, Instant now) {
        this.id = id;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.updatedAt = now;
        place(area, number);
    }

    /** To another place; the number goes with the village and the group. */
    public void moveTo(String newArea, String newNumber) {
        place(newArea, newNumber);
    }

    /** What the constructor may call: nothing can override it. */
    private void place(String newArea, String newNumber) {
        if (!newNumber.startsWith(Area.village(newArea))) {
            throw new IllegalArgumentException(newNumber + " is not a number of " + newArea);
        }
        area = newArea;
        number = newNumber;
        groupNumber = newNumber.substring(Area.VILLAGE, Area.VILLAGE + 2);
    }

    public void liesAt(Address where, BigDecimal newLongitude, BigDecimal newLatitude) {
        naturalVillage = Texts.clean(where.naturalVillage());
        doorNumber = Texts.clean(where.doorNumber());
        doorOrder = leadingNumber(doorNumber);
        address = Texts.clean(where.address());
        longitude = newLongitude;
        latitude = newLatitude;
    }

    /** Copies of the head for the list; called whenever the head or his name or phone changes. */
    public void headIs(Resident head) {
        headId = head.id;
        headName = head.name;
        headInitials = Pinyin.nameInitials(head.name, INITIALS_MAX);
        phoneMasked = head.phoneMasked;
        phoneTail = head.phoneTail();
    }

    public void membersAre(int current) {
        memberCount = current;
    }

    public boolean isHead(Resident resident) {
        return Objects.equals(headId, resident.id);
    }

    public String village() {
        return Area.village(area);
    }

    /** Its contact grid, or null. */
    public String contactGrid() {
        return Area.cut(area, Area.CONTACT_GRID);
    }

    public String grid() {
        return Area.cut(area, Area.GRID);
    }

    /** 12号 → 12, 外陈路7-2号 → 7; the order of the houses along a street. */
    public static Integer leadingNumber(String doorNumber) {
        if (doorNumber == null) {
            return null;
        }
        Matcher digits = LEADING_NUMBER.matcher(Texts.code(doorNumber));
        return digits.find() ? Integer.valueOf(digits.group(1)) : null;
    }
}
