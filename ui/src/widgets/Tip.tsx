/** A tooltip with a key, for controls whose words are not shown. */
import type { ReactElement } from "react";
import { Tooltip, TooltipTrigger } from "react-aria-components";
import "./Tip.css";

export function Tip({ text, keys, children }: { text: string; keys?: string | undefined; children: ReactElement }) {
  return (
    <TooltipTrigger delay={500} closeDelay={60}>
      {children}
      <Tooltip className="tip" offset={6}>
        {text}
        {keys && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
