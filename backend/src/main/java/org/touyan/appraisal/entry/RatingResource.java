package org.touyan.appraisal.entry;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.appraisal.entry.RatingViews.NewRatings;
import org.touyan.appraisal.entry.RatingViews.RatingSheetView;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.scope.Permission;

@Path("/appraisal/ratings")
@Tag(name = "家风评价")
public class RatingResource {
    private final RatingService service;

    RatingResource(RatingService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.APPRAISAL_SCORE)
    @Operation(
            operationId = "listRatings",
            summary = "自己联系的各户一期的自评、互评表，供手机没有网络时填",
            description = "最多 60 户；多于 60 户的答复为空，逐户读取。")
    public List<RatingSheetView> sheets(
            @QueryParam("period")
                    @Parameter(description = "期次", example = "2026-Q4")
                    @NotNull(message = "请填写期次")
                    @Pattern(regexp = Period.PATTERN, message = "期次无效")
                    String period,
            @QueryParam("schemeId") @Parameter(description = "评价办法，默认为当地最近的一个") UUID schemeId) {
        return service.sheets(schemeId, new Period(period));
    }

    @GET
    @Path("/{subjectId}/{period}")
    @PermissionsAllowed(Permission.APPRAISAL_SCORE)
    @Operation(operationId = "getRatings", summary = "一户一期的自评、互评表：评哪些项、谁评了多少、计入多少")
    public RatingSheetView sheet(
            UUID subjectId,
            @Pattern(regexp = Period.PATTERN, message = "期次无效") String period,
            @QueryParam("schemeId") UUID schemeId) {
        return service.sheet(subjectId, schemeId, new Period(period));
    }

    @POST
    @PermissionsAllowed(Permission.APPRAISAL_SCORE)
    @Operation(
            operationId = "recordRatings",
            summary = "登记一户的自评、互评",
            description = "由联系党员或村里代为登记。每一项按办法的占比合成一笔记分；再登记的代替先前的，有变动的冲销重记。" + "不由登记人的岗位登记的项照旧，列在 refused 里。"
                    + "互评只由同一微网格的农户评，自己评自己是自评。")
    public RatingSheetView rate(@NotNull(message = "请填写内容") @Valid NewRatings body) {
        return service.rate(body);
    }
}
