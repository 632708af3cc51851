import { FontSizeOutlined, MoonOutlined, SunOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { setUiPrefs, useUiPrefs } from "@/shared/prefs/uiPrefs";

/** Large type, dark, language: remembered for the account. */
export function DisplayToggles({ keep = true }: { keep?: boolean }) {
  const { t } = useTranslation("app");
  const { dark, largeType, language } = useUiPrefs();
  const change = (patch: Parameters<typeof setUiPrefs>[0]) => setUiPrefs(patch, keep);
  return (
    <div className="toggles">
      <Button
        type="text"
        icon={<FontSizeOutlined />}
        aria-pressed={largeType}
        onClick={() => change({ largeType: !largeType })}
      >
        <span className="toggle-text">{t(largeType ? "display.normal" : "display.large")}</span>
      </Button>
      <Button
        type="text"
        icon={dark ? <SunOutlined /> : <MoonOutlined />}
        aria-pressed={dark}
        aria-label={t("display.dark")}
        title={t("display.dark")}
        onClick={() => change({ dark: !dark })}
      />
      <Button
        type="text"
        aria-label={t("display.otherLanguageName")}
        onClick={() => change({ language: language === "en" ? "zh-CN" : "en" })}
      >
        {t("display.otherLanguage")}
      </Button>
    </div>
  );
}
