import { useQuery } from "@tanstack/react-query";
import { Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "./ActDialog";
import { actOnHousehold, type MoveTarget, moveTargetsQuery } from "./api";
import type { DialogProps } from "./SimpleDialogs";

export function MoveDialog({ view, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("households");
  const [form] = Form.useForm();
  const [q, setQ] = useState("");
  const [chosen, setChosen] = useState<MoveTarget>();
  const found = useQuery(moveTargetsQuery(q));
  const targets = found.data ?? (chosen ? [chosen] : []);
  const sameTown = chosen?.code.slice(0, 9) === view.area.slice(0, 9);
  const need = (key: "needVillage" | "needGroup") => [{ required: true, message: t(`act.${key}`) }];
  return (
    <ActDialog
      title={t("act.move", { name: view.headName })}
      hint={t(chosen && !sameTown ? "act.hint.moveFar" : "act.hint.move")}
      view={view}
      form={form}
      send={(values, version) => actOnHousehold(view.id, "move", { address: {}, ...values, version })}
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item name="villageCode" label={t("act.village")} rules={need("needVillage")}>
        <Select
          showSearch={{ filterOption: false, onSearch: (text) => setQ(text.trim()) }}
          placeholder={t("act.villageHint")}
          loading={found.isFetching}
          options={targets.map(({ code, name, townName }) => ({ value: code, label: `${townName} · ${name}` }))}
          onChange={(code) => {
            setChosen(targets.find((target) => target.code === code));
            form.setFieldValue("groupNumber", undefined);
          }}
        />
      </Form.Item>
      <Form.Item name="groupNumber" label={t("field.group")} rules={need("needGroup")}>
        {chosen && chosen.groups.length === 0 ? (
          <Input maxLength={2} />
        ) : (
          <Select
            disabled={!chosen}
            options={chosen?.groups.map(({ number, name }) => ({ value: number, label: `${number} ${name}` }))}
          />
        )}
      </Form.Item>
      <Form.Item name={["address", "address"]} label={t("act.newAddress")}>
        <Input maxLength={100} />
      </Form.Item>
    </ActDialog>
  );
}
