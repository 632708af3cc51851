import "./words";
import { PlusOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useLeaveGuard } from "@/shared/forms/useLeaveGuard";
import { useCan } from "@/shared/session/session";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { ErrorState } from "@/shared/ui/States";
import { RoleDrawer } from "./RoleDrawer";
import { RoleMatrix } from "./RoleMatrix";
import { permissionsQuery, rolesQuery } from "./roles";
import { useRoleEdits } from "./useRoleEdits";

export default function RolesPage() {
  const { t } = useTranslation("roles");
  const roles = useQuery(rolesQuery);
  const permissions = useQuery(permissionsQuery);
  const mayWrite = useCan("role:write");
  const { edits, toggle, save, discard, saving, refusal } = useRoleEdits(roles.data ?? []);
  const [shown, setShown] = useState<string | null>(null);
  const changed = Object.keys(edits).length;
  useLeaveGuard(changed > 0);
  const failed = [roles, permissions].find((query) => query.isError);
  return (
    <>
      <PageHeader title={t("title")} note={t(mayWrite ? "note" : "noteRead")}>
        <PrintButton />
        {mayWrite && (
          <>
            <Button icon={<PlusOutlined />} onClick={() => setShown("")}>
              {t("add")}
            </Button>
            {changed > 0 && <Button onClick={discard}>{t("discard")}</Button>}
            <Button type="primary" disabled={changed === 0} loading={saving} onClick={save}>
              {changed > 0 ? t("saveSome", { count: changed }) : t("common:action.save")}
            </Button>
          </>
        )}
      </PageHeader>
      <FormProblem
        refusal={refusal}
        onReload={() => {
          discard();
          roles.refetch();
        }}
      />
      {failed && <ErrorState error={failed.error} onRetry={() => failed.refetch()} />}
      {!failed && !(roles.data && permissions.data) && <Skeleton active paragraph={{ rows: 12 }} />}
      {roles.data && permissions.data && (
        <RoleMatrix
          roles={roles.data}
          permissions={permissions.data}
          edits={edits}
          onToggle={mayWrite ? toggle : undefined}
          onOpen={setShown}
        />
      )}
      {shown !== null && (
        <RoleDrawer
          code={shown}
          roles={roles.data ?? []}
          permissions={permissions.data ?? []}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}
