/** The first screen: begin, go on, open. Everything on it does something. */
import { FolderOpen, LayoutTemplate, Presentation, Users } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { newModel } from "../actions/new";
import { open } from "../actions/open";
import { useAction } from "../actions/use-action";
import type { StartInfo } from "../generated/wire";
import { t } from "../locales/t";
import { host } from "../state/host";
import { openWith } from "../state/models";
import { tellProblem } from "../state/problems";
import { useSettings } from "../state/settings";
import { offerTour } from "../tour/tour";
import { Icon, Logo } from "../widgets/Icon";
import { Card, Shelf, Tile } from "./Cards";
import { FileDrop } from "./FileDrop";
import { Recent } from "./Recent";
import { StartFoot } from "./StartFoot";
import { Way } from "./Way";
import "./StartScreen.css";

export function StartScreen({ known }: { known: StartInfo }) {
  const [start, setStart] = useState(known);
  const language = useSettings((settings) => settings.spoken);
  const templates = useRef<HTMLElement>(null);
  const sketch = useAction(newModel);
  const opening = useAction(open);
  const refresh = useCallback(() => host().call("start", {}).then(setStart, tellProblem), []);
  // Names of templates and samples are the core's, in its language.
  useEffect(() => {
    if (language !== start.language) void refresh();
  }, [language, start.language, refresh]);

  const [sample] = start.samples;
  const openSample = async (id: string) => {
    if (await openWith(() => host().call("open_sample", { id }))) offerTour();
  };
  const toTemplates = () => templates.current?.querySelector("button")?.focus();
  return (
    <div className="start">
      <aside className="start-left">
        <div className="start-brand">
          <Logo size={24} />
          {/* tidy: ui-strings because a product's name is the same in every language */}
          {t("program")}
        </div>
        <h1>{t("start-claim")}</h1>
        <Way
          strong
          icon={Users}
          title={t("start-sketch")}
          how={t("start-sketch-how")}
          keys={sketch.keys}
          onPress={sketch.onPress}
        />
        <Way icon={LayoutTemplate} title={t("start-template")} how={t("start-template-how")} onPress={toTemplates} />
        {sample && (
          <Way
            icon={Presentation}
            title={t("start-sample")}
            how={t("start-sample-how")}
            onPress={() => void openSample(sample.id)}
          />
        )}
        <FileDrop onPress={opening.onPress} keys={opening.keys}>
          <Icon icon={FolderOpen} size={20} />
        </FileDrop>
        <StartFoot />
      </aside>
      <main className="start-right">
        <Recent recent={start.recent} onGone={refresh} />
        <Shelf title={t("start-templates")} ref={templates}>
          <div className="start-four">
            {start.templates.map(({ id, name, description, elements, thumbnail }) => (
              <Card
                key={id}
                name={name}
                sub={t("start-elements", { count: elements })}
                thumbnail={thumbnail}
                description={description}
                onPress={() => void openWith(() => host().call("new_model", { template: id }))}
              />
            ))}
          </div>
        </Shelf>
        <Shelf title={t("start-samples")} note={t("start-samples-copy")}>
          <div className="start-three">
            {start.samples.map(({ id, name, elements, description, thumbnail }) => (
              <Tile
                key={id}
                name={name}
                sub={description || t("start-elements", { count: elements })}
                thumbnail={thumbnail}
                onPress={() => void openSample(id)}
              />
            ))}
          </div>
        </Shelf>
      </main>
    </div>
  );
}
