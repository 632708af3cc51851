package org.touyan.appraisal.recusal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.recusal.RecusalViews.KinView;
import org.touyan.appraisal.recusal.RecusalViews.NewKin;
import org.touyan.appraisal.recusal.RecusalViews.WithdrawingKin;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/appraisal/kin")
@Tag(name = "家风评价")
public class RecusalResource {
    private final RecusalService service;

    private final RecusalExport export;

    RecusalResource(RecusalService service, RecusalExport export) {
        this.export = export;
        this.service = service;
    }

    @GET
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "listKin", summary = "评分人员的亲属申报，最近的在前")
    public Page<KinView> list(@BeanParam @Valid RecusalQuery query) {
        return service.page(query);
    }

    @POST
    @Path("/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "exportKin", summary = "按筛选条件导出亲属申报到 Excel，在后台生成")
    public ExportJob export(@BeanParam @Valid RecusalQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = KinView.class, responseCode = "201", responseDescription = "已申报，此后不能给该户记分、审议")
    @PermissionsAllowed({
        Permission.APPRAISAL_SCORE,
        Permission.APPRAISAL_PANEL,
        Permission.APPRAISAL_VILLAGE,
        Permission.APPRAISAL_TOWN
    })
    @Operation(operationId = "declareKin", summary = "记分、审核人员申报本人与一户是近亲属，此后自动回避")
    public KinView declare(@NotNull(message = "请填写内容") @Valid NewKin body) {
        return service.declare(body);
    }

    @POST
    @Path("/{id}/actions/withdraw")
    @PermissionsAllowed(Permission.APPRAISAL_ROUND)
    @Operation(operationId = "withdrawKin", summary = "撤销一条亲属申报，须由他人办理")
    public KinView withdraw(UUID id, @NotNull(message = "请填写内容") @Valid WithdrawingKin body) {
        return service.withdraw(id, body);
    }
}
