/** A layout on its way: worked out beside everything else, so that it can be called off while it takes. */
import type { Executed, LayoutViewArgs } from "../generated/wire";
import { t } from "../locales/t";
import { host } from "./host";
import { tell, useToasts } from "./toasts";

/** What takes longer than this says so, with a way to call it off. */
const SOON = 500;

/** Lays out; null when it was called off, and then nothing was moved. */
export async function laidOut(args: LayoutViewArgs): Promise<Executed | null> {
  const under = await host().call("begin_layout", args);
  let dropped = false;
  const drop = { label: t("cancel"), run: () => (dropped = true) };
  const text = t("layout-under-way");
  const timer = setTimeout(() => tell({ tone: "told", text, action: drop, stays: true }), SOON);
  try {
    for (;;) {
      const done = await host().call("continue_layout", under);
      if (done) return done;
      if (dropped) {
        await host().call("cancel_layout", under);
        return null;
      }
    }
  } finally {
    clearTimeout(timer);
    const { list, dismiss } = useToasts.getState();
    for (const toast of list) if (toast.text === text) dismiss(toast.id);
  }
}
