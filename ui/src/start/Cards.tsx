/** Models as cards: a picture, a name, a line. The picture is the core's SVG, shown as an image so that nothing in it can act. */
import type { ReactNode, Ref } from "react";
import { Button } from "react-aria-components";
import "./Cards.css";

export function Shelf({
  title,
  note,
  children,
  ref,
}: {
  title: string;
  note?: ReactNode;
  children: ReactNode;
  ref?: Ref<HTMLElement>;
}) {
  return (
    <section className="shelf" ref={ref} aria-label={title}>
      <div className="shelf-head">
        <h2>{title}</h2>
        {note && <span className="shelf-note">{note}</span>}
      </div>
      {children}
    </section>
  );
}

export function Card({
  name,
  sub,
  aside,
  thumbnail,
  description,
  disabled,
  onPress,
}: {
  name: string;
  sub: string;
  aside?: ReactNode;
  thumbnail: string | null;
  description?: string;
  disabled?: boolean;
  onPress(): void;
}) {
  return (
    <Button className="card" onPress={onPress} isDisabled={disabled ?? false}>
      <span className="card-picture">
        <Picture svg={thumbnail} />
      </span>
      <b>{name}</b>
      <span className="card-sub">
        <span className="card-line">{sub}</span>
        {aside}
      </span>
      {description && <span className="card-sub card-description">{description}</span>}
    </Button>
  );
}

/** A smaller card: picture left, words right. */
export function Tile({
  name,
  sub,
  thumbnail,
  onPress,
}: {
  name: string;
  sub: string;
  thumbnail: string | null;
  onPress(): void;
}) {
  return (
    <Button className="tile" onPress={onPress}>
      <span className="tile-picture">
        <Picture svg={thumbnail} />
      </span>
      <span className="tile-words">
        <b>{name}</b>
        <span className="card-sub">{sub}</span>
      </span>
    </Button>
  );
}

function Picture({ svg }: { svg: string | null }) {
  if (!svg) return null;
  return <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt="" draggable={false} />;
}
