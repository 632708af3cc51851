package org.touyan.registry;

import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touyan.platform.time.BusinessTime;
import org.touyan.registry.HouseholdViews.HouseholdRow;
import org.touyan.registry.HouseholdViews.LabelMark;

/** The columns of the household list in a workbook, named as the list's own are. */
enum HouseholdColumn {
    number("户号", 20, HouseholdRow::number),
    headName("户主", 12, HouseholdRow::headName),
    townName("乡镇（街道）", 14, HouseholdRow::townName),
    villageName("村（社区）", 14, HouseholdRow::villageName),
    groupNumber("村民小组", 10, HouseholdRow::groupNumber),
    gridName("网格", 14, HouseholdRow::gridName),
    contactGridName("联动网格", 16, HouseholdRow::contactGridName),
    memberCount("人口", 6, row -> String.valueOf(row.memberCount())),
    phoneMasked("联系电话", 14, HouseholdRow::phoneMasked),
    labels("标签", 24, row -> row.labels().stream().map(LabelMark::name).collect(Collectors.joining("、"))),
    status("状态", 8, row -> row.status().label),
    registeredHere("户籍在册", 10, row -> yes(row.registeredHere())),
    livesHere("实际居住", 10, row -> yes(row.livesHere())),
    isMember("集体成员", 10, row -> yes(row.isMember())),
    address("住址", 32, HouseholdRow::address),
    updatedAt("最近修改", 18, row -> Times.MINUTE.format(row.updatedAt().atZone(BusinessTime.ZONE)));

    final String title;
    /** In characters. */
    final int width;

    final Function<HouseholdRow, String> text;

    HouseholdColumn(String title, int width, Function<HouseholdRow, String> text) {
        this.title = title;
        this.width = width;
        this.text = text;
    }

    private static String yes(boolean value) {
        return value ? "是" : "否";
    }

    private static final class Times {
        static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    }
}
