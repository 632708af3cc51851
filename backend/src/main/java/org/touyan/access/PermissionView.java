package org.touyan.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.scope.Permission;

/** A permission as people know it. */
@Schema(description = "权限")
public record PermissionView(
        @Schema(examples = "household:read") String code,
        @Schema(examples = "查看农户") String name,
        @Schema(examples = "household") String group) {

    /** In the order in which screens list them. */
    static final List<PermissionView> ALL = List.of(
            of(Permission.REGION_READ, "查看区划"),
            of(Permission.REGION_WRITE, "维护区划"),
            of(Permission.REGION_MERGE, "撤并、调整村"),
            of(Permission.GRID_READ, "查看网格"),
            of(Permission.GRID_WRITE, "维护网格"),
            of(Permission.HOUSEHOLD_READ, "查看农户"),
            of(Permission.HOUSEHOLD_WRITE, "登记农户"),
            of(Permission.HOUSEHOLD_EXPORT, "导出农户和村民"),
            of(Permission.HOUSEHOLD_OWN, "查看本户、提出异议"),
            of(Permission.REGISTRY_IMPORT, "导入数据"),
            of(Permission.RESIDENT_REVEAL, "查看完整证件号和手机号，公示写全名"),
            of(Permission.LABEL_SENSITIVE, "查看和登记敏感标签"),
            of(Permission.PARTY_READ, "查看党组织和党员"),
            of(Permission.PARTY_WRITE, "维护党组织和党员"),
            of(Permission.UNIT_READ, "查看单位"),
            of(Permission.UNIT_WRITE, "维护单位"),
            of(Permission.APPROVAL_DECIDE, "复核他人提交的变更"),
            of(Permission.APPRAISAL_READ, "查看家风评价"),
            of(Permission.APPRAISAL_SCORE, "给农户记分"),
            of(Permission.APPRAISAL_ROUND, "办理评分轮次"),
            of(Permission.APPRAISAL_PANEL, "家风评议团审核"),
            of(Permission.APPRAISAL_VILLAGE, "村务联席会审定"),
            of(Permission.APPRAISAL_TOWN, "乡镇批复"),
            of(Permission.APPRAISAL_COUNTY, "县级荣誉审定"),
            of(Permission.APPRAISAL_SCHEME, "制定评价办法"),
            of(Permission.CREDIT_READ, "读取信贷授权名单"),
            of(Permission.DEED_REPORT, "报送农户做的事"),
            of(Permission.APPRAISAL_FAIRNESS, "查看评分公正性、组织抽查"),
            of(Permission.SHOP_READ, "查看积分超市"),
            of(Permission.SHOP_WRITE, "经办积分超市"),
            of(Permission.ACCOUNT_READ, "查看账号"),
            of(Permission.ACCOUNT_WRITE, "管理账号"),
            of(Permission.ROLE_READ, "查看角色"),
            of(Permission.ROLE_WRITE, "管理角色"),
            of(Permission.AUDIT_READ, "查看审计记录"),
            of(Permission.SETTING_WRITE, "修改系统设置"),
            of(Permission.SECURITY_WRITE, "修改安全设置"),
            of(Permission.CLIENT_WRITE, "管理接口客户端"));

    /** The codes of them all. */
    public static final Set<String> CODES =
            ALL.stream().map(PermissionView::code).collect(Collectors.toUnmodifiableSet());

    private static PermissionView of(String code, String name) {
        return new PermissionView(code, name, code.substring(0, code.indexOf(':')));
    }

    /** The name for a sentence; the code itself when it is unknown. */
    public static String name(String code) {
        Optional<PermissionView> known =
                ALL.stream().filter(p -> p.code.equals(code)).findFirst();
        return known.map(PermissionView::name).orElse(code);
    }
}
