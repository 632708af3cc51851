import "../words";
import { useTranslation } from "react-i18next";
import { Navigate, useNavigate } from "react-router";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { useMe } from "@/shared/session/session";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";

/** The board needs a village: one's own, the one in the address, or one that is chosen here. */
export default function ChooseVillagePage() {
  const { t } = useTranslation("grids");
  const navigate = useNavigate();
  const me = useMe();
  const [{ area }] = useUrlState({ area: "" });
  const only = me?.areas.length === 1 ? (me.areas[0]?.code ?? "") : "";
  const village = [area, only].find((code) => code.length >= 12)?.slice(0, 12);
  if (village) return <Navigate replace to={`/grid-board/${village}`} />;
  return (
    <>
      <PageHeader title={t("board.title")} note={t("board.choose")} />
      <Panel>
        <AreaPicker
          aria-label={t("board.choose")}
          levels={["VILLAGE"]}
          onChange={(code) => code && navigate(`/grid-board/${code}`)}
          style={{ width: 320 }}
        />
      </Panel>
    </>
  );
}
