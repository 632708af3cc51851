package org.touyan.appraisal.scheme;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.scheme.RulesDiff.RuleChange;
import org.touyan.appraisal.scheme.SchemeViews.Discarding;
import org.touyan.appraisal.scheme.SchemeViews.Enacting;
import org.touyan.appraisal.scheme.SchemeViews.NewScheme;
import org.touyan.appraisal.scheme.SchemeViews.Recorder;
import org.touyan.appraisal.scheme.SchemeViews.Reinstating;
import org.touyan.appraisal.scheme.SchemeViews.Retiring;
import org.touyan.appraisal.scheme.SchemeViews.SchemePreset;
import org.touyan.appraisal.scheme.SchemeViews.SchemeView;
import org.touyan.appraisal.scheme.SchemeViews.StageRoles;
import org.touyan.appraisal.scheme.SchemeViews.VersionEdit;
import org.touyan.appraisal.scheme.SchemeViews.VersionView;
import org.touyan.platform.scope.Permission;

@Path("/appraisal")
@Tag(name = "家风评价")
public class SchemeResource {
    private final SchemeService service;
    private final SchemeRetirement retirement;
    private final SchemeReader reader;
    private final SchemePresets presets;

    SchemeResource(SchemeService service, SchemeRetirement retirement, SchemeReader reader, SchemePresets presets) {
        this.service = service;
        this.retirement = retirement;
        this.reader = reader;
        this.presets = presets;
    }

    @GET
    @Path("/presets")
    @PermissionsAllowed(Permission.APPRAISAL_SCHEME)
    @Operation(operationId = "listSchemePresets", summary = "预置的评价办法")
    public List<SchemePreset> presets() {
        return presets.list();
    }

    @GET
    @Path("/recorders")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "listRecorders", summary = "可以记分的岗位：评分项可以限定由其中哪些来记")
    public List<Recorder> recorders() {
        return reader.recorders();
    }

    @GET
    @Path("/stage-roles")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "listStageRoles", summary = "可以办理各环节的岗位：办法可以限定由其中哪些来办")
    public List<StageRoles> stageRoles() {
        return reader.stageRoles();
    }

    @GET
    @Path("/schemes")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "listSchemes", summary = "与我有关的评价办法及其版本")
    public List<SchemeView> list() {
        return reader.list();
    }

    @POST
    @Path("/schemes")
    @ResponseStatus(201)
    @APIResponseSchema(value = SchemeView.class, responseCode = "201", responseDescription = "已新建，第 1 版为草案")
    @PermissionsAllowed(Permission.APPRAISAL_SCHEME)
    @Operation(operationId = "createScheme", summary = "新建评价办法")
    public SchemeView create(@NotNull(message = "请填写内容") @Valid NewScheme body) {
        return service.create(body);
    }

    @GET
    @Path("/schemes/{id}/versions/{number}")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "getSchemeVersion", summary = "评价办法某一版的全部规则")
    public VersionView version(UUID id, int number) {
        return reader.version(id, number);
    }

    @POST
    @Path("/schemes/{id}/versions")
    @ResponseStatus(201)
    @APIResponseSchema(value = VersionView.class, responseCode = "201", responseDescription = "已起草")
    @PermissionsAllowed(Permission.APPRAISAL_SCHEME)
    @Operation(operationId = "draftSchemeVersion", summary = "以最新一版为底稿起草新版本")
    public VersionView draft(UUID id) {
        return service.draft(id);
    }

    @PUT
    @Path("/schemes/{id}/versions/{number}")
    @PermissionsAllowed(Permission.APPRAISAL_SCHEME)
    @Operation(operationId = "updateSchemeVersion", summary = "修改草案")
    public VersionView edit(UUID id, int number, @NotNull(message = "请填写内容") @Valid VersionEdit body) {
        return service.edit(id, number, body);
    }

    @POST
    @Path("/schemes/{id}/versions/{number}/actions/enact")
    @PermissionsAllowed(Permission.APPRAISAL_SCHEME)
    @Operation(operationId = "enactSchemeVersion", summary = "施行草案，自选定的期次起生效，此后不能再改")
    public VersionView enact(UUID id, int number, @NotNull(message = "请填写内容") @Valid Enacting body) {
        return service.enact(id, number, body);
    }

    @POST
    @Path("/schemes/{id}/versions/{number}/actions/discard")
    @APIResponse(responseCode = "204", description = "已删除")
    @PermissionsAllowed(Permission.APPRAISAL_SCHEME)
    @Operation(operationId = "discardSchemeVersion", summary = "放弃草案；办法只有这一版草案的，一并删除")
    public void discard(UUID id, int number, @NotNull(message = "请填写内容") @Valid Discarding body) {
        service.discard(id, number, body);
    }

    @POST
    @Path("/schemes/{id}/actions/retire")
    @PermissionsAllowed(Permission.APPRAISAL_SCHEME)
    @Operation(operationId = "retireScheme", summary = "停用办法：自选定的期次起不再施行，已评的各期不变")
    public SchemeView retire(UUID id, @NotNull(message = "请填写内容") @Valid Retiring body) {
        return retirement.retire(id, body);
    }

    @POST
    @Path("/schemes/{id}/actions/reinstate")
    @PermissionsAllowed(Permission.APPRAISAL_SCHEME)
    @Operation(operationId = "reinstateScheme", summary = "恢复停用的办法")
    public SchemeView reinstate(UUID id, @NotNull(message = "请填写内容") @Valid Reinstating body) {
        return retirement.reinstate(id, body);
    }

    @GET
    @Path("/schemes/{id}/difference")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "compareSchemeVersions", summary = "两个版本的不同")
    public List<RuleChange> difference(
            UUID id,
            @QueryParam("from") @NotNull(message = "请选择版本") @Min(value = 1, message = "版本从 1 开始") Integer from,
            @QueryParam("to") @NotNull(message = "请选择版本") @Min(value = 1, message = "版本从 1 开始") Integer to) {
        return reader.difference(id, from, to);
    }
}
