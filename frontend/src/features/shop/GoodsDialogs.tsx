import { useQuery } from "@tanstack/react-query";
import { Drawer, Form, Input, InputNumber, Modal, Skeleton, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useBase } from "@/shared/forms/useBase";
import { useDraft } from "@/shared/forms/useDraft";
import { useSubmit } from "@/shared/forms/useSubmit";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { formatShortTime, orDash } from "@/shared/ui/format";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { changeStock, createGoods, type Goods, type GoodsValues, stockChangesQuery, updateGoods } from "./api";

export type GoodsDoing = { what: "add" } | { what: "edit" | "stock" | "changes"; row: Goods };

interface Props {
  doing: GoodsDoing;
  /** The village that is listed, when one is. */
  area: string;
  onDone: () => void;
  onClose: () => void;
}

/** Lists goods, changes them, records what came and went. */
export function GoodsDialogs({ doing, area, onDone, onClose }: Props) {
  if (doing.what === "changes") return <ChangesDrawer row={doing.row} onClose={onClose} />;
  if (doing.what === "stock") return <StockDialog row={doing.row} onDone={onDone} onClose={onClose} />;
  return <GoodsDialog row={doing.what === "edit" ? doing.row : null} area={area} onDone={onDone} onClose={onClose} />;
}

interface GoodsProps extends Omit<Props, "doing"> {
  /** Null for new goods. */
  row: Goods | null;
}

function GoodsDialog({ row, area, onDone, onClose }: GoodsProps) {
  const { t } = useTranslation("shop");
  const [form] = Form.useForm<GoodsValues>();
  const [id] = useState(uuidv7);
  const draft = useDraft(form, row ? `shop.goods.${row.id}` : "shop.goods");
  const { base, reloadFrom } = useBase<Goods | null>(row);
  const { submit, pending, refusal, clear } = useSubmit(
    form,
    ({ name, unit, points, stock, onSale, area: village }: GoodsValues) =>
      base
        ? updateGoods(base.id, { name: name.trim(), unit: unit.trim(), points, onSale, version: base.version })
        : createGoods({ id, area: village, name: name.trim(), unit: unit.trim(), points, stock }),
    () => {
      draft.drop();
      onDone();
    },
  );
  const need = { required: true, message: t("required") };
  return (
    <Modal
      open
      title={row ? t("goodsPage.editTitle", { name: row.name }) : t("goodsPage.add")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        onValuesChange={draft.onValuesChange}
        initialValues={row ?? { area: area.length === 12 ? area : "", stock: 0, onSale: true }}
      >
        {!row && (
          <Form.Item name="area" label={t("field.area")} rules={[need]}>
            <AreaPicker />
          </Form.Item>
        )}
        <Form.Item name="name" label={t("field.name")} rules={[{ ...need, whitespace: true }]}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="unit" label={t("field.unit")} rules={[{ ...need, whitespace: true }]}>
          <Input maxLength={10} />
        </Form.Item>
        <Form.Item name="points" label={t("field.price")} rules={[need]}>
          <InputNumber min={1} max={100000} precision={0} />
        </Form.Item>
        {row ? (
          <Form.Item name="onSale" label={t("field.onSale")} valuePropName="checked">
            <Switch />
          </Form.Item>
        ) : (
          <Form.Item name="stock" label={t("goodsPage.first")} rules={[need]}>
            <InputNumber min={0} max={100000} precision={0} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}

function StockDialog({ row, onDone, onClose }: { row: Goods; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation("shop");
  const [form] = Form.useForm<{ amount: number; reason: string }>();
  const [id] = useState(uuidv7);
  const { submit, pending, refusal } = useSubmit(
    form,
    ({ amount, reason }: { amount: number; reason: string }) =>
      changeStock(row.id, { id, amount, reason: reason.trim() }),
    onDone,
  );
  return (
    <Modal
      open
      title={t("goodsPage.stockTitle", { name: row.name })}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <FormProblem refusal={refusal} />
      <Form form={form} layout="vertical" onFinish={submit}>
        <Form.Item
          name="amount"
          label={t("field.amount")}
          extra={t("goodsPage.amountHint")}
          rules={[{ required: true, message: t("required") }]}
        >
          <InputNumber min={-100000} max={100000} precision={0} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t("field.reason")}
          rules={[{ required: true, whitespace: true, message: t("required") }]}
        >
          <Input maxLength={300} placeholder={t("goodsPage.reasonHint")} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

function ChangesDrawer({ row, onClose }: { row: Goods; onClose: () => void }) {
  const { t } = useTranslation("shop");
  const changes = useQuery(stockChangesQuery(row.id));
  return (
    <Drawer open size={560} title={t("goodsPage.changesTitle", { name: row.name })} onClose={onClose}>
      {changes.isPending && <Skeleton active />}
      {changes.isError && <ErrorState error={changes.error} onRetry={() => changes.refetch()} />}
      {changes.data?.length === 0 && <EmptyState text={t("goodsPage.emptyChanges")} />}
      {changes.data && changes.data.length > 0 && (
        <table className="rules-table">
          <thead>
            <tr>
              <th scope="col">{t("field.at")}</th>
              <th scope="col">{t("field.kind")}</th>
              <th scope="col">{t("field.amount")}</th>
              <th scope="col">{t("field.reason")}</th>
              <th scope="col">{t("field.by")}</th>
            </tr>
          </thead>
          <tbody>
            {changes.data.map((one) => (
              <tr key={one.id}>
                <td>{formatShortTime(one.madeAt)}</td>
                <td>{t(`goodsPage.stockKind.${one.kind}`)}</td>
                <td className="number">{one.amount > 0 ? `+${one.amount}` : one.amount}</td>
                <td>{orDash(one.reason ?? one.redemptionNumber)}</td>
                <td>{one.accountName}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Drawer>
  );
}
