package org.touyan.appraisal.trial;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.trial.TrialViews.NewTrial;
import org.touyan.appraisal.trial.TrialViews.TrialChange;
import org.touyan.appraisal.trial.TrialViews.TrialView;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/appraisal")
@Tag(name = "办法试算")
public class TrialResource {
    private final TrialService service;
    private final TrialChangeExport export;

    TrialResource(TrialService service, TrialChangeExport export) {
        this.service = service;
        this.export = export;
    }

    @POST
    @Path("/schemes/{id}/versions/{number}/trials")
    @ResponseStatus(202)
    @APIResponseSchema(value = TrialView.class, responseCode = "202", responseDescription = "已开始，在后台试算")
    @PermissionsAllowed(Permission.APPRAISAL_SCHEME)
    @Operation(operationId = "tryScheme", summary = "用一个过去的期次试算这一版办法", description = "按真实记分重算，比较等次和红黄榜；只出报告，不改动任何结果。")
    public TrialView start(UUID id, int number, @NotNull(message = "请填写内容") @Valid NewTrial body) {
        return service.start(id, number, body);
    }

    @GET
    @Path("/schemes/{id}/versions/{number}/trials")
    @PermissionsAllowed(Permission.APPRAISAL_SCHEME)
    @Operation(operationId = "listTrials", summary = "这一版的试算，最近的在前")
    public List<TrialView> list(UUID id, int number) {
        return service.ofVersion(id, number);
    }

    @GET
    @Path("/trials/{id}")
    @PermissionsAllowed(Permission.APPRAISAL_SCHEME)
    @Operation(operationId = "getTrial", summary = "试算的进度和结果")
    public TrialView get(UUID id) {
        return service.get(id);
    }

    @DELETE
    @Path("/trials/{id}")
    @PermissionsAllowed(Permission.APPRAISAL_SCHEME)
    @Operation(operationId = "deleteTrial", summary = "停止并删除试算")
    public void delete(UUID id) {
        service.remove(id);
    }

    @GET
    @Path("/trial-changes")
    @PermissionsAllowed(Permission.APPRAISAL_SCHEME)
    @Operation(
            operationId = "listTrialChanges",
            summary = "试算中有变化的农户和原因",
            description = "sort 可用 number、difference、indexBefore、indexAfter。")
    public Page<TrialChange> changes(@BeanParam @Valid TrialChangeQuery query) {
        return service.changes(query);
    }

    @POST
    @Path("/trial-changes/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.APPRAISAL_SCHEME)
    @Operation(operationId = "exportTrialChanges", summary = "按筛选条件导出试算变化到 Excel，在后台生成")
    public ExportJob export(
            @BeanParam @Valid TrialChangeQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }
}
