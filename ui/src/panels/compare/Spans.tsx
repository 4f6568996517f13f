/** Words of the core; names stand strong. */
import type { Span } from "../../generated/wire";

export function Spans({ spans }: { spans: readonly Span[] }) {
  let at = 0;
  return spans.map(({ text, strong }) => {
    at += text.length + 1;
    return strong ? <b key={at}>{text}</b> : <span key={at}>{text}</span>;
  });
}
