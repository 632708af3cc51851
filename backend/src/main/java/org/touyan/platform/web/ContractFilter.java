package org.touyan.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Writes into the contract what is the same everywhere: how errors look, and the cookie that sign-in leaves. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final String SESSION = "session";
    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";
    /** Open to everybody; all others need the cookie. */
    private static final Set<String> PUBLIC = Set.of(
            "signIn",
            "issueToken",
            "getSetup",
            "listSetupPresets",
            "createCounty",
            "getSignOn",
            "startSignOn",
            "returnFromSignOn");

    /** Only so often, or so many at once. */
    private static final Set<String> LIMITED = Set.of(
            "signIn",
            "issueToken",
            "changePassword",
            "revealResident",
            "exportHouseholds",
            "exportResidents",
            "exportGrids",
            "exportGridCoverage",
            "exportAccounts",
            "exportAuditEntries",
            "beginSecondFactor",
            "renewRecoveryCodes",
            "disableSecondFactor");

    private static final Map<Integer, String> MEANING = Map.ofEntries(
            Map.entry(400, "请求格式或填写的内容有误；errors 指出是哪一项"),
            Map.entry(401, "未登录、登录已失效，或账号密码不正确"),
            Map.entry(403, "没有权限"),
            Map.entry(404, "没有找到，或不在管辖范围内"),
            Map.entry(409, "已被他人修改、重复，或当前状态不允许"),
            Map.entry(413, "内容过大"),
            Map.entry(422, "不符合规定"),
            Map.entry(429, "操作过于频繁或账号已锁定；Retry-After 给出秒数"),
            Map.entry(500, "系统出错"),
            Map.entry(503, "暂时不可用；Retry-After 给出秒数"));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSchema(PROBLEM, problem())
                .addSecurityScheme(SESSION, cookie())
                .addSecurityScheme(BEARER, bearer());
        if (api.getPaths() == null) {
            return;
        }
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean open = PUBLIC.contains(String.valueOf(operation.getOperationId()));
        operation.setSecurity(
                open
                        ? new ArrayList<>()
                        : List.of(
                                OASFactory.createSecurityRequirement().addScheme(SESSION),
                                OASFactory.createSecurityRequirement().addScheme(BEARER)));
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        for (int status : statuses(path, method, open, operation)) {
            String code = String.valueOf(status);
            APIResponse response = operation.getResponses().getAPIResponse(code);
            if (response == null || response.getContent() == null) {
                operation.getResponses().addAPIResponse(code, response(MEANING.get(status), response));
            }
        }
    }

    private static Set<Integer> statuses(String path, PathItem.HttpMethod method, boolean open, Operation operation) {
        Set<Integer> statuses = new TreeSet<>(Set.of(400, 500, 503));
        if (!open) {
            statuses.addAll(Set.of(401, 403));
        }
        if (path.contains("{") || takesArea(operation)) {
            statuses.add(404);
        }
        if (method != PathItem.HttpMethod.GET) {
            statuses.addAll(Set.of(403, 409, 422));
        }
        if (operation.getRequestBody() != null) {
            statuses.add(413);
        }
        if (LIMITED.contains(String.valueOf(operation.getOperationId()))) {
            statuses.addAll(Set.of(401, 429));
        }
        return statuses;
    }

    private static boolean takesArea(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(p -> Set.of("area", "parent").contains(p.getName()));
    }

    /** @param own what the operation says itself, kept as the description */
    private static APIResponse response(String meaning, APIResponse own) {
        String description = own == null || own.getDescription() == null ? meaning : own.getDescription();
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("错误（RFC 9457）。code 供程序判断，title 和 detail 可直接显示给人")
                .required(List.of("title", "status", "code"))
                .addProperty("type", text("about:blank"))
                .addProperty("title", text("没有找到"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.INTEGER))
                                .addExample(404))
                .addProperty("detail", text("没有找到，或不在您的管辖范围内"))
                .addProperty("code", text("not-found"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(OASFactory.createSchema()
                                        .type(List.of(Schema.SchemaType.OBJECT))
                                        .required(List.of("field", "message"))
                                        .addProperty("field", text("head.idNumber"))
                                        .addProperty("message", text("校验码不正确"))))
                .addProperty("current", OASFactory.createSchema().description("仅 code 为 stale 时：最新内容"));
    }

    private static Schema text(String example) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).addExample(example);
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("接口客户端：用客户端编号和密钥在 /oauth2/token 换取，一小时有效");
    }

    private static SecurityScheme cookie() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("touyan_session")
                .description("登录后得到的 Cookie。除 GET 以外的请求还须带请求头 X-Touyan: 1");
    }
}
