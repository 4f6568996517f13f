### Offene Fragen und Kennwerte.
questions = Offene Fragen
questions-flaws =
    { $count ->
        [one] 1 Mangel
       *[other] { $count } Mängel
    }
questions-gaps =
    { $count ->
        [one] 1 Lücke
       *[other] { $count } Lücken
    }
questions-waived = { $count } ausgenommen
questions-all = Alle { $count } zeigen
questions-all-short = Alle { $count }
questions-first = Erste zehn
questions-filter = Filter
questions-search = Enthält Wörter
questions-heading = Thema
questions-headings = Alle Themen
questions-counted = { $label } ({ $count })
questions-severity = Schwere
questions-severities = Jede Schwere
questions-unit = Einheit
questions-units = Alle Einheiten
questions-in-view = Nur was die vordere Sicht zeigt
questions-in-view-short = Diese Ansicht
questions-about = Zu { $name }
questions-containing = „{ $words }“
questions-without = { $label }: diesen Filter wegnehmen
questions-unfiltered = Kein Filter
questions-answered = beantwortet
questions-waiting =
    { $count ->
        [one] 1 neue Frage zeigen
       *[other] { $count } neue Fragen zeigen
    }
questions-folded = { $count }-mal
questions-more = { $count } weitere zeigen
questions-none = Keine offene Frage. Was gezeichnet ist, trägt.
questions-filtered = Keine Frage mit diesem Filter.
scorecard = Kennwerte
scorecard-lower = weniger
scorecard-lower-is-better = Weniger ist besser
scorecard-value = { $numerator } / { $denominator }
scorecard-open = noch offen
evidence-kind = { $nature } · { $heading }
evidence-end = Beleg schließen
evidence-end-key = Esc
evidence-list = Beleg
evidence-why = Warum das wichtig ist
evidence-answer = Wie man es beantwortet
