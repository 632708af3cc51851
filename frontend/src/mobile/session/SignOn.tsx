import { useEffect, useState } from "react";
import { API_BASE, api, ok } from "@/shared/api/client";
import { Notice } from "../ui/Notice";
import { useWords } from "../words/useWords";

/** What the way back from the sign-on says: a signOnState, or that a code is still to be typed. */
export const signOnState = new URLSearchParams(location.search).get("signOn");

/** The county's own sign-on, where there is one. */
export function SignOn() {
  const words = useWords().signOn;
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    ok<{ name: string | null }>(api.GET("/sign-on") as never).then(
      (answer) => setName(answer.name),
      () => {},
    );
  }, []);
  if (!name) return null;
  return (
    <>
      {signOnState && <Notice tone="error">{signOnState === "unknown" ? words.unknown : words.failed}</Notice>}
      <a className="button wide" href={`${API_BASE}/sign-on/start?from=${encodeURIComponent("/m/")}`}>
        {words.go(name)}
      </a>
    </>
  );
}
