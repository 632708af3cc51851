package org.touyan.access;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.PageQuery;

/** What the list of accounts can be narrowed by. */
public class AccountQuery extends PageQuery {
    /** An account that ends within so many days waits for somebody to prolong it. */
    public static final int EXPIRING_DAYS = 30;

    @QueryParam("q")
    @Parameter(description = "姓名或账号中的几个字")
    @Size(max = 40, message = "最多 40 个字")
    @CleanText
    public String q;

    @QueryParam("role")
    @Parameter(description = "角色代码", example = "TOWN_PARTY_AFFAIRS")
    @Size(max = 40, message = "角色代码最多 40 个字")
    public String role;

    @QueryParam("area")
    @Parameter(description = "区域代码，含其下级", example = "330726101")
    @Pattern(regexp = Area.PATTERN, message = "区域代码不正确")
    public String area;

    @QueryParam("expiring")
    @Parameter(description = "true：只看 30 天内到期和已到期的", schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = "true|false", message = "只能是 true 或 false")
    public String expiring;

    @QueryParam("staff")
    @Parameter(description = "true：不含农户账号", schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = "true|false", message = "只能是 true 或 false")
    public String staff;

    @QueryParam("status")
    @Parameter(description = "状态：ACTIVE 正常，DISABLED 已停用")
    @Pattern(regexp = "ACTIVE|DISABLED", message = "状态只能是 ACTIVE 或 DISABLED")
    public String status;
}
