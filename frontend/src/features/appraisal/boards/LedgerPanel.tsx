import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Flex, Table, Tag } from "antd";
import type { ColumnsType } from "antd/es/table";
import type { TFunction } from "i18next";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { problemText } from "@/shared/api/problemText";
import { householdPlace } from "@/shared/household/place";
import { orDash } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { familyPath } from "../parts/familyPath";
import { actOnPosting, type BoardView, draftBoard, ledgerQuery, type PostingView } from "./api";
import { PostingDialog } from "./PostingDialog";

const HandPostingDialog = lazy(async () => ({ default: (await import("./HandPostingDialog")).HandPostingDialog }));

type Ending = { posting: PostingView; action: "drop" | "take-down" };

/** Everything that was drafted, signed, taken down: who, when, on what basis. */
export function LedgerPanel({ board, schemeId }: { board: BoardView; schemeId: string }) {
  const { t } = useTranslation("appraisal");
  const { message, modal } = App.useApp();
  const client = useQueryClient();
  const ledger = useQuery(ledgerQuery(board.area, board.period));
  const [chosen, setChosen] = useState<string[]>([]);
  const [editing, setEditing] = useState<PostingView[] | null>(null);
  const [ending, setEnding] = useState<Ending | null>(null);
  const [adding, setAdding] = useState(false);
  const rows = ledger.data ?? [];
  const picked = rows.filter((row) => chosen.includes(row.id));
  const refresh = () => {
    setChosen([]);
    for (const key of ["postings", "board"]) client.invalidateQueries({ queryKey: ["appraisal", key] });
  };
  const drafting = useMutation({
    mutationFn: () => draftBoard(board.area, board.period, schemeId),
    onSuccess: (all) => {
      message.success(t(all.length > rows.length ? "boards.drafted" : "boards.draftedNone"));
      refresh();
    },
    onError: (error) => message.error(problemText(t as never, error)),
  });
  const signing = useMutation({
    // One at a time: each is a signature of its own, and one that may not be keeps no other back.
    mutationFn: async (postings: PostingView[]) => {
      const refused: string[] = [];
      for (const posting of postings)
        await actOnPosting(posting.id, "sign", { version: posting.version, reason: null }).catch((error) =>
          refused.push(t("boards.refused", { name: posting.shownName, reason: problemText(t as never, error) })),
        );
      return { signed: postings.length - refused.length, refused };
    },
    onSuccess: ({ signed, refused }) => {
      if (signed > 0) message.success(t("boards.signedToast", { count: signed }));
      if (refused.length > 0)
        modal.warning({
          title: t("boards.refusedTitle", { count: refused.length }),
          content: refused.map((one) => <p key={one}>{one}</p>),
        });
      refresh();
    },
  });
  if (ledger.isError) return <ErrorState error={ledger.error} onRetry={() => ledger.refetch()} />;
  const signable = picked.filter((row) => row.actions.some((one) => one.action === "sign" && one.enabled));
  return (
    <Panel
      className="no-print ledger"
      title={t("boards.ledger")}
      extra={
        <Flex gap={8} wrap>
          <Button disabled={!picked.some((row) => row.status === "DRAFT")} onClick={() => setEditing(picked)}>
            {t("boards.setBasis")}
          </Button>
          <Button disabled={signable.length === 0} loading={signing.isPending} onClick={() => signing.mutate(signable)}>
            {t("boards.signMany")}
          </Button>
          {board.actions.some((one) => one.action === "draft") && (
            <Button onClick={() => setAdding(true)}>{t("boards.hand")}</Button>
          )}
          <ActionBar
            actions={board.actions}
            specs={{ draft: { label: t("boards.draft"), primary: true, onClick: () => drafting.mutate() } }}
          />
        </Flex>
      }
    >
      <p className="muted">{t("boards.ledgerNote")}</p>
      <Table<PostingView>
        rowKey="id"
        size="small"
        loading={ledger.isPending || drafting.isPending}
        dataSource={rows}
        columns={columns(t, board.villageName, {
          edit: (posting) => setEditing([posting]),
          sign: (posting) => signing.mutate([posting]),
          end: (posting, action) => setEnding({ posting, action }),
        })}
        scroll={{ x: "max-content" }}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        rowSelection={{
          selectedRowKeys: chosen,
          onChange: (keys) => setChosen(keys.map(String)),
          getCheckboxProps: (row) => ({ disabled: row.status !== "DRAFT", "aria-label": row.shownName }),
        }}
        locale={{
          emptyText: ledger.isPending ? (
            " "
          ) : (
            <EmptyState text={t("boards.empty")}>
              <p className="muted">{t("boards.emptyDetail")}</p>
            </EmptyState>
          ),
        }}
      />
      {adding && (
        <Suspense>
          <HandPostingDialog
            of={{ area: board.area }}
            period={board.period}
            periodName={board.periodName}
            schemeId={schemeId}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      )}
      {editing && (
        <PostingDialog
          postings={editing.filter((row) => row.status === "DRAFT")}
          onClose={() => setEditing(null)}
          onDone={() => {
            setEditing(null);
            refresh();
          }}
        />
      )}
      {ending && (
        <ReasonDialog
          title={t(ending.action === "drop" ? "boards.dropTitle" : "boards.takeDownTitle", {
            name: ending.posting.shownName,
          })}
          danger
          send={(reason) => actOnPosting(ending.posting.id, ending.action, { version: ending.posting.version, reason })}
          onDone={() => {
            setEnding(null);
            refresh();
          }}
          onClose={() => setEnding(null)}
        />
      )}
    </Panel>
  );
}

interface Doing {
  edit: (posting: PostingView) => void;
  sign: (posting: PostingView) => void;
  end: (posting: PostingView, action: "drop" | "take-down") => void;
}

function columns(t: TFunction<"appraisal">, village: string, { edit, sign, end }: Doing): ColumnsType<PostingView> {
  return [
    {
      title: t("boards.colour"),
      dataIndex: "colour",
      render: (colour: PostingView["colour"]) => (
        <Tag color={colour === "RED" ? "error" : "warning"}>{t(colour === "RED" ? "boards.red" : "boards.yellow")}</Tag>
      ),
    },
    {
      title: t("boards.name"),
      dataIndex: "shownName",
      render: (name: string, row) => (
        <Link to={familyPath(row.subjectId, row.period, row.schemeId)}>
          <strong>{name}</strong> <small className="muted">{householdPlace(village, row.subjectNumber)}</small>
        </Link>
      ),
    },
    {
      title: t("boards.deed"),
      dataIndex: "deed",
      render: (deed: string, row) => (
        <>
          {deed} {row.entryId && <span className="muted">{t("boards.byHand")}</span>}
        </>
      ),
    },
    {
      title: t("boards.basis"),
      dataIndex: "basis",
      render: (basis: PostingView["basis"], row) =>
        basis ? (
          <>
            {t(`boards.bases.${basis}`)} <span className="muted">{row.basisNote}</span>
          </>
        ) : (
          <span className="warn">—</span>
        ),
    },
    { title: t("boards.place"), dataIndex: "place" },
    {
      title: t("boards.assessment"),
      dataIndex: "roundId",
      render: (roundId: string, row) => <Link to={`/rounds/${roundId}`}>{row.period}</Link>,
    },
    {
      title: t("field.state"),
      dataIndex: "status",
      render: (status: PostingView["status"], row) => (
        <>
          <Tag color={row.onBoard ? "success" : status === "DRAFT" ? "warning" : undefined}>
            {status === "POSTED" && !row.onBoard ? t("boards.expired") : t(`boards.statuses.${status}`)}
          </Tag>
          {row.removalReason && <span className="muted">{row.removalReason}</span>}
        </>
      ),
    },
    { title: t("boards.prepared"), dataIndex: "preparedName" },
    { title: t("boards.signed"), dataIndex: "signedName", render: orDash },
    { title: t("boards.expires"), dataIndex: "expiresOn", render: orDash },
    {
      key: "do",
      render: (_value, row) => (
        <Flex gap={8}>
          {row.status === "DRAFT" && (
            <Button size="small" onClick={() => edit(row)}>
              {t("boards.edit")}
            </Button>
          )}
          <ActionBar
            size="small"
            actions={row.actions}
            specs={{
              sign: { label: t("boards.sign"), onClick: () => sign(row) },
              drop: { label: t("boards.drop"), onClick: () => end(row, "drop") },
              "take-down": { label: t("boards.take-down"), danger: true, onClick: () => end(row, "take-down") },
            }}
          />
        </Flex>
      ),
    },
  ];
}
