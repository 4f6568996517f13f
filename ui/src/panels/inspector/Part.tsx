/** A titled part of the inspector. */
import { type ReactNode, useId } from "react";

export function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <div className="part-head">
        <h3 id={id}>{title}</h3>
        {aside !== undefined && <span className="num">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
