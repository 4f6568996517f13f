/** The models one had open last; three at first. */
import { Check } from "lucide-react";
import { useState } from "react";
import type { StartInfo } from "../generated/wire";
import { t } from "../locales/t";
import { openPath } from "../state/models";
import { Button } from "../widgets/Button";
import { Icon } from "../widgets/Icon";
import { moment } from "../widgets/moment";
import { SeverityMark } from "../widgets/SeverityMark";
import { Card, Shelf } from "./Cards";

const FIRST = 3;

export function Recent({ recent, onGone }: { recent: StartInfo["recent"]; onGone(): void }) {
  const [all, showAll] = useState(false);
  const shown = all ? recent : recent.slice(0, FIRST);
  const more = recent.length > FIRST && (
    <Button look="bare" small onPress={() => showAll(!all)}>
      {all ? t("start-recent-few") : t("start-recent-all", { count: recent.length })}
    </Button>
  );
  const go = async (path: string) => {
    if (!(await openPath(path))) onGone();
  };
  return (
    <Shelf title={t("start-recent")} note={more}>
      {recent.length === 0 && <p className="start-none">{t("start-recent-none")}</p>}
      <div className="start-three">
        {shown.map(({ path, name, opened, missing, flaws, thumbnail }) => (
          <Card
            key={path}
            name={name}
            sub={missing ? t("start-missing") : moment(opened)}
            thumbnail={thumbnail}
            disabled={missing}
            aside={flaws !== null && !missing && <Flaws count={flaws} />}
            onPress={() => void go(path)}
          />
        ))}
      </div>
    </Shelf>
  );
}

function Flaws({ count }: { count: number }) {
  return (
    <span className="card-flaws">
      {count > 0 ? (
        <SeverityMark severity="error" nature="flaw" size={13} named={false} />
      ) : (
        <Icon icon={Check} size={12} />
      )}
      {t("start-flaws", { count })}
    </span>
  );
}
