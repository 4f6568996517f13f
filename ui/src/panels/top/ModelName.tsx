/** The model's name, edited in place. It names the file too, so it is saved on leaving the field, not letter by letter. */
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { nameModel } from "../../state/naming";
import { leaveField, useTyped } from "../../state/typing";
import { Field } from "../../widgets/Field";

export function ModelName({ open }: { open: OpenDocument }) {
  const { revert, ...typed } = useTyped(
    open.mirror.info.name,
    (name) => name.trim() && void nameModel(name.trim()),
    true,
  );
  return (
    <div className="top-name" title={open.path}>
      <Field
        bare
        fits
        label={t("top-name")}
        {...typed}
        readOnly={open.readOnly !== null}
        onEnter={leaveField}
        onEscape={revert}
      />
    </div>
  );
}
