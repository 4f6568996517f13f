/** What this program is. */

import { version } from "../../../package.json";
import { t } from "../locales/t";
import { Dialog } from "../widgets/Dialog";
import { Logo } from "../widgets/Icon";
import "./About.css";

export function About({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={t("action-about")} onClose={onClose}>
      <div className="about">
        <Logo size={24} />
        <div>
          <b>{t("about-version", { version })}</b>
          <p>{t("start-claim")}</p>
        </div>
      </div>
      <p>{t("about-offline")}</p>
      <p>{t("about-licence")}</p>
    </Dialog>
  );
}
