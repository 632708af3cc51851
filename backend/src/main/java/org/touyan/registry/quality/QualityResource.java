package org.touyan.registry.quality;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.platform.scope.Area;
import org.touyan.platform.scope.Permission;
import org.touyan.registry.quality.QualityViews.QualityRefresh;
import org.touyan.registry.quality.QualityViews.QualityView;

@Path("/data-quality")
@Tag(name = "数据质量")
public class QualityResource {
    private final QualityService service;

    QualityResource(QualityService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.HOUSEHOLD_READ)
    @Operation(
            operationId = "getDataQuality",
            summary = "数据质量：缺项和矛盾",
            description = "县、乡镇按下级区域汇总上次统计的结果；村及以下当场统计。各项可用农户、村民列表的 issue 参数查看。")
    public QualityView get(
            @QueryParam("area")
                    @Parameter(description = "区域代码，默认为本人的全部管辖范围", example = "330726104")
                    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
                    String area) {
        return service.view(area);
    }

    @POST
    @Path("/actions/refresh")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "refreshDataQuality", summary = "重新统计数据质量", description = "乡镇及以下立即统计；全县在后台逐村统计，几分钟内完成。")
    public QualityView refresh(@NotNull(message = "请选择区域") @Valid QualityRefresh body) {
        return service.refresh(body.area());
    }
}
