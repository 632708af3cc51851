import { type ThemeConfig, theme } from "antd";

/** The only place with colours: components use antd tokens or the CSS variables in app/global.css. */
const FONT =
  '"PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

const DARK_GROUNDS = {
  colorBgContainer: "#161c1a",
  colorBgElevated: "#1e2623",
  colorBorder: "#3a4743",
  colorBorderSecondary: "#2a3431",
};

export function officeTheme({ dark, largeType }: { dark: boolean; largeType: boolean }): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: "touyan" },
    token: {
      colorPrimary: dark ? "#1f8467" : "#0d6b56",
      colorInfo: dark ? "#3fb990" : "#0d6b56",
      colorLink: dark ? "#3fb990" : "#0d6b56",
      colorPrimaryBg: dark ? "#17332b" : "#e4f0ec",
      colorPrimaryBgHover: dark ? "#1d3f35" : "#d3e7e0",
      controlItemBgActive: dark ? "#17332b" : "#e4f0ec",
      controlItemBgActiveHover: dark ? "#1d3f35" : "#d3e7e0",
      colorError: dark ? "#f0736a" : "#c02a1e",
      colorWarning: dark ? "#e0a03c" : "#9a5b00",
      colorSuccess: dark ? "#3fb990" : "#0d6b56",
      colorErrorBg: dark ? "#251513" : "#fdf2f0",
      colorErrorBorder: dark ? "#6b322d" : "#efc4bf",
      colorWarningBg: dark ? "#2b2313" : "#fdf6e7",
      colorWarningBorder: dark ? "#66501f" : "#ecd6a8",
      colorSuccessBg: dark ? "#15291f" : "#eef7f3",
      colorSuccessBorder: dark ? "#28523f" : "#bcdccf",
      colorInfoBg: dark ? "#15291f" : "#eef7f3",
      colorInfoBorder: dark ? "#28523f" : "#bcdccf",
      colorBgLayout: dark ? "#0d1211" : "#f3f5f4",
      ...(dark ? DARK_GROUNDS : {}),
      colorTextPlaceholder: dark ? "#93a39c" : "#66736d",
      colorTextDescription: dark ? "#a3b1ab" : "#56635d",
      motion: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
      borderRadius: 6,
      fontFamily: FONT,
      fontSize: largeType ? 18 : 14,
      controlHeight: largeType ? 44 : 32,
    },
    components: {
      Table: {
        cellPaddingBlockSM: largeType ? 10 : 7,
        headerBg: dark ? "#1b2321" : "#f7f9f8",
        headerSplitColor: "transparent",
        rowHoverBg: dark ? "#1b2724" : "#f4f8f6",
      },
      Menu: {
        itemHeight: largeType ? 48 : 38,
        activeBarBorderWidth: 0,
        itemSelectedColor: dark ? "#56c8a1" : "#0d6b56",
      },
      Tabs: {
        itemSelectedColor: dark ? "#56c8a1" : "#0d6b56",
        itemActiveColor: dark ? "#56c8a1" : "#0d6b56",
        itemHoverColor: dark ? "#56c8a1" : "#0d6b56",
      },
      Button: { primaryShadow: "none", defaultShadow: "none", dangerShadow: "none" },
    },
  };
}
