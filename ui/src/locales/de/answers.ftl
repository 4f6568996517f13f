### Offene Fragen beantworten.
fix-here = Hier beantworten
fix-apply = Übernehmen
fix-done = { $fix }: erledigt. { $effect }
fix-none-for-all = Keine Antwort passt auf alle zugleich. Die Zeile lässt sich aufklappen und einzeln beantworten.
effect-closed = Schließt außerdem
effect-opened = Öffnet
questions-answer = Beantworten
questions-answer-all = Alle beantworten
questions-answer-about = { $answer }: { $question }
evidence-together = { $count } Fragen derselben Art, gemeinsam beantwortet.
chip-new = Neu: { $kind } „{ $name }“
