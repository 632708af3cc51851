package org.touyan.registry.history;

import java.util.List;
import org.touyan.registry.CodeTables;
import org.touyan.registry.CodeTables.Code;

/** What people call the fields of households and residents, and which code table their values stand in. */
enum FieldLabel {
    number("户号"),
    area("所在网格"),
    headName("户主"),
    naturalVillage("自然村"),
    doorNumber("门牌号"),
    address("住址"),
    longitude("经度"),
    latitude("纬度"),
    memberCount("人口"),
    status("状态"),
    registeredHere("户籍在本村"),
    registeredSince("落户日期"),
    livesHere("常住本村"),
    livesSince("居住起始"),
    isMember("集体成员"),
    memberSince("成员确认日期"),
    remarks("备注"),
    name("姓名"),
    sex("性别", CodeTables.NATIONAL.sex()),
    birthDate("出生日期"),
    idNumberMasked("身份证号"),
    phoneMasked("电话"),
    relation("与户主关系", CodeTables.NATIONAL.relation()),
    ethnicity("民族", CodeTables.NATIONAL.ethnicity()),
    education("学历", CodeTables.NATIONAL.education()),
    politicalStatus("政治面貌", CodeTables.NATIONAL.politicalStatus()),
    maritalStatus("婚姻状况", CodeTables.NATIONAL.maritalStatus()),
    occupation("职业类别", CodeTables.NATIONAL.occupation()),
    jobTitle("具体职业"),
    employment("就业情况"),
    workPlace("就业地点");

    final String label;
    private final List<Code> codes;

    FieldLabel(String label) {
        this(label, null);
    }

    FieldLabel(String label, List<Code> codes) {
        this.label = label;
        this.codes = codes;
    }

    /** The name of a code where the field has a table. */
    String text(String value) {
        return codes == null ? value : CodeTables.name(codes, value);
    }
}
