import type { ReactNode } from "react";

interface Props {
  title: string;
  detail?: string;
  /** The page consists of nothing else: the title is its heading. */
  page?: boolean;
  /** What the person can do now. */
  children?: ReactNode;
}

/** A short message in the middle of an otherwise empty place. */
export function Notice({ title, detail, page = false, children }: Props) {
  const Heading = page ? "h1" : "h2";
  return (
    <section className="notice">
      <Heading>{title}</Heading>
      {detail && <p className="muted">{detail}</p>}
      {children && <div className="notice-actions">{children}</div>}
    </section>
  );
}
