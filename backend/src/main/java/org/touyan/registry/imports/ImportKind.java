package org.touyan.registry.imports;

import java.util.List;
import java.util.Map;
import org.touyan.platform.scope.Permission;

/** What a workbook holds. */
public enum ImportKind {
    /** 农户花名册: a row a resident. */
    HOUSEHOLDS(
            "农户花名册",
            Permission.REGISTRY_IMPORT,
            500_000,
            new ImportForm(
                    List.of(RosterColumn.values()),
                    List.of(RosterColumn.NAME, RosterColumn.RELATION),
                    // A household of two, so that a person sees what a row is; never a real number.
                    List.of(
                            Map.of(),
                            Map.of(
                                    RosterColumn.NAME, "示例乙",
                                    RosterColumn.RELATION, "妻",
                                    RosterColumn.SEX, "女",
                                    RosterColumn.BIRTH_DATE, "1982-05-06")),
                    List.of(
                            "一行填一个人，同一户的人排在一起，户主排在最前。表中两行“示例”可以不删，导入时自动跳过。",
                            "再次导入时：按身份证号找人，没有身份证号的按同户、姓名和出生日期。空着的单元格表示不修改。",
                            "身份证号、电话、户号请保持“文本”格式；从别处粘贴时选“只粘贴文本”。"))),
    /** 党员名册: a row a Party member. */
    PARTY_MEMBERS(
            "党员名册",
            Permission.PARTY_WRITE,
            50_000,
            new ImportForm(
                    List.of(MemberColumn.values()),
                    List.of(MemberColumn.BRANCH, MemberColumn.NAME, MemberColumn.JOINED_ON),
                    List.of(Map.of()),
                    List.of(
                            "一行填一名党员。党支部、党小组应已在系统中建好。表中“示例”一行可以不删，导入时自动跳过。",
                            "有身份证号的按身份证号与村民台账对上：姓名、性别、出生日期和电话以台账为准，不必填写。",
                            "再次导入时：按身份证号找人，没有身份证号的按党支部和姓名。空着的单元格表示不修改。",
                            "换党支部请在党员页面办理组织关系转接，导入不改变党员所在的党支部。"))),
    /** 网格名册: a row a grid, or a person of a grid. */
    GRIDS(
            "网格名册",
            Permission.GRID_WRITE,
            50_000,
            new ImportForm(
                    List.of(GridColumn.values()),
                    List.of(GridColumn.GRID),
                    List.of(
                            Map.of(),
                            Map.of(
                                    GridColumn.CONTACT_GRID, "1号联动网格",
                                    GridColumn.ROLE, "联系党员",
                                    GridColumn.PERSON, "示例乙",
                                    GridColumn.HOUSEHOLDS, "010001、010002")),
                    List.of(
                            "一行填一个网格的一个人：网格长、网格员填在网格上，联系党员和他联系的农户填在联动网格上。两行“示例”可以不删。",
                            "没有的网格和联动网格会新建并编号；已有的按名称对上。联系党员应是本村在家或外出的党员。",
                            "一人担任的职务（网格长、联系党员）换了人，原来的人同时离任。空着的单元格表示不修改。",
                            "联系农户里写到的户编入这个联动网格；没有写到的户不变。"))),
    /** 记分表: a row an entry. The module that keeps scores says what its sheets look like. */
    SCORE_ENTRIES("好家风记分", Permission.APPRAISAL_SCORE, 20_000, null);

    public final String label;
    /** What whoever sends it needs besides the right to import. */
    final String permission;
    /** More must be split into several files. */
    final int mostRows;

    /** Null where the module above that takes the kind gives it: ask {@link ImportForms}. */
    final ImportForm form;

    ImportKind(String label, String permission, int mostRows, ImportForm form) {
        this.label = label;
        this.permission = permission;
        this.mostRows = mostRows;
        this.form = form;
    }
}
