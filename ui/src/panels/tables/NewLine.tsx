/** The row after the last: a name written here makes an element. */
import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { t } from "../../locales/t";
import { Icon } from "../../widgets/Icon";
import { NEW } from "./keys";
import { ROW } from "./sight";

interface Props {
  /** Word for what is made. */
  kind: string;
  place: number;
  width: number;
  /** Width of the first column. */
  first: number;
  id: string;
  here: boolean;
  editor: ReactNode;
}

export function NewLine({ kind, place, width, first, id, here, editor }: Props) {
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      className="grid-row grid-new"
      style={{ insetBlockStart: place * ROW, inlineSize: width }}
    >
      <div
        role="gridcell"
        id={id}
        data-row={NEW}
        aria-colindex={1}
        aria-selected={here}
        className={`grid-cell grid-cell-first ${here ? "grid-cell-at" : ""}`}
        style={{ inlineSize: first }}
      >
        {editor ?? (
          <>
            <Icon icon={Plus} size={14} />
            <span className="grid-words">{t("table-add", { kind })}</span>
          </>
        )}
      </div>
    </div>
  );
}
