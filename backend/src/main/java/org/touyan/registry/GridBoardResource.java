package org.touyan.registry;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.Permission;
import org.touyan.registry.GridBoardViews.Assignment;
import org.touyan.registry.GridBoardViews.Board;
import org.touyan.registry.GridBoardViews.CoverageReport;
import org.touyan.registry.GridBoardViews.Grouping;
import org.touyan.registry.GridBoardViews.GroupingPreview;
import org.touyan.registry.GridBoardViews.MemberAssignment;

@Path("")
@Tag(name = "网格看板")
public class GridBoardResource {
    private static final String VILLAGE = "\\d{12}";

    private final GridBoards boards;
    private final GridBoardService service;
    private final CoverageExport export;

    GridBoardResource(GridBoards boards, GridBoardService service, CoverageExport export) {
        this.boards = boards;
        this.service = service;
        this.export = export;
    }

    @GET
    @Path("/grid-boards/{villageCode}")
    @PermissionsAllowed(Permission.GRID_READ)
    @Operation(operationId = "getGridBoard", summary = "村的网格看板")
    public Board board(@Pattern(regexp = VILLAGE, message = "村代码应为 12 位数字") String villageCode) {
        return boards.board(villageCode);
    }

    @GET
    @Path("/grid-coverage")
    @PermissionsAllowed(Permission.GRID_READ)
    @Operation(operationId = "getGridCoverage", summary = "联系覆盖情况及下级各区域")
    public CoverageReport coverage(
            @QueryParam("area")
                    @Parameter(description = "区域代码，默认为本人的全部管辖范围", example = "330726104")
                    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
                    String area) {
        return boards.coverage(area);
    }

    @POST
    @Path("/grid-coverage/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.GRID_READ)
    @Operation(operationId = "exportGridCoverage", summary = "导出联系覆盖情况到 Excel，在后台生成")
    public ExportJob export(@BeanParam @Valid CoverageQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @POST
    @Path("/grid-boards/{villageCode}/grouping-preview")
    @PermissionsAllowed(Permission.GRID_WRITE)
    @Operation(operationId = "previewGrouping", summary = "自动编组预览，不改动数据")
    public GroupingPreview preview(
            @Pattern(regexp = VILLAGE, message = "村代码应为 12 位数字") String villageCode,
            @NotNull(message = "请填写内容") @Valid Grouping body) {
        return service.preview(villageCode, body);
    }

    @POST
    @Path("/grid-boards/{villageCode}/grouping")
    @PermissionsAllowed(Permission.GRID_WRITE)
    @Operation(operationId = "applyGrouping", summary = "按预览自动编组")
    public Board group(
            @Pattern(regexp = VILLAGE, message = "村代码应为 12 位数字") String villageCode,
            @NotNull(message = "请填写内容") @Valid Grouping body) {
        return service.group(villageCode, body);
    }

    @POST
    @Path("/grid-boards/{villageCode}/assign")
    @PermissionsAllowed(Permission.GRID_WRITE)
    @Operation(operationId = "assignHouseholds", summary = "把户编入联动网格，或移出")
    public Board assign(
            @Pattern(regexp = VILLAGE, message = "村代码应为 12 位数字") String villageCode,
            @NotNull(message = "请填写内容") @Valid Assignment body) {
        return service.assign(villageCode, body);
    }

    @PUT
    @Path("/grid-boards/{villageCode}/members")
    @PermissionsAllowed(Permission.GRID_WRITE)
    @Operation(operationId = "appointContactMember", summary = "安排或取消联动网格的联系党员")
    public Board appoint(
            @Pattern(regexp = VILLAGE, message = "村代码应为 12 位数字") String villageCode,
            @NotNull(message = "请填写内容") @Valid MemberAssignment body) {
        return service.appoint(villageCode, body);
    }
}
