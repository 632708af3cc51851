import type { ReactNode } from "react";
import { Link } from "wouter";
import { useWords } from "../words/useWords";
import { Icon } from "./Icon";

interface Props {
  title: string;
  /** Where the arrow leads; absent on the screens of the tab bar. */
  back?: string;
  children?: ReactNode;
}

export function TopBar({ title, back, children }: Props) {
  const words = useWords();
  return (
    <header className="top-bar">
      {back && (
        <Link href={back} className="top-button" aria-label={words.back}>
          <Icon name="back" />
        </Link>
      )}
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </header>
  );
}
