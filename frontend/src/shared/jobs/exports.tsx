import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { api, ok } from "../api/client";
import { asProblem } from "../api/problem";
import { ExportNotice } from "./ExportNotice";

export interface ExportJob {
  id: string;
  kind: string;
  /** `HELD`: waits for a second person. */
  status: "HELD" | "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "EXPIRED";
  rows: number;
  totalRows: number | null;
  bytes: number | null;
  fileName: string;
  createdAt: string;
  expiresAt: string | null;
  error: string | null;
}

/** The lists that can be had as a workbook. */
export type ExportPath =
  | "/households/exports"
  | "/party-members/exports"
  | "/party-organisations/exports"
  | "/residents/exports"
  | "/units/exports"
  | "/grids/exports"
  | "/grid-coverage/exports"
  | "/accounts/exports"
  | "/audit-entries/exports"
  | "/family-scores/exports"
  | "/appraisal/trial-changes/exports"
  | "/appraisal/honours/exports"
  | "/appraisal/redemptions/exports"
  | "/appraisal/point-accounts/exports"
  | "/appraisal/shop-goods/exports"
  | "/appraisal/entitlements/exports"
  | "/appraisal/rounds/exports"
  | "/appraisal/deeds/exports"
  | "/appraisal/objections/exports"
  | "/appraisal/fairness/exports"
  | "/appraisal/kin/exports"
  | "/appraisal/point-transfers/exports"
  | "/appraisal/sample-households/exports";

export interface ExportOrder {
  path: ExportPath;
  /** The query of the list itself. */
  filter: Record<string, unknown>;
  /** Keys of columns in order; all when missing. */
  columns?: string[];
  /** ID and phone numbers unmasked; then with a reason. */
  fullNumbers?: boolean;
  reason?: string;
}

export const orderExport = ({ path, filter, ...body }: ExportOrder) =>
  ok<ExportJob>(api.POST(path as never, { params: { query: filter }, body } as never) as never);

/** Starts an export of a list as it is filtered now; it goes on in the background and waits under /downloads. */
export function useExport() {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  const started = (job: ExportJob) => {
    client.invalidateQueries({ queryKey: ["exports"] });
    notification.open({
      key: job.id,
      title: t(job.status === "HELD" ? "job.held" : "job.started"),
      description: <ExportNotice id={job.id} client={client} onList={() => navigate("/downloads")} />,
      placement: "bottomRight",
      duration: 15,
    });
  };
  const exporting = useMutation({
    mutationFn: orderExport,
    onSuccess: started,
    onError: (error) => {
      const problem = asProblem(error);
      notification.error({ title: problem.title || t("problem.unknown.title"), description: problem.detail });
    },
  });
  return { exporting, started };
}
