# Tabellen: die Zwillinge der Bilder.

tables = Tabellen
tables-fold = Liste der Tabellen einklappen
tables-unfold = Alle Tabellen zeigen
table-responsibility_matrix = Verantwortungsmatrix
table-decision_register = Entscheidungsregister
table-metric_catalogue = Kennzahlenkatalog
table-integration_matrix = Integrationsmatrix
table-conflict_register = Konfliktregister
table-elements = Alle Elemente
table-relations = Alle Beziehungen

action-table-responsibility_matrix = Verantwortungsmatrix zeigen
action-table-decision_register = Entscheidungsregister zeigen
action-table-metric_catalogue = Kennzahlenkatalog zeigen
action-table-integration_matrix = Integrationsmatrix zeigen
action-table-conflict_register = Konfliktregister zeigen
action-table-elements = Alle Elemente zeigen
action-table-relations = Alle Beziehungen zeigen

notation-raci = RACI mit D
notation-daci = DACI
notation-decision_rights = Entscheidungsrechte

table-tools = Werkzeuge der Tabelle
table-filter = Zeilen filtern
table-kinds = Art
table-all-kinds = Alle Arten
table-kind = { $kind } ({ $count })
table-notation = Buchstaben
table-letters = Was die Buchstaben bedeuten
table-rows = { $count ->
    [one] 1 Zeile
   *[other] { $count } Zeilen
}
table-rows-of = { $shown } von { $all } Zeilen
table-add = { $kind } hinzufügen
table-add-what = Hinzufügen
table-sort = Drücken sortiert
table-none = Keine Zeile passt zu dem, was gesucht wird.
table-empty = Hier steht noch nichts.
table-copied = { $count ->
    [one] Kopiert: eine Zelle.
   *[other] Kopiert: { $count } Zellen.
}
table-pasted = { $count ->
    [one] Eingefügt: eine Zelle.
   *[other] Eingefügt: { $count } Zellen.
}
table-beyond = { $count ->
    [one] Eine Zelle lag außerhalb der Tabelle und wurde ausgelassen.
   *[other] { $count } Zellen lagen außerhalb der Tabelle und wurden ausgelassen.
}
table-no-clipboard = Das System gibt seine Zwischenablage hier nicht heraus. Bearbeiten Sie die Zelle und fügen Sie dort ein.

shortcuts-table = In einer Tabelle
shortcuts-table-move = Pfeile bewegen, mit Strg bis zum Rand; mit Umschalt wählen sie aus.
shortcuts-table-edit = Enter, F2 oder Tippen bearbeitet; Enter und Tab behalten es, Esc nicht, Umschalt Enter beginnt eine Zeile.
shortcuts-table-cells = Strg C und Strg V tauschen Zellen mit einer Tabellenkalkulation; Entf leert sie.
shortcuts-table-heads = Auf einem Spaltenkopf sortiert Enter; Tab verlässt die Tabelle am Ende einer Zeile.
relation-new = Neue Beziehung
relation-new-from = Von …
table-width = Rand ziehen, oder Umschalt und Pfeil, ändert die Breite
shortcuts-table-width = Umschalt und ← oder → auf einem Spaltenkopf macht die Spalte schmaler oder breiter.
