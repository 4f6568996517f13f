/** What is to be known about the open file, a line each below the bar. */
import { Info, X } from "lucide-react";
import { t } from "../locales/t";
import type { OpenDocument } from "../state/document";
import { useWindow } from "../state/window";
import { IconButton } from "../widgets/Button";
import { Icon } from "../widgets/Icon";
import "./Banner.css";

export function Notices({ open }: { open: OpenDocument }) {
  const read = useWindow((window) => window.noticesRead);
  return (
    <div className="notices">
      {open.readOnly !== null && (
        <p className="banner" role="status">
          {open.readOnly || t("main-read-only")}
        </p>
      )}
      {open.migrated !== null && !read && <Migrated text={open.migrated} />}
    </div>
  );
}

/** An older program's file: said once, until it is closed. */
function Migrated({ text }: { text: string }) {
  const readNotices = useWindow((window) => window.readNotices);
  return (
    <div className="banner banner-told" role="status">
      <Icon icon={Info} />
      <span className="banner-text">{text}</span>
      <IconButton icon={X} label={t("close")} onPress={readNotices} small />
    </div>
  );
}
