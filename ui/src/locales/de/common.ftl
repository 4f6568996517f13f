### Wörter, die mehrere Stellen teilen.
program = Tragwerk
close = Schließen
cancel = Abbrechen
undo = Rückgängig
toasts = Mitteilungen
toast-detail = Technische Einzelheiten
chip-remove = { $name } entfernen
problem-unreachable = Der Kern des Programms antwortet nicht. Was gesichert war, ist nicht verloren.
told-not-done = Die letzte Änderung wurde nicht übernommen; bitte wiederholen.
told-removed-from-view =
    { $lines ->
        [0] { $count ->
            [one] Aus dieser Sicht genommen. Es ist weiter im Modell.
           *[other] { $count } Elemente aus dieser Sicht genommen. Sie sind weiter im Modell.
        }
        [one] { $count ->
            [one] Mit einer Linie aus dieser Sicht genommen. Beides ist weiter im Modell.
           *[other] { $count } Elemente mit einer Linie aus dieser Sicht genommen. Alles ist weiter im Modell.
        }
       *[other] { $count ->
            [one] Mit { $lines } Linien aus dieser Sicht genommen. Alles ist weiter im Modell.
           *[other] { $count } Elemente mit { $lines } Linien aus dieser Sicht genommen. Alles ist weiter im Modell.
        }
    }
told-removed =
    { $count ->
        [one] Entfernt.
       *[other] { $count } entfernt.
    }
crash-title = Dieser Teil des Fensters ist ausgefallen.
crash-text = Das Modell ist sicher: Jede Änderung steht in der Datei. Nach dem Neuladen geht es weiter.
crash-reload = Neu laden
lost = Die Verbindung zum Kern ist unterbrochen. Gesichertes ist sicher; bearbeiten lässt es sich wieder, sobald sie steht.
working = Das Programm arbeitet
