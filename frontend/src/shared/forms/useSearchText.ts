import { useEffect, useRef, useState } from "react";

/** The server takes no longer ones. */
export const SEARCH_MAX = 40;
const PAUSE = 300;

/**
 * Acts when the person pauses, and never while a syllable is still being composed: “szh” is no search for who means 三郑.
 * The handlers go on the field or on anything round it.
 */
function usePause(text: string, act: (text: string) => void) {
  const [composing, setComposing] = useState(false);
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (composing) return;
    const timer = setTimeout(() => latest.current(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, composing]);
  return {
    composing,
    composition: { onCompositionStart: () => setComposing(true), onCompositionEnd: () => setComposing(false) },
  };
}

/** What has been typed, once the person has paused; an emptied field counts at once. */
export function useSettled(text: string) {
  const [settled, setSettled] = useState(text);
  const { composition } = usePause(text, setSettled);
  return { settled: text === "" ? "" : settled.slice(0, SEARCH_MAX), composition };
}

/**
 * The text of a search field whose value lives elsewhere, in the address mostly. What comes back of one's own doing
 * leaves the field alone, so that letters typed meanwhile stay; what changes otherwise (Back, reset) is taken over.
 */
export function useSearchText(value: string, onSettle: (text: string) => void) {
  const [text, setText] = useState(value);
  const sent = useRef<string[]>([]);
  const known = useRef(value);

  const settle = (typed: string) => {
    const now = typed.trim();
    if (now === (sent.current.at(-1) ?? known.current)) return;
    sent.current.push(now);
    onSettle(now);
  };
  const { composing, composition } = usePause(text, settle);

  useEffect(() => {
    if (value === known.current) return;
    known.current = value;
    const echo = sent.current.indexOf(value);
    sent.current.splice(0, echo < 0 ? sent.current.length : echo + 1);
    if (echo < 0) setText(value);
  }, [value]);

  return {
    text,
    clear: () => {
      setText("");
      settle("");
    },
    /** Enter: now, unless it only ends a composition. */
    now: () => !composing && settle(text),
    field: {
      value: text,
      maxLength: SEARCH_MAX,
      onChange: (event: { target: { value: string } }) => setText(event.target.value),
      ...composition,
    },
  };
}
