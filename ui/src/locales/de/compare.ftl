# Zwei Stände nebeneinander, und hereinholen, was andere aus dem Modell gemacht haben.
action-compare = Vergleichen
action-merge = Zusammenführen …
action-conflicts = Offene Konflikte
compare = Vergleichen
compare-before = Vorher
compare-after = Nachher
compare-choose = Stand wählen
compare-now = Jetzt
compare-scenario = Szenario „{ $name }“
compare-version = { $name } · { $at }
compare-file = Andere Datei …
compare-file-title = Andere Datei
compare-file-take = Diese Datei nehmen
compare-swap = Beide tauschen
compare-leave = Vergleich beenden
compare-counts = Wie viel sich unterscheidet
compare-count-added = { $count } neu
compare-count-removed = { $count } weg
compare-count-changed = { $count } geändert
compare-count-moved = { $count } umgehängt
compare-unchanged = { $count } gleich
compare-view = Bild
compare-generated = { $name } (vom Programm gezeichnet)
compare-panel = Unterschiede in Worten
compare-title-now = Was sich bis jetzt geändert hat
compare-title = Was sich in „{ $name }“ ändert
compare-empty = Es gibt noch nichts zum Vergleichen. Eine Version speichern oder oben eine andere Datei wählen.
compare-layout = Sieht nur anders aus
compare-opened = Durch die Änderung geöffnet
compare-closed = Durch die Änderung geschlossen
compare-questions = Offene Fragen
compare-questions-closed =
    { $count ->
        [one] Frage geschlossen
       *[other] Fragen geschlossen
    }
compare-questions-opened =
    { $count ->
        [one] Frage geöffnet
       *[other] Fragen geöffnet
    }
compare-questions-standing =
    { $count ->
        [one] bleibt offen
       *[other] bleiben offen
    }
compare-was = vorher { $was }
compare-was-lower = vorher { $was }, weniger ist besser
compare-was-open = vorher nicht beantwortet
compare-trend-better = besser
compare-trend-worse = schlechter
compare-trend-same = gleich
merge-title = Zusammenführen
merge-text = Holt herein, was andere aus diesem Modell gemacht haben: ein anderes Szenario, eine Version oder eine Kopie der Datei. Es ist ein Schritt, der sich zurücknehmen lässt.
merge-theirs = Was hereinkommt
merge-base = Die Version, mit der beide begonnen haben
merge-common = Beide kommen von: { $label }, { $detail }
merge-conflicts = Auf beiden Seiten verschieden geändert
merge-duplicates = Wahrscheinlich doppelt angelegt
merge-one = { $label }: eines daraus machen
merge-changes = Was hereinkommt
merge-left =
    { $count ->
        [one] 1 Konflikt ist nicht entschieden: Er bleibt offen, und es gilt, was hier steht.
       *[other] { $count } Konflikte sind nicht entschieden: Sie bleiben offen, und es gilt, was hier steht.
    }
merge-do = Zusammenführen
conflict-base = Ursprünglich
conflict-ours = Hier
conflict-theirs = Dort
conflict-nothing = nichts
conflict-gone = gelöscht
conflicts-all = Für alle:
conflicts-title = Offene Konflikte
conflicts-text = Hier wollten zwei Seiten Verschiedenes. Bis jemand wählt, gilt, was hier steht.
conflicts-none = Kein Konflikt ist offen.
conflicts-open =
    { $count ->
        [one] 1 Konflikt
       *[other] { $count } Konflikte
    }
conflicts-settle =
    { $count ->
        [0] Entscheiden
       *[other] { $count } entscheiden
    }
