package org.touyan.demo.setup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.access.PasswordRules;
import org.touyan.demo.setup.SetupState.Phase;
import org.touyan.platform.text.CleanText;
import org.touyan.region.RegionPresets;

/** What goes in and out of the set-up. */
final class SetupViews {
    private SetupViews() {}

    /** @param demoAccounts only of a generated county */
    @Schema(description = "建县进度")
    record SetupView(
            Phase state,

            @Schema(description = "装入进度，0–100", examples = "42")
            int progress,

            @Schema(examples = "录入农户 58800 / 140000") String step,
            @Schema(examples = "浦江县") String countyName,
            boolean demo,
            @Schema(description = "建县须输入服务器日志里的建县码") boolean codeNeeded,
            List<DemoAccount> demoAccounts) {}

    @Schema(description = "演示账号，仅演示县有")
    record DemoAccount(
            @Schema(examples = "zuzhi") String username,
            @Schema(examples = "Touyan@2026") String password,
            @Schema(examples = "陈志伟") String displayName,
            @Schema(examples = "县委组织部") String roleName,
            @Schema(examples = "浦江县") String areaName) {}

    @Schema(description = "预置区划")
    record PresetView(
            @Schema(examples = "pujiang") String code,
            @Schema(examples = "浦江县") String countyName,
            @Schema(examples = "330726") String areaCode,
            @Schema(examples = "15") int towns,
            @Schema(examples = "244") int villages) {}

    @Schema(description = "本县的区划表")
    record SetupTable(
            @NotBlank(message = "请选择文件")
            @Size(max = 5_242_880, message = "文件不能超过 5 MB")
            @Schema(description = "表头 code,name,level,parent_code")
            String csv) {}

    @Schema(description = "区划表的检查结果")
    record SetupTableCheck(
            @Schema(description = "县名，表中没有则为空", examples = "浦江县")
            String countyName,

            int towns,
            int villages,
            @Schema(description = "最前面的若干处错误") List<SetupTableFault> faults,
            int faultCount) {
        static SetupTableCheck of(RegionPresets.Checked checked) {
            return new SetupTableCheck(
                    checked.name(),
                    checked.towns(),
                    checked.villages(),
                    checked.faults().stream()
                            .map(f -> new SetupTableFault(f.row(), f.code(), f.message()))
                            .toList(),
                    checked.faultCount());
        }
    }

    @Schema(description = "区划表的一处错误")
    record SetupTableFault(@Schema(description = "行号，表头为 1") int row, String code, String message) {}

    /** Either {@code preset} or {@code csv}. */
    @Schema(description = "建县：预置区划或 CSV 二选一，三名管理员各一人")
    record NewCounty(
            @Size(max = 40, message = "预置区划代码过长") @Schema(examples = "pujiang")
            String preset,

            @Size(max = 5_242_880, message = "文件不能超过 5 MB") @Schema(description = "表头 code,name,level,parent_code")
            String csv,

            @NotBlank(message = "请填写县名") @Size(max = 60, message = "县名最多 60 个字") @CleanText @Schema(examples = "浦江县")
            String countyName,

            @NotNull(message = "请设置三名管理员") @Size(min = 3, max = 3, message = "系统、安全、审计管理员各设一名")
            List<@NotNull(message = "请填写管理员") @Valid Administrator> administrators,

            @Size(max = 20, message = "建县码最多 20 个字")
            @Schema(description = "codeNeeded 时必填：服务器启动时写在日志里", examples = "7KQM-X2PD")
            String code) {}

    @Schema(description = "管理员")
    record Administrator(
            @NotNull(message = "请选择管理员类别")
            @Pattern(regexp = "SYSTEM_ADMIN|SECURITY_ADMIN|AUDIT_ADMIN", message = "管理员类别无效")
            @Schema(examples = "SYSTEM_ADMIN")
            String role,

            @NotNull(message = "请填写账号")
            @Pattern(regexp = "[A-Za-z][A-Za-z0-9._-]{2,39}", message = "账号以字母开头，3–40 位字母、数字或 . _ -")
            @Schema(examples = "xitong")
            String username,

            @NotBlank(message = "请填写姓名") @Size(max = 60, message = "姓名最多 60 个字") @CleanText @Schema(examples = "楼建明")
            String displayName,

            @NotNull(message = "请设置密码") @Size(max = PasswordRules.MAX, message = "密码最多 128 位")
            String password) {

        /** Records print their fields; a password must not reach a log. */
        @Override
        public String toString() {
            return "Administrator[" + role + "]";
        }
    }
}
