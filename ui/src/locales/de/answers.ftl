### Offene Fragen beantworten.
fix-here = Hier beantworten
fix-apply = Übernehmen
fix-done = { $fix }: erledigt. { $effect }
fix-none-for-all = Keine Antwort passt auf alle zugleich. Die Zeile lässt sich aufklappen und einzeln beantworten.
effect-closed = Schließt außerdem
effect-opened = Öffnet
questions-evidence = Belege zeigen
questions-answer-all = Alle beantworten
questions-answer-about = { $answer }: { $question }
evidence-together = { $count } Fragen derselben Art, gemeinsam beantwortet.
chip-new = Neu: { $kind } „{ $name }“
questions-show-all = Alle ansehen
questions-none-waived = Nichts ist ausgenommen.
evidence-waived = Ausgenommen · { $heading }
waive = Mit Begründung ausnehmen
waive-all = Alle mit Begründung ausnehmen
waive-reason = Warum lässt sich damit leben?
waive-who = Wer entscheidet das?
waive-until = Bis wann? (kann offen bleiben)
waive-until-required = Bis wann?
waive-until-hint = 2027-06-30
waive-until-problem = Bitte einen Tag angeben: 2027-06-30.
waive-do = Ausnehmen
waive-done =
    { $count ->
        [one] Ausgenommen. Die Frage zählt gesondert und lässt sich wieder aufnehmen.
       *[other] { $count } ausgenommen. Sie zählen gesondert und lassen sich wieder aufnehmen.
    }
waived-by = { $who }, bis auf Widerruf
waived-until = { $who }, bis { $until }
unwaive = Wieder aufnehmen
unwaive-all = Alle wieder aufnehmen
unwaive-done =
    { $count ->
        [one] Die Frage ist wieder offen.
       *[other] { $count } Fragen sind wieder offen.
    }
integration = Was die Einheiten verbindet
integration-text = Je zwei Einheiten, die am Kaufprozess beteiligt sind, und was sie verbindet: gemeinsame Ziele und Kennzahlen, Gremien, Übergaben, Entscheidungen, Daten. Ein Druck auf ein Feld zeigt es im Bild.
integration-none = Noch sind keine zwei Einheiten am Kaufprozess beteiligt.
integration-pair = { $a } und { $b }:
integration-nothing = nichts
integration-tie = { $tie }: { $by }
sentence-blank = { $text }: { $question }
decisions = Entscheidungen in einem Satz
decisions-none = Noch ist keine Entscheidung gezeichnet.
stress-one = Was wäre ohne „{ $name }“?
stress-many = Was wäre ohne diese { $count }?
stress-relations =
    { $count ->
        [one] Eine Beziehung geht mit.
       *[other] { $count } Beziehungen gehen mit.
    }
stress-gone = Bleibt ohne jede Beziehung
stress-closed = Schließt
stress-figure = { $before } → { $after }
stress-only-looks = Das wird nur durchgespielt: Am Modell ändert sich nichts.
stress-show = Im Bild zeigen
questions-now-waived = ausgenommen
questions-now-open = wieder offen
