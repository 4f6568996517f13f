/** Nothing selected: the model itself. */
import { t } from "../../locales/t";
import type { OpenDocument } from "../../state/document";
import { perform } from "../../state/steps";
import { useTyped } from "../../state/typing";
import { Field } from "../../widgets/Field";
import { Part } from "./Part";

export function ModelInspector({ open }: { open: OpenDocument }) {
  const { info, elements, relations, views } = open.mirror;
  const about = useTyped(
    info.description,
    (description, group) => void perform([{ op: "edit_model", description }], group),
  );
  const readOnly = open.readOnly !== null;
  return (
    <>
      <div className="inspector-head">{t("model")}</div>
      <p className="inspector-verb">{info.name}</p>
      <div className="inspector-about">
        <Field
          bare
          lines
          label={t("inspector-description")}
          placeholder={readOnly ? "" : t("model-describe")}
          {...about}
          readOnly={readOnly}
        />
      </div>
      <Part title={t("model-content")}>
        <dl className="plain-list">
          <dt>{t("elements")}</dt>
          <dd className="num">{elements.size}</dd>
          <dt>{t("relations")}</dt>
          <dd className="num">{relations.size}</dd>
          <dt>{t("views")}</dt>
          <dd className="num">{views.size}</dd>
          <dt>{t("model-file")}</dt>
          <dd>{open.path}</dd>
        </dl>
      </Part>
      <p className="inspector-none part">{t("model-hint")}</p>
    </>
  );
}
