package org.touyan.appraisal.sampling;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.sampling.SampleViews.NewSample;
import org.touyan.appraisal.sampling.SampleViews.SampleRow;
import org.touyan.appraisal.sampling.SampleViews.SampleView;
import org.touyan.appraisal.sampling.SampleViews.SecondScore;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/appraisal")
@Tag(name = "评分公正性")
public class SampleResource {
    private final SampleService service;
    private final SampleExport export;

    SampleResource(SampleService service, SampleExport export) {
        this.service = service;
        this.export = export;
    }

    @GET
    @Path("/samples")
    @PermissionsAllowed(Permission.APPRAISAL_FAIRNESS)
    @Operation(operationId = "listSamples", summary = "评分抽查，最近的在前，最多 50 次")
    public List<SampleView> list() {
        return service.latest();
    }

    @POST
    @Path("/samples")
    @ResponseStatus(201)
    @APIResponseSchema(value = SampleView.class, responseCode = "201", responseDescription = "已抽取")
    @PermissionsAllowed(Permission.APPRAISAL_FAIRNESS)
    @Operation(operationId = "drawSample", summary = "抽取农户由另一人复评", description = "按每村比例抽取；种子公布，同一种子、期次、区域总是抽到同样的农户。")
    public SampleView draw(@NotNull(message = "请填写内容") @Valid NewSample body) {
        return service.draw(body);
    }

    @GET
    @Path("/samples/{id}")
    @PermissionsAllowed(Permission.APPRAISAL_FAIRNESS)
    @Operation(operationId = "getSample", summary = "一次评分抽查")
    public SampleView get(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("/samples/{id}/households/{householdId}/actions/score")
    @PermissionsAllowed(Permission.APPRAISAL_FAIRNESS)
    @Operation(operationId = "scoreSampled", summary = "复评抽中的一户", description = "亲属、本人评过的、本人网格内的农户不能复评；提交后才显示初评分。")
    public SampleRow score(UUID id, UUID householdId, @NotNull(message = "请填写内容") @Valid SecondScore body) {
        return service.score(id, householdId, body);
    }

    @GET
    @Path("/sample-households")
    @PermissionsAllowed(Permission.APPRAISAL_FAIRNESS)
    @Operation(operationId = "listSampled", summary = "抽中的农户，相差较大的交评议团")
    public Page<SampleRow> households(@BeanParam @Valid SampleQuery query) {
        return service.page(query);
    }

    @POST
    @Path("/sample-households/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.APPRAISAL_FAIRNESS)
    @Operation(operationId = "exportSampled", summary = "导出抽中的农户到 Excel，在后台生成")
    public ExportJob export(@BeanParam @Valid SampleQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }
}
