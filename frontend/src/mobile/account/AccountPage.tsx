import { Link } from "wouter";
import { setUiPrefs, useUiPrefs } from "@/shared/prefs/uiPrefs";
import { onlyVillager } from "@/shared/session/villager";
import { villageOf } from "../board/village";
import { act, useMe } from "../session/session";
import { Icon } from "../ui/Icon";
import { TopBar } from "../ui/TopBar";
import { useWords } from "../words/useWords";
import { InstallRow } from "./InstallRow";
import { Leave } from "./Leave";
import { Switch } from "./Switch";

export default function AccountPage() {
  const { account: words, household } = useWords();
  const me = useMe();
  const villager = onlyVillager(me);
  const prefs = useUiPrefs();
  return (
    <>
      <TopBar title={words.title} />
      <main className="page" id="main">
        <section className="card me" aria-label={me.displayName}>
          <span className="seal big" aria-hidden="true">
            {[...me.displayName][0]}
          </span>
          <div>
            <h2 className="household-name">{me.displayName}</h2>
            <p className="quiet">
              {me.username} · {me.countyName}
            </p>
          </div>
          <dl className="facts">
            <div>
              <dt>{words.roles}</dt>
              <dd>{me.roles.map((role) => role.name).join("、")}</dd>
            </div>
            <div>
              <dt>{villager ? household.village : words.areas}</dt>
              <dd>{me.areas.map((area) => area.name).join("、")}</dd>
            </div>
          </dl>
        </section>
        {(me.posts ?? []).length > 0 && (
          <section aria-labelledby="posts-title">
            <h2 className="group-head" id="posts-title">
              {words.posts}
            </h2>
            <ul className="rows">
              {me.posts?.map((post) => (
                <li key={post.id}>
                  <button type="button" className="row" disabled={post.current} onClick={() => act(post.id)}>
                    <span className="row-text">
                      {post.roles.map((role) => role.name).join("、")} ·{" "}
                      {post.areas.map((area) => area.name).join("、")}
                    </span>
                    {post.current ? words.current : <Icon name="next" />}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="look-title">
          <h2 className="group-head" id="look-title">
            {words.look}
          </h2>
          <ul className="rows">
            <Switch name={words.large} on={prefs.largeType} change={(largeType) => setUiPrefs({ largeType })} />
            <Switch name={words.dark} on={prefs.dark} change={(dark) => setUiPrefs({ dark })} />
            <Switch
              name={words.language}
              on={prefs.language === "en"}
              change={(on) => setUiPrefs({ language: on ? "en" : "zh-CN" })}
            />
          </ul>
        </section>
        <section aria-labelledby="tools-title">
          <h2 className="group-head" id="tools-title">
            {words.tools}
          </h2>
          <ul className="rows">
            {villageOf(me) && (
              <li>
                <Link href="/board" className="row">
                  <span className="row-text">{words.board}</span>
                  <Icon name="next" />
                </Link>
              </li>
            )}
            <li>
              <Link href="/account/password" className="row">
                <span className="row-text">{words.password}</span>
                <Icon name="next" />
              </Link>
            </li>
            <InstallRow />
            {/* The office would send him back here. */}
            {!villager && (
              <li>
                <a href="/" className="row">
                  <span className="row-text">{words.office}</span>
                  <Icon name="next" />
                </a>
              </li>
            )}
          </ul>
        </section>
        <Leave />
      </main>
    </>
  );
}
