package org.touyan.appraisal.shop;

import jakarta.inject.Singleton;
import java.util.List;
import org.touyan.appraisal.shop.GoodsViews.GoodsView;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;

/** What the shops have, as a workbook: for stocktaking. */
@Singleton
public class GoodsExport extends ListExport<GoodsQuery, GoodsView> {
    private final GoodsService service;

    GoodsExport(ExportDesk desk, GoodsService service) {
        super(
                desk,
                GoodsQuery.class,
                "SHOP_GOODS",
                "积分超市商品",
                List.of(
                        column("name", "商品", 24, GoodsView::name),
                        column("townName", "乡镇", 14, GoodsView::townName),
                        column("villageName", "村（社区）", 14, GoodsView::villageName),
                        column("unit", "单位", 8, GoodsView::unit),
                        column("points", "所需积分", 10, row -> String.valueOf(row.points())),
                        column("stock", "库存", 10, row -> String.valueOf(row.stock())),
                        column("held", "已备货", 10, row -> String.valueOf(row.held())),
                        column("free", "可兑换", 10, row -> String.valueOf(row.stock() - row.held())),
                        column("onSale", "状态", 8, row -> row.onSale() ? "上架" : "下架")));
        this.service = service;
    }

    @Override
    protected String area(GoodsQuery query) {
        return query.area;
    }

    @Override
    protected Page<GoodsView> page(GoodsQuery query) {
        return service.page(query);
    }

    @Override
    protected void describe(GoodsQuery query, FilterWords words) {
        words.yesNo("上架", query.onSale).add("搜索", query.q);
    }
}
