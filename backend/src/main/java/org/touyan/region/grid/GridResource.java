package org.touyan.region.grid;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;
import org.touyan.region.grid.GridViews.GridEdit;
import org.touyan.region.grid.GridViews.GridView;
import org.touyan.region.grid.GridViews.NewGrid;
import org.touyan.region.grid.GridViews.NewStaff;

@Path("grids")
@Tag(name = "网格")
public class GridResource {
    private final GridReader reader;
    private final GridActions actions;
    private final GridExport export;

    GridResource(GridReader reader, GridActions actions, GridExport export) {
        this.reader = reader;
        this.actions = actions;
        this.export = export;
    }

    @GET
    @PermissionsAllowed(Permission.GRID_READ)
    @Operation(operationId = "listGrids", summary = "网格和联动网格列表")
    public Page<GridView> list(@BeanParam @Valid GridQuery query) {
        return reader.list(query);
    }

    @POST
    @Path("exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.GRID_READ)
    @Operation(operationId = "exportGrids", summary = "按筛选条件导出网格到 Excel，在后台生成")
    public ExportJob export(@BeanParam @Valid GridQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @GET
    @Path("{code}")
    @PermissionsAllowed(Permission.GRID_READ)
    @Operation(operationId = "getGrid", summary = "一个网格；所属村撤并后返回接替它的网格")
    public GridView get(@RestPath String code) {
        return reader.view(code);
    }

    @POST
    @PermissionsAllowed(Permission.GRID_WRITE)
    @Operation(operationId = "createGrid", summary = "新建网格或联动网格，编号自动取下一个")
    @APIResponseSchema(value = GridView.class, responseCode = "201", responseDescription = "已新建")
    public RestResponse<GridView> create(@NotNull(message = "请填写网格") @Valid NewGrid input) {
        return RestResponse.status(RestResponse.Status.CREATED, actions.create(input));
    }

    @PUT
    @Path("{code}")
    @PermissionsAllowed(Permission.GRID_WRITE)
    @Operation(operationId = "updateGrid", summary = "修改网格名称")
    public GridView update(@RestPath String code, @NotNull(message = "请填写网格") @Valid GridEdit input) {
        return actions.rename(code, input);
    }

    @DELETE
    @Path("{code}")
    @PermissionsAllowed(Permission.GRID_WRITE)
    @Operation(operationId = "deleteGrid", summary = "撤销空网格")
    @APIResponse(responseCode = "204", description = "已撤销")
    public void delete(@RestPath String code, @QueryParam("version") @NotNull(message = "缺少版本号") Integer version) {
        actions.delete(code, version);
    }

    @POST
    @Path("{code}/staff")
    @PermissionsAllowed(Permission.GRID_WRITE)
    @Operation(operationId = "addGridStaff", summary = "网格人员任职；网格长、联系党员各一人")
    public GridView addStaff(@RestPath String code, @NotNull(message = "请填写人员") @Valid NewStaff input) {
        return actions.beginStaff(code, input);
    }

    @DELETE
    @Path("{code}/staff/{staffId}")
    @PermissionsAllowed(Permission.GRID_WRITE)
    @Operation(operationId = "endGridStaff", summary = "结束网格人员任职")
    public GridView endStaff(@RestPath String code, @RestPath UUID staffId) {
        return actions.endStaff(code, staffId);
    }
}
