### Versionen, Szenarien, Kopien und Sicherungskopien.
action-new-scenario = Neues Szenario …
action-rename-scenario = Szenario umbenennen …
action-scenarios = Szenarien …
action-share-copy = Kopie weitergeben …
top-scenarios = Szenario
top-more-scenarios =
    { $count ->
        [one] 1 weiteres
       *[other] { $count } weitere
    }
versions-same = unverändert
versions-questions =
    { $count ->
        [one] 1 Frage offen
       *[other] { $count } Fragen offen
    }
versions-figure = { $label } { $numerator } von { $denominator }
versions-figure-open = { $label } noch nicht beantwortet
versions-more = Mehr zu Versionen
versions-menu = Was mit { $name } geschehen soll
versions-compare-now = Mit jetzt vergleichen
versions-compare-before = Mit der davor vergleichen
versions-restore = Wiederherstellen …
versions-try = Als Kopie zum Ausprobieren öffnen
versions-scenario = Neues Szenario von hier …
versions-tried = Eine eigene Kopie ist offen: { $path }. Das Modell, aus dem sie kommt, ist unverändert.
versions-scenario-gone = gelöschtes Szenario
restore-title = „{ $name }“ wiederherstellen?
restore-text = Das Modell wird, was es damals war: { $at }.
restore-kept = Was jetzt da ist, bleibt davor als Version erhalten, und der Schritt lässt sich rückgängig machen.
restore-do = Wiederherstellen
restore-done = Das Modell ist wieder, was es in „{ $name }“ war.
scenario-new-title = Neues Szenario
scenario-rename-title = Szenario umbenennen
scenarios-title = Szenarien
scenario-text = Ein Szenario ist ein Zweig dieser Datei: ein Ziel ausprobieren, während der heutige Stand bleibt, wie er ist.
scenario-suggested = Ziel { $letter }
scenario-from = Beginnt mit
scenario-from-now = Was jetzt da ist
scenario-create = Anlegen und zeigen
scenario-since = seit { $at }
scenario-shown = wird gezeigt
scenario-show = Zeigen
scenario-show-named = { $name } zeigen
scenario-compare = Mit dem Gezeigten vergleichen
scenario-merge = In das Gezeigte aufnehmen …
scenario-delete = Löschen …
scenario-delete-title = Szenario „{ $name }“ löschen?
scenario-delete-text = Es wird nicht mehr angeboten. Seine Versionen bleiben in der Geschichte der Datei, und mit jeder kann ein neues Szenario beginnen.
scenario-delete-do = Szenario löschen
scenario-deleted = Das Szenario „{ $name }“ wurde gelöscht. Seine Versionen bleiben in der Geschichte.
share-title = Kopie weitergeben
share-text = Die Kopie enthält nur den heutigen Stand: keine früheren Versionen, kein Rückgängig.
share-text-versions = Die Kopie enthält den heutigen Stand und alle gesicherten Versionen.
share-versions = Mit gesicherten Versionen
share-suffix = Kopie
share-do = Kopie schreiben
share-done = Kopie geschrieben nach { $path }
action-backups = Sicherungen …
backups-title = Sicherungen
backups-text = Kopien dieses Modells, gemacht beim Öffnen und wenn eine andere Datei an seine Stelle trat. Eine zu öffnen macht eine neue Datei; das Modell bleibt, wie es ist.
backups-none = Es gibt noch keine Sicherung. Sie entsteht, wenn ein bearbeitetes Modell wieder geöffnet wird.
backup-open = Als neue Datei öffnen
backup-open-named = Die Sicherung von { $at } als neue Datei öffnen
backup-delete-named = Die Sicherung von { $at } löschen
recovery-title = Diese Datei ist beschädigt
recovery-offer = Was ist zu retten?
recovery-do = Lesbares öffnen
