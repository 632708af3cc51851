import { Descriptions } from "antd";
import type { ReactNode } from "react";
import "./facts.css";

export interface Fact {
  label: string;
  value: ReactNode;
}

export const fact = (label: string, value: ReactNode): Fact => ({ label, value });

/** Names and values of a record. */
export function Facts({ facts, columns = 1 }: { facts: Fact[]; columns?: 1 | 2 }) {
  const items = facts.map(({ label, value }) => ({ key: label, label, children: value }));
  return <Descriptions column={{ xs: 1, sm: columns }} size="small" items={items} className="facts" />;
}
