package org.touyan.registry.imports;

import org.touyan.registry.CodeTables;
import org.touyan.registry.Employment;

/** What a column of a household roster can hold, in the order of the template. */
enum RosterColumn implements ImportColumn {
    TOWN(ColumnSpec.text("乡镇（街道）", 14, 80, "同名的村较多时用来区分，可不填", "", "乡镇", "街道", "乡镇街道", "所在乡镇", "镇", "乡")),
    VILLAGE(ColumnSpec.text(
            "村（社区）", 16, 80, "村名或 12 位编码；只管一个村时可不填", "", "村", "村名", "行政村", "所在村", "村社区", "村居", "社区", "村名称", "村级")),
    GROUP(ColumnSpec.text("村民小组", 10, 60, "组号或组名，如 3、第三组", "1", "组", "小组", "组别", "所在组", "组号", "居民小组", "村组")),
    HOUSEHOLD_NUMBER(ColumnSpec.text(
            "户号",
            20,
            40,
            "同一户填相同的号；18 位户编号，或组内 1 至 4 位序号。留空则从“户主”起算一户",
            "12",
            "户编号",
            "农户编号",
            "户口号",
            "户序号",
            "家庭编号",
            "户编码",
            "户籍号")),
    NATURAL_VILLAGE(ColumnSpec.text("自然村", 12, 60, "", "", "所在自然村", "自然村名称")),
    DOOR_NUMBER(ColumnSpec.text("门牌号", 12, 40, "", "12号", "门牌", "门牌号码", "房号")),
    ADDRESS(ColumnSpec.text("住址", 26, 200, "", "", "地址", "家庭住址", "详细地址", "居住地址", "现住址", "家庭地址", "户籍地址")),
    NAME(ColumnSpec.name("姓名", "必填", "示例甲", "名字", "成员姓名", "家庭成员姓名", "家庭成员", "人员姓名")),
    RELATION(ColumnSpec.code(
            "与户主关系",
            12,
            SpokenCodes.of("relation", CodeTables.NATIONAL.relation()),
            "必填；每户一位“户主”，排在本户最前",
            "户主",
            "关系",
            "与户主的关系",
            "家庭关系",
            "户主关系",
            "成员关系")),
    ID_NUMBER(ColumnSpec.idNumber("18 位；先把单元格格式设为“文本”，否则 Excel 会改掉末几位")),
    SEX(ColumnSpec.code("性别", 8, SpokenCodes.of("sex", CodeTables.NATIONAL.sex()), "有身份证号时可不填", "男")),
    BIRTH_DATE(ColumnSpec.date("出生日期", "有身份证号时可不填；如 1980-01-31", "1980-01-31", "出生年月日", "生日", "出生年月", "出生时间")),
    PHONE(ColumnSpec.phone()),
    ETHNICITY(ColumnSpec.code("民族", 10, SpokenCodes.of("ethnicity", CodeTables.NATIONAL.ethnicity()), "", "汉族")),
    EDUCATION(ColumnSpec.code(
            "学历",
            16,
            SpokenCodes.of("education", CodeTables.NATIONAL.education()),
            "",
            "初中毕业",
            "文化程度",
            "最高学历",
            "学历层次")),
    POLITICAL_STATUS(ColumnSpec.code(
            "政治面貌", 12, SpokenCodes.of("politicalStatus", CodeTables.NATIONAL.politicalStatus()), "", "群众", "政治身份")),
    MARITAL_STATUS(ColumnSpec.code(
            "婚姻状况", 10, SpokenCodes.of("maritalStatus", CodeTables.NATIONAL.maritalStatus()), "", "已婚", "婚姻", "婚姻状态")),
    OCCUPATION(ColumnSpec.code(
            "职业类别",
            20,
            SpokenCodes.of("occupation", CodeTables.NATIONAL.occupation()),
            "国家标准职业分类（GB/T 6565）的名称或代码",
            "农业生产人员",
            "职业分类",
            "职业代码",
            "职业类别代码")),
    JOB_TITLE(ColumnSpec.text("具体职业", 12, 60, "", "", "职业", "从事职业", "工作", "工种")),
    EMPLOYMENT(ColumnSpec.code(
            "就业情况",
            12,
            SpokenCodes.of("employment", Employment.values(), one -> one.label),
            "",
            "",
            "就业状况",
            "就业",
            "就业状态")),
    WORK_PLACE(ColumnSpec.text("工作地", 16, 100, "", "", "务工地", "务工地点", "工作地点", "工作单位", "就业地点")),
    REGISTERED_HERE(ColumnSpec.yesNo("户籍在本村", 12, "是或否；新增人员不填按“是”", "是", "户籍在册", "户口在本村", "是否户籍在册", "是否本村户籍")),
    LIVES_HERE(ColumnSpec.yesNo("常住本村", 12, "是或否；新增人员不填按“是”", "是", "常住", "是否常住", "实际居住", "是否居住在本村", "在家")),
    IS_MEMBER(ColumnSpec.yesNo("集体经济组织成员", 18, "是或否；新增人员不填按户籍", "是", "是否成员", "集体成员", "成员", "是否集体经济组织成员")),
    REMARKS(ColumnSpec.text("备注", 20, 500, "", "", "说明"));

    private final ColumnSpec spec;

    RosterColumn(ColumnSpec spec) {
        this.spec = spec;
    }

    @Override
    public ColumnSpec spec() {
        return spec;
    }

    /** What people do is worth keeping, also when no class of the standard is meant. Codes and placeholders say nothing of it. */
    @Override
    public ImportColumn words() {
        return this == OCCUPATION ? JOB_TITLE : null;
    }

    boolean isHousehold() {
        return ordinal() <= ADDRESS.ordinal();
    }
}
