import { useQuery } from "@tanstack/react-query";
import { Drawer, Skeleton, Table } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { withSign } from "@/shared/appraisal/sheet";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { EvidencePhotos } from "../parts/EvidencePhotos";
import { familyPath } from "../parts/familyPath";
import { type ScorerEntry, type ScorerRow, scorerEntriesQuery } from "./api";

interface Props {
  scorer: ScorerRow;
  /** Empty where there is only one. */
  schemeId: string;
  onClose: () => void;
}

/** What a scorer recorded in the period: each leads to the household's score. */
export function ScorerDrawer({ scorer, schemeId, onClose }: Props) {
  const { t } = useTranslation("appraisal");
  const entries = useQuery(scorerEntriesQuery(scorer, schemeId));
  const page = entries.data;
  return (
    <Drawer open size={720} title={t("fairness.entriesOf", { name: scorer.name })} onClose={onClose}>
      <ul className="warn fairness-how">
        {scorer.flags.map((flag) => (
          <li key={flag}>
            <b>{t(`fairness.flag.${flag}`)}</b> {t(`fairness.how.${flag}`)}
          </li>
        ))}
      </ul>
      {entries.isPending && <Skeleton active />}
      {entries.isError && <ErrorState error={entries.error} onRetry={() => entries.refetch()} />}
      {page?.items.length === 0 && <EmptyState text={t("fairness.noEntries")} />}
      {page && (page.total ?? 0) > page.items.length && (
        <p className="muted">{t("fairness.more", { total: page.total })}</p>
      )}
      {page && page.items.length > 0 && (
        <Table<ScorerEntry>
          rowKey="id"
          size="small"
          pagination={false}
          scroll={{ x: "max-content" }}
          dataSource={page.items}
          columns={[
            { key: "happenedOn", title: t("fairness.happenedOn"), dataIndex: "happenedOn" },
            {
              key: "household",
              title: t("fairness.household"),
              render: (_value, one) => (
                <Link to={familyPath(one.subjectId, one.period, schemeId)}>{one.subjectName}</Link>
              ),
            },
            { key: "item", title: t("fairness.item"), dataIndex: "itemText" },
            {
              key: "points",
              title: t("fairness.points"),
              align: "right",
              render: (_value, one) => one.warning ?? withSign(one.points),
            },
            {
              key: "evidence",
              title: t("fairness.evidence"),
              render: (_value, one) => (
                <>
                  {one.evidence ?? (one.photos.length === 0 && <span className="muted">—</span>)}
                  <EvidencePhotos entry={one} />
                </>
              ),
            },
          ]}
        />
      )}
    </Drawer>
  );
}
