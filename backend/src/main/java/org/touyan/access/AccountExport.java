package org.touyan.access;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.touyan.access.AccountViews.AccountRow;
import org.touyan.access.AccountViews.RoleName;
import org.touyan.platform.area.AreaName;
import org.touyan.platform.export.ExportDesk;
import org.touyan.platform.export.FilterWords;
import org.touyan.platform.export.ListExport;
import org.touyan.platform.time.BusinessTime;
import org.touyan.platform.web.Page;

/** The list of accounts as a workbook: who may do what where, for the yearly check of rights. */
@Singleton
public class AccountExport extends ListExport<AccountQuery, AccountRow> {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final AccountReader reader;
    private final RoleRepository roles;

    AccountExport(ExportDesk desk, AccountReader reader, RoleRepository roles) {
        super(
                desk,
                AccountQuery.class,
                "ACCOUNTS",
                "账号清单",
                List.of(
                        column("username", "账号", 16, AccountRow::username),
                        column("displayName", "姓名", 12, AccountRow::displayName),
                        column(
                                "roles",
                                "角色",
                                24,
                                row -> row.roles().stream().map(RoleName::name).collect(Collectors.joining("、"))),
                        column(
                                "areas",
                                "管辖区域",
                                28,
                                row -> row.areas().stream().map(AreaName::name).collect(Collectors.joining("、"))),
                        column(
                                "status",
                                "状态",
                                8,
                                row -> row.status() == AccountStatus.DISABLED ? "已停用" : row.locked() ? "已锁定" : "正常"),
                        column("validFrom", "启用日期", 12, row -> day(row.validFrom())),
                        column("validTo", "截止日期", 12, row -> day(row.validTo())),
                        column("lastSignInAt", "最近登录", 18, row -> minute(row.lastSignInAt()))));
        this.reader = reader;
        this.roles = roles;
    }

    private static String day(LocalDate date) {
        return Objects.toString(date, null);
    }

    private static String minute(Instant at) {
        return at == null ? null : MINUTE.format(at.atZone(BusinessTime.ZONE));
    }

    @Override
    protected String area(AccountQuery query) {
        return query.area;
    }

    @Override
    protected Page<AccountRow> page(AccountQuery query) {
        return reader.page(query);
    }

    @Override
    protected void describe(AccountQuery query, FilterWords words) {
        words.add("搜索", query.q)
                .add(
                        "角色",
                        query.role == null
                                ? null
                                : roles.byCodes(List.of(query.role)).stream()
                                        .map(role -> role.name)
                                        .findFirst()
                                        .orElse(query.role))
                .add("状态", query.status == null ? null : "ACTIVE".equals(query.status) ? "正常" : "已停用")
                .add("30 天内到期或已到期", "true".equals(query.expiring) ? "是" : null)
                .add("农户账号", "true".equals(query.staff) ? "不含" : null);
    }
}
