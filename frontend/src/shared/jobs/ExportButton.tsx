import { DownloadOutlined, EllipsisOutlined } from "@ant-design/icons";
import { Button, Dropdown, Space } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "../session/session";
import { type ExportOrder, useExport } from "./exports";

/** Few ask for it; the list need not bring a form along. */
const ExportFullDialog = lazy(() => import("./ExportFullDialog"));

/** Lists whose rows have ID and phone numbers; in full only with the permission, a reason and a second person. */
const WITH_NUMBERS = ["/residents/exports", "/households/exports", "/party-members/exports"];

export function ExportButton({ order }: { order: ExportOrder }) {
  const { t } = useTranslation();
  const { exporting, started } = useExport();
  const [asking, setAsking] = useState(false);
  const mayReveal = useCan("resident:reveal");
  const button = (
    <Button icon={<DownloadOutlined />} loading={exporting.isPending} onClick={() => exporting.mutate(order)}>
      {t("action.export")}
    </Button>
  );
  // Of a past day only what was shown then is kept, masked.
  const past = Boolean(order.filter.asOf);
  if (!mayReveal || past || !WITH_NUMBERS.includes(order.path)) return button;
  return (
    <>
      <Space.Compact>
        {button}
        <Dropdown
          trigger={["click"]}
          menu={{ items: [{ key: "full", label: t("exportFull.title") }], onClick: () => setAsking(true) }}
        >
          <Button icon={<EllipsisOutlined />} aria-label={t("exportFull.more")} />
        </Dropdown>
      </Space.Compact>
      {asking && (
        <Suspense fallback={null}>
          <ExportFullDialog
            order={order}
            onDone={(job) => {
              setAsking(false);
              started(job);
            }}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
}
