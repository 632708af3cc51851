package org.touyan.registry;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;
import org.touyan.registry.HouseholdViews.LabelMark;
import org.touyan.registry.ResidentViews.ResidentListRow;
import org.touyan.registry.quality.QualityCheck;

/** The residents' list as a workbook, with masked numbers unless permitted. */
@Singleton
public class ResidentExport extends ListExport<ResidentQuery, ResidentListRow> {
    private static final CodeTables CODES = CodeTables.NATIONAL;

    private final ResidentList list;
    private final Labels labels;

    ResidentExport(ExportDesk desk, ResidentList list, Labels labels) {
        super(
                desk,
                ResidentQuery.class,
                "RESIDENTS",
                "村民名册",
                List.of(
                        column("name", "姓名", 12, ResidentListRow::name),
                        column("sex", "性别", 6, row -> CodeTables.name(CODES.sex(), row.sex())),
                        column("age", "年龄", 6, row -> row.ageYears() == null ? null : row.ageYears() + ""),
                        column("idNumber", "身份证号", 20, ResidentListRow::idNumberMasked),
                        column("phone", "联系电话", 14, ResidentListRow::phoneMasked),
                        column(
                                "relation",
                                "与户主关系",
                                12,
                                row -> row.isHead() ? "户主" : CodeTables.name(CODES.relation(), row.relation())),
                        column("householdNumber", "户号", 20, ResidentListRow::householdNumber),
                        column("villageName", "村（社区）", 14, ResidentListRow::villageName),
                        column(
                                "politicalStatus",
                                "政治面貌",
                                12,
                                row -> CodeTables.name(CODES.politicalStatus(), row.politicalStatus())),
                        column("occupation", "职业类别", 24, row -> CodeTables.name(CODES.occupation(), row.occupation())),
                        column(
                                "labels",
                                "标签",
                                24,
                                row -> row.labels().stream()
                                        .map(LabelMark::name)
                                        .collect(Collectors.joining("、"))),
                        column("status", "状态", 8, row -> row.status().label),
                        column("presence", "户籍、居住、成员", 24, ResidentExport::presence)));
        this.list = list;
        this.labels = labels;
    }

    private static String presence(ResidentListRow row) {
        return Stream.of(
                        row.registeredHere() ? "户籍在册" : "户籍不在本村",
                        row.livesHere() ? "实际居住" : "不在村居住",
                        row.isMember() ? "集体成员" : "非集体成员")
                .collect(Collectors.joining("、"));
    }

    /** Of a past day only what was shown then is kept, masked. */
    @Override
    protected boolean hasNumbers(ResidentQuery query) {
        return query.asOf == null;
    }

    @Override
    protected List<ResidentListRow> unmasked(List<ResidentListRow> rows) {
        return list.unmasked(rows);
    }

    @Override
    protected String area(ResidentQuery query) {
        return query.area;
    }

    @Override
    protected void check(ResidentQuery query) {
        if (query.label != null) {
            labels.require("label", query.label);
        }
    }

    @Override
    protected Page<ResidentListRow> page(ResidentQuery query) {
        // The first page has said how many there are.
        query.total = query.after == null ? null : "false";
        return list.page(query);
    }

    @Override
    protected void describe(ResidentQuery query, FilterWords words) {
        words.add("截至", query.asOf)
                .add("搜索", query.q)
                .add(
                        "政治面貌",
                        query.politicalStatus == null
                                ? null
                                : CodeTables.name(CODES.politicalStatus(), query.politicalStatus))
                .add("职业类别", query.occupation == null ? null : CodeTables.name(CODES.occupation(), query.occupation))
                .add("标签", labels.name(query.label))
                .add("没有联系农户的党员", query.idleMembers() ? "是" : null)
                .add("检查项", query.issue == null ? null : QualityCheck.valueOf(query.issue).label)
                .add("最小年龄", query.minAge)
                .add("最大年龄", query.maxAge);
    }
}
