/** Own rules of the organisation: those of the pack, and examples whose rules it can take in. */
import { Trash2 } from "lucide-react";
import { useState } from "react";
import type { Draft, OwnRuleInfo, RulePackInfo } from "../../generated/wire";
import { t } from "../../locales/t";
import { severityWord } from "../../locales/words";
import type { OpenDocument } from "../../state/document";
import { tune } from "../../state/packs";
import { Button, IconButton } from "../../widgets/Button";
import { Switch } from "../../widgets/Switch";
import { EMPTY } from "./beginnings";
import { OwnRuleEditor } from "./OwnRuleEditor";

export function OwnRules({ info, open, locked }: { info: RulePackInfo; open: OpenDocument; locked: boolean }) {
  const [editing, edit] = useState<{ rule: Draft; replaces: string | null } | null>(null);
  if (editing) return <OwnRuleEditor {...editing} functions={info.functions} open={open} onClose={() => edit(null)} />;
  return (
    <>
      {info.own.length === 0 && <p>{t("packs-own-none")}</p>}
      <ul className="pack-rules">
        {info.own.map((own) => (
          <li key={own.draft.code}>
            <OwnRow own={own} locked={locked} onEdit={() => edit({ rule: own.draft, replaces: own.draft.code })} />
          </li>
        ))}
      </ul>
      <div className="pack-buttons">
        <Button look="primary" onPress={() => edit({ rule: EMPTY, replaces: null })} disabled={locked}>
          {t("packs-own-new")}
        </Button>
      </div>
      <h3>{t("packs-examples")}</h3>
      <ul className="pack-examples">
        {info.examples.map(({ id, name, description, on }) => (
          <li key={id}>
            <Switch label={name} on={on} disabled={locked} onChange={(on) => void tune({ type: "example", id, on })} />
            <p>{description}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function OwnRow({ own, locked, onEdit }: { own: OwnRuleInfo; locked: boolean; onEdit(): void }) {
  const { code, when } = own.draft;
  const state = own.waits ? t("packs-own-waits") : t("packs-found", { count: own.found });
  return (
    <div className="pack-rule">
      <div className="pack-rule-words">
        <b>
          {code} {own.title}
        </b>
        <pre>{when.trim()}</pre>
        <p className="pack-rule-weighs">
          {severityWord(own.severity)} · {state}
          {!own.here && ` · ${t("packs-own-shipped")}`}
        </p>
      </div>
      {own.here && (
        <div className="pack-rule-buttons">
          <Button small onPress={onEdit} disabled={locked} label={t("packs-own-edit-named", { code })}>
            {t("packs-own-edit")}
          </Button>
          <IconButton
            small
            icon={Trash2}
            label={t("packs-own-remove", { code })}
            disabled={locked}
            onPress={() => void tune({ type: "remove_own_rule", code })}
          />
        </div>
      )}
    </div>
  );
}
