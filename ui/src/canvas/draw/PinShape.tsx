/** The pin of a node that a layout leaves where it is, on its upper left corner. */
export function PinShape() {
  return (
    <svg className="cv-pin-at" width={18} height={18} viewBox="0 0 24 24" aria-hidden="true">
      <circle className="cv-pin" cx={12} cy={12} r={11} />
      <path className="cv-pin" d="M12 14v5M8 14h8l-1.2-2.6V7.5h.6a1 1 0 0 0 0-2H8.6a1 1 0 0 0 0 2h.6v3.9Z" />
    </svg>
  );
}
