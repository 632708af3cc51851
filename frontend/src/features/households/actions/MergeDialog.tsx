import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Form, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { listHouseholds } from "../api";
import { ActDialog } from "./ActDialog";
import { actOnHousehold } from "./api";
import { RelationFields } from "./RelationFields";
import { type DialogProps, isCurrent } from "./SimpleDialogs";

export function MergeDialog({ view, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("households");
  const [form] = Form.useForm();
  return (
    <ActDialog
      danger
      title={t("act.merge", { name: view.headName })}
      hint={t("act.hint.merge")}
      view={view}
      form={form}
      send={(values, version) => actOnHousehold(view.id, "merge", { ...values, version })}
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item name="intoId" label={t("act.into")} rules={[{ required: true, message: t("act.needInto") }]}>
        <HouseholdSelect area={view.area.slice(0, 12)} except={view.id} />
      </Form.Item>
      <RelationFields name="relations" people={view.residents.filter(isCurrent)} />
    </ActDialog>
  );
}

interface SelectProps {
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
  area: string;
  except: string;
}

/** A household of the village, found as in the list: by head, initials, number or tail of the phone. */
function HouseholdSelect({ area, except, ...input }: SelectProps) {
  const { t } = useTranslation("households");
  const [q, setQ] = useState("");
  const found = useQuery({
    queryKey: ["households", "choices", area, q],
    queryFn: ({ signal }) => listHouseholds({ area, size: 20, ...(q ? { q } : {}) }, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Select
      {...input}
      showSearch={{ filterOption: false, onSearch: (text) => setQ(text.trim()) }}
      placeholder={t("filter.qHint")}
      loading={found.isFetching}
      options={(found.data?.items ?? [])
        .filter(({ id }) => id !== except)
        .map(({ id, headName, number, address }) => ({
          value: id,
          label: [t("headOf", { name: headName }), number, address].filter(Boolean).join(" · "),
        }))}
    />
  );
}
