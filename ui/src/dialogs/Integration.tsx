/** What holds each two units together that take part in the journey; a pair that nothing ties is a dashed blank. */
import type { IntegrationMatrix, MatrixCell, MatrixTie, MatrixUnit } from "../generated/wire";
import { t } from "../locales/t";
import { useDocument } from "../state/document";
import { useRequest } from "../state/request";
import { useWindow } from "../state/window";
import { Dialog } from "../widgets/Dialog";
import "./Integration.css";

export function Integration({ onClose }: { onClose(): void }) {
  const revision = useDocument((document) => document.open?.mirror.revision ?? 0);
  const { result: matrix, problem } = useRequest("integration_matrix", {}, revision);
  if (!matrix && !problem) return null;
  return (
    <Dialog title={t("integration")} onClose={onClose} width={980}>
      {problem && <p role="alert">{problem}</p>}
      {matrix && <p>{t(matrix.cells.length > 0 ? "integration-text" : "integration-none")}</p>}
      {matrix && matrix.cells.length > 0 && <Table matrix={matrix} onClose={onClose} />}
    </Dialog>
  );
}

function Table({ matrix: { units, cells }, onClose }: { matrix: IntegrationMatrix; onClose(): void }) {
  const known = new Map<string, MatrixCell>();
  for (const cell of cells) {
    known.set(`${cell.one} ${cell.other}`, cell);
    known.set(`${cell.other} ${cell.one}`, cell);
  }
  return (
    <div className="integration-table">
      <table>
        <thead>
          <tr>
            <td />
            {units.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((row, at) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {units.map((column, place) => (
                <Cell key={column.id} cell={known.get(`${at} ${place}`)} row={row} column={column} onClose={onClose} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Pressing it lights both units and what ties them in the picture. */
function Cell({
  cell,
  row,
  column,
  onClose,
}: {
  cell: MatrixCell | undefined;
  row: MatrixUnit;
  column: MatrixUnit;
  onClose(): void;
}) {
  if (!cell) return <td className="integration-same" />;
  const units = [row.id, column.id];
  const show = () => {
    const { select, light } = useWindow.getState();
    select({ elements: units });
    light({ fingerprints: [], ids: new Set([...units, ...cell.ties.flatMap(({ elements }) => elements)]) });
    onClose();
  };
  return (
    <td>
      <button
        type="button"
        className={`integration-cell ${cell.ties.length > 0 ? "" : "integration-blank"}`}
        onClick={show}
      >
        <span className="unseen">{t("integration-pair", { a: row.name, b: column.name })}</span>
        {cell.ties.length === 0 && <span>{t("integration-nothing")}</span>}
        {cell.ties.map((tie) => (
          <span key={tie.kind} title={tied(tie)}>
            <b>{tie.label}</b>
            <i>{tie.names.join(", ")}</i>
          </span>
        ))}
      </button>
    </td>
  );
}

const tied = ({ label, names }: MatrixTie) => t("integration-tie", { tie: label, by: names.join(", ") });
