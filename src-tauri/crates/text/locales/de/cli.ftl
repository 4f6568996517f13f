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
