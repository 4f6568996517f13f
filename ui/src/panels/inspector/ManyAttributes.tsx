/** Attributes that all selected elements have: what is said here is said of all of them, in one step. */
import type { Element, Op, Value } from "../../generated/wire";
import { t } from "../../locales/t";
import { attributeWord } from "../../locales/words";
import { perform } from "../../state/steps";
import { AttributeValue } from "./AttributeValue";
import { Part } from "./Part";
import { sharedAttributes } from "./shared-attributes";
import "./Attributes.css";

export function ManyAttributes({ elements, readOnly }: { elements: readonly Element[]; readOnly: boolean }) {
  const shared = sharedAttributes(elements);
  const [first] = elements;
  if (!first || shared.length === 0) return null;
  const save = (attribute: string, value: Value | null, group?: string) => {
    const ops = elements.map(
      ({ id }): Op => ({ op: "set_attribute", record: { type: "element", id }, attribute, value }),
    );
    void perform(ops, group);
  };
  return (
    <Part title={t("many-attributes")}>
      <div className="attributes">
        {shared.map(({ spec, value, several }) => {
          const label = attributeWord(first.kind, spec.id);
          return (
            <div className="attribute" key={spec.id}>
              <span className="attribute-word" title={label}>
                {label}
              </span>
              <div className="attribute-value">
                <AttributeValue
                  label={label}
                  spec={spec}
                  owner={first.kind}
                  value={value}
                  readOnly={readOnly}
                  empty={several ? t("value-several") : t("value-empty")}
                  onSave={(next, group) => save(spec.id, next, group)}
                />
              </div>
            </div>
          );
        })}
      </div>
    </Part>
  );
}
