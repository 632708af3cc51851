package org.touyan.registry.party;

import jakarta.inject.Singleton;
import java.util.List;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;
import org.touyan.registry.CodeTables;
import org.touyan.registry.party.MemberViews.MemberRow;

/** The list of Party members as a workbook, numbers masked unless permitted. */
@Singleton
public class MemberExport extends ListExport<MemberQuery, MemberRow> {
    private final PartyMemberList list;

    MemberExport(ExportDesk desk, PartyMemberList list) {
        super(
                desk,
                MemberQuery.class,
                "PARTY_MEMBERS",
                "党员名册",
                List.of(
                        column("name", "姓名", 12, MemberRow::name),
                        column("sex", "性别", 6, row -> CodeTables.name(CodeTables.NATIONAL.sex(), row.sex())),
                        column("age", "年龄", 6, row -> row.ageYears() == null ? null : row.ageYears() + ""),
                        column("branch", "党支部", 24, MemberRow::branchName),
                        column("group", "党小组", 16, MemberRow::groupName),
                        column("kind", "党员类别", 10, row -> row.kind().label),
                        column("joinedOn", "入党日期", 12, row -> row.joinedOn().toString()),
                        column("idNumber", "身份证号", 20, MemberRow::idNumberMasked),
                        column("phone", "联系电话", 14, MemberRow::phoneMasked),
                        column("contact", "联系农户", 20, MemberExport::contact),
                        column("flowing", "流动党员", 8, row -> row.flowing() ? "是" : "否"),
                        column("status", "状态", 10, row -> row.status().label)));
        this.list = list;
    }

    private static String contact(MemberRow row) {
        return row.contactGridCode() == null ? null : row.contactGridName() + "，" + row.households() + " 户";
    }

    @Override
    protected boolean hasNumbers(MemberQuery query) {
        // Of a past day only what was shown then is kept, masked.
        return query.asOf == null;
    }

    @Override
    protected boolean has(MemberQuery query, String column) {
        // Of a past day the list does not say who contacted whom: an empty column would say nobody.
        return query.asOf == null || !column.equals("contact");
    }

    @Override
    protected List<MemberRow> unmasked(List<MemberRow> rows) {
        return list.unmasked(rows);
    }

    @Override
    protected String area(MemberQuery query) {
        return query.area;
    }

    @Override
    protected Page<MemberRow> page(MemberQuery query) {
        return list.page(query);
    }

    @Override
    protected void describe(MemberQuery query, FilterWords words) {
        words.add("截至", query.asOf)
                .add("搜索", query.q)
                .add("类别", query.kind == null ? null : MemberKind.valueOf(query.kind).label)
                .add("流动党员", yes(query.flowing))
                .add("联系农户", yes(query.contact))
                .add("状态", query.status == null ? null : MemberStatus.valueOf(query.status).label);
    }

    private static String yes(String asked) {
        return asked == null ? null : asked.equals("true") ? "是" : "否";
    }
}
