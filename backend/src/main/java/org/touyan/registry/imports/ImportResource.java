package org.touyan.registry.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;
import org.touyan.platform.web.PageQuery;
import org.touyan.registry.imports.ImportViews.ImportActionInput;
import org.touyan.registry.imports.ImportViews.ImportField;
import org.touyan.registry.imports.ImportViews.ImportView;
import org.touyan.registry.imports.ImportViews.ImportedRow;

@Path("/imports")
@Tag(name = "数据导入")
public class ImportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String KIND = "导入什么，不填为农户花名册";

    private final ImportService service;
    private final ImportPages pages;
    private final RejectsWorkbook rejects;
    private final ImportForms forms;

    ImportResource(ImportService service, ImportPages pages, RejectsWorkbook rejects, ImportForms forms) {
        this.service = service;
        this.pages = pages;
        this.rejects = rejects;
        this.forms = forms;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(202)
    @APIResponseSchema(value = ImportView.class, responseCode = "202", responseDescription = "已收到，在后台读取")
    @PermissionsAllowed(Permission.REGISTRY_IMPORT)
    @Operation(operationId = "createImport", summary = "上传一个 .xlsx 工作簿（请求体就是文件内容，最大 60 MB），在后台读取和检查")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public ImportView create(
            @QueryParam("kind") @NotNull(message = "请选择要导入的内容") @Parameter(description = "导入什么") ImportKind kind,
            @QueryParam("fileName")
                    @Size(max = 200, message = "文件名过长")
                    @Parameter(description = "文件名，只用来显示", example = "农户花名册.xlsx")
                    String fileName,
            InputStream content)
            throws IOException {
        return service.create(kind, fileName, content);
    }

    @GET
    @PermissionsAllowed(Permission.REGISTRY_IMPORT)
    @Operation(operationId = "listImports", summary = "我的导入，最近的在前，最多 100 次")
    public List<ImportView> list() {
        return pages.own();
    }

    @GET
    @Path("/fields")
    @PermissionsAllowed(Permission.REGISTRY_IMPORT)
    @Operation(operationId = "listImportFields", summary = "一列可以读作哪些项")
    public List<ImportField> fields(
            @QueryParam("kind") @DefaultValue("HOUSEHOLDS") @Parameter(description = KIND) ImportKind kind) {
        ImportForm form = forms.of(kind);
        return form.columns.stream()
                .map(column -> new ImportField(
                        column.name(),
                        column.title(),
                        form.required.contains(column),
                        column.spec().note()))
                .toList();
    }

    @GET
    @Path("/template")
    @Produces(XLSX)
    @PermissionsAllowed(Permission.REGISTRY_IMPORT)
    @Operation(operationId = "downloadImportTemplate", summary = "下载模板，带下拉选项和填写说明")
    @APIResponse(
            responseCode = "200",
            description = "Excel 文件",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template(
            @QueryParam("kind") @DefaultValue("HOUSEHOLDS") @Parameter(description = KIND) ImportKind kind) {
        ImportForm form = forms.of(kind);
        Map<ImportColumn, List<String>> choices =
                QuarkusTransaction.requiringNew().call(() -> forms.choices(kind));
        return file(out -> ImportTemplate.write(kind.label, form, choices, out), kind.label + "模板.xlsx");
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.REGISTRY_IMPORT)
    @Operation(operationId = "getImport", summary = "一次导入：到了哪一步，检查的结果，下一步能做什么")
    public ImportView get(UUID id) {
        return pages.get(id);
    }

    @GET
    @Path("/{id}/rows")
    @PermissionsAllowed(Permission.REGISTRY_IMPORT)
    @Transactional
    @Operation(operationId = "listImportRows", summary = "检查结果的明细：将新增、将修改、不变或未导入的行")
    public Page<ImportedRow> rows(
            UUID id,
            @QueryParam("outcome") @NotNull(message = "请选择看哪一类") @Parameter(description = "哪一类") RowOutcome outcome,
            @QueryParam("noticed") @DefaultValue("false") @Parameter(description = "true：只看与台账中的人疑似重复的")
                    boolean noticed,
            @BeanParam @Valid PageQuery paging) {
        return pages.rows(id, outcome, noticed, paging);
    }

    @GET
    @Path("/{id}/rejects")
    @Produces(XLSX)
    @PermissionsAllowed(Permission.REGISTRY_IMPORT)
    @Operation(operationId = "downloadImportRejects", summary = "下载未导入的行和每行的问题，改正后可直接再上传")
    @APIResponse(
            responseCode = "200",
            description = "Excel 文件",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response rejects(UUID id) {
        DataImport one = service.takeRejects(id);
        ImportLayout layout = pages.layout(one);
        String watermark = rejects.watermark(one);
        return file(out -> rejects.write(id, layout, watermark, out), "未导入的行-" + one.fileName);
    }

    @POST
    @Path("/{id}/actions/{action}")
    @PermissionsAllowed(Permission.REGISTRY_IMPORT)
    @Operation(operationId = "actOnImport", summary = "检查（check）、确认写入（confirm）、撤销（undo）或放弃（discard）")
    public ImportView act(
            UUID id,
            @Pattern(regexp = ImportAction.PATTERN, message = "没有这个操作") String action,
            @NotNull(message = "请填写内容") @Valid ImportActionInput body) {
        return service.act(id, ImportAction.of(action), body);
    }

    private static Response file(StreamingOutput content, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, XLSX)
                .header("Content-Disposition", "attachment; filename=\"import.xlsx\"; filename*=UTF-8''" + encoded)
                .build();
    }
}
