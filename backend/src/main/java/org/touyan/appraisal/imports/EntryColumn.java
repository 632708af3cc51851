package org.touyan.appraisal.imports;

import org.touyan.registry.imports.ColumnSpec;
import org.touyan.registry.imports.ImportColumn;

/** What a column of a sheet of entries can hold, in the order of the template: a row an entry. */
enum EntryColumn implements ImportColumn {
    VILLAGE(ColumnSpec.text("村（社区）", 16, 80, "村名或 12 位编码；只管一个村，或户编号写满 18 位时可不填", "", "村", "村名", "行政村", "所在村", "社区")),
    HOUSEHOLD(ColumnSpec.text("户编号", 22, 40, "必填；18 位户编号，或后 6 位（组号加序号）", "010001", "户号", "农户编号", "农户户号", "门牌户号")),
    HEAD(ColumnSpec.name("户主", "填了就与户编号核对，防止记错户", "示例甲", "户主姓名", "姓名")),
    ITEM(ColumnSpec.text("评分项", 36, 120, "必填；从下拉选项中选择，也可只填代码", "", "项目", "评分项目", "积分项", "评分项代码", "代码", "事项")),
    POINTS(ColumnSpec.text("分值", 10, 12, "加多少、扣多少，如 2；固定分值的项和否决项可不填", "2", "分数", "加扣分", "得分")),
    HAPPENED_ON(ColumnSpec.date("发生日期", "必填；事情发生的日期，决定记入哪一期", "", "日期", "时间", "发生时间")),
    TEXT(ColumnSpec.text("情况说明", 40, 300, "什么事、在哪里，邻居看得懂就行", "", "说明", "事由", "情况", "备注")),
    EVIDENCE(ColumnSpec.text("佐证", 30, 300, "须佐证的项必填：文书编号、见证人；照片请在页面上记分时附上", "", "证明", "佐证材料", "依据"));

    private final ColumnSpec spec;

    EntryColumn(ColumnSpec spec) {
        this.spec = spec;
    }

    @Override
    public ColumnSpec spec() {
        return spec;
    }
}
