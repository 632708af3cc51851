package org.touyan.appraisal.recusal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.touyan.appraisal.recusal.RecusalViews.KinView;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.time.BusinessTime;
import org.touyan.platform.web.Page;

/** Declarations of kin as a workbook. */
@Singleton
public class RecusalExport extends ListExport<RecusalQuery, KinView> {
    private final RecusalService service;

    RecusalExport(ExportDesk desk, RecusalService service) {
        super(
                desk,
                RecusalQuery.class,
                "KIN",
                "亲属申报",
                List.of(
                        column("accountName", "申报人", 12, KinView::accountName),
                        column("headName", "户主", 12, KinView::headName),
                        column("householdNumber", "户号", 22, KinView::householdNumber),
                        column("villageName", "村（社区）", 14, KinView::villageName),
                        column("kinshipName", "关系", 14, KinView::kinshipName),
                        column("declaredAt", "申报日期", 12, row -> day(row.declaredAt())),
                        column("withdrawnAt", "撤销日期", 12, row -> day(row.withdrawnAt())),
                        column("withdrawnName", "撤销人", 12, KinView::withdrawnName),
                        column("withdrawnWhy", "撤销原因", 30, KinView::withdrawnWhy)));
        this.service = service;
    }

    private static String day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, BusinessTime.ZONE).toString();
    }

    @Override
    protected String area(RecusalQuery query) {
        return query.area;
    }

    @Override
    protected Page<KinView> page(RecusalQuery query) {
        return service.page(query);
    }

    @Override
    protected void describe(RecusalQuery query, FilterWords words) {
        words.yesNo("只看本人申报的", query.mine);
    }
}
