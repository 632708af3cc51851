package org.touyan.registry.quality;

import java.util.Arrays;
import java.util.List;
import org.touyan.platform.time.BusinessTime;

/**
 * What can be wrong with the data of a household or a person. The condition is the same for the count and for the list
 * that mends it: {@code h} is a current household, {@code r} a current person of it.
 */
public enum QualityCheck {
    NO_PHONE(true, "没有联系电话", "h.phone_tail is null"),
    NO_ADDRESS(true, "没有住址", "h.address is null and h.door_number is null"),
    NO_LOCATION(true, "没有坐标", "h.longitude is null or h.latitude is null"),
    /** 联动网格 is the sixteenth digit's. */
    NO_GRID(true, "未编入联动网格", "char_length(h.area) < 16"),
    NO_CONTACT(
            true,
            "没有联系党员",
            "not exists (select 1 from grid_staff s where s.area = h.area and s.role = 'CONTACT_MEMBER'"
                    + " and s.valid_to is null)"),
    NO_MEMBERS(true, "没有家庭成员", "h.member_count = 0"),
    /** Dead, moved out, or of another household. */
    HEAD_MISSING(
            true,
            "户主不在本户",
            "not exists (select 1 from resident d where d.id = h.head_id and d.household_id = h.id"
                    + " and d.status in ('RESIDENT', 'AWAY'))"),
    NO_ID(false, "没有身份证号", "r.id_number_index is null"),
    /** Its check digit or date is wrong; sealed, so that it is found by opening it. */
    BAD_ID(false, "身份证号有误", null),
    /** Birth date or sex are others than the number says; found by opening it. */
    ID_MISMATCH(false, "出生日期或性别与身份证号不符", null),
    DUPLICATE_ID(
            false,
            "身份证号重复",
            "r.id_number_index is not null and exists (select 1 from resident o join household oh"
                    + " on oh.id = o.household_id where o.id_number_index = r.id_number_index and o.id <> r.id"
                    + " and o.status in ('RESIDENT', 'AWAY') and oh.status in ('RESIDENT', 'AWAY'))"),
    /** Somebody of the same name and birth date; not where both have ID numbers and they differ. */
    LOOKALIKE(
            false,
            "疑似重复登记",
            "r.birth_date is not null and exists (select 1 from resident o join household oh on oh.id = o.household_id"
                    + " where o.county = r.county and o.name = r.name and o.birth_date = r.birth_date and o.id <> r.id"
                    + " and (o.id_number_index is null or r.id_number_index is null"
                    + " or o.id_number_index = r.id_number_index)"
                    + " and o.status in ('RESIDENT', 'AWAY') and oh.status in ('RESIDENT', 'AWAY')"
                    + " and not exists (select 1 from duplicate_dismissal d where d.first_id = least(r.id, o.id)"
                    + " and d.second_id = greatest(r.id, o.id)))"),
    NO_BIRTH(false, "没有出生日期", "r.birth_date is null"),
    TWO_HEADS(false, "关系为户主但不是户主", "r.relation = '02' and r.id <> h.head_id"),
    /** Nobody of the county is that old: a death was not entered. */
    TOO_OLD(false, "超过 110 岁", "r.birth_date < " + BusinessTime.TODAY + " - interval 110 year"),
    PARTY_UNLISTED(
            false,
            "党员未编入党支部",
            "r.political_status in ('01', '02') and not exists (select 1 from party_member p"
                    + " where p.resident_id = r.id and p.status = 'ACTIVE')");

    /** For Bean Validation. */
    public static final String OF_HOUSEHOLDS =
            "NO_PHONE|NO_ADDRESS|NO_LOCATION|NO_GRID|NO_CONTACT|NO_MEMBERS|HEAD_MISSING";

    public static final String OF_RESIDENTS =
            "NO_ID|BAD_ID|ID_MISMATCH|DUPLICATE_ID|LOOKALIKE|NO_BIRTH|TWO_HEADS|TOO_OLD|PARTY_UNLISTED";

    public final String label;
    final boolean ofHousehold;
    private final String condition;

    QualityCheck(boolean ofHousehold, String label, String condition) {
        this.label = label;
        this.ofHousehold = ofHousehold;
        this.condition = condition;
    }

    /** Found by opening numbers; its findings are kept one by one. */
    boolean opened() {
        return condition == null;
    }

    /** Trusted text. */
    public String condition() {
        return condition != null
                ? condition
                : "exists (select 1 from data_quality_finding f where f.check_code = '" + name()
                        + "' and f.subject_id = r.id)";
    }

    static List<QualityCheck> of(boolean households) {
        return Arrays.stream(values())
                .filter(check -> check.ofHousehold == households)
                .toList();
    }
}
