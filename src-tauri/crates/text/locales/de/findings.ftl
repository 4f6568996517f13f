# Überschriften, Schweregrade, Arten und Kennwerte der offenen Fragen.

heading-ownership = Zuständigkeit
heading-decision_rights = Entscheidungsrechte
heading-data_logic = Datenlogik
heading-goal_conflicts = Zielkonflikte
heading-journey = Kaufprozess und Übergaben
heading-structure = Struktur
heading-automation = Automatisierung
heading-hygiene = Modellpflege
heading-waivers = Ausnahmen

severity-error = Trägt nicht
severity-warning = Schwach
severity-hint = Eine Frage wert

nature-flaw = Mangel
nature-gap = Lücke

findings-flaws = { $count ->
    [0] Keine Mängel
    [one] 1 Mangel
   *[other] { $count } Mängel
}
findings-gaps = { $count ->
    [0] Keine Lücken
    [one] 1 Lücke
   *[other] { $count } Lücken
}
findings-waived = { $count } ausgenommen

# Die Kennwerte. `.meaning` sagt, was gezählt wird.
scorecard-decision_clarity = Klare Entscheidungen
    .meaning = Entscheidungen, bei denen feststeht, wer entscheidet, worauf, womit und wer dafür geradesteht
scorecard-ownership_clarity = Klare Zuständigkeit
    .meaning = Elemente, für die genau eine Stelle rechenschaftspflichtig ist
scorecard-steerability = Steuerbarkeit
    .meaning = Kennzahlen, die zu einer Entscheidung führen, die eine Aktivität steuert
scorecard-integration = Integration
    .meaning = Paare von Einheiten im Kaufprozess, die etwas miteinander verbindet
scorecard-traceability = Nachvollziehbarkeit
    .meaning = Aktivitäten, von denen über eine Entscheidung ein Weg zu einer Ambition führt
scorecard-journey_coverage = Phasen abgedeckt
    .meaning = Kaufphasen, die bedient und verantwortet werden und weiterführen
scorecard-amplification = Verstärkung
    .meaning = Automatisierungen, die auf etwas beruhen, das nicht trägt (weniger ist besser)
scorecard-unanswered = noch nicht beantwortet
