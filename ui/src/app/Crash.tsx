/** Catches what fails while drawing. The model is in the core and in its file, so reloading the window loses nothing. */
import { Component, type ReactNode } from "react";
import { t } from "../locales/t";
import { Button } from "../widgets/Button";
import "./Crash.css";

export class Crash extends Component<{ children: ReactNode }, { problem: Error | null }> {
  override state: { problem: Error | null } = { problem: null };

  static getDerivedStateFromError(problem: Error): { problem: Error } {
    return { problem };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (!problem) return this.props.children;
    return (
      <div className="crash" role="alert">
        <h1>{t("crash-title")}</h1>
        <p>{t("crash-text")}</p>
        <Button look="primary" onPress={() => location.reload()}>
          {t("crash-reload")}
        </Button>
        <details>
          <summary>{t("toast-detail")}</summary>
          <pre>{problem.message}</pre>
        </details>
      </div>
    );
  }
}
