### Der Startbildschirm.
start-claim = Zeichnen, wie der Markt bearbeitet wird. Sehen, wo es nicht trägt.
start-sketch = Mit der Runde skizzieren
start-sketch-how = Namen tippen, Eingabetaste
start-template = Mit einer Vorlage beginnen
start-template-how = Ein Gerüst zum Streiten
start-sample = Ein Beispiel ansehen
start-sample-how = Eine erfundene Firma, frei veränderbar
start-open = Datei öffnen
start-open-how = oder hierher ziehen
start-open-kinds = .gtm oder .gtm.json
start-drop = Loslassen, um die Datei zu öffnen
start-drop-path = Ein Browser verrät nicht, wo die Datei liegt. Bitte den Pfad angeben.
start-recent = Zuletzt
start-recent-none = Hier erscheinen Modelle, die geöffnet oder begonnen wurden.
start-recent-all = Alle { $count } Modelle
start-recent-few = Weniger
start-missing = Datei nicht gefunden
start-flaws =
    { $count ->
        [0] Keine Mängel
        [one] 1 Mangel
       *[other] { $count } Mängel
    }
start-templates = Vorlagen
start-samples = Beispielmodelle
start-samples-copy = Öffnet eine Kopie
start-elements =
    { $count ->
        [0] Leer
        [one] 1 Element
       *[other] { $count } Elemente
    }
start-language = Sprache
start-theme = Erscheinung
start-path = Pfad der Datei
start-path-open = Öffnen
start-unreachable = Der Kern von Tragwerk antwortet nicht.
