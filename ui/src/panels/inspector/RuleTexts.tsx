/** Why a rule matters and how one answers it, folded. */
import { ChevronRight } from "lucide-react";
import { Disclosure, DisclosurePanel, Heading, Button as Pressed } from "react-aria-components";
import { t } from "../../locales/t";
import { useRequest } from "../../state/request";
import { Icon } from "../../widgets/Icon";

export function RuleTexts({ code }: { code: string }) {
  const { result: rule } = useRequest("rule", { code }, 0);
  if (!rule) return null;
  return (
    <>
      <More title={t("evidence-why")} text={rule.why} />
      <More title={t("evidence-answer")} text={rule.answer} />
    </>
  );
}

function More({ title, text }: { title: string; text: string }) {
  if (text === "") return null;
  return (
    <Disclosure className="evidence-more">
      <Heading level={3}>
        <Pressed slot="trigger">
          <Icon icon={ChevronRight} size={12} />
          {title}
        </Pressed>
      </Heading>
      <DisclosurePanel>
        <p>{text}</p>
      </DisclosurePanel>
    </Disclosure>
  );
}
