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
column-conflict = Konflikt
column-involves = Zwischen
column-resolved-by = Aufgelöst durch
column-reviewed-in = Überprüft in
column-code = Regel

# Die Buchstaben einer Verantwortungsmatrix in ihren Schreibweisen.
letter-decides = entscheidet
letter-accountable = rechenschaftspflichtig
letter-responsible = führt durch
letter-consulted = wird konsultiert
letter-informed = wird informiert
letter-recommends = empfiehlt
letter-agrees = muss zustimmen
letter-driver = treibt voran
letter-approver = gibt frei
letter-contributor = trägt bei
letter-performs = führt aus
letter-input = liefert Input

# Wenn Quellen über den Inhalt einer Zelle uneins sind: Werte in Anführungszeichen mit ihren Quellen.
cell-disputed = strittig: { $said }

# Warum sich eine Zelle nicht bearbeiten lässt.
cell-locked-unit = Hier stehen die Einheiten, die an der Kaufreise mitwirken.
cell-locked-kind = Ein Element behält seine Art. Legen Sie stattdessen ein neues der anderen Art an.
cell-locked-attributes = Zeigen Sie eine Art von Element allein, um ihre Attribute hier zu bearbeiten.
cell-locked-sentence = Der Satz ergibt sich aus den anderen Spalten.
cell-locked-ties = Was zwei Einheiten verbindet, ergibt sich aus ihren Zielen, Gremien, Übergaben, Entscheidungen und Daten.

# Was von eingefügten Zellen nicht übernommen wurde; $row ist ein Name, $column ein Spaltenkopf, $why ein Satz.
cells-refused = { $count ->
    [one] Eine von { $all } Zellen wurde nicht übernommen.
   *[other] { $count } von { $all } Zellen wurden nicht übernommen.
}
cells-refused-cell = „{ $row }“, { $column }: { $why }
cells-refused-row = „{ $row }“: { $why }

report-enlarge = Vergrößern
report-reduce = Verkleinern
report-fit = Einpassen
