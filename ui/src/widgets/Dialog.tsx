/** A dialog over the work. Esc and a click beside it close it; focus stays in it and returns afterwards. */
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as Box, Heading, Modal, ModalOverlay } from "react-aria-components";
import { t } from "../locales/t";
import { IconButton } from "./Button";
import "./Dialog.css";

export function Dialog({
  title,
  children,
  onClose,
  width = 440,
}: {
  title: string;
  children: ReactNode;
  onClose(): void;
  width?: number;
}) {
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog" style={{ inlineSize: width }}>
        <Box className="dialog-box">
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <IconButton icon={X} label={t("close")} onPress={onClose} small />
          </header>
          {children}
        </Box>
      </Modal>
    </ModalOverlay>
  );
}

/** The buttons of a dialog, the strong one last. */
export function DialogButtons({ children }: { children: ReactNode }) {
  return <footer className="dialog-foot">{children}</footer>;
}
