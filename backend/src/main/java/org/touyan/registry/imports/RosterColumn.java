package org.touyan.registry.imports;

import java.util.List;
import java.util.Locale;
import org.touyan.registry.CodeTables;

/** What a column of a household roster can hold, in the order of the template. */
enum RosterColumn {
    TOWN("乡镇（街道）", 14, Type.TEXT, 80, "同名的村较多时用来区分，可不填", "", "乡镇", "街道", "乡镇街道", "所在乡镇", "镇", "乡"),
    VILLAGE(
            "村（社区）",
            16,
            Type.TEXT,
            80,
            "村名或 12 位编码；只管一个村时可不填",
            "",
            "村",
            "村名",
            "行政村",
            "所在村",
            "村社区",
            "村居",
            "社区",
            "村名称",
            "村级"),
    GROUP("村民小组", 10, Type.TEXT, 60, "组号或组名，如 3、第三组", "1", "组", "小组", "组别", "所在组", "组号", "居民小组", "村组"),
    HOUSEHOLD_NUMBER(
            "户号",
            20,
            Type.TEXT,
            40,
            "同一户填相同的号；18 位户编号，或组内 1 至 4 位序号。留空则从“户主”起算一户",
            "12",
            "户编号",
            "农户编号",
            "户口号",
            "户序号",
            "家庭编号",
            "户编码",
            "户籍号"),
    NATURAL_VILLAGE("自然村", 12, Type.TEXT, 60, "", "", "所在自然村", "自然村名称"),
    DOOR_NUMBER("门牌号", 12, Type.TEXT, 40, "", "12号", "门牌", "门牌号码", "房号"),
    ADDRESS("住址", 26, Type.TEXT, 200, "", "", "地址", "家庭住址", "详细地址", "居住地址", "现住址", "家庭地址", "户籍地址"),
    NAME("姓名", 12, Type.NAME, 60, "必填", "示例甲", "名字", "成员姓名", "家庭成员姓名", "家庭成员", "人员姓名"),
    RELATION(
            "与户主关系",
            12,
            "relation",
            CodeTables.NATIONAL.relation(),
            "必填；每户一位“户主”，排在本户最前",
            "户主",
            "关系",
            "与户主的关系",
            "家庭关系",
            "户主关系",
            "成员关系"),
    ID_NUMBER(
            "身份证号",
            22,
            Type.ID_NUMBER,
            40,
            "18 位；先把单元格格式设为“文本”，否则 Excel 会改掉末几位",
            "",
            "身份证",
            "身份证号码",
            "公民身份号码",
            "公民身份证号",
            "公民身份证号码",
            "证件号码",
            "证件号",
            "居民身份证号",
            "居民身份证号码"),
    SEX("性别", 8, "sex", CodeTables.NATIONAL.sex(), "有身份证号时可不填", "男"),
    BIRTH_DATE("出生日期", 14, Type.DATE, 0, "有身份证号时可不填；如 1980-01-31", "1980-01-31", "出生年月日", "生日", "出生年月", "出生时间"),
    PHONE("联系电话", 16, Type.PHONE, 40, "手机号，或带区号的固定电话", "", "电话", "手机", "手机号", "手机号码", "联系方式", "电话号码", "本人电话"),
    ETHNICITY("民族", 10, "ethnicity", CodeTables.NATIONAL.ethnicity(), "", "汉族"),
    EDUCATION("学历", 16, "education", CodeTables.NATIONAL.education(), "", "初中毕业", "文化程度", "最高学历", "学历层次"),
    POLITICAL_STATUS("政治面貌", 12, "politicalStatus", CodeTables.NATIONAL.politicalStatus(), "", "群众", "政治身份"),
    MARITAL_STATUS("婚姻状况", 10, "maritalStatus", CodeTables.NATIONAL.maritalStatus(), "", "已婚", "婚姻", "婚姻状态"),
    OCCUPATION("职业", 12, Type.TEXT, 60, "", "", "从事职业", "工作"),
    EMPLOYMENT("就业情况", 12, Type.EMPLOYMENT, 0, "", "", "就业状况", "就业", "就业状态"),
    WORK_PLACE("工作地", 16, Type.TEXT, 100, "", "", "务工地", "务工地点", "工作地点", "工作单位", "就业地点"),
    REGISTERED_HERE("户籍在本村", 12, Type.YES_NO, 0, "是或否；新增人员不填按“是”", "是", "户籍在册", "户口在本村", "是否户籍在册", "是否本村户籍"),
    LIVES_HERE("常住本村", 12, Type.YES_NO, 0, "是或否；新增人员不填按“是”", "是", "常住", "是否常住", "实际居住", "是否居住在本村", "在家"),
    IS_MEMBER("集体经济组织成员", 18, Type.YES_NO, 0, "是或否；新增人员不填按户籍", "是", "是否成员", "集体成员", "成员", "是否集体经济组织成员"),
    REMARKS("备注", 20, Type.TEXT, 500, "", "", "说明");

    enum Type {
        TEXT,
        NAME,
        CODE,
        DATE,
        ID_NUMBER,
        PHONE,
        YES_NO,
        EMPLOYMENT
    }

    final String title;
    /** In characters; a Chinese one counts two. */
    final int width;

    final Type type;
    /** Characters at most, 0 where the type says it. */
    final int longest;

    final String note;
    /** What the example of the template holds. */
    final String example;

    final List<String> aliases;
    /** Null but for codes. */
    final SpokenCodes codes;

    final List<CodeTables.Code> table;

    RosterColumn(String title, int width, Type type, int longest, String note, String example, String... aliases) {
        this.title = title;
        this.width = width;
        this.type = type;
        this.longest = longest;
        this.note = note;
        this.example = example;
        this.aliases = List.of(aliases);
        this.codes = null;
        this.table = List.of();
    }

    RosterColumn(
            String title,
            int width,
            String tableName,
            List<CodeTables.Code> table,
            String note,
            String example,
            String... aliases) {
        this.title = title;
        this.width = width;
        this.type = Type.CODE;
        this.longest = 40;
        this.note = note;
        this.example = example;
        this.aliases = List.of(aliases);
        this.codes = new SpokenCodes(tableName, table);
        this.table = table;
    }

    /** As the API calls the field: {@code doorNumber}. */
    String field() {
        StringBuilder field = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            field.append(field.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return field.toString();
    }

    boolean isHousehold() {
        return ordinal() <= ADDRESS.ordinal();
    }
}
