/** One large way to begin. */
import type { LucideIcon } from "lucide-react";
import { Button } from "react-aria-components";
import { Icon } from "../widgets/Icon";
import "./Way.css";

export function Way({
  icon,
  title,
  how,
  keys,
  strong,
  onPress,
}: {
  icon: LucideIcon;
  title: string;
  how: string;
  keys?: string | undefined;
  strong?: boolean;
  onPress(): void;
}) {
  return (
    <Button className={`way ${strong ? "way-strong" : ""}`} onPress={onPress}>
      <span className="way-icon">
        <Icon icon={icon} size={20} />
      </span>
      <span className="way-words">
        <b>{title}</b>
        <span className="way-how">{how}</span>
      </span>
      {keys && <kbd>{keys}</kbd>}
    </Button>
  );
}
