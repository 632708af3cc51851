import {
  AuditOutlined,
  BookOutlined,
  CommentOutlined,
  DashboardOutlined,
  DisconnectOutlined,
  FileSearchOutlined,
  FlagOutlined,
  FundOutlined,
  InboxOutlined,
  StarOutlined,
} from "@ant-design/icons";
import type { HouseholdCard } from "@/shared/household/cards";
import { type MenuItem, page } from "@/shared/routing/page";
import type { VillageCard } from "@/shared/village/cards";

const access = "appraisal:read";

export const routes = [
  page({
    path: "/ethos-overview",
    title: "appraisal:overview.title",
    access,
    load: () => import("./overview/OverviewPage"),
  }),
  page({ path: "/rounds", title: "appraisal:rounds.title", access, load: () => import("./rounds/RoundsPage") }),
  page({
    path: "/rounds/:id",
    title: "appraisal:round.one",
    access,
    parent: "/rounds",
    load: () => import("./rounds/RoundPage"),
  }),
  page({
    path: "/rounds/:id/publicity",
    title: "appraisal:publicity.title",
    access,
    parent: "/rounds",
    load: () => import("./rounds/PublicityPage"),
  }),
  page({
    path: "/family-scores",
    title: "appraisal:families.title",
    access,
    load: () => import("./families/FamilyScoresPage"),
  }),
  page({
    path: "/family-scores/:id",
    title: "appraisal:family.one",
    access,
    parent: "/family-scores",
    load: () => import("./families/FamilyPage"),
  }),
  page({ path: "/boards", title: "appraisal:boards.title", access, load: () => import("./boards/BoardsPage") }),
  page({
    path: "/objections",
    title: "appraisal:objections.title",
    access,
    load: () => import("./objections/ObjectionsPage"),
  }),
  page({ path: "/reported-deeds", title: "appraisal:deeds.title", access, load: () => import("./deeds/DeedsPage") }),
  page({ path: "/score-kin", title: "appraisal:kin.title", access, load: () => import("./kin/KinPage") }),
  page({ path: "/schemes", title: "appraisal:schemes.title", access, load: () => import("./schemes/SchemesPage") }),
  page({
    path: "/schemes/:id/versions/:number",
    title: "appraisal:rules.title",
    access,
    parent: "/schemes",
    load: () => import("./schemes/VersionPage"),
  }),
  page({
    path: "/schemes/:id/versions/:number/edit",
    title: "appraisal:schemes.edit",
    access: "appraisal:scheme",
    parent: "/schemes",
    load: () => import("./schemes/EditVersionPage"),
  }),
  page({
    path: "/schemes/:id/versions/:number/trials",
    title: "appraisal:trial.title",
    access: "appraisal:scheme",
    parent: "/schemes",
    load: () => import("./trials/TrialsPage"),
  }),
  page({
    path: "/scheme-trials/:id",
    title: "appraisal:trial.one",
    access: "appraisal:scheme",
    parent: "/schemes",
    load: () => import("./trials/TrialPage"),
  }),
  page({
    path: "/fairness",
    title: "appraisal:fairness.title",
    access: "appraisal:fairness",
    load: () => import("./fairness/FairnessPage"),
  }),
  page({
    path: "/score-samples",
    title: "appraisal:sample.title",
    access: "appraisal:fairness",
    load: () => import("./sampling/SamplesPage"),
  }),
  page({
    path: "/score-samples/:id",
    title: "appraisal:sample.one",
    access: "appraisal:fairness",
    parent: "/score-samples",
    load: () => import("./sampling/SamplePage"),
  }),
];

/** Without the office around it: for the television of a service centre. */
export const bareRoutes = [
  page({ path: "/boards/screen", title: "appraisal:boards.screen", access, load: () => import("./boards/ScreenPage") }),
];

export const menu: MenuItem[] = [
  {
    path: "/ethos-overview",
    label: "appraisal:overview.title",
    icon: <DashboardOutlined />,
    access,
    wholeVillages: true,
    group: "appraisal",
    order: 99,
  },
  {
    path: "/rounds",
    label: "appraisal:rounds.title",
    icon: <AuditOutlined />,
    access,
    group: "appraisal",
    order: 100,
  },
  {
    path: "/family-scores",
    label: "appraisal:families.title",
    icon: <StarOutlined />,
    access,
    group: "appraisal",
    order: 101,
  },
  {
    path: "/boards",
    label: "appraisal:boards.title",
    icon: <FlagOutlined />,
    access,
    group: "appraisal",
    order: 102,
  },
  {
    path: "/objections",
    label: "appraisal:objections.title",
    icon: <CommentOutlined />,
    access,
    group: "appraisal",
    order: 103,
  },
  {
    path: "/reported-deeds",
    label: "appraisal:deeds.title",
    icon: <InboxOutlined />,
    access,
    group: "appraisal",
    order: 103.3,
  },
  {
    path: "/score-kin",
    label: "appraisal:kin.title",
    icon: <DisconnectOutlined />,
    access,
    group: "appraisal",
    order: 103.5,
  },
  {
    path: "/schemes",
    label: "appraisal:schemes.title",
    icon: <BookOutlined />,
    access,
    group: "appraisal",
    order: 104,
  },
  {
    path: "/fairness",
    label: "appraisal:fairness.title",
    icon: <FundOutlined />,
    access: "appraisal:fairness",
    group: "appraisal",
    order: 105,
  },
  {
    path: "/score-samples",
    label: "appraisal:sample.title",
    icon: <FileSearchOutlined />,
    access: "appraisal:fairness",
    group: "appraisal",
    order: 106,
  },
];

export const villageCards: VillageCard[] = [
  {
    key: "appraisal",
    title: "appraisal:villageCard.title",
    access,
    order: 40,
    wide: true,
    load: () => import("./cards/RoundCard"),
  },
];

export const householdCards: HouseholdCard[] = [
  { key: "appraisal", title: "appraisal:family.card", access, order: 10, load: () => import("./cards/FamilyCard") },
];
