package org.touyan.registry.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.PageQuery;

/** Which households of a village. */
public class HouseholdAccountQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "村、网格或联动网格的代码", example = "330726104217")
    @NotNull(message = "请指定一个村")
    @Pattern(regexp = "\\d{12}(\\d{2}){0,2}", message = "请指定一个村，或村以下的范围")
    public String area;

    @QueryParam("opened")
    @Parameter(description = "true 只看已开设账号的，false 只看没有的")
    public Boolean opened;

    @QueryParam("q")
    @Parameter(description = "户主姓名开头或户号开头", example = "郑")
    @CleanText
    @Size(max = 40, message = "搜索内容最多 40 个字")
    public String q;
}
