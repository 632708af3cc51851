package org.touyan.access;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.access.AccountViews.AccountActing;
import org.touyan.access.AccountViews.AccountChange;
import org.touyan.access.AccountViews.AccountRow;
import org.touyan.access.AccountViews.AccountView;
import org.touyan.access.AccountViews.NewAccount;
import org.touyan.platform.export.ExportViews.ExportJob;
import org.touyan.platform.export.ExportViews.NewExport;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/accounts")
@Tag(name = "账号")
public class AccountResource {
    private final AccountService service;
    private final AccountReader reader;
    private final AccountRules rules;
    private final AccountExport export;

    AccountResource(AccountService service, AccountReader reader, AccountRules rules, AccountExport export) {
        this.service = service;
        this.reader = reader;
        this.rules = rules;
        this.export = export;
    }

    @GET
    @PermissionsAllowed(Permission.ACCOUNT_READ)
    @Transactional
    @Operation(
            operationId = "listAccounts",
            summary = "查询账号",
            description = "只列出管辖区域与自己有交集的账号。sort 可用 username、displayName、lastSignInAt。")
    public Page<AccountRow> list(@Valid @BeanParam AccountQuery query) {
        return reader.page(query);
    }

    @POST
    @Path("/exports")
    @ResponseStatus(202)
    @APIResponseSchema(value = ExportJob.class, responseCode = "202", responseDescription = "已开始，在后台生成")
    @PermissionsAllowed(Permission.ACCOUNT_READ)
    @Operation(operationId = "exportAccounts", summary = "按筛选条件导出账号到 Excel，在后台生成")
    public ExportJob export(@BeanParam @Valid AccountQuery query, @NotNull(message = "请填写内容") @Valid NewExport body) {
        return export.queue(query, body);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACCOUNT_READ)
    @Transactional
    @Operation(operationId = "getAccount", summary = "查看账号：角色、区域、正在使用的设备")
    public AccountView get(UUID id) {
        return reader.view(rules.requireVisible(id), null);
    }

    @POST
    @PermissionsAllowed(Permission.ACCOUNT_WRITE)
    @ResponseStatus(201)
    @APIResponseSchema(value = AccountView.class, responseCode = "201", responseDescription = "已开设")
    @Operation(
            operationId = "createAccount",
            summary = "开设账号",
            description = "返回的 oneTimePassword 只出现这一次，本人首次登录后必须修改。只能授予自己持有的权限和区域。")
    public AccountView create(@NotNull(message = "请填写账号") @Valid NewAccount account) {
        return service.create(account, service.oneTime());
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.ACCOUNT_WRITE)
    @Operation(operationId = "updateAccount", summary = "修改账号", description = "角色、区域或有效期变更后，该账号在所有设备上的登录随即失效。")
    public AccountView update(UUID id, @NotNull(message = "请填写账号") @Valid AccountChange change) {
        return service.update(id, change);
    }

    @POST
    @Path("/{id}/actions/{action}")
    @PermissionsAllowed(Permission.ACCOUNT_WRITE)
    @Operation(operationId = "actOnAccount", summary = "停用、启用、解锁账号，重置密码，退出所有设备")
    public AccountView act(
            UUID id,
            @Parameter(description = "disable、enable、unlock、reset-password 或 sign-out", example = "unlock")
                    @Pattern(regexp = AccountAction.PATTERN, message = "没有这种操作")
                    String action,
            @NotNull(message = "请填写原因") @Valid AccountActing acting) {
        AccountAction asked = AccountAction.of(action);
        return service.act(id, asked, acting, asked == AccountAction.RESET_PASSWORD ? service.oneTime() : null);
    }
}
