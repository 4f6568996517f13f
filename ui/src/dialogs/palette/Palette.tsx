/** One field for everything: actions, views, elements, open questions. */
import { Search } from "lucide-react";
import { useMemo, useState } from "react";
import {
  Autocomplete,
  Dialog as Box,
  Collection,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from "react-aria-components";
import { t } from "../../locales/t";
import { ViewpointIcon } from "../../panels/ViewpointIcon";
import { useDocument } from "../../state/document";
import { useWindow } from "../../state/window";
import { Icon, KindIcon } from "../../widgets/Icon";
import { SeverityMark } from "../../widgets/SeverityMark";
import { everything } from "./all";
import { type Entry, found, type Mark, type Section } from "./entries";
import "./Palette.css";

export function Palette({ onClose }: { onClose(): void }) {
  const open = useDocument((document) => document.open);
  const [typed, type] = useState(() => useWindow.getState().ahead);
  const all = useMemo(() => everything(open), [open]);
  const sections = useMemo(() => found(all, typed), [all, typed]);
  const choose = (key: unknown) => {
    const entry = all.find(({ id }) => id === key);
    if (!entry) return;
    onClose();
    entry.run();
  };
  return (
    <ModalOverlay className="veil veil-top" isOpen isDismissable onOpenChange={(shown) => !shown && onClose()}>
      <Modal className="dialog palette-dialog">
        <Box className="palette-box" aria-label={t("action-palette")}>
          <Autocomplete inputValue={typed} onInputChange={type}>
            <TextField className="palette-field" aria-label={t("palette-hint")} type="search" autoFocus>
              <Icon icon={Search} size={16} />
              <Input className="palette-input" placeholder={t("palette-hint")} />
            </TextField>
            <ListBox
              className="palette-list"
              aria-label={t("action-palette")}
              items={sections}
              onAction={choose}
              renderEmptyState={() => <p className="palette-none">{t("palette-none", { typed })}</p>}
            >
              {(section: Section) => (
                <ListBoxSection id={section.sort}>
                  <Header className="palette-head">{t(`palette-${section.sort}`)}</Header>
                  <Collection items={section.entries}>{(entry: Entry) => <Line entry={entry} />}</Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
        </Box>
      </Modal>
    </ModalOverlay>
  );
}

function Line({ entry }: { entry: Entry }) {
  const { id, text, detail, keys, mark } = entry;
  return (
    <ListBoxItem id={id} textValue={text} className="menu-item palette-item">
      <span className="palette-mark">
        <Before mark={mark} />
      </span>
      <span className="palette-text" title={text}>
        {text}
      </span>
      {detail !== "" && <span className="palette-detail">{detail}</span>}
      {keys && <kbd>{keys}</kbd>}
    </ListBoxItem>
  );
}

function Before({ mark }: { mark: Mark }) {
  switch (mark?.type) {
    case "kind":
      return <KindIcon kind={mark.kind} size={14} coloured />;
    case "viewpoint":
      return <ViewpointIcon viewpoint={mark.viewpoint} />;
    case "question":
      return <SeverityMark severity={mark.severity} nature={mark.nature} size={14} />;
    default:
      return null;
  }
}
