// The tree of divisions with the whole country in it, 620,000 villages: opening a place and finding one, against the same
// with the county alone.
import { json, median, report, runJava, signIn } from "./lib.mjs";
import { county } from "./measures.mjs";

const TIMES = 200;

/** Median milliseconds of one request after another. */
async function middle(url, headers) {
  const taken = [];
  for (let i = 0; i < TIMES; i++) {
    const began = performance.now();
    await json(url, { headers });
    taken.push(performance.now() - began);
  }
  return median(taken.slice(TIMES / 4));
}

export async function regions() {
  const { product, database } = await county(Number(process.env.TOUYAN_BENCH_REGION_HOUSEHOLDS ?? 2000));
  const rows = (word) => Number(runJava("bench/floor/RegionRows.java", [word], database.env));
  const at = `${product.at}/api/v1/regions`;
  const headers = await signIn(product.at, "xianling");
  const measured = async (asked) => {
    const times = {};
    for (const [what, path] of asked) times[what] = await middle(at + path, headers);
    return times;
  };
  const town = (await json(`${at}?parent=330726`, { headers })).items[0];
  const [village] = (await json(`${at}?parent=${town.code}`, { headers })).items;
  const own = [
    ["a county opened to its towns", "?parent=330726"],
    ["a town opened to its villages", `?parent=${town.code}`],
    ["search by the beginning of a name", `?q=${encodeURIComponent(village.name.slice(0, 2))}`],
    ["search by pinyin initials", "?q=hz"],
    ["search by code", `?q=${village.code}`],
  ];
  await measured(own);
  const alone = await measured(own);
  try {
    console.error("  adding the country");
    const villages = rows("fill");
    // The scope of a session is looked at anew within its cache's time; a new session sees it at once.
    Object.assign(headers, await signIn(product.at, "xianling"));
    const roots = await json(`${at}/roots`, { headers });
    if (roots.length < 31) throw new Error(`${roots.length} roots`);
    const whole = [["31 provinces", "/roots"], ["a province opened to its prefectures", "?parent=35"], ...own];
    await measured(whole);
    const times = await measured(whole);
    for (const [what] of whole) {
      const bar = what.startsWith("search") ? 200 : 50;
      const before = alone[what] ? `, ${(times[what] / alone[what]).toFixed(2)} of the county alone` : "";
      report(`${villages} villages: ${what}`, `${times[what].toFixed(1)} ms${before}`, `≤ ${bar} ms, our own`, times[what] <= bar);
    }
  } finally {
    rows("empty");
  }
}
