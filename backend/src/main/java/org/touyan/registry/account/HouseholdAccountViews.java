package org.touyan.registry.account;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Accounts of villagers, opened from the list of households. */
public final class HouseholdAccountViews {
    static final int MOST = 100;

    private HouseholdAccountViews() {}

    /** What opening an account would mean for the household. */
    @Schema(name = "HouseholdAccountState")
    public enum State {
        /** Has none yet. */
        READY,
        /** Has one that was never used: its one-time password can be replaced. */
        UNUSED,
        IN_USE,
        /** Put out of use; whoever looks after accounts enables it again. */
        DISABLED
    }

    @Schema(description = "一户及其账号")
    public record HouseholdAccountRow(
            UUID householdId,
            @Schema(examples = "330726104217030012") String number,
            @Schema(examples = "郑祖荣") String headName,
            @Schema(examples = "138****5678") String phoneMasked,
            @Schema(examples = "1号联动网格") String contactGridName,
            String address,

            @Schema(nullable = true, description = "已有的账号，还没有为空")
            UUID accountId,

            @Schema(nullable = true, examples = "zhengzurong030012")
            String username,

            State state) {}

    @Schema(description = "批量开设农户账号；从未登录过的换发一次性密码")
    public record NewHouseholdAccounts(
            @NotEmpty(message = "请至少选择一户") @Size(max = MOST, message = "一次最多 100 户")
            List<@NotNull(message = "编号不能为空") UUID> householdIds) {}

    /** @param oneTimePassword only in the answer that made it: it is stored nowhere */
    @Schema(description = "一户的密码条")
    public record HouseholdSlip(
            @Schema(examples = "郑祖荣") String name,
            @Schema(examples = "330726104217030012") String number,
            String villageName,
            String address,
            @Schema(examples = "zhengzurong030012") String username,
            String oneTimePassword) {}

    @Schema(description = "批量开设的结果")
    public record HouseholdAccountsOpened(
            List<HouseholdSlip> slips,
            @Schema(description = "账号已在使用或已停用、未作改动的户主") List<String> skipped) {}
}
