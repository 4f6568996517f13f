/** Said across the top while the core does not answer. */
import { t } from "../locales/t";
import { useConnection } from "../state/connection";
import "./Banner.css";

export function Lost() {
  const lost = useConnection((connection) => connection.lost);
  return lost ? (
    <div className="banner banner-problem" role="alert">
      {t("lost")}
    </div>
  ) : null;
}
