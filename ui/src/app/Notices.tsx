/** What is to be known about the open file, a line each below the bar. */
import { Info, X } from "lucide-react";
import { t } from "../locales/t";
import type { OpenDocument } from "../state/document";
import { keepOpen, loadFile } from "../state/file";
import { useWindow } from "../state/window";
import { Button, IconButton } from "../widgets/Button";
import { Icon } from "../widgets/Icon";
import "./Banner.css";

export function Notices({ open }: { open: OpenDocument }) {
  const read = useWindow((window) => window.noticesRead);
  return (
    <div className="notices">
      {open.readOnly !== null && (
        <div className="banner" role="status">
          <span className="banner-text">{open.readOnly || t("main-read-only")}</span>
          {open.file !== "same" && <Ways open={open} />}
        </div>
      )}
      {open.migrated !== null && !read && <Migrated text={open.migrated} />}
    </div>
  );
}

/** What can be done where the file is no longer the one that is open. */
function Ways({ open }: { open: OpenDocument }) {
  return (
    <>
      <Button small onPress={() => void keepOpen()}>
        {t("main-keep-open")}
      </Button>
      {open.file === "replaced" && (
        <Button small onPress={() => void loadFile(open.path)}>
          {t("main-load-file")}
        </Button>
      )}
    </>
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
