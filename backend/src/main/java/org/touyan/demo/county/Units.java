package org.touyan.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.touyan.registry.unit.CreditCode;

/**
 * Departments of the county; for every village its joint-stock co-operative, for some a farmers' co-operative and a
 * company. Their codes name the division 339999, which is not assigned, so that none is that of a real unit.
 */
public final class Units {
    private static final String COUNTY = "330726";
    private static final String[] TRADES = "香榧 葡萄 桃形李 茶叶 高山蔬菜 樱桃 猕猴桃 蜂业 香菇 水产".split(" ");
    private static final String[] WORKS = "水晶工艺 挂锁 绗缝家纺 生态旅游 农产品 竹木制品 书画文化 强村发展".split(" ");
    private static final int[] ORGAN_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private final Ids ids = new Ids(9);
    private int organs;

    public record Row(
            UUID id,
            String area,
            String kind,
            String name,
            String creditCode,
            String legalPerson,
            String phone,
            String address,
            LocalDate foundedOn) {}

    public List<Row> ofCounty() {
        List<Row> rows = new ArrayList<>();
        Dice dice = new Dice(330_726_002L);
        Names names = new Names(dice, "浦江");
        for (String department : CountyParty.DEPARTMENTS) {
            String name = department.replaceFirst("^县", "浦江县").replace("共青团县委", "共青团浦江县委员会");
            String phone = "0579" + (84_000_000 + dice.below(99_999));
            rows.add(row(
                    COUNTY,
                    department.equals("县委党校") || department.equals("县供销社") ? "INSTITUTION" : "DEPARTMENT",
                    "11",
                    name,
                    names.name(names.foreignSurname(), dice.chance(0.75), 1975),
                    phone,
                    "浦江县浦阳街道人民东路 " + dice.between(1, 99) + " 号",
                    LocalDate.of(dice.between(1984, 2019), dice.between(1, 12), 1)));
        }
        return rows;
    }

    /** @param townName 郑宅镇 @param head of the co-operative, mostly the branch's secretary */
    List<Row> ofVillage(VillagePlan village, String townName, String head, Dice dice, Names names) {
        List<Row> rows = new ArrayList<>();
        String place = townName + village.name();
        String person = head == null ? names.name(names.surname(), true, 1972) : head;
        rows.add(row(
                village.code(),
                "COLLECTIVE",
                "N2",
                "浦江县" + place + "股份经济合作社",
                person,
                null,
                place,
                LocalDate.of(2015, dice.between(1, 12), dice.between(1, 28))));
        if (!village.community() && dice.chance(0.55)) {
            String trade = dice.pick(TRADES);
            rows.add(row(
                    village.code(),
                    "COOPERATIVE",
                    "93",
                    "浦江" + village.name().replaceFirst("村$", "") + trade + "专业合作社",
                    names.name(names.surname(), dice.chance(0.8), 1976),
                    null,
                    place,
                    LocalDate.of(dice.between(2008, 2023), dice.between(1, 12), dice.between(1, 28))));
        }
        if (dice.chance(0.4)) {
            rows.add(row(
                    village.code(),
                    "COMPANY",
                    "91",
                    "浦江" + village.name().replaceFirst("(村|社区)$", "") + dice.pick(WORKS) + "有限公司",
                    names.name(names.surname(), dice.chance(0.8), 1980),
                    null,
                    place,
                    LocalDate.of(dice.between(2006, 2025), dice.between(1, 12), dice.between(1, 28))));
        }
        return rows;
    }

    private Row row(
            String area,
            String kind,
            String authority,
            String name,
            String legalPerson,
            String phone,
            String address,
            LocalDate founded) {
        String body = authority + PersonalNumbers.UNASSIGNED_AREA + organ(++organs);
        return new Row(
                ids.next(),
                area,
                kind,
                name,
                body + CreditCode.checkCharacter(body),
                legalPerson,
                phone,
                address,
                founded);
    }

    /** GB 11714: eight characters and a check digit, which may be X. */
    private static String organ(int number) {
        String body = String.format(Locale.ROOT, "MA%06d", number);
        int sum = 0;
        for (int i = 0; i < ORGAN_WEIGHTS.length; i++) {
            sum += Character.digit(body.charAt(i), 36) * ORGAN_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return body + (check == 10 ? "X" : check == 11 ? "0" : String.valueOf(check));
    }
}
