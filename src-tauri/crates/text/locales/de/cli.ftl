# Was die Kommandozeile außer Befunden und Ablehnungen sagt.

cli-no-questions = Keine offenen Fragen.
# Anzahlen ohne ausgenommene Befunde; $waived gesondert.
cli-counts = { $error ->
    [one] 1 trägt nicht
   *[other] { $error } tragen nicht
}, { $warning } schwach, { $hint } eine Frage wert; { $waived } ausgenommen
cli-problems = { $count ->
    [one] 1 Problem in „{ $file }“; importiert wurde nichts:
   *[other] { $count } Probleme in „{ $file }“; importiert wurde nichts:
}

cli-elements = { $count ->
    [one] 1 Element
   *[other] { $count } Elemente
}
cli-relations = { $count ->
    [one] 1 Beziehung
   *[other] { $count } Beziehungen
}
cli-views = { $count ->
    [one] 1 Sicht
   *[other] { $count } Sichten
}
cli-versions = { $count ->
    [one] 1 gesicherte Version
   *[other] { $count } gesicherte Versionen
}
# Was ein Import übernommen hat.
cli-imported = Übernommen: Elemente { $elements }, Beziehungen { $relations }, Sichten { $views }.
    .skipped = Übernommen: Elemente { $elements }, Beziehungen { $relations }, Sichten { $views }. Schon vorhanden: { $skipped }.

# Überschriften auf der Seite einer Regel.
cli-rule-finds = Was sie findet
cli-rule-why = Warum das zählt
cli-rule-answer = Wie man antwortet
cli-rule-wrong = Beispiel mit Befund
cli-rule-right = Dasselbe ohne ihn

# Die Integrationsmatrix, Paar für Paar.
cli-tied = { $units }:
cli-untied = { $units }: Nichts verbindet sie.
cli-tie = { $tie }: { $names }

# Ein Belastungstest.
cli-stress-gone = Ohne jede Beziehung bleibt zurück: { $gone }.
cli-stress-opened = Es öffnet sich:
cli-stress-closed = Es schließt sich:

cli-rule-fixes = Was ein Schritt vermag
