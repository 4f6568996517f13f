/** A thin line along the top while the core is at work for longer than one notices. */
import { t } from "../locales/t";
import { useConnection } from "../state/connection";
import "./Working.css";

export function Working() {
  const waiting = useConnection((connection) => connection.waiting > 0);
  return waiting ? <div className="working" role="progressbar" aria-label={t("working")} /> : null;
}
