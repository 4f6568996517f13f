### Die Zeichenfläche: was eine Vorlesehilfe sagt, Felder und Menüs im Bild.
canvas = Zeichenfläche
canvas-relations = Beziehungen
canvas-node =
    { $count ->
        [0] { $kind } { $name }
        [one] { $kind } { $name }, 1 offene Frage
       *[other] { $kind } { $name }, { $count } offene Fragen
    }
canvas-note = Notiz: { $text }
canvas-edge = { $source } { $verb } { $target }
canvas-several = { $verb } + { $count }
canvas-more = + { $count }
canvas-refused-table = { $source } und { $target } lassen sich nicht verbinden
canvas-refused-exists = Sie sind schon auf jede mögliche Art verbunden
canvas-joined = { $more ->
    [0] Verbunden: „{ $name }“ { $verb } „{ $into }“
    [one] Verbunden: „{ $name }“ { $verb } „{ $into }“, und eines mehr
   *[other] Verbunden: „{ $name }“ { $verb } „{ $into }“, und { $more } mehr
}
canvas-capture-name = Name des neuen Elements, { $kind }
canvas-capture-hint = Name, / für die Art
canvas-capture-foot = Enter fügt hinzu, dann weiter · Esc beendet
canvas-capture-foot-once = Enter fügt hinzu · Esc beendet
canvas-kinds = Arten
canvas-link-name = { $more ->
    [0] „{ $name }“ verbinden mit
    [one] „{ $name }“ und eines mehr verbinden mit
   *[other] „{ $name }“ und { $more } mehr verbinden mit
}
canvas-link-hint = Verbinden mit …
canvas-link-create-hint = Name des neuen Elements
canvas-link-new = Neu: { $kind }
canvas-link-new-named = Neu: { $kind } „{ $name }“
canvas-link-none = Nichts dieses Namens lässt sich hier verbinden
canvas-choose = Welche Beziehung?
canvas-rename-name = Neuer Name von „{ $name }“
canvas-note-text = Text der Notiz
canvas-note-hint = Notiz schreiben
canvas-note-foot = Strg Enter fertig · Esc verwirft
canvas-menu = Menü
canvas-menu-rename = Umbenennen
canvas-menu-connect = Verbinden …
canvas-menu-questions = Offene Fragen
canvas-menu-remove = Aus der Sicht nehmen
canvas-menu-delete = Aus dem Modell löschen …
canvas-menu-disconnect = Beziehung löschen
canvas-menu-edit-note = Text bearbeiten
canvas-menu-delete-note = Notiz löschen
canvas-menu-capture = Neues Element hier
canvas-menu-note = Neue Notiz hier
canvas-menu-all = Alles auswählen
canvas-menu-fit = Alles zeigen
canvas-made = { $name } hinzugefügt
canvas-empty = Doppelklicken oder N drücken und schreiben, was jemand sagt
canvas-chosen = { $label }, ausgewählt
canvas-link-exists = schon verbunden
canvas-link-not-allowed = nicht verbindbar
canvas-differs = { $label }, { $what }
difference-added = hinzugekommen
difference-removed = entfallen
difference-changed = geändert
difference-moved = umgehängt
difference-ghost = wo es vorher war
canvas-pad = Was bei „{ $name }“ folgt
canvas-pad-append = { $verb }: { $kind }, neu
canvas-pad-more = Mehr …
canvas-pad-notes = { $count ->
    [one] Was die Notiz wird
   *[other] Was { $count } Notizen werden
}
canvas-pad-retype = Wird: { $kind }
canvas-pad-kinds = Andere Arten …
canvas-retype = { $count ->
    [one] Die Notiz wird …
   *[other] { $count } Notizen werden …
}
canvas-kind-none = Keine Art beginnt so
canvas-reconnect = „{ $name }“ { $verb }, statt „{ $now }“
canvas-reconnect-hint = Neu verbinden mit …
canvas-group-hint = Titel der Gruppe
canvas-would-join = { $verb } „{ $into }“ · Alt: nur bewegen
