/** A titled part of a panel. */
import { type ReactNode, useId } from "react";
import "./Section.css";

export function Section({
  title,
  aside,
  children,
  grows,
}: {
  title: string;
  /** Right of the title. */
  aside?: ReactNode;
  children: ReactNode;
  /** Takes the height that is left. */
  grows?: boolean;
}) {
  const id = useId();
  return (
    <section className={`section ${grows ? "section-grows" : ""}`} aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
