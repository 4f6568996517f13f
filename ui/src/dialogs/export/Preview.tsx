/** The picture as it will be written. Shown as an image, so that nothing in it can act. */
import { useEffect, useState } from "react";
import { t } from "../../locales/t";
import { isOnePicture, showsViews } from "../../state/exporting";
import { host } from "../../state/host";
import { sentence } from "../../state/problems";
import type { Options } from "./options";

export function Preview({ options }: { options: Options }) {
  const [svg, setSvg] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const asked = JSON.stringify(options);
  const picture = showsViews(options.format);
  useEffect(() => {
    if (!picture) return;
    let wanted = true;
    setProblem(null);
    host()
      .call("export_preview", JSON.parse(asked) as Options)
      .then(
        (answer) => wanted && setSvg(answer.svg),
        (thrown) => wanted && setProblem(sentence(thrown)),
      );
    return () => {
      wanted = false;
    };
  }, [asked, picture]);
  if (!picture)
    return <div className="export-preview export-words">{t(`export-${options.format as "json"}-text`)}</div>;
  return (
    <div className={`export-preview ${options.transparent && isOnePicture(options.format) ? "export-checked" : ""}`}>
      {problem && <p role="alert">{problem}</p>}
      {svg && !problem && (
        <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt={t("export-preview")} />
      )}
    </div>
  );
}
