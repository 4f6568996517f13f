### Dialoge.
version-title = Version sichern
version-text = Jede Änderung ist schon gespeichert. Eine Version gibt diesem Stand einen Namen und bewahrt ihn in der Datei auf.
version-name = Name
version-name-default = Version { $number }
version-note = Notiz
version-author = Gesichert von
version-saved = „{ $name }“ wurde gesichert.
versions-none = Noch wurde keine Version gesichert.
versions-folded = { $count } vom Programm gesichert
versions-automatic = vom Programm gesichert
delete-one = „{ $name }“ aus dem Modell löschen?
delete-many = { $count } Elemente aus dem Modell löschen?
delete-relations =
    { $count ->
        [one] Eine Beziehung geht mit:
       *[other] { $count } Beziehungen gehen mit:
    }
delete-nothing-else = Sonst geht nichts mit.
delete-views = Es verschwindet auch aus: { $names }.
delete-more = und { $count } weitere
delete-do = Aus dem Modell löschen
shortcuts-file = Modell
shortcuts-edit = Bearbeiten
shortcuts-draw = Zeichnen
shortcuts-view = Ansicht
shortcuts-help = Hilfe
shortcuts-pointer = Mit dem Zeiger
shortcuts-double-click = Doppelklick auf die Zeichenfläche: ein neues Element tippen.
shortcuts-handle = Von einem Griff ziehen: verbinden.
shortcuts-space = Leertaste und ziehen oder zwei Finger: das Bild bewegen.
shortcuts-fields = In einem Feld
shortcuts-both = Alt Eingabe: behält, was dasteht, und was getippt ist, als zwei Aussagen.
about-version = Tragwerk { $version }
about-offline = Arbeitet ohne Internet. Nichts verlässt diesen Rechner.
about-licence = Quelloffen unter der MIT- oder der Apache-2.0-Lizenz. Schrift Inter, Symbole Lucide.
copy-picture-done = Als Bild kopiert: „{ $view }“
copy-picture-chosen = { $count ->
    [one] Als Bild kopiert: ein Element aus „{ $view }“
   *[other] Als Bild kopiert: { $count } Elemente aus „{ $view }“
}
copy-picture-refused = Bilder lassen sich hier nicht in die Zwischenablage kopieren. Als PNG exportieren geht.
copy-picture-export = Exportieren …
export-title = Exportieren
export-format = Format
export-format-png = PNG, für Folien
export-format-svg = SVG, beliebig vergrößerbar
export-format-pdf = PDF, Seiten zum Drucken
export-format-pptx = PowerPoint, Formen bearbeitbar
export-format-html = HTML, Bericht für den Browser
export-format-xlsx = Excel, Tabellen
export-format-csv = CSV, eine Tabelle
export-format-json = Modell als Text (.gtm.json)
export-view = Sicht
export-language = Sprache
export-theme = Farben
export-theme-light = Hell
export-theme-dark = Dunkel
export-theme-print = Für den Druck
export-table = Tabelle
export-all-tables = Alle Tabellen
export-table-responsibility_matrix = Verantwortungsmatrix
export-table-decision_register = Entscheidungsregister
export-table-metric_catalogue = Kennzahlenkatalog
export-table-integration_matrix = Integrationsmatrix
export-table-elements = Elemente
export-table-relations = Beziehungen
export-table-findings = Befunde
export-appendix = Folien: Entscheidungen, Fragen, Kennzahlen
export-paper = Papier
export-paper-wide = Folie, 16:9
export-paper-a4 = A4
export-paper-a3 = A3
export-all-views = Alle Sichten
export-since = Unterschiede seit
export-since-never = Keine
export-progress = { $done } von { $of } Sichten gezeichnet
export-stop = Abbrechen
export-scale = Größe
export-times = { $scale }-fach
export-title-block = Schriftfeld
export-legend = Legende
export-marks = Marken offener Fragen
export-transparent = Durchsichtiger Hintergrund
export-whole = Sichten nie auf Seiten aufteilen
export-preview = Vorschau des Exports
export-xlsx-text = Die Tabellen als Blätter einer Arbeitsmappe, mit Filtern.
export-csv-text = Eine Tabelle als Text, für Tabellenprogramme und Skripte.
export-json-text = Das ganze Modell in seiner Textform: alle Elemente, Beziehungen, Aussagen und Sichten.
export-path = Datei
export-done = Geschrieben nach { $path }
### Find and replace
find-title = Suchen und ersetzen
find-find = Suchen
find-replace = Ersetzen durch
find-exact = Groß- und Kleinschreibung beachten
find-hint = Sucht in Namen, Beschreibungen und Notizen.
find-count = { $count ->
    [0] Nichts gefunden.
    [one] In einem Text gefunden.
   *[other] In { $count } Texten gefunden.
}
find-do = { $count ->
    [one] In einem Text ersetzen
   *[other] In { $count } Texten ersetzen
}
find-done = { $count ->
    [one] In einem Text ersetzt.
   *[other] In { $count } Texten ersetzt.
}
find-remove = { $count ->
    [one] Aus einem Text entfernen
   *[other] Aus { $count } Texten entfernen
}
find-removed = { $count ->
    [one] Aus einem Text entfernt.
   *[other] Aus { $count } Texten entfernt.
}
find-stay = { $count ->
    [one] Ein Name wäre leer; er bleibt.
   *[other] { $count } Namen wären leer; sie bleiben.
}
find-more = … und { $count } weitere
find-in-name = Name
find-in-description = Beschreibung
find-in-note = Notiz
shortcuts-select = Auf leerer Fläche ziehen: auswählen; mit Umschalt dazu, mit Alt umfahren.
shortcuts-alone = Mit Alt loslassen: nur bewegen, was der Ort auch bedeutet.
shortcuts-walk = Strg und ein Pfeil: weiter zum nächsten Element dort; der Pfeil allein bewegt die Auswahl.
shortcuts-canvas = Auf der Zeichenfläche
