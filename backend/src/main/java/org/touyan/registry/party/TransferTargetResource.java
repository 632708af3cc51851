package org.touyan.registry.party;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.platform.scope.Permission;
import org.touyan.registry.party.TransferTargetSearch.TransferTarget;

@Path("/party-transfer-targets")
@Tag(name = "党员")
public class TransferTargetResource {
    private final TransferTargetSearch search;

    TransferTargetResource(TransferTargetSearch search) {
        this.search = search;
    }

    @GET
    @PermissionsAllowed(Permission.PARTY_WRITE)
    @Operation(operationId = "listPartyTransferTargets", summary = "全县可以转入的党支部，按名称或拼音首字母查找，最多 20 个")
    public List<TransferTarget> find(
            @QueryParam("q")
                    @Parameter(description = "党支部名称中的字，或拼音首字母开头", example = "广方")
                    @NotBlank(message = "请输入党支部名称")
                    @Size(max = 40, message = "最多 40 个字")
                    String q) {
        return search.find(q);
    }
}
