/** The corner where short messages appear. They are read out, stay as long as the pointer or the focus is on them, and go by themselves. */
import { CircleAlert, Info, X } from "lucide-react";
import { useEffect, useState } from "react";
import { t } from "../locales/t";
import { type Toast, useToasts } from "../state/toasts";
import { Button, IconButton } from "./Button";
import { Icon } from "./Icon";
import "./Toasts.css";

/** A told message goes after this; a problem stays until it is closed. */
const STAYS = 7000;

export function Toasts() {
  const list = useToasts((toasts) => toasts.list);
  return (
    <section className="toasts" aria-label={t("toasts")} aria-live="polite">
      {list.map((toast) => (
        <Card key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function Card({ toast }: { toast: Toast }) {
  const dismiss = useToasts((toasts) => toasts.dismiss);
  const [held, hold] = useState(false);
  const leaves = toast.tone === "told" && !toast.stays && !held;
  useEffect(() => {
    if (!leaves) return;
    const timer = setTimeout(() => dismiss(toast.id), STAYS);
    return () => clearTimeout(timer);
  }, [leaves, dismiss, toast.id]);
  const act = () => {
    toast.action?.run();
    dismiss(toast.id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at a message only keeps it from going.
    <div
      className={`toast toast-${toast.tone}`}
      role={toast.tone === "problem" ? "alert" : "status"}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <Icon icon={toast.tone === "problem" ? CircleAlert : Info} />
      <div className="toast-text">
        {toast.text}
        {toast.detail && (
          <details>
            <summary>{t("toast-detail")}</summary>
            <pre>{toast.detail}</pre>
          </details>
        )}
      </div>
      {toast.action && (
        <Button look="bare" small onPress={act}>
          {toast.action.label}
        </Button>
      )}
      <IconButton icon={X} label={t("close")} onPress={() => dismiss(toast.id)} small />
    </div>
  );
}
