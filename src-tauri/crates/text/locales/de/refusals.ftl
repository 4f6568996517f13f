# Was gesagt wird, wenn etwas abgelehnt ist: was geschah, was erhalten blieb, was als Nächstes zu tun ist.
# Eine abgelehnte Änderung oder Datei hat nichts verändert.
#
# `refusal` im Paket text setzt Wörter an die Stelle von Ids, bevor eine Nachricht sie sieht: $kind, $source_kind und
# $target_kind („einem …“), $relation, $attribute, $choices und $allowed (Listen von Wörtern), $expected, $reference,
# $what. $place steht davor, wo ein Problem eine Stelle in einer Datei hat.

refused-at = Bei { $place }: { $sentence }

# Änderungen am Modell.

refused-name-missing = Hier fehlt ein Name.
refused-name-too-long = Der Name ist länger als { $max } Zeichen. Der Rest passt in die Beschreibung.
refused-name-control-character = Der Name enthält ein Zeichen, das sich nicht darstellen lässt. Bitte den Namen neu eingeben.
refused-id-invalid = „{ $id }“ kann keine Id sein: Sie braucht 1 bis 64 sichtbare Zeichen.
refused-id-taken = Es gibt schon einen Datensatz mit der Id „{ $id }“.
refused-attribute-unknown = Das Attribut „{ $attribute }“ gibt es bei { $kind } nicht. Dafür sind freie Eigenschaften da.
refused-attribute-type = „{ $value }“ passt nicht zu „{ $attribute }“; erwartet wird { $expected }.
    .choice = „{ $value }“ passt nicht zu „{ $attribute }“; möglich sind { $choices }.
refused-relation-not-allowed = Zwischen { $source_kind } und { $target_kind } gibt es die Beziehung „{ $relation }“ nicht. Möglich sind: { $allowed }.
    .none = Zwischen { $source_kind } und { $target_kind } gibt es weder die Beziehung „{ $relation }“ noch eine andere. Der Weg führt über ein drittes Element.
refused-statement-attribute-empty = Eine Aussage braucht einen Gegenstand: Bitte das Attribut nennen.
refused-statement-unknown = Diese Aussage gibt es nicht mehr. Das Modell ist, wie es war.
refused-coordinate-out-of-range = Diese Stelle liegt zu weit außerhalb der Zeichenfläche. Nichts wurde verschoben.
refused-size-invalid = Eine Größe muss über null liegen. Die Größe ist, wie sie war.
refused-element-unknown = Dieses Element („{ $id }“) ist nicht mehr im Modell. Nichts wurde geändert.
refused-relation-unknown = Diese Beziehung („{ $id }“) ist nicht mehr im Modell. Nichts wurde geändert.
refused-view-unknown = Diese Sicht („{ $id }“) ist nicht mehr im Modell. Nichts wurde geändert.
refused-note-unknown = Diese Notiz („{ $id }“) ist nicht mehr in der Sicht. Nichts wurde geändert.
refused-viewpoint-unknown = Eine Art von Sicht namens „{ $name }“ gibt es nicht.
refused-not-placed = „{ $name }“ steht nicht in dieser Sicht.
refused-already-placed = „{ $name }“ steht schon in dieser Sicht.
refused-parent-unknown = Der Behälter („{ $id }“) steht nicht in dieser Sicht. Er muss zuerst gezeigt werden.
refused-parent-cycle = Ein Behälter kann nicht in sich selbst liegen. Alles steht, wie es stand.
refused-language-unknown = Die Sprache eines Modells ist Deutsch (de) oder Englisch (en), nicht „{ $tag }“.
refused-import-conflict = Diese Datensätze gibt es schon mit anderem Inhalt: { $ids }. Importiert wurde nichts; die beiden Dateien lassen sich stattdessen zusammenführen.

# Die Textform.

refused-too-large = Die Datei überschreitet die Grenze von { $limit } { $what }. Importiert wurde nichts.
refused-json-broken = Zeile { $line }, Spalte { $column }: Das ist kein gültiges JSON ({ $detail }).
refused-not-a-model = Das ist kein GTM-Modell: Der Eintrag "format": "gtm-model" fehlt.
refused-format-version = Die Datei hat die Formatversion { $version }, die dieses Programm nicht kennt. Ein neueres Programm kann sie öffnen.
refused-wrong-type = { $expected } wird hier erwartet.
refused-missing-field = Dieser Eintrag fehlt.
refused-unknown-key = Dieser Eintrag ist hier nicht bekannt. Freie Einträge gehören unter "properties".
refused-unknown-kind = Eine Elementart namens „{ $kind }“ gibt es nicht.
refused-unknown-relation-kind = Eine Beziehungsart namens „{ $kind }“ gibt es nicht.
refused-dangling = { $reference } „{ $id }“ kommt in der Datei nicht vor.
refused-duplicate-id = Die Id „{ $id }“ kommt mehr als einmal vor.
refused-duplicate-node = Das Element „{ $id }“ steht mehr als einmal in dieser Sicht.

# Die Modelldatei.

refused-file-not-found = In { $folder } gibt es keine Datei „{ $file }“. Vielleicht wurde sie verschoben oder umbenannt.
refused-folder-not-found = Den Ordner { $folder } gibt es nicht. Bitte einen anderen Ort wählen.
refused-file-exists = „{ $file }“ gibt es schon und wird nicht überschrieben. Bitte einen anderen Namen wählen.
refused-not-a-database = „{ $file }“ ist keine Modelldatei. Sie wurde nicht angerührt.
refused-not-our-database = „{ $file }“ gehört einem anderen Programm. Sie wurde nicht angerührt.
refused-file-truncated = „{ $file }“ endet nach { $found } von { $expected } Bytes: Die Kopie oder der Download brach ab. Sie wurde nicht angerührt; bitte neu holen oder eine Sicherung öffnen.
refused-file-damaged = „{ $file }“ ist beschädigt und nicht verlässlich. Sie wurde nicht angerührt; bitte eine Sicherung oder ältere Kopie öffnen.
refused-file-foreign-part = „{ $file }“ enthält etwas, das dieses Programm nie anlegt ({ $part }). Zur Sicherheit wurde sie nicht geöffnet.
refused-file-newer = „{ $file }“ stammt von einer neueren Version des Programms ({ $found }, diese kennt { $known }). Nach einer Aktualisierung lässt sie sich öffnen; sie wurde nicht angerührt.
refused-file-read-only = „{ $file }“ lässt sich nur lesen. Zum Bearbeiten bitte eine Kopie an einem eigenen Ort sichern.
refused-folder-read-only = In { $folder } lässt sich nichts schreiben, deshalb lässt sich „{ $file }“ nur lesen. Zum Bearbeiten bitte eine Kopie an einem eigenen Ort sichern.
refused-file-unfinished = Der letzte Schreibvorgang in „{ $file }“ brach ab und lässt sich nicht zurücknehmen, weil die Datei nur lesbar ist. Bitte in einen beschreibbaren Ordner kopieren und die Kopie öffnen.
refused-file-locked = Ein anderes Programm benutzt „{ $file }“. Bitte dort schließen und noch einmal versuchen; nichts wurde geändert.
refused-file-replaced = An der Stelle von „{ $file }“ liegt jetzt eine andere Datei, vermutlich durch einen Abgleichdienst; was hier offen ist, steht nicht darin.
refused-file-gone = „{ $file }“ wurde verschoben oder gelöscht, gesichert wird darin nichts mehr; was hier offen ist, lässt sich als neue Datei behalten.
refused-disk-full = Der Datenträger ist voll. „{ $file }“ ist, wie sie vor dieser Änderung war; bitte Platz schaffen und noch einmal versuchen.
refused-stale = Das Modell hat sich inzwischen geändert. Es wird neu gezeigt; bitte die letzte Änderung wiederholen.
refused-would-corrupt = Diese Änderung hätte das Modell beschädigt und wurde nicht ausgeführt. „{ $file }“ ist, wie sie war. ({ $detail })
refused-version-not-found = Eine gesicherte Version „{ $id }“ gibt es nicht.
refused-scenario-not-found = Ein Szenario „{ $id }“ gibt es in „{ $file }“ nicht.
refused-scenario-name-taken = Es gibt schon ein Szenario „{ $name }“. Bitte einen anderen Namen wählen.
refused-scenario-is-current = Das Szenario „{ $name }“ ist gerade geöffnet. Bitte zuerst zu einem anderen wechseln.
refused-step-not-found = Einen Schritt { $id } gibt es im Protokoll nicht.
refused-migration-no-room = „{ $file }“ stammt von einer früheren Version des Programms. Um sie auf den heutigen Stand zu bringen, braucht der Datenträger Platz für eine Kopie ({ $expected } Bytes). Sie wurde nicht angerührt; bitte Platz schaffen und noch einmal öffnen.
refused-nothing-to-salvage = Von „{ $file }“ lässt sich nichts mehr lesen. Sie wurde nicht angerührt; bitte eine Sicherung oder ältere Kopie öffnen.
refused-file-too-large = „{ $file }“ ist größer, als das Format erlaubt. Sie wurde nicht angerührt.
refused-file-io = Das System hat den Zugriff auf „{ $file }“ verweigert: { $detail }. Nichts wurde geändert.

refused-file-partly-shown = Eine neuere Version des Programms hat in „{ $file }“ etwas abgelegt, das hier nicht gezeigt wird. Es bleibt erhalten, wie es ist.

# Das offene Modell und das Programm.

refused-no-model-open = Es ist kein Modell geöffnet.
refused-undo-nothing = Es gibt nichts rückgängig zu machen.
refused-redo-nothing = Es gibt nichts zu wiederholen.
refused-version-name-missing = Eine Version braucht einen Namen, damit sie sich wiederfinden lässt.
refused-undo-overtaken = Dieser Schritt lässt sich nicht zurücknehmen: Jemand anderes hat dieselbe Stelle inzwischen geändert. Alles ist, wie es war.
refused-redo-overtaken = Dieser Schritt lässt sich nicht wiederholen: Jemand anderes hat dieselbe Stelle inzwischen geändert. Alles ist, wie es war.
refused-template-unknown = Eine Vorlage „{ $id }“ gibt es nicht.
refused-sample-unknown = Ein Beispielmodell „{ $id }“ gibt es nicht.
refused-rule-unknown = Eine Regel „{ $code }“ gibt es nicht.
refused-view-empty = Diese Sicht würde nichts zeigen. Nichts wurde geändert.
refused-view-complete = Diese Sicht zeigt schon alles, was zu ihr gehört. Nichts wurde geändert.
refused-export-onto-model = „{ $file }“ ist das Modell selbst und wird nicht überschrieben. Bitte einen anderen Namen für den Export wählen.
refused-table-missing = Eine CSV fasst eine Tabelle. Bitte sagen, welche, zum Beispiel --table decision_register.
refused-export-gone = Dieser Export läuft nicht mehr: Er wurde abgebrochen, oder ein anderer hat begonnen. Geschrieben wurde nichts.
refused-settings-not-kept = Die Einstellung gilt, bis das Programm endet, ließ sich aber nicht für das nächste Mal aufbewahren: { $detail }
refused-request-unknown = Das Programm kennt die Anfrage „{ $request }“ nicht. Fenster und Kern passen nicht zusammen; bitte das Programm neu installieren.
refused-args-invalid = Die Anfrage „{ $request }“ wurde nicht verstanden: { $detail }. Nichts wurde geändert.
refused-unexpected = Im Programm ist etwas schiefgegangen. Die Datei ist so, wie sie nach der letzten sichtbaren Änderung war. ({ $detail })

# Bilder.

refused-picture-too-large = Das Bild wäre { $width } × { $height } Pixel groß; möglich sind höchstens { $limit } je Seite. Bitte einen kleineren Maßstab wählen.
refused-scale-invalid = „{ $scale }“ ist kein Maßstab. Gebraucht wird eine Zahl über null, zum Beispiel 2.
refused-picture-not-drawn = Das Bild ließ sich nicht zeichnen ({ $detail }). Das Modell ist, wie es war; vielleicht hilft ein kleinerer Maßstab.

# Die Kommandozeile.

refused-version-ambiguous = Mehrere Versionen heißen „{ $name }“. Die gemeinte bitte mit ihrer Kennung nennen: { $ids }.
refused-view-not-found = Eine Sicht „{ $name }“ gibt es nicht. Vorhandene Sichten: { $names }.
    .none = Eine Sicht „{ $name }“ gibt es nicht, und das Modell hat keine eigenen Sichten.
refused-view-ambiguous = Mehrere Sichten heißen „{ $name }“. Die gemeinte bitte mit ihrer Kennung nennen: { $ids }.
refused-no-views = Das Modell hat keine eigenen Sichten.
refused-export-format-unknown = Die Endung von „{ $file }“ nennt kein Format. Bitte --format angeben, zum Beispiel --format pdf.
refused-filter-of-stored = „{ $view }“ ist von Hand angeordnet und zeigt, was darin platziert wurde. Einschränken lässt sich ein erzeugtes Bild, etwa --view decision_map.
refused-layout-gone = Diese Anordnung wurde abgebrochen, oder eine andere wurde begonnen. Es wurde nichts geändert.
refused-option-idle = Die Option { $option } bewirkt bei { $format } nichts. Bitte weglassen.
refused-out-no-folder = Mehrere Bilder brauchen einen Ordner, und { $folder } konnte keiner werden: { $detail }
refused-commands-invalid = „{ $file }“ enthält keine Operationen, die sich anwenden lassen: { $detail }. Geändert wurde nichts.
refused-path-outside = „{ $file }“ liegt außerhalb von { $folder }. Hier lassen sich nur Dateien in diesem Ordner öffnen und schreiben.
refused-dist-missing = In { $folder } liegt keine gebaute Oberfläche. Mit „npm run build“ bauen oder ihren Ordner mit --dist nennen.
refused-port-taken = Port { $port } lässt sich nicht verwenden: { $detail }

# Wörter für das, was eine Stelle in einer Datei aufnimmt.

expected-text = Text
    .sentence = Text
expected-date = ein Datum wie 2027, 2027-06 oder 2027-06-30
    .sentence = Ein Datum wie 2027, 2027-06 oder 2027-06-30
expected-number = eine Zahl
    .sentence = Eine Zahl
expected-yes_no = ja oder nein (true oder false)
    .sentence = Ja oder nein (true oder false)
expected-list = eine Liste
    .sentence = Eine Liste
expected-object = ein Objekt
    .sentence = Ein Objekt
expected-value = Text, eine Zahl oder true oder false
    .sentence = Text, eine Zahl oder true oder false
expected-choice = einer der möglichen Werte
    .sentence = Einer der möglichen Werte

reference-source = Die Quelle
reference-target = Das Ziel
reference-element = Das Element
reference-relation = Die Beziehung
reference-parent = Der Behälter

limit-text = Bytes
limit-records = Datensätzen

# Vorschläge.
refused-finding-gone = Diese Frage ist nicht mehr offen. Es wurde nichts geändert.
refused-fix-unknown = So lässt sich diese Frage nicht mehr beantworten. Es wurde nichts geändert; bitte die Frage neu öffnen.
refused-fix-answer-missing = Es ist noch etwas zu wählen oder auszufüllen. Es wurde nichts geändert.
refused-fix-answer-unfit = Was gewählt wurde, passt hier nicht. Es wurde nichts geändert; bitte neu wählen.
refused-fix-name-same = „{ $name }“ heißt es bereits. Bitte einen anderen Namen wählen.
refused-fix-same-twice = Zweimal wurde dasselbe gewählt. Es wurde nichts geändert; bitte zwei verschiedene wählen.

refused-element-not-found = Ein Element mit der Kennung oder dem Namen „{ $name }“ gibt es nicht.
refused-element-ambiguous = Mehrere Elemente heißen „{ $name }“. Das gemeinte bitte mit seiner Kennung nennen: { $ids }.

# Ausnahmen.
refused-waiver-incomplete = { $what ->
    [reason] Eine Ausnahme braucht eine Begründung. Es wurde nichts geändert.
    [who] Eine Ausnahme braucht jemanden, der sie entschieden hat. Es wurde nichts geändert.
   *[code] Eine Ausnahme braucht die Regel, um die es geht. Es wurde nichts geändert.
}
refused-waiver-date = „{ $until }“ ist kein Datum. Bitte als Jahr, Monat und Tag schreiben: 2027-06-30.
refused-waiver-unknown = Diese Ausnahme gibt es im Modell nicht mehr. Es wurde nichts geändert.
refused-scenario-name-missing = Ein Szenario braucht einen Namen. Es wurde nichts geändert.
refused-merge-base-unknown = Es ist nicht bekannt, von welchem Stand beide kommen. Bitte den Stand wählen, mit dem beide begonnen haben. Es wurde nichts geändert.
refused-backup-not-found = Die Sicherung „{ $file }“ gibt es nicht mehr. Es wurde nichts geändert.
refused-conflict-unknown = Dieser Konflikt ist nicht mehr offen. Es wurde nichts geändert.
refused-conflict-misfit = Diese Seite des Konflikts passt nicht mehr zum Modell. Es wurde nichts geändert.
refused-conflict-end-missing = Diese Seite des Konflikts braucht ein Element, das nicht mehr im Modell ist. Bitte die andere Seite wählen oder zuerst den Konflikt um dieses Element entscheiden. Es wurde nichts geändert.
refused-join-kinds = „{ $keep }“ und „{ $drop }“ können nicht eins werden: Das geht nur mit zwei verschiedenen Elementen einer Art. Es wurde nichts geändert.

refused-pack-unreadable = Das Regelpaket „{ $file }“ lässt sich nicht lesen: { $detail }. Nichts wurde geprüft; nennen Sie eine andere Datei.
refused-pack-too-large = Das Regelpaket „{ $file }“ hat mehr als { $limit } kB. Nichts wurde geprüft; kürzen Sie es oder legen Sie Teile in Pakete, die es erweitert.
refused-pack-no-text = Das Regelpaket „{ $file }“ ist kein Text in UTF-8. Nichts wurde geprüft; speichern Sie es als UTF-8.
refused-rule-pack-too-large = Das Regelpaket hat mehr als { $limit } kB. Nichts wurde geändert; kürzen Sie es.
refused-waiver-end-required = Unter diesem Regelpaket braucht eine Ausnahme ein Enddatum. Nichts wurde ausgenommen; ergänzen Sie es.
refused-rule-pack-broken = Das Regelpaket lässt sich hier nicht bearbeiten, solange es kein gültiges TOML ist. Nichts wurde geändert; berichtigen Sie es zuerst als Text.

# Zellen einer Tabelle.
refused-cell-locked = Diese Zelle lässt sich nicht bearbeiten. { $why }
refused-cell-gone = Diese Spalte gibt es nicht mehr. Es wurde nichts geändert.
refused-cell-one-name = Hierher gehört genau ein Name.
refused-cell-name-unknown = „{ $name }“ gibt es noch nicht, und was es wäre, sagt diese Spalte nicht. Bearbeiten Sie die Zelle und wählen Sie, was angelegt werden soll.
refused-letter-unknown = „{ $letter }“ ist kein Buchstabe dieser Matrix. Sie kennt { $letters }.
