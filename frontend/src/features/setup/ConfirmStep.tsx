import { Descriptions } from "antd";
import { useTranslation } from "react-i18next";
import { ADMINISTRATORS } from "./AdministratorsStep";
import { OWN_FILE } from "./CountyStep";
import type { SetupValues } from "./SetupWizard";

export function ConfirmStep({ values }: { values: SetupValues }) {
  const { t } = useTranslation("setup");
  const people = ADMINISTRATORS.map((role, index) => {
    const { displayName, username } = values.administrators[index] ?? { displayName: "", username: "" };
    return { key: role, label: t(`admin.${role}.name`), children: t("admin.person", { displayName, username }) };
  });
  return (
    <Descriptions
      column={1}
      bordered
      size="small"
      className="setup-confirm"
      items={[
        { key: "county", label: t("county.name"), children: values.countyName },
        {
          key: "tree",
          label: t("county.label"),
          children: t(values.preset === OWN_FILE ? "county.own" : "county.shipped"),
        },
        ...people,
      ]}
    />
  );
}
