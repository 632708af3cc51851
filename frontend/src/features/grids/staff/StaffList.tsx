import { PlusOutlined } from "@ant-design/icons";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Popconfirm } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { problemText } from "@/shared/api/problemText";
import { endStaff, gridQuery } from "../api";
import type { GridView, Staff } from "../types";
import { AddStaffDialog } from "./AddStaffDialog";
import { MemberBranch } from "./MemberBranch";
import { missingRoles, rolesOf } from "./roles";
import "./staff.css";

/** Who serves in a grid: 1 leader + 3 posts + others, or the contact member; empty posts stand out. */
export function StaffList({ grid }: { grid: GridView }) {
  const { t } = useTranslation("grids");
  const client = useQueryClient();
  const { message } = App.useApp();
  const [adding, setAdding] = useState(false);
  const mayChange = grid.actions.some(({ action, enabled }) => action === "staff" && enabled);
  const show = (fresh: GridView) => {
    client.setQueryData(gridQuery(grid.code).queryKey, fresh);
    client.invalidateQueries({ queryKey: ["grids"] });
  };
  const ending = useMutation({
    mutationFn: (one: Staff) => endStaff(grid.code, one.id),
    onSuccess: show,
    onError: (error) => message.error(problemText(t, error)),
  });
  const order = rolesOf(grid.type);
  const staff = [...grid.staff].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  return (
    <section className="staff" aria-label={t("staff.title")}>
      <ul>
        {staff.map((one) => (
          <li key={one.id}>
            <span className="muted">{t(`role.${one.role}`)}</span>
            <strong>{one.personName}</strong>
            <span>{one.phoneMasked}</span>
            {one.residentId && one.role === "CONTACT_MEMBER" && <MemberBranch resident={one.residentId} />}
            <small className="muted">{t("staff.since", { date: one.validFrom })}</small>
            {mayChange && (
              <Popconfirm
                title={t("staff.endAsk", { name: one.personName })}
                okText={t("staff.end")}
                onConfirm={() => ending.mutateAsync(one).catch(() => {})}
              >
                <Button type="link" size="small">
                  {t("staff.end")}
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
        {missingRoles(grid).map((role) => (
          <li key={role}>
            <span className="muted">{t(`role.${role}`)}</span>
            <span className="warn">{t("staff.missing")}</span>
            {mayChange && role === "CONTACT_MEMBER" && (
              <Link to={`/grid-board/${grid.villageCode}?grid=${grid.code}`}>{t("staff.appoint")}</Link>
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <Button size="small" icon={<PlusOutlined />} onClick={() => setAdding(true)} className="no-print">
          {t("staff.add")}
        </Button>
      )}
      {adding && (
        <AddStaffDialog
          grid={grid}
          onClose={() => setAdding(false)}
          onDone={(fresh) => {
            show(fresh);
            setAdding(false);
          }}
        />
      )}
    </section>
  );
}
