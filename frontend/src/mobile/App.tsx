import { lazy, Suspense, useEffect } from "react";
import { Redirect, Route, Router, Switch, useLocation } from "wouter";
import { useUiPrefs } from "@/shared/prefs/uiPrefs";
import { OWN } from "@/shared/session/villager";
import AccountPage from "./account/AccountPage";
import { villageOf } from "./board/village";
import AreaPage from "./households/AreaPage";
import HouseholdPage from "./households/HouseholdPage";
import HouseholdsPage from "./households/HouseholdsPage";
import NoHouseholdsPage from "./households/NoHouseholdsPage";
import { OutboxBar } from "./outbox/OutboxBar";
import { EnrolNotice } from "./session/EnrolNotice";
import PasswordPage from "./session/PasswordPage";
import { SignInAgain } from "./session/SignInAgain";
import SignInPage from "./session/SignInPage";
import { resume, session } from "./session/session";
import { NetworkBar } from "./ui/NetworkBar";
import { Splash } from "./ui/Splash";
import { Failure, Skeleton } from "./ui/States";
import { TabBar } from "./ui/TabBar";
import { UpdateBar } from "./ui/UpdateBar";
import { speak, useWords } from "./words/useWords";

const ScoreListPage = lazy(() => import("./appraisal/ScoreListPage"));
const ScorePage = lazy(() => import("./appraisal/ScorePage"));
const RecordPage = lazy(() => import("./appraisal/RecordPage"));
const MeetingPage = lazy(() => import("./appraisal/MeetingPage"));
const ObjectionsPage = lazy(() => import("./objections/ObjectionsPage"));
const ObjectionPage = lazy(() => import("./objections/ObjectionPage"));
const RatingPage = lazy(() => import("./ratings/RatingPage"));
const BoardPage = lazy(() => import("./board/BoardPage"));
const ShopPage = lazy(() => import("./shop/ShopPage"));
const CounterPage = lazy(() => import("./shop/CounterPage"));
const OutboxPage = lazy(() => import("./outbox/OutboxPage"));
const OwnHomePage = lazy(() => import("./own/OwnHomePage"));
const OwnScorePage = lazy(() => import("./own/OwnScorePage"));
const OwnObjectionPage = lazy(() => import("./own/OwnObjectionPage"));
const OwnObjectionsPage = lazy(() => import("./own/OwnObjectionsPage"));
const OwnPointsPage = lazy(() => import("./own/OwnPointsPage"));

export function App() {
  const { dark, largeType, language } = useUiPrefs();
  const words = useWords();
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.theme = dark ? "dark" : "light";
    dataset.type = largeType ? "large" : "normal";
  }, [dark, largeType]);
  useEffect(() => {
    speak(language);
  }, [language]);
  return (
    <Router base="/m">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <NetworkBar />
      <Screens />
      <UpdateBar />
    </Router>
  );
}

function Screens() {
  const current = session.use();
  const [path, go] = useLocation();
  useEffect(() => {
    document.querySelector<HTMLElement>("h1[tabindex]")?.focus({ preventScroll: true });
    if (path !== "/") window.scrollTo(0, 0);
  }, [path]);
  if (current.state === "asking") return <Splash />;
  if (current.state === "unreachable")
    return (
      <main className="full-page" id="main">
        <Failure problem={current.problem} retry={resume} />
      </main>
    );
  if (current.state === "out") return <SignInPage ended={current.ended} />;
  const waits = current.ended === true;
  if (current.me.mustChangePassword && !waits) return <PasswordPage forced done={() => go("/")} />;
  if (current.me.mustEnrol && !waits) return <EnrolNotice />;
  const scores = current.me.permissions.includes("appraisal:score");
  const keeps = current.me.permissions.includes("shop:write");
  const reads = current.me.permissions.includes("household:read");
  const own = !reads && current.me.permissions.includes(OWN);
  return (
    <>
      {waits && <SignInAgain me={current.me} />}
      <div hidden={waits}>
        {scores && <OutboxBar />}
        <Suspense fallback={<Skeleton rows={6} />}>
          <Switch>
            <Route path="/">{reads ? <HouseholdsPage /> : own ? <OwnHomePage /> : <NoHouseholdsPage />}</Route>
            {scores && <Route path="/score" component={ScoreListPage} />}
            {scores && <Route path="/score/meeting" component={MeetingPage} />}
            {scores && <Route path="/score/:id">{({ id }) => <ScorePage id={id} />}</Route>}
            {scores && <Route path="/score/:id/ratings">{({ id }) => <RatingPage id={id} />}</Route>}
            {scores && <Route path="/score/:id/:item">{({ id, item }) => <RecordPage id={id} code={item} />}</Route>}
            {scores && <Route path="/objections" component={ObjectionsPage} />}
            {scores && <Route path="/objections/new/:id">{({ id }) => <ObjectionPage id={id} />}</Route>}
            {scores && <Route path="/outbox" component={OutboxPage} />}
            {keeps && <Route path="/shop" component={ShopPage} />}
            {keeps && <Route path="/shop/:id">{({ id }) => <CounterPage id={id} />}</Route>}
            {own && <Route path="/own/objections" component={OwnObjectionsPage} />}
            {own && <Route path="/own/points" component={OwnPointsPage} />}
            {own && <Route path="/own/:period">{({ period }) => <OwnScorePage period={period} />}</Route>}
            {own && <Route path="/own/:period/objection">{({ period }) => <OwnObjectionPage period={period} />}</Route>}
            {villageOf(current.me) && <Route path="/board" component={BoardPage} />}
            <Route path="/area" component={AreaPage} />
            <Route path="/households/:id">{({ id }) => <HouseholdPage id={id} />}</Route>
            <Route path="/account" component={AccountPage} />
            <Route path="/account/password">
              <PasswordPage done={() => go("/account")} />
            </Route>
            <Route>
              <Redirect to="/" replace />
            </Route>
          </Switch>
        </Suspense>
        <TabBar scores={scores} keeps={keeps} own={own} />
      </div>
    </>
  );
}
