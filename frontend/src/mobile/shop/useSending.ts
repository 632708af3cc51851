import { useState } from "react";
import { asProblem } from "@/shared/api/problem";
import { useOnline } from "../ui/network";
import { failureWords } from "../ui/States";
import { useWords } from "../words/useWords";

/** One write that needs the network: whether it is under way, and in words why it was refused. */
export function useSending() {
  const { network } = useWords();
  const online = useOnline();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async <T>(work: () => Promise<T>, done: (answer: T) => void) => {
    setBusy(true);
    setProblem(null);
    try {
      done(await work());
    } catch (error) {
      setProblem(failureWords(asProblem(error), online, network).join("："));
    }
    setBusy(false);
  };
  return { busy, problem, send };
}
