package org.touyan.registry.imports;

import org.touyan.registry.CodeTables;
import org.touyan.registry.party.MemberKind;

/** What a column of a list of Party members can hold, in the order of the template. */
public enum MemberColumn implements ImportColumn {
    VILLAGE(ColumnSpec.text("村（社区）", 16, 80, "有同名的党支部时用来区分，可不填", "", "村", "村名", "行政村", "所在村", "社区")),
    BRANCH(ColumnSpec.text(
            "党支部", 24, 80, "必填；与系统中的名称一致", "示例村党支部", "所在党支部", "党支部名称", "所属党支部", "所在支部", "支部", "党组织", "所在党组织")),
    GROUP(ColumnSpec.text("党小组", 16, 80, "可不填；应已在该党支部下建好", "", "所在党小组", "党小组名称")),
    NAME(ColumnSpec.name("姓名", "必填", "示例甲", "党员姓名", "名字", "党员")),
    ID_NUMBER(ColumnSpec.idNumber("18 位，请保持“文本”格式；按它与村民台账对上，没有的按党支部内的姓名")),
    SEX(ColumnSpec.code("性别", 8, SpokenCodes.of("sex", CodeTables.NATIONAL.sex()), "有身份证号时可不填", "男")),
    BIRTH_DATE(ColumnSpec.date("出生日期", "有身份证号时可不填；如 1970-01-31", "1970-01-31", "出生年月日", "生日", "出生年月")),
    PHONE(ColumnSpec.phone()),
    KIND(ColumnSpec.code(
            "党员类别",
            12,
            SpokenCodes.of("memberKind", MemberKind.values(), one -> one.label),
            "新增人员不填按“正式党员”",
            "正式党员",
            "人员类别",
            "类别",
            "党员类型")),
    JOINED_ON(ColumnSpec.date("入党日期", "必填；接收为预备党员的日期", "1998-07-01", "入党时间", "加入中共组织日期", "入党年月日", "加入党组织日期")),
    FULL_ON(ColumnSpec.date("转正日期", "预备党员不填", "1999-07-01", "转正时间", "转为正式党员日期", "转正年月日")),
    FLOWING(ColumnSpec.yesNo("流动党员", 10, "是或否；新增人员不填按“否”", "否", "是否流动党员", "是否流动", "流动")),
    FLOWING_TO(ColumnSpec.text("流动去向", 16, 100, "流动党员填写", "", "外出地点", "流动地", "流向")),
    REMARKS(ColumnSpec.text("备注", 20, 500, "", "", "说明"));

    private final ColumnSpec spec;

    MemberColumn(ColumnSpec spec) {
        this.spec = spec;
    }

    @Override
    public ColumnSpec spec() {
        return spec;
    }
}
