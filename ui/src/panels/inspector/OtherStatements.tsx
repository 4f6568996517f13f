/** Statements about what is no typed attribute. */
import { Plus } from "lucide-react";
import { useState } from "react";
import { t } from "../../locales/t";
import { Button } from "../../widgets/Button";
import type { Owned } from "./Attributes";
import { StatementForm } from "./StatementForm";
import { Said } from "./Statements";
import { about, contested, type Numbered } from "./statements";

export function OtherStatements({ statements, ...owned }: Owned & { statements: Numbered[] }) {
  const [adding, setAdding] = useState(false);
  const names = [...new Set(statements.map((statement) => statement.attribute))];
  return (
    <>
      {names
        .map((attribute) => ({ attribute, said: about(statements, attribute) }))
        .map(({ attribute, said }) => (
          <div key={attribute} className="statements">
            <span className="statement-other">
              {attribute}
              {contested(said) && ` · ${t("statements-contested", { count: said.length })}`}
            </span>
            {said.map((statement) => (
              <Said key={statement.index} statement={statement} {...owned} />
            ))}
          </div>
        ))}
      {adding && (
        <div className="statements">
          <StatementForm attribute={null} record={owned.record} onDone={() => setAdding(false)} />
        </div>
      )}
      {!owned.readOnly && !adding && (
        <Button look="bare" small icon={Plus} onPress={() => setAdding(true)}>
          {t("statements-other")}
        </Button>
      )}
    </>
  );
}
