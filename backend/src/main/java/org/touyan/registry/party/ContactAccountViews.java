package org.touyan.registry.party;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Accounts of contact members, opened from the list of the Party. */
public final class ContactAccountViews {
    static final int MOST = 100;

    private ContactAccountViews() {}

    /** What opening an account would mean for him. */
    public enum AccountState {
        /** Has none yet. */
        READY,
        /** Has none yet, and no phone to be told by. */
        NO_PHONE,
        /** Has one for another grid, which does not show him this one yet. */
        OTHER_GRID,
        /** Has one that was never used: its one-time password can be replaced. */
        UNUSED,
        IN_USE
    }

    @Schema(description = "一名联系党员及其账号")
    public record ContactAccount(
            @Schema(description = "网格任职的编号") UUID staffId,
            UUID memberId,
            @Schema(examples = "郑祖荣") String name,
            @Schema(examples = "138****5678") String phoneMasked,
            String gridCode,
            @Schema(examples = "1号联动网格") String gridName,
            @Schema(description = "没有编入党支部为空") String branchName,
            @Schema(description = "已有的账号") String username,
            AccountState state) {}

    @Schema(description = "批量开设联系党员账号；已有账号的加上新联系的网格，从未登录或已停用的换发一次性密码")
    public record NewContactAccounts(
            @NotEmpty(message = "请至少选择一人") @Size(max = MOST, message = "一次最多 100 人")
            List<@NotNull(message = "编号不能为空") UUID> staffIds) {}

    /** @param oneTimePassword only in the answer that made it: it is stored nowhere */
    @Schema(description = "一张密码条")
    public record ContactSlip(
            String name,
            String villageName,
            String gridName,
            String branchName,
            @Schema(examples = "zhengzurong5678") String username,
            String oneTimePassword) {}

    @Schema(description = "批量开设的结果")
    public record ContactAccountsOpened(
            List<ContactSlip> slips,
            @Schema(description = "账号已在使用，加上了新联系的网格的人") List<String> extended,
            @Schema(description = "账号未作改动的人") List<String> skipped) {}
}
