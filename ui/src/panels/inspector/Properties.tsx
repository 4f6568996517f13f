/** Tags and free properties, as an import brought them. */
import { t } from "../../locales/t";
import { Part } from "./Part";

export function Properties({ tags, properties }: { tags: string[]; properties: Record<string, string> }) {
  const entries = Object.entries(properties);
  if (tags.length === 0 && entries.length === 0) return null;
  return (
    <Part title={t("properties")}>
      {tags.length > 0 && (
        <ul className="tags" aria-label={t("properties-tags")}>
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      <dl className="plain-list">
        {entries.flatMap(([name, value]) => [<dt key={`${name} name`}>{name}</dt>, <dd key={name}>{value}</dd>])}
      </dl>
    </Part>
  );
}
