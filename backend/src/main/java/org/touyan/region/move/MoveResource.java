package org.touyan.region.move;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touyan.platform.scope.Permission;
import org.touyan.region.RegionViews.RegionView;
import org.touyan.region.move.MoveViews.MergeInput;
import org.touyan.region.move.MoveViews.MergePreviewInput;
import org.touyan.region.move.MoveViews.MoveInput;
import org.touyan.region.move.MoveViews.MovePreview;
import org.touyan.region.move.MoveViews.MovePreviewInput;

@Path("regions")
@Tag(name = "区划")
public class MoveResource {
    private final MoveService service;

    MoveResource(MoveService service) {
        this.service = service;
    }

    @POST
    @Path("{code}/move-preview")
    @PermissionsAllowed(Permission.REGION_MERGE)
    @Operation(operationId = "previewRegionMove", summary = "村调整隶属乡镇：预览将迁移什么")
    public MovePreview previewMove(@RestPath String code, @NotNull(message = "请选择乡镇") @Valid MovePreviewInput input) {
        return service.previewMove(code, input.parentCode());
    }

    @POST
    @Path("{code}/actions/move")
    @PermissionsAllowed(Permission.REGION_MERGE)
    @Operation(operationId = "moveRegion", summary = "村调整隶属乡镇：取得新编码，所有数据随迁")
    public RegionView move(@RestPath String code, @NotNull(message = "请填写原因") @Valid MoveInput input) {
        return service.move(code, input);
    }

    @POST
    @Path("merge-preview")
    @PermissionsAllowed(Permission.REGION_MERGE)
    @Operation(operationId = "previewRegionMerge", summary = "撤并村：预览将迁移什么")
    public MovePreview previewMerge(@NotNull(message = "请选择村") @Valid MergePreviewInput input) {
        return service.previewMerge(input);
    }

    @POST
    @Path("merge")
    @PermissionsAllowed(Permission.REGION_MERGE)
    @Operation(operationId = "mergeRegions", summary = "撤并村：所有数据迁入一个村，被撤的村保留编码和接替者")
    public RegionView merge(@NotNull(message = "请填写撤并") @Valid MergeInput input) {
        return service.merge(input);
    }
}
