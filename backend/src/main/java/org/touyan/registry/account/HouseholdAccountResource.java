package org.touyan.registry.account;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;
import org.touyan.registry.account.HouseholdAccountViews.HouseholdAccountRow;
import org.touyan.registry.account.HouseholdAccountViews.HouseholdAccountsOpened;
import org.touyan.registry.account.HouseholdAccountViews.NewHouseholdAccounts;

/** Names and addresses of households stand in it: who opens accounts and sees no households sees none here. */
@Path("/household-accounts")
@Tag(name = "农户")
public class HouseholdAccountResource {
    private final HouseholdAccountService service;

    HouseholdAccountResource(HouseholdAccountService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.ACCOUNT_WRITE)
    @PermissionsAllowed(Permission.HOUSEHOLD_READ)
    @Operation(operationId = "listHouseholdAccounts", summary = "一个村的农户及其账号，按户号")
    public Page<HouseholdAccountRow> list(@BeanParam @Valid HouseholdAccountQuery query) {
        return service.page(query);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = HouseholdAccountsOpened.class, responseCode = "201", responseDescription = "已开设")
    @PermissionsAllowed(Permission.ACCOUNT_WRITE)
    @PermissionsAllowed(Permission.HOUSEHOLD_READ)
    @Operation(
            operationId = "createHouseholdAccounts",
            summary = "批量开设农户账号",
            description = "角色为农户（户主），只能看到本户；一次性密码只在本次答复中出现，供打印。只能授予自己持有的权限和区域。")
    public HouseholdAccountsOpened create(@NotNull(message = "请选择农户") @Valid NewHouseholdAccounts body) {
        return service.open(body.householdIds(), service.oneTimes(body.householdIds()));
    }
}
