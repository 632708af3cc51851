import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import "./roles.css";
import { type Edits, groupsOf, type Permission, permissionsOf, type Role } from "./roles";

interface Props {
  roles: Role[];
  permissions: Permission[];
  edits: Edits;
  /** Left out for those who may only look. */
  onToggle?: (role: Role, permission: string) => void;
  onOpen: (code: string) => void;
}

/** Who may do what: permissions down, roles across. A changed cell is marked until it is saved. */
export function RoleMatrix({ roles, permissions, edits, onToggle, onOpen }: Props) {
  const { t } = useTranslation("roles");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="panel matrix" aria-label={t("title")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("permission")}</th>
            {roles.map((role) => (
              <th key={role.code} scope="col" className={edits[role.code] ? "changed" : undefined}>
                <button type="button" onClick={() => onOpen(role.code)} title={role.description}>
                  {role.name}
                </button>
                <small className="muted">{t("accounts", { count: role.accounts })}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groupsOf(permissions).map(({ group, permissions: own }) => (
            <Fragment key={group}>
              <tr className="group">
                <th scope="rowgroup">{t(`group.${group}`, group)}</th>
                <td colSpan={roles.length} />
              </tr>
              {own.map((permission) => (
                <tr key={permission.code}>
                  <th scope="row" title={permission.code}>
                    {permission.name}
                  </th>
                  {roles.map((role) => (
                    <Cell key={role.code} role={role} permission={permission} edits={edits} onToggle={onToggle} />
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps extends Pick<Props, "edits" | "onToggle"> {
  role: Role;
  permission: Permission;
}

function Cell({ role, permission, edits, onToggle }: CellProps) {
  const has = permissionsOf(role, edits).includes(permission.code);
  const changed = has !== role.permissions.includes(permission.code);
  return (
    <td className={changed ? "changed" : undefined}>
      <input
        type="checkbox"
        checked={has}
        disabled={!onToggle}
        aria-label={`${role.name} ${permission.name}`}
        onChange={() => onToggle?.(role, permission.code)}
      />
    </td>
  );
}
