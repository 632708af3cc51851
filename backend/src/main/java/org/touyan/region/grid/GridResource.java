package org.touyan.region.grid;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.region.grid.GridViews.GridEdit;
import org.touyan.region.grid.GridViews.GridView;
import org.touyan.region.grid.GridViews.NewGrid;
import org.touyan.region.grid.GridViews.NewStaff;

@Path("grids")
@Tag(name = "网格")
public class GridResource {
    private final GridReader reader;
    private final GridActions actions;

    GridResource(GridReader reader, GridActions actions) {
        this.reader = reader;
        this.actions = actions;
    }

    @GET
    @PermissionsAllowed(Permission.GRID_READ)
    @Operation(operationId = "listGrids", summary = "网格和联动网格列表")
    public Page<GridView> list(
            @QueryParam("area")
                    @Size(max = 20, message = "区域编码不正确")
                    @Parameter(description = "只看这个区域内的", example = "330726101")
                    String area,
            @QueryParam("type") @Parameter(description = "GOVERNANCE 网格，CONTACT 联动网格；不填为两种") GridType type,
            @QueryParam("q") @Size(max = 40, message = "搜索内容不能超过 40 个字") @Parameter(description = "名称、拼音首字母或编码")
                    String q,
            @QueryParam("withoutMember") @DefaultValue("false") @Parameter(description = "只看没有联系党员的联动网格")
                    boolean withoutMember,
            @QueryParam("overFull") @DefaultValue("false") @Parameter(description = "只看户数过多的") boolean overFull,
            @QueryParam("withHouseholds") @DefaultValue("false") @Parameter(description = "只看有农户的")
                    boolean withHouseholds,
            @BeanParam @Valid PageQuery paging) {
        return reader.list(area, type, q, withoutMember, overFull, withHouseholds, paging);
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
    @APIResponse(responseCode = "201", description = "已新建")
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
