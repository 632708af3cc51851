import { QueryClientProvider } from "@tanstack/react-query";
import { App, ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import dayjs from "dayjs";
import "dayjs/locale/zh-cn";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { queryClient } from "@/shared/api/queryClient";
import { addBundle } from "@/shared/i18n";
import { useUiPrefs } from "@/shared/prefs/uiPrefs";
import { officeTheme } from "@/shared/theme/theme";
import { SignInAgain } from "./SignInAgain";

export function Providers({ children }: { children: ReactNode }) {
  const { dark, largeType, language } = useUiPrefs();
  const { i18n } = useTranslation();

  useEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = dark ? "dark" : "light";
    root.dataset.type = largeType ? "large" : "normal";
  }, [dark, largeType]);

  useEffect(() => {
    const show = async () => {
      if (language === "en" && !i18n.hasResourceBundle("en", "app"))
        addBundle("en", (await import("./english")).english);
      await i18n.changeLanguage(language);
      dayjs.locale(language === "en" ? "en" : "zh-cn");
      document.documentElement.lang = language;
    };
    show();
  }, [language, i18n]);

  return (
    <ConfigProvider
      locale={language === "en" ? enUS : zhCN}
      theme={officeTheme({ dark, largeType })}
      button={{ autoInsertSpace: false }}
    >
      <App component={false}>
        <QueryClientProvider client={queryClient}>
          {children}
          <SignInAgain />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
