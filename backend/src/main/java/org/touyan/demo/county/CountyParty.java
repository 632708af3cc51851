package org.touyan.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touyan.demo.county.Party.Member;
import org.touyan.demo.county.Party.Organisation;

/** What stands above the villages: the county committee, those of the towns, and the branches of the departments. */
public final class CountyParty {
    private static final String COUNTY = "330726";
    private static final int KIND = 11;
    private static final LocalDate FOUNDED = LocalDate.of(1949, 5, 7);
    /** As the county's offices are called; each has a branch below the committee of the county's organs. */
    static final List<String> DEPARTMENTS = List.of(
            "县委办公室",
            "县人大常委会办公室",
            "县政府办公室",
            "县政协办公室",
            "县纪委监委",
            "县委组织部",
            "县委宣传部",
            "县委统战部",
            "县委政法委",
            "县委社会工作部",
            "县委党校",
            "县发展和改革局",
            "县经济商务局",
            "县教育局",
            "县科学技术局",
            "县公安局",
            "县民政局",
            "县司法局",
            "县财政局",
            "县人力资源和社会保障局",
            "县自然资源和规划局",
            "县住房和城乡建设局",
            "县交通运输局",
            "县水务局",
            "县农业农村局",
            "县文化和广电旅游体育局",
            "县卫生健康局",
            "县退役军人事务局",
            "县应急管理局",
            "县审计局",
            "县市场监督管理局",
            "县统计局",
            "县综合行政执法局",
            "县医疗保障局",
            "县信访局",
            "县总工会",
            "共青团县委",
            "县妇联",
            "县残联",
            "县供销社");

    private CountyParty() {}

    /** The same for every village of the town. @param area 6 or 9 digits */
    static UUID committee(String area) {
        return Ids.at(KIND, area.length() == COUNTY.length() ? 0 : Long.parseLong(area.substring(6)));
    }

    public static Party of(LocalDate asOf) {
        Dice dice = new Dice(330_726_001L);
        Names names = new Names(dice, "浦江");
        PersonalNumbers numbers = new PersonalNumbers("339998", 90_000_000L);
        List<Organisation> organisations = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        UUID county = committee(COUNTY);
        organisations.add(committee(county, null, COUNTY, "中共浦江县委员会", names));
        for (Map.Entry<String, String> town : Places.towns().entrySet()) {
            organisations.add(
                    committee(committee(town.getKey()), county, town.getKey(), "中共" + town.getValue() + "委员会", names));
        }
        Ids ids = new Ids(12);
        Ids people = new Ids(13);
        Ids events = new Ids(14);
        UUID organs = ids.next();
        organisations.add(committee(organs, county, COUNTY, "中共浦江县直属机关工作委员会", names));
        for (String department : DEPARTMENTS) {
            UUID branch = ids.next();
            int first = members.size();
            for (int i = dice.between(6, 14); i > 0; i--) {
                members.add(official(branch, dice, names, numbers, people.next(), events.next(), asOf));
            }
            List<Member> own = members.subList(first, members.size());
            organisations.add(new Organisation(
                    branch,
                    organs,
                    COUNTY,
                    "BRANCH",
                    department.replaceFirst("^县", "浦江县") + "党支部",
                    own.get(0).id(),
                    own.get(0).person().name,
                    null,
                    FOUNDED.plusYears(dice.between(0, 40)),
                    VillageParty.counts(own)));
        }
        return new Party(organisations, members);
    }

    private static Organisation committee(UUID id, UUID parent, String area, String name, Names names) {
        String secretary = names.name(names.foreignSurname(), true, 1976);
        return new Organisation(
                id, parent, area, "COMMITTEE", name, null, secretary, null, FOUNDED, new int[] {0, 0, 0});
    }

    /** Somebody of an office, without a household in the registry. */
    private static Member official(
            UUID branch, Dice dice, Names names, PersonalNumbers numbers, UUID id, UUID event, LocalDate asOf) {
        Person person = new Person();
        person.male = dice.chance(0.58);
        person.age = dice.between(25, 59);
        person.birth = asOf.minusYears(person.age).minusDays(1 + dice.below(360));
        person.name = names.name(names.foreignSurname(), person.male, person.birth.getYear());
        person.idNumber = numbers.idNumber(person.birth, person.male);
        person.phone = numbers.phone();
        person.politicalStatus = person.age < 30 && dice.chance(0.1) ? "02" : "01";
        LocalDate joined = "02".equals(person.politicalStatus)
                ? asOf.minusDays(10 + dice.below(340))
                : person.birth.plusYears(19 + dice.below(4)).plusDays(dice.below(300));
        return new Member(id, event, COUNTY, person, false, branch, null, joined, false, asOf.minusDays(200));
    }
}
