/** A titled part of the inspector. */
import type { ReactNode } from "react";

export function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <div className="part">
      <div className="part-head">
        <h3>{title}</h3>
        {aside !== undefined && <span className="num">{aside}</span>}
      </div>
      {children}
    </div>
  );
}
