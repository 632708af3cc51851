import type { ReactNode } from "react";

interface Props {
  title?: ReactNode;
  /** Right of the title: a link, a count, a switch. */
  extra?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A white sheet on the page's grey, with a heading. */
export function Panel({ title, extra, children, className }: Props) {
  return (
    <section className={className ? `panel ${className}` : "panel"}>
      {(title || extra) && (
        <header>
          {title && <h2>{title}</h2>}
          {extra && <div>{extra}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
