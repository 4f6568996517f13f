/** A dialog with a name in it. */
import { type ReactNode, useState } from "react";
import { t } from "../locales/t";
import { Button } from "../widgets/Button";
import { Dialog, DialogButtons } from "../widgets/Dialog";
import { Field } from "../widgets/Field";

export function NameForm({
  title,
  name: initial,
  action,
  problem,
  onDone,
  onClose,
  children,
}: {
  title: string;
  name: string;
  /** Word on the strong button. */
  action: string;
  /** Why the name was refused. */
  problem?: string | null;
  /** Gets the trimmed name, never empty; true when it was carried out. */
  onDone(name: string): Promise<unknown>;
  onClose(): void;
  children?: ReactNode;
}) {
  const [name, setName] = useState(initial);
  const wanted = name.trim();
  const done = async () => {
    if (wanted !== "" && (await onDone(wanted))) onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <Field
        label={t("views-name")}
        value={name}
        onChange={setName}
        onEnter={() => void done()}
        problem={problem ?? null}
        autoFocus
      />
      <DialogButtons>
        <Button look="bare" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button look="primary" onPress={() => void done()} disabled={wanted === ""}>
          {action}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
