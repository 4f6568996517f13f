/** On what grounds questions are lived with, and taking them up again. */
import type { Question } from "../../generated/wire";
import { t } from "../../locales/t";
import { unwaive } from "../../state/answers";
import { Button } from "../../widgets/Button";
import { day } from "../../widgets/moment";

export function Waived({ questions, readOnly }: { questions: readonly Question[]; readOnly: boolean }) {
  const grounds = [...new Map(questions.flatMap(({ waiver }) => (waiver ? [[JSON.stringify(waiver), waiver]] : [])))];
  return (
    <div className="waived">
      {grounds.map(([key, { reason, who, until }]) => (
        <blockquote key={key}>
          <p>{reason}</p>
          <footer>{until ? t("waived-until", { who, until: day(until) }) : t("waived-by", { who })}</footer>
        </blockquote>
      ))}
      {!readOnly && (
        <Button small onPress={() => void unwaive(questions.map(({ fingerprint }) => fingerprint))}>
          {t(questions.length > 1 ? "unwaive-all" : "unwaive")}
        </Button>
      )}
    </div>
  );
}
