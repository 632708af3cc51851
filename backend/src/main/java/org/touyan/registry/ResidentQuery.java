package org.touyan.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.text.CleanText;
import org.touyan.registry.quality.QualityCheck;

/** Which page of which residents. */
public class ResidentQuery extends RegistryQuery {
    @QueryParam("q")
    @Parameter(description = "姓名开头、拼音首字母、完整身份证号、完整电话或电话后四位", example = "黄")
    @CleanText
    @Size(max = 40, message = "搜索内容最多 40 个字")
    public String q;

    @QueryParam("politicalStatus")
    @Parameter(description = "政治面貌代码（GB/T 4762）", example = "01")
    @Pattern(regexp = "\\d{2}", message = "政治面貌代码应为两位数字")
    public String politicalStatus;

    @QueryParam("occupation")
    @Parameter(description = "职业类别代码（GB/T 6565）；大类（如 50000）含其中各中类", example = "50100")
    @Pattern(regexp = "\\d{5}", message = "职业类别代码应为五位数字")
    public String occupation;

    @QueryParam("label")
    @Parameter(description = "标签代码", example = "P_PARTY_MEMBER")
    @Size(max = 40, message = "标签代码无效")
    public String label;

    @QueryParam("withoutHouseholds")
    @Parameter(description = "true：只看没有联系农户的党员", schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = YES_NO, message = "只能是 true 或 false")
    public String withoutHouseholds;

    @QueryParam("asOf")
    @Parameter(description = "看那一天结束时的情况，默认为现在", example = "2026-06-30")
    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "日期不正确，应如 2026-06-30")
    public String asOf;

    @QueryParam("minAge")
    @Parameter(description = "最小年龄（周岁）", example = "60")
    @Min(value = 0, message = "年龄不能为负")
    @Max(value = 150, message = "年龄最多 150")
    public Integer minAge;

    @QueryParam("maxAge")
    @Parameter(description = "最大年龄（周岁）", example = "79")
    @Min(value = 0, message = "年龄不能为负")
    @Max(value = 150, message = "年龄最多 150")
    public Integer maxAge;

    @QueryParam("issue")
    @Parameter(description = "数据质量检查项", schema = @Schema(implementation = QualityCheck.class), example = "NO_ID")
    @Pattern(regexp = QualityCheck.OF_RESIDENTS, message = "村民没有这个检查项")
    public String issue;

    boolean idleMembers() {
        return Boolean.parseBoolean(withoutHouseholds);
    }

    /** Whether all of a class are asked for, and not one of its groups. */
    boolean wholeClass() {
        return occupation.endsWith("0000");
    }

    boolean onlyPlace() {
        return q == null
                && politicalStatus == null
                && occupation == null
                && label == null
                && issue == null
                && !idleMembers()
                && minAge == null
                && maxAge == null;
    }
}
