package org.touyan.appraisal.overview;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.appraisal.overview.OverviewViews.OverviewView;
import org.touyan.platform.scope.Permission;

@Path("/appraisal/overview")
@Tag(name = "好家风指数")
public class OverviewResource {
    private final Overview overview;

    OverviewResource(Overview overview) {
        this.overview = overview;
    }

    @GET
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "getEthosOverview", summary = "好家风总览：等次分布和升降、维度平均、参与率、各环节按时率、常用评分项、各地比较")
    public OverviewView get(@BeanParam @Valid OverviewQuery query) {
        return overview.of(query);
    }
}
