package org.touyan.appraisal.objection;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.objection.ObjectionViews.NewObjection;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionActing;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionView;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/appraisal/objections")
@Tag(name = "家风评价")
public class ObjectionResource {
    private final ObjectionService service;
    private final ObjectionReader reader;
    private final ObjectionRepository objections;
    private final ObjectionExport export;

    ObjectionResource(
            ObjectionService service, ObjectionReader reader, ObjectionRepository objections, ObjectionExport export) {
        this.service = service;
        this.reader = reader;
        this.objections = objections;
        this.export = export;
    }

    @GET
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "listObjections", summary = "异议，处理中且最先到期的在前")
    public Page<ObjectionView> list(@BeanParam @Valid ObjectionQuery query) {
        return reader.page(query);
    }

    @POST
    @Path("/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "exportObjections", summary = "按筛选条件导出异议到 Excel，在后台生成")
    public ExportJob export(@BeanParam @Valid ObjectionQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "getObjection", summary = "异议及其处理")
    public ObjectionView get(UUID id) {
        return reader.view(objections.require(id));
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ObjectionView.class, responseCode = "201", responseDescription = "已登记，该户结果暂缓公布")
    @PermissionsAllowed(Permission.APPRAISAL_ROUND)
    @Operation(operationId = "createObjection", summary = "登记农户对评分结果的异议")
    public ObjectionView create(@NotNull(message = "请填写内容") @Valid NewObjection body) {
        return service.create(body);
    }

    @POST
    @Path("/{id}/actions/{action}")
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "actOnObjection", summary = "核查异议：成立并冲销、不成立、撤回")
    public ObjectionView act(
            UUID id,
            @Parameter(description = "uphold、reject 或 withdraw", example = "uphold")
                    @Pattern(regexp = ObjectionAction.PATTERN, message = "没有这种操作")
                    String action,
            @NotNull(message = "请填写内容") @Valid ObjectionActing body) {
        return service.act(id, ObjectionAction.of(action), body);
    }
}
