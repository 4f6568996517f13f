/** Line icons. Element kinds have theirs from the core's table, the same paths the exports draw; the rest is lucide. */
import type { LucideIcon } from "lucide-react";
import { ICONS, KIND_ICON } from "../generated/icons";
import type { ElementKind } from "../generated/wire";
import { LAYER_OF } from "../model/selectors";
import "./Icon.css";

type Size = 12 | 14 | 16 | 18 | 20 | 24;
const WEIGHT: Record<Size, number> = { 12: 2, 14: 1.9, 16: 1.75, 18: 1.75, 20: 1.6, 24: 1.6 };

/** An icon of the interface. It says nothing to a screen reader: the control it stands in is named. */
export function Icon({ icon: Drawn, size = 16 }: { icon: LucideIcon; size?: Size }) {
  return <Drawn className="icon" size={size} strokeWidth={WEIGHT[size]} aria-hidden="true" />;
}

/** The icon of an element kind; `coloured` in the ink of its layer. */
export function KindIcon({
  kind,
  size = 16,
  coloured = false,
}: {
  kind: ElementKind;
  size?: Size;
  coloured?: boolean;
}) {
  return (
    <svg
      className={`icon ${coloured ? `icon-ink L-${LAYER_OF[kind]}` : ""}`}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={WEIGHT[size]}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {(ICONS[KIND_ICON[kind]] ?? []).map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

/** The mark of the program. */
export function Logo({ size = 18 }: { size?: Size }) {
  return (
    <span className="logo" style={{ inlineSize: size * 1.4, blockSize: size * 1.4 }} aria-hidden="true">
      <svg
        viewBox="0 0 24 24"
        width={size}
        height={size}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        aria-hidden="true"
      >
        <path d="M3 18h18M3 6h18M6 6l4 12M14 6l-4 12M14 6l4 12" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </span>
  );
}
