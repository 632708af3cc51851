package org.touyan.appraisal.fairness;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.fairness.FairnessViews.ScorerRow;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/appraisal/fairness")
@Tag(name = "评分公正性")
public class FairnessResource {
    private final Fairness fairness;
    private final FairnessExport export;

    FairnessResource(Fairness fairness, FairnessExport export) {
        this.fairness = fairness;
        this.export = export;
    }

    @GET
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_FAIRNESS)
    @Operation(
            operationId = "listScorers",
            summary = "记分人的评分情况和疑点",
            description = "评分提交后才有。与村内他人之差的上下限是 99% 置信区间（合并方差的两样本 t 检验）；疑点只供核查。"
                    + "sort 可用 name、households、mean、spread、fullShare、entries、deductions、unprovenShare、"
                    + "gridDeviation、villageDeviation、alikeShare、lateShare。")
    public Page<ScorerRow> list(@BeanParam @Valid FairnessQuery query) {
        return fairness.page(query);
    }

    @POST
    @Path("/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.APPRAISAL_FAIRNESS)
    @Operation(operationId = "exportScorers", summary = "按筛选条件导出评分公正性到 Excel，在后台生成")
    public ExportJob export(@BeanParam @Valid FairnessQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }
}
