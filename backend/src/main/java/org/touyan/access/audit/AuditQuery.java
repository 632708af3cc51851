package org.touyan.access.audit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.PageQuery;

/** What the record can be searched by; always within a span of days, newest first. */
public class AuditQuery extends PageQuery {
    static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    @QueryParam("from")
    @Parameter(description = "起始日期，不填为 30 天前", example = "2026-11-01")
    @Pattern(regexp = DATE, message = "日期格式为 2026-11-22")
    public String from;

    @QueryParam("to")
    @Parameter(description = "截止日期（含），不填为今天", example = "2026-11-22")
    @Pattern(regexp = DATE, message = "日期格式为 2026-11-22")
    public String to;

    @QueryParam("account")
    @Parameter(description = "操作账号的 id")
    public UUID account;

    @QueryParam("action")
    @Parameter(description = "操作；只写前半段则为这类对象的全部操作", example = "household.update")
    @Pattern(regexp = "[a-z.-]{1,60}", message = "操作名不正确")
    public String action;

    @QueryParam("objectType")
    @Parameter(description = "对象类型", example = "household")
    @Size(max = 40, message = "对象类型最多 40 个字")
    @CleanText
    public String objectType;

    @QueryParam("objectId")
    @Parameter(description = "对象的 id")
    @Size(max = 60, message = "对象 id 最多 60 个字")
    @CleanText
    public String objectId;

    @QueryParam("area")
    @Parameter(description = "区域代码，含其下级", example = "330726101")
    @Pattern(regexp = Area.PATTERN, message = "区域代码不正确")
    public String area;

    @QueryParam("q")
    @Parameter(description = "对象名称、操作人或原因中的几个字")
    @Size(max = 40, message = "最多 40 个字")
    @CleanText
    public String q;
}
