/** Shown when the core gives no first answer: nothing can be opened, nothing can be lost. */
import { t } from "../locales/t";
import { sentence } from "../state/problems";
import { Button } from "../widgets/Button";
import "./Crash.css";

export function Unreachable({ problem }: { problem: unknown }) {
  return (
    <div className="crash" role="alert">
      <h1>{t("start-unreachable")}</h1>
      <p>{sentence(problem)}</p>
      <Button look="primary" onPress={() => location.reload()}>
        {t("crash-reload")}
      </Button>
    </div>
  );
}
