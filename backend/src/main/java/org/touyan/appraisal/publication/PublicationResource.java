package org.touyan.appraisal.publication;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.publication.PublicationViews.NewPublication;
import org.touyan.appraisal.publication.PublicationViews.PublicationView;
import org.touyan.platform.scope.Permission;

@Path("/appraisal/publications")
@Tag(name = "家风评价")
public class PublicationResource {
    private final PublicationService service;

    PublicationResource(PublicationService service) {
        this.service = service;
    }

    @POST
    @ResponseStatus(202)
    @APIResponseSchema(value = PublicationView.class, responseCode = "202", responseDescription = "已开始，在后台公布")
    @PermissionsAllowed({Permission.APPRAISAL_TOWN, Permission.APPRAISAL_SCHEME})
    @Operation(
            operationId = "publishPeriod",
            summary = "整区公布一期：批复没有异议的村，汇总季度、年度",
            description = "在后台逐村办理，随时可以离开；中断后接着办，结果相同。有批复权限的批复到了批复环节、没有未办结异议的轮次；" + "没有批复权限的只汇总各月已公布的村。没有公布的村及原因列在结果里。")
    public PublicationView start(@NotNull(message = "请填写内容") @Valid NewPublication body) {
        return service.start(body);
    }

    @GET
    @PermissionsAllowed({Permission.APPRAISAL_TOWN, Permission.APPRAISAL_SCHEME})
    @Operation(operationId = "listPublications", summary = "最近的十次整区公布")
    public List<PublicationView> list(@QueryParam("schemeId") UUID schemeId) {
        return service.latest(schemeId);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({Permission.APPRAISAL_TOWN, Permission.APPRAISAL_SCHEME})
    @Operation(operationId = "getPublication", summary = "整区公布的进度和结果")
    public PublicationView get(UUID id) {
        return service.get(id);
    }
}
