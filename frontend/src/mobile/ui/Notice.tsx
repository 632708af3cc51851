import type { ReactNode } from "react";

export function Notice({ tone, children }: { tone: "info" | "error"; children: ReactNode }) {
  return <p className={`notice ${tone}`}>{children}</p>;
}
