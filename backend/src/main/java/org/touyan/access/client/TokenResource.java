package org.touyan.access.client;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.access.client.ApiClientViews.AccessToken;

@Path("/oauth2/token")
@Tag(name = "接口客户端")
public class TokenResource {
    private final ClientTokens tokens;

    TokenResource(ClientTokens tokens) {
        this.tokens = tokens;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "issueToken",
            summary = "用客户端编号和密钥换访问令牌",
            description = "RFC 6749 的客户端凭证方式。令牌一小时有效，放在请求头 Authorization: Bearer 中；过期后重新换取。")
    public AccessToken issue(
            @FormParam("grant_type")
                    @NotBlank(message = "缺少 grant_type")
                    @Pattern(regexp = "client_credentials", message = "grant_type 只能是 client_credentials")
                    String grantType,
            @FormParam("client_id") @NotBlank(message = "缺少 client_id") @Size(max = 60, message = "client_id 不正确")
                    String clientId,
            @FormParam("client_secret")
                    @NotBlank(message = "缺少 client_secret")
                    @Size(max = 100, message = "client_secret 不正确")
                    String clientSecret) {
        return tokens.issue(clientId, clientSecret);
    }
}
