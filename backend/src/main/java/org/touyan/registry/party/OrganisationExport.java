package org.touyan.registry.party;

import jakarta.inject.Singleton;
import java.util.List;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;
import org.touyan.registry.party.OrganisationViews.OrganisationRow;

/** Party organisations as a workbook, with the members they have. */
@Singleton
public class OrganisationExport extends ListExport<OrganisationQuery, OrganisationRow> {
    private final PartyOrganisationList list;

    OrganisationExport(ExportDesk desk, PartyOrganisationList list) {
        super(
                desk,
                OrganisationQuery.class,
                "PARTY_ORGANISATIONS",
                "党组织名册",
                List.of(
                        column("name", "名称", 28, OrganisationRow::name),
                        column("kind", "类型", 12, row -> row.kind().label),
                        column("areaName", "所在区域", 16, OrganisationRow::areaName),
                        column("secretaryName", "书记（组长）", 14, OrganisationRow::secretaryName),
                        column("members", "党员数", 8, row -> row.counts().members() + ""),
                        column("probationary", "预备党员", 10, row -> row.counts().probationary() + ""),
                        column("flowing", "流动党员", 10, row -> row.counts().flowing() + ""),
                        column("children", "直属下级", 10, row -> row.children() + ""),
                        column(
                                "foundedOn",
                                "成立日期",
                                12,
                                row -> row.foundedOn() == null
                                        ? null
                                        : row.foundedOn().toString())));
        this.list = list;
    }

    @Override
    protected String area(OrganisationQuery query) {
        return query.area;
    }

    @Override
    protected Page<OrganisationRow> page(OrganisationQuery query) {
        return list.page(query);
    }

    @Override
    protected void describe(OrganisationQuery query, FilterWords words) {
        words.add("截至", query.asOf)
                .add("搜索", query.q)
                .add("类型", query.kind == null ? null : OrganisationKind.valueOf(query.kind).label)
                .add("已撤销", "true".equals(query.ended) ? "是" : null);
    }
}
