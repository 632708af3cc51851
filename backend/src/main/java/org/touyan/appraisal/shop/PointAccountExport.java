package org.touyan.appraisal.shop;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.touyan.appraisal.shop.PointViews.PointAccountView;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.web.Page;

/** Households' accounts as a workbook. */
@Singleton
public class PointAccountExport extends ListExport<PointAccountQuery, PointAccountView> {
    private final PointReader reader;

    PointAccountExport(ExportDesk desk, PointReader reader) {
        super(
                desk,
                PointAccountQuery.class,
                "POINT_ACCOUNTS",
                "积分账户",
                List.of(
                        column("holderName", "户主", 12, PointAccountView::holderName),
                        column("subjectNumber", "户号", 22, PointAccountView::subjectNumber),
                        column("townName", "乡镇", 14, PointAccountView::townName),
                        column("villageName", "村（社区）", 14, PointAccountView::villageName),
                        column("balance", "余额", 10, row -> String.valueOf(row.balance())),
                        column("held", "已留", 10, row -> String.valueOf(row.held())),
                        column("available", "可用", 10, row -> String.valueOf(row.available())),
                        column("expiresOn", "最早到期", 12, row -> Objects.toString(row.expiresOn(), null))));
        this.reader = reader;
    }

    @Override
    protected String area(PointAccountQuery query) {
        return query.area;
    }

    @Override
    protected Page<PointAccountView> page(PointAccountQuery query) {
        return reader.page(query);
    }

    @Override
    protected void describe(PointAccountQuery query, FilterWords words) {
        words.yesNo("有可用积分", query.available).add("搜索", query.q);
    }
}
