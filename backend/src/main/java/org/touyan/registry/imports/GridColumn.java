package org.touyan.registry.imports;

import org.touyan.region.grid.GridRole;

/** What a column of a list of grids can hold, in the order of the template: a row a grid, or a person of a grid. */
enum GridColumn implements ImportColumn {
    TOWN(ColumnSpec.text("乡镇（街道）", 14, 80, "同名的村较多时用来区分，可不填", "", "乡镇", "街道", "乡镇街道", "所在乡镇", "镇", "乡")),
    VILLAGE(ColumnSpec.text("村（社区）", 16, 80, "村名或 12 位编码；只管一个村时可不填", "", "村", "村名", "行政村", "所在村", "社区")),
    GRID(ColumnSpec.text("网格", 16, 80, "必填；网格名称，没有的会新建", "第一网格", "网格名称", "所属网格", "治理网格", "所在网格", "全科网格")),
    CONTACT_GRID(ColumnSpec.text(
            "联动网格", 16, 80, "联动网格（微网格）名称，没有的会新建；空着表示这一行说的是网格本身", "", "联动网格名称", "微网格", "微网格名称", "党员联户网格")),
    ROLE(ColumnSpec.code(
            "职务",
            14,
            SpokenCodes.of("gridRole", GridRole.values(), one -> one.label),
            "联动网格不填按“联系党员”；网格填了人就要填职务",
            "网格长",
            "网格职务",
            "岗位",
            "身份",
            "人员类型")),
    PERSON(ColumnSpec.name("姓名", "可不填，只建网格", "示例甲", "人员姓名", "党员姓名", "联系党员姓名", "网格员", "网格员姓名")),
    ID_NUMBER(ColumnSpec.idNumber("联系党员在村里有同名的人时填写")),
    PHONE(ColumnSpec.phone()),
    HOUSEHOLDS(ColumnSpec.text(
            "联系农户",
            40,
            1000,
            "户号，用顿号隔开，如 010012、010013；可写 18 位户编号，或后 6 位（组号加序号）",
            "",
            "联系户号",
            "户号",
            "联系户",
            "农户户号",
            "联户"));

    private final ColumnSpec spec;

    GridColumn(ColumnSpec spec) {
        this.spec = spec;
    }

    @Override
    public ColumnSpec spec() {
        return spec;
    }
}
