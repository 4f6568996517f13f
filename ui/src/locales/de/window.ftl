### Das Fenster mit einem Modell: Leiste, Reiter, linke Seite.
main-read-only = Diese Datei lässt sich nicht schreiben. Alles lässt sich ansehen und exportieren.
main-keep-open = Offenes als Kopie behalten
main-load-file = Laden, was jetzt da ist
main-kept = Behalten als { $path }
main-loaded = Was vorher offen war, liegt bei den Sicherungen.
main-split-left = Breite von Sichten und Elementen
main-split-right = Breite des Inspektors
main-split-bottom = Höhe der offenen Fragen
top-menu = Menü
top-name = Name des Modells
top-undo = Rückgängig: { $step }
top-redo = Wiederholen: { $step }
top-export = Exportieren
top-save-version = Version sichern
top-versions = Versionen
top-saved = gesichert { $at }
top-settings = Sprache und Erscheinung
views = Sichten
views-new = Neue Sicht
views-generated = Vom Programm gezeichnet
views-menu = Was mit { $name } geschehen soll
views-rename = Umbenennen …
views-rename-title = Sicht umbenennen
views-delete = Sicht löschen
views-keep = Als eigene Sicht behalten
views-keep-title = Als eigene Sicht behalten
views-keep-text = Diese Sicht zeichnet das Programm bei jeder Änderung neu. Eine eigene Sicht behält die Anordnung, die man ihr gibt.
views-name = Name
views-viewpoint = Was sie zeigt
views-create = Anlegen
views-save = Sichern
views-deleted = Die Sicht „{ $name }“ wurde gelöscht. Ihre Elemente sind weiterhin im Modell.
views-none = Noch keine Sicht
views-none-text = Eine Sicht ist ein Bild von einem Teil des Modells. Anlegen und darauf zeichnen.
elements = Elemente
elements-filter = Elemente filtern
elements-clear = Filter leeren
elements-none = Nichts passt.
elements-empty = Noch nichts da. Auf der Zeichenfläche N drücken und einen Namen tippen.
elements-not-here = Nicht in dieser Sicht: noch einmal Eingabetaste oder ziehen setzt es hinein
palette = Palette
palette-more = Mehr
palette-fewer = Weniger
palette-how = Auf die Zeichenfläche ziehen oder drücken und eine Stelle anklicken
tabs = Offene Sichten
tabs-close = { $name } schließen
stage-tools = Zeichenfläche
stage-lay-out = Anordnen
layout-under-way = Die Sicht wird angeordnet …
stage-layout-more = Einen Teil der Sicht anordnen
stage-filter = Filter
stage-filtered =
    { $count ->
        [one] Filter, 1 Einschränkung
       *[other] Filter, { $count } Einschränkungen
    }
stage-filter-kinds = Arten
stage-filter-units = Nur diese Einheiten
stage-filter-around = Nur im Umkreis eines Elements
stage-filter-how = Zuerst ein Element auf der Fläche auswählen.
stage-filter-take = Im Umkreis von { $name }
stage-filter-let = Nicht mehr im Umkreis
stage-filter-steps = Im Umkreis von { $name }
stage-filter-lines =
    { $count ->
        [one] 1 Linie weit
       *[other] bis zu { $count } Linien weit
    }
stage-filter-none = Alles zeigen
canvas-minimap = Übersichtskarte des ganzen Bildes
canvas-pinned = { $label }, angeheftet
stage-keep = Als eigene Sicht behalten
stage-marks = Marken
stage-zoom = { $percent } %
stage-evidence =
    { $count ->
        [0] Hervorgehoben
        [one] Beleg zu 1 Frage
       *[other] Belege zu { $count } Fragen
    }
stage-evidence-end = Beleg schließen
stage-locked-move = Diese Sicht zeichnet das Programm. Als eigene Sicht behalten, um sie anzuordnen.
action-rename = Umbenennen
action-note = Notiz
action-zoom-reset = 100 %
elements-sort = Elemente sortieren nach
elements-by-layer = Schicht
elements-by-unit = Einheit
elements-by-view = Sicht
elements-no-unit = Keine Einheit
elements-no-view = In keiner Sicht
overlay = Bild färben nach
overlay-now = Gefärbt nach: { $kind }
overlay-none = Eigene Farben
overlay-owner_unit = Zuständige Einheit
overlay-questions = Offene Fragen
overlay-layer = Schicht
overlay-decisions = Entscheidungsdeckung
overlay-legend = Legende: { $kind }
focus-bar = Blick
focus-on = { $more ->
    [0] Um „{ $name }“
    [one] Um „{ $name }“ und eines mehr
   *[other] Um „{ $name }“ und { $more } mehr
}
focus-depth = Wie weit
focus-steps = { $count ->
    [one] Eine Beziehung weit
   *[other] Bis zu { $count } Beziehungen weit
}
focus-picture = Als Bild
focus-end = Blick beenden
overlay-fold = Legende einklappen
overlay-unfold = Legende ausklappen
