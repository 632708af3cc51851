package org.touyan.region;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.region.RegionViews.ImportAnswer;
import org.touyan.region.RegionViews.NewRegion;
import org.touyan.region.RegionViews.RegionCsvInput;
import org.touyan.region.RegionViews.RegionEdit;
import org.touyan.region.RegionViews.RegionNode;
import org.touyan.region.RegionViews.RegionView;
import org.touyan.region.RegionViews.Retirement;

@Path("regions")
@Tag(name = "区划")
public class RegionResource {
    private final RegionReader reader;
    private final RegionService service;
    private final RegionImport imports;

    RegionResource(RegionReader reader, RegionService service, RegionImport imports) {
        this.reader = reader;
        this.service = service;
        this.imports = imports;
    }

    @GET
    @Path("roots")
    @PermissionsAllowed(Permission.REGION_READ)
    @Operation(operationId = "listRegionRoots", summary = "自己管辖的区域，区划树从这里展开")
    public List<RegionNode> roots() {
        return reader.roots();
    }

    @GET
    @PermissionsAllowed(Permission.REGION_READ)
    @Operation(operationId = "listRegions", summary = "展开下一级（parent），或按名称、拼音首字母、编码搜索（q）")
    public Page<RegionNode> list(
            @QueryParam("parent")
                    @Size(max = 20, message = "区域编码不正确")
                    @Parameter(description = "列出它的下一级", example = "330726")
                    String parent,
            @QueryParam("q")
                    @Size(max = 40, message = "搜索内容不能超过 40 个字")
                    @Parameter(description = "名称、拼音首字母或编码", example = "hz")
                    String q,
            @QueryParam("level") @Parameter(description = "只看这一级；不填为省至村") RegionLevel level,
            @QueryParam("area") @Size(max = 20, message = "区域编码不正确") @Parameter(description = "只看这个区域内的") String area,
            @QueryParam("includeRetired") @DefaultValue("false") @Parameter(description = "也列出已撤并的")
                    boolean includeRetired,
            @BeanParam @Valid PageQuery paging) {
        return parent == null || parent.isEmpty()
                ? reader.search(q, level, area, includeRetired, paging)
                : reader.children(parent, includeRetired, paging);
    }

    @GET
    @Path("{code}")
    @PermissionsAllowed(Permission.REGION_READ)
    @Operation(operationId = "getRegion", summary = "一个区划；已撤并的给出接替者")
    public RegionView get(@RestPath String code) {
        return reader.view(code);
    }

    @POST
    @PermissionsAllowed(Permission.REGION_WRITE)
    @Operation(operationId = "createRegion", summary = "新建乡镇或村，编码不填取下一个空号")
    @APIResponseSchema(value = RegionView.class, responseCode = "201", responseDescription = "已新建")
    public RestResponse<RegionView> create(@NotNull(message = "请填写区划") @Valid NewRegion input) {
        return RestResponse.status(RestResponse.Status.CREATED, service.create(input));
    }

    @PUT
    @Path("{code}")
    @PermissionsAllowed(Permission.REGION_WRITE)
    @Operation(operationId = "updateRegion", summary = "修改名称、类型、启用日期和坐标")
    public RegionView update(@RestPath String code, @NotNull(message = "请填写区划") @Valid RegionEdit input) {
        return service.update(code, input);
    }

    @POST
    @Path("{code}/actions/retire")
    @PermissionsAllowed(Permission.REGION_WRITE)
    @Operation(operationId = "retireRegion", summary = "撤销没有下级和数据的乡镇或村")
    public RegionView retire(@RestPath String code, @NotNull(message = "请填写原因") @Valid Retirement input) {
        return service.retire(code, input);
    }

    @POST
    @Path("imports")
    @PermissionsAllowed(Permission.REGION_WRITE)
    @Operation(operationId = "importRegions", summary = "导入区划表；commit=false 只预览")
    public ImportAnswer importTable(
            @QueryParam("commit") @DefaultValue("false") @Parameter(description = "true 才写入") boolean commit,
            @NotNull(message = "请选择文件") @Valid RegionCsvInput input) {
        return imports.run(input.csv(), commit);
    }
}
