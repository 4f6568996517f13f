/** Several versions that the program saved in succession, as one calm line. */
import { ChevronRight } from "lucide-react";
import { t } from "../../locales/t";
import { Icon } from "../../widgets/Icon";
import { moment } from "../../widgets/moment";
import { RailShape } from "./RailShape";
import type { Rail, Row } from "./rows";

export function FoldedRow({ row, rail, rails, onUnfold }: { row: Row; rail: Rail; rails: number; onUnfold(): void }) {
  const [newest] = row.versions;
  return (
    <li className="version version-calm">
      <RailShape rail={rail} calm width={rails} />
      <div className="version-body">
        <button type="button" className="version-head" aria-expanded={false} onClick={onUnfold}>
          <span className="version-name">
            {t("versions-folded", { count: row.versions.length })}
            <Icon icon={ChevronRight} size={12} />
          </span>
          {newest && <span className="version-when">{moment(newest.at)}</span>}
        </button>
      </div>
    </li>
  );
}
