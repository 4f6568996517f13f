# Tabellen, die hinausgehen: ihre Titel, die Köpfe ihrer Spalten.

table-responsibility_matrix = Verantwortungsmatrix
table-decision_register = Entscheidungsregister
table-metric_catalogue = Kennzahlenkatalog
table-integration_matrix = Integrationsmatrix
table-elements = Elemente
table-relations = Beziehungen
table-findings = Befunde
table-open-questions = Offene Fragen
table-scorecard = Kennzahlen
table-more-questions = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}
table-no-tie = – nichts –

column-kind = Art
column-name = Name
column-description = Beschreibung
column-attributes = Angaben
column-statements = Aussagen
column-tags = Schlagworte
column-id = Kennung
column-source-kind = Art der Quelle
column-source = Quelle
column-relation = Beziehung
column-target-kind = Art des Ziels
column-target = Ziel
column-decision = Entscheidung
column-decides = Entscheidet
column-forum = In
column-basis = Auf Grundlage von
column-information = In Kenntnis von
column-accountable = Rechenschaft
column-effect = Wirkt auf
column-sentence = In einem Satz
column-metric = Kennzahl
column-measures = Misst
column-informs = Informiert
column-computed-from = Berechnet aus
column-unit = Einheit
column-severity = Gewicht
column-nature = Art
column-heading = Überschrift
column-about = Über
column-question = Frage
column-evidence = Beleg
column-lived-with = Damit wird gelebt
column-code = Regel

report-enlarge = Vergrößern
report-reduce = Verkleinern
report-fit = Einpassen
