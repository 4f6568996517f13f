/** Everything about one relation: its ends, its kind among those the table allows, its attributes. */
import { Trash2 } from "lucide-react";
import { CONNECTIONS, RELATIONS } from "../../generated/metamodel";
import type { Relation } from "../../generated/wire";
import { t } from "../../locales/t";
import { relationWord } from "../../locales/words";
import type { OpenDocument } from "../../state/document";
import { disconnect } from "../../state/removal";
import { perform } from "../../state/steps";
import { Button } from "../../widgets/Button";
import { Chip } from "../../widgets/Chip";
import { Select } from "../../widgets/Select";
import { go } from "../left/go";
import { Attributes } from "./Attributes";
import { Properties } from "./Properties";

export function RelationInspector({ relation, open }: { relation: Relation; open: OpenDocument }) {
  const source = open.mirror.elements.get(relation.source);
  const target = open.mirror.elements.get(relation.target);
  if (!source || !target) return null;
  const readOnly = open.readOnly !== null;
  const allowed = (CONNECTIONS[`${source.kind}>${target.kind}`] ?? []).filter(({ reversed }) => !reversed);
  const kinds = allowed.map(({ kind }) => ({ id: kind, label: relationWord(kind, false) }));
  const specs = RELATIONS.find(({ id }) => id === relation.kind)?.attributes ?? [];
  return (
    <>
      <div className="inspector-head">{t("relation")}</div>
      <div className="inspector-ends">
        <Chip element={source} onGo={() => go(source.id, false)} />
        <div className="inspector-verb">
          {kinds.length > 1 ? (
            <Select
              bare
              label={t("relation-kind")}
              choices={kinds}
              value={relation.kind}
              disabled={readOnly}
              onChange={(kind) => void perform([{ op: "edit_relation", id: relation.id, kind }])}
            />
          ) : (
            relationWord(relation.kind, false)
          )}
        </div>
        <Chip element={target} onGo={() => go(target.id, false)} />
      </div>
      <Attributes
        owner={relation.kind}
        record={{ type: "relation", id: relation.id }}
        specs={specs}
        values={relation.attributes}
        statements={relation.statements}
        readOnly={readOnly}
      />
      <Properties tags={[]} properties={relation.properties} />
      {!readOnly && (
        <div className="inspector-buttons">
          <Button look="danger" small icon={Trash2} onPress={() => void disconnect(relation.id)}>
            {t("relation-remove")}
          </Button>
        </div>
      )}
    </>
  );
}
