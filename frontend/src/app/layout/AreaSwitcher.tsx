import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { useCan, useMe } from "@/shared/session/session";

/** Narrows every page to one place. The choice is in the address, so links keep it. */
export function AreaSwitcher({ wide = false }: { wide?: boolean }) {
  const { t } = useTranslation("app");
  const me = useMe();
  const [{ area }, setUrl] = useUrlState({ area: "" });
  const allowed = useCan("region:read");
  if (!allowed || !me) return null;
  const own = me.areas.map((one) => one.name).join(t("common:listComma"));
  return (
    <AreaPicker
      value={area}
      onChange={(code) => setUrl({ area: code })}
      allowClear
      placeholder={own || t("area.all")}
      aria-label={t("area.switch")}
      style={{ width: wide ? "100%" : 190, marginBottom: wide ? 12 : 0 }}
    />
  );
}
