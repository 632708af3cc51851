package org.touyan.registry.party;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.platform.scope.Permission;
import org.touyan.registry.party.ContactAccountViews.ContactAccount;
import org.touyan.registry.party.ContactAccountViews.ContactAccountsOpened;
import org.touyan.registry.party.ContactAccountViews.NewContactAccounts;

@Path("/contact-accounts")
@Tag(name = "党员")
public class ContactAccountResource {
    private final ContactAccountService service;

    ContactAccountResource(ContactAccountService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.ACCOUNT_WRITE)
    @Operation(operationId = "listContactAccounts", summary = "一个村的联系党员及其账号")
    public List<ContactAccount> list(
            @QueryParam("area")
                    @Parameter(description = "村、网格或联动网格的代码", example = "330726104217")
                    @NotNull(message = "请指定一个村")
                    @Pattern(regexp = "\\d{12}(\\d{2}){0,2}", message = "请指定一个村，或村以下的范围")
                    String area,
            @QueryParam("organisation") @Parameter(description = "只看这个党支部或党小组") UUID organisation) {
        return service.preview(area, organisation);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ContactAccountsOpened.class, responseCode = "201", responseDescription = "已开设")
    @PermissionsAllowed(Permission.ACCOUNT_WRITE)
    @Operation(
            operationId = "createContactAccounts",
            summary = "批量开设联系党员账号",
            description = "角色为联系党员，区域为其联系的联动网格；一次性密码只在本次答复中出现，供打印。只能授予自己持有的权限和区域。")
    public ContactAccountsOpened create(@NotNull(message = "请选择联系党员") @Valid NewContactAccounts body) {
        return service.open(body.staffIds(), service.oneTimes(body.staffIds()));
    }
}
