package org.touyan.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.text.CleanText;
import org.touyan.registry.quality.QualityCheck;

/** Which page of which households. */
public class HouseholdQuery extends RegistryQuery {
    @QueryParam("q")
    @Parameter(description = "户主姓名开头、拼音首字母、户号开头、电话后四位，或任一家庭成员的完整身份证号", example = "黄")
    @CleanText
    @Size(max = 40, message = "搜索内容最多 40 个字")
    public String q;

    @QueryParam("status")
    @Parameter(description = "状态，默认为常住和外出，ALL 为全部", schema = @Schema(implementation = StatusChoice.class))
    @Pattern(regexp = "RESIDENT|AWAY|MOVED_OUT|CANCELLED|ALL", message = "状态无效")
    public String status;

    @QueryParam("label")
    @Parameter(description = "标签代码", example = "PARTY_MEMBER")
    @Size(max = 40, message = "标签代码无效")
    public String label;

    @QueryParam("registeredHere")
    @Parameter(description = "户籍在本村", schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = YES_NO, message = "只能是 true 或 false")
    public String registeredHere;

    @QueryParam("livesHere")
    @Parameter(description = "居住在本村", schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = YES_NO, message = "只能是 true 或 false")
    public String livesHere;

    @QueryParam("withoutContact")
    @Parameter(description = "true：只看没有联系党员的户", schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = YES_NO, message = "只能是 true 或 false")
    public String withoutContact;

    @QueryParam("withoutGrid")
    @Parameter(description = "true：只看没有编入联动网格的户", schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = YES_NO, message = "只能是 true 或 false")
    public String withoutGrid;

    @QueryParam("incomplete")
    @Parameter(description = "true：只看缺联系电话或缺成员身份证号的户", schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = YES_NO, message = "只能是 true 或 false")
    public String incomplete;

    @QueryParam("asOf")
    @Parameter(description = "看那一天结束时的情况，默认为现在", example = "2026-06-30")
    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "日期不正确，应如 2026-06-30")
    public String asOf;

    @QueryParam("minMembers")
    @Parameter(description = "至少几人", example = "1")
    @Min(value = 0, message = "人数不能为负")
    @Max(value = 99, message = "人数最多 99")
    public Integer minMembers;

    @QueryParam("maxMembers")
    @Parameter(description = "最多几人", example = "8")
    @Min(value = 0, message = "人数不能为负")
    @Max(value = 99, message = "人数最多 99")
    public Integer maxMembers;

    @QueryParam("issue")
    @Parameter(description = "数据质量检查项", schema = @Schema(implementation = QualityCheck.class), example = "NO_PHONE")
    @Pattern(regexp = QualityCheck.OF_HOUSEHOLDS, message = "农户没有这个检查项")
    public String issue;

    @QueryParam("contactMember")
    @Parameter(description = "只看这名联系党员（村民编号）联系的户")
    public UUID contactMember;

    public HouseholdFilter filter() {
        return new HouseholdFilter(
                area,
                q,
                status == null ? null : StatusChoice.valueOf(status),
                label,
                registeredHere == null ? null : Boolean.valueOf(registeredHere),
                livesHere == null ? null : Boolean.valueOf(livesHere),
                withoutContact == null ? null : Boolean.valueOf(withoutContact),
                withoutGrid == null ? null : Boolean.valueOf(withoutGrid),
                incomplete == null ? null : Boolean.valueOf(incomplete),
                minMembers,
                maxMembers,
                issue == null ? null : QualityCheck.valueOf(issue),
                contactMember);
    }
}
