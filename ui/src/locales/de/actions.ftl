### Namen der Handlungen: Menüs, Hinweise, Tastenübersicht.
action-new = Neues Modell
action-open = Datei öffnen …
action-save-version = Version sichern …
action-versions = Versionen
action-copy-picture = Als Bild kopieren
action-export = Exportieren …
action-close = Modell schließen
action-quit = Beenden
action-undo = Rückgängig
action-redo = Wiederholen
action-delete = Aus der Sicht nehmen
action-delete-from-model = Aus dem Modell löschen …
action-select-all = Alles auswählen
action-answer = Die gezeigte Frage beantworten
action-waive = Mit der gezeigten Frage leben
action-capture = Schnell erfassen
action-connect = Verbinden
action-escape = Abbrechen, Beleg schließen, Auswahl aufheben
action-zoom-in = Vergrößern
action-zoom-out = Verkleinern
action-zoom-fit = Alles zeigen
action-zoom-chosen = Auswahl zeigen
action-minimap = Übersichtskarte
action-lay-out = Anordnen
action-lay-out-chosen = Auswahl anordnen
action-lay-out-missing = Ergänzen, was hierher gehört
action-pin = Anheften oder lösen
action-marks = Marken offener Fragen
action-questions = Offene Fragen
action-integration = Was die Einheiten verbindet
action-stress = Was wäre ohne das?
action-decisions = Entscheidungen in einem Satz
action-left-panel = Sichten und Elemente
action-right-panel = Inspektor
action-theme-light = Hell
action-theme-dark = Dunkel
action-theme-system = Wie das System
action-language-en = English
action-language-de = Deutsch
about-language-en = Sprache: Englisch
about-language-de = Sprache: Deutsch
action-shortcuts = Tasten
action-about = Über Tragwerk
key-mod = Strg
key-shift = Umschalt
key-delete = Entf
key-escape = Esc
key-enter = Eingabe
action-palette = Suchen oder ausführen
palette-hint = Suchen oder ausführen
palette-actions = Aktionen
palette-views = Sichten
palette-elements = Elemente
palette-questions = Offene Fragen
palette-generated = zeichnet sich selbst
palette-none = Nichts heißt „{ $typed }“.
action-copy = Kopieren
action-paste = Einfügen
action-duplicate = Verdoppeln
action-align-left = Links ausrichten
action-align-centre = Senkrecht mittig ausrichten
action-align-right = Rechts ausrichten
action-align-top = Oben ausrichten
action-align-middle = Waagerecht mittig ausrichten
action-align-bottom = Unten ausrichten
action-spread-across = Waagerecht verteilen
action-spread-down = Senkrecht verteilen
told-copied = { $count ->
    [one] Ein Ding kopiert.
   *[other] { $count } Dinge kopiert.
}
told-pasted = { $count ->
    [one] Ein Ding eingefügt.
   *[other] { $count } Dinge eingefügt.
}
paste-title = Als Elemente einfügen
paste-text = Für jede Spalte angeben, was in ihr steht. Gleiche Zellen werden ein Element.
paste-left-out = Ausgelassen
paste-column = Was in Spalte { $number } steht
paste-more = … und { $count } weitere Zeilen
paste-head = Die erste Zeile enthält Überschriften
paste-do = { $count ->
    [one] Ein Element hinzufügen
   *[other] { $count } Elemente hinzufügen
}
action-find-replace = Suchen und ersetzen …
action-new-relation = Neue Beziehung …
action-append = Anhängen, was meist folgt
action-retype = Notizen zu Elementen machen …
action-reconnect-source = Anfang neu verbinden …
action-reconnect-target = Ende neu verbinden …
action-lasso = Auswahl umfahren
action-group = Gruppenkasten um die Auswahl
action-focus = Blick auf die Umgebung der Auswahl
action-focus-depth = Blick: einen Schritt weiter
action-overlay-next = Nach der nächsten Frage färben
action-overlay-owner-unit = Nach Einheit färben
action-overlay-questions = Nach offenen Fragen färben
action-overlay-layer = Nach Schicht färben
action-overlay-decisions = Nach Entscheidungsdeckung färben
