/** Creates a view: what it shows, and its name. */
import { useState } from "react";
import { VIEWPOINTS } from "../generated/metamodel";
import type { Viewpoint } from "../generated/wire";
import { t } from "../locales/t";
import { viewpointWord } from "../locales/words";
import { createView } from "../state/views";
import { Button } from "../widgets/Button";
import { Dialog, DialogButtons } from "../widgets/Dialog";
import { Field } from "../widgets/Field";
import { Select } from "../widgets/Select";

export function NewView({ onClose }: { onClose(): void }) {
  const [viewpoint, setViewpoint] = useState<Viewpoint>("operating_model");
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? viewpointWord(viewpoint);
  const create = async () => {
    if (name.trim() !== "" && (await createView(viewpoint, name.trim()))) onClose();
  };
  return (
    <Dialog title={t("views-new")} onClose={onClose}>
      <Select<Viewpoint>
        label={t("views-viewpoint")}
        value={viewpoint}
        onChange={setViewpoint}
        choices={VIEWPOINTS.map((id) => ({ id, label: viewpointWord(id) }))}
      />
      <Field label={t("views-name")} value={name} onChange={setTyped} onEnter={() => void create()} autoFocus />
      <DialogButtons>
        <Button look="bare" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="primary" onPress={() => void create()} disabled={name.trim() === ""}>
          {t("views-create")}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
