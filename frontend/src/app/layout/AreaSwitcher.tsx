import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { useCan, useMe } from "@/shared/session/session";
import { areaUse } from "./area";

/** Narrows the lists to one place, or goes to the page of another; the choice is in the address, so links keep it. */
export function AreaSwitcher({ wide = false }: { wide?: boolean }) {
  const { t } = useTranslation("app");
  const me = useMe();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [{ area }, setUrl] = useUrlState({ area: "" });
  const allowed = useCan("region:read");
  const use = areaUse(pathname, search);
  if (!allowed || !me || use.does === "nothing") return null;
  const own = me.areas.map((one) => one.name).join(t("common:listComma"));
  const goes = use.does === "go";
  return (
    <AreaPicker
      levels={goes && use.villagesOnly ? ["VILLAGE"] : undefined}
      value={goes ? use.chosen : area}
      onChange={(code) => (goes ? navigate(use.to(code)) : setUrl({ area: code }))}
      allowClear={!(goes && use.villagesOnly)}
      placeholder={own || t("area.all")}
      aria-label={t("area.switch")}
      style={{ width: wide ? "100%" : 190, marginBottom: wide ? 12 : 0 }}
    />
  );
}
