package org.touyan.access.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.ActionView;

/** API clients as the API takes and shows them. */
public final class ApiClientViews {
    private ApiClientViews() {}

    /** @param clientSecret only in the answer that made it: it is stored nowhere */
    @Schema(description = "接口客户端：可以调用接口的外部系统")
    public record ApiClientView(
            UUID id,
            @Schema(examples = "县大数据局数据共享平台") String name,
            @Schema(examples = "张三 0579-84100000") String contact,

            @Schema(description = "代表哪家机构读取", examples = "浦江农商银行")
            String recipient,

            @Schema(examples = "tyc_9f86d081884c7d65") String clientId,
            ApiClient.Status status,
            @Schema(description = "今天可以调用") boolean usable,
            List<String> permissions,
            List<AreaName> areas,
            LocalDate validFrom,
            LocalDate validTo,

            @Schema(description = "每分钟最多调用次数", examples = "600")
            int perMinute,

            Instant lastUsedAt,
            @Schema(examples = "10.0.0.8") String lastIp,
            @Schema(description = "换密钥后，旧密钥到此时失效") Instant previousUntil,
            Instant createdAt,
            String createdByName,
            int version,
            List<ActionView> actions,
            String clientSecret) {}

    /** What the record keeps of it. */
    record ClientFacts(
            String name,
            String contact,
            String recipient,
            String clientId,
            ApiClient.Status status,
            List<String> permissions,
            List<String> areas,
            LocalDate validFrom,
            LocalDate validTo,
            int perMinute) {
        static ClientFacts of(ApiClient client) {
            return new ClientFacts(
                    client.name,
                    client.contact,
                    client.recipient,
                    client.clientId,
                    client.status,
                    client.permissions.stream().sorted().toList(),
                    List.copyOf(client.sortedAreas()),
                    client.validFrom,
                    client.validTo,
                    client.perMinute);
        }
    }

    @Schema(description = "接口客户端的内容")
    public record ApiClientEdit(
            @NotBlank(message = "请填写名称")
            @Size(max = 60, message = "名称最多 60 个字")
            @CleanText
            @Schema(examples = "县大数据局数据共享平台")
            String name,

            @Size(max = 60, message = "联系人最多 60 个字") @CleanText @Schema(examples = "张三 0579-84100000")
            String contact,

            @Schema(description = "代表哪家机构读取，有“读取信贷名单”权限时必填", examples = "浦江农商银行")
            @Size(max = 60, message = "机构名称最多 60 个字")
            @CleanText
            String recipient,

            @NotEmpty(message = "请至少选择一项权限") @Size(max = 100, message = "最多 100 项权限")
            List<@NotNull(message = "权限不能为空") @Size(max = 60, message = "权限代码最多 60 个字") String> permissions,

            @NotEmpty(message = "请至少选择一个区域") @Size(max = 50, message = "最多 50 个区域")
            List<@NotNull(message = "区域代码不能为空") @Pattern(regexp = Area.PATTERN, message = "区域代码不正确") String> areas,

            @Schema(description = "不填为今天") LocalDate validFrom,

            @NotNull(message = "请填写失效日期") @Schema(description = "最后一天，最长一年")
            LocalDate validTo,

            @NotNull(message = "请填写每分钟次数") @Min(value = 1, message = "至少 1 次") @Max(value = 6000, message = "最多 6000 次")
            Integer perMinute,

            @Schema(description = "修改时必填") Integer version) {}

    @Schema(description = "办理接口客户端")
    public record ApiClientActing(
            @NotBlank(message = "请填写原因") @Size(max = 500, message = "原因最多 500 个字") @CleanText
            String reason,

            @Min(value = 0, message = "版本号不正确") int version) {}

    @Schema(description = "访问令牌（RFC 6749 客户端凭证）")
    public record AccessToken(
            @Schema(name = "access_token") String access_token,
            @Schema(examples = "Bearer") String token_type,
            @Schema(description = "秒", examples = "3600") long expires_in) {
        @Override
        public String toString() {
            return "AccessToken";
        }
    }

    @Schema(description = "换取令牌被拒绝（RFC 6749 第 5.2 节）")
    public record TokenRefusal(
            @Schema(examples = "invalid_client") String error,
            @Schema(examples = "客户端编号或密钥不正确，或客户端已停用、到期") String error_description) {}
}
