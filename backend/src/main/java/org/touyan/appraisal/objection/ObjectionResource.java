package org.touyan.appraisal.objection;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.objection.ObjectionViews.Assigning;
import org.touyan.appraisal.objection.ObjectionViews.HandlerView;
import org.touyan.appraisal.objection.ObjectionViews.NewObjection;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionActing;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionFigures;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionView;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/appraisal/objections")
@Tag(name = "家风评价")
public class ObjectionResource {
    private final ObjectionRaising raising;
    private final ObjectionService service;
    private final ObjectionReader reader;
    private final ObjectionRepository objections;
    private final ObjectionExport export;

    ObjectionResource(
            ObjectionRaising raising,
            ObjectionService service,
            ObjectionReader reader,
            ObjectionRepository objections,
            ObjectionExport export) {
        this.raising = raising;
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
    @PermissionsAllowed({Permission.APPRAISAL_ROUND, Permission.APPRAISAL_SCORE})
    @Operation(
            operationId = "createObjection",
            summary = "登记农户对评分结果的异议",
            description = "由村里在窗口登记，或由联系党员在农户家里登记。登记人不能自己认定异议成立。")
    public ObjectionView create(@NotNull(message = "请填写内容") @Valid NewObjection body) {
        return raising.create(body);
    }

    @GET
    @Path("/figures")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "getObjectionFigures", summary = "一年的异议：各地件数、成立比例、平均办理天数、逾期")
    public List<ObjectionFigures> figures(
            @QueryParam("area")
                    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104")
                    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
                    String area,
            @QueryParam("year")
                    @Parameter(description = "提出的年份，默认今年", example = "2026")
                    @Min(value = 2000, message = "年份无效")
                    @Max(value = 2999, message = "年份无效")
                    Integer year) {
        return reader.figures(area, year);
    }

    @GET
    @Path("/{id}/handlers")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_ROUND)
    @Operation(operationId = "listObjectionHandlers", summary = "可以承办这件异议的人")
    public List<HandlerView> handlers(UUID id) {
        return reader.handlers(objections.require(id));
    }

    @PUT
    @Path("/{id}/assignee")
    @PermissionsAllowed(Permission.APPRAISAL_ROUND)
    @Operation(operationId = "assignObjection", summary = "交办异议")
    public ObjectionView assign(UUID id, @NotNull(message = "请填写内容") @Valid Assigning body) {
        return service.assign(id, body);
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
