# Zwei Stände eines Modells nebeneinander.

# Welcher Stand es ist, und welcher Art.
point-now = Jetzt
    .detail = aktueller Stand, { $date }
point-version = { $name }
    .detail = Version vom { $date }
point-scenario = { $name }
    .detail = Szenario, aktueller Stand
point-file-version = { $name }
    .detail = Stand vom { $date }, Datei „{ $file }“
point-file = { $file }
    .detail = Datei mit „{ $name }“

# Alles, was ein Modell sagt, ein Sachverhalt je Zeile (`tragwerk show --facts`; git vergleicht diese Zeilen).
fact-model = Modell „{ $name }“
fact-language = Geschrieben in: { $language }
fact-description = Zu „{ $name }“: { $line }
fact-element = { $kind } „{ $name }“
fact-attribute = „{ $name }“, { $attribute }: „{ $value }“
    .relation = { $name }, { $attribute }: „{ $value }“
fact-tag = „{ $name }“ trägt das Schlagwort „{ $tag }“
fact-statement = „{ $source }“ sagt zu „{ $name }“, { $attribute }: „{ $value }“
    .relation = „{ $source }“ sagt zu { $name }, { $attribute }: „{ $value }“
# Eine Beziehung, wo sie einen Namen braucht: $relation liest sich von der Quelle zum Ziel.
fact-relation = „{ $source }“ – { $relation } – „{ $target }“
fact-view = Sicht „{ $view }“ ({ $viewpoint })
fact-place = Sicht „{ $view }“ zeigt „{ $name }“ bei { $x } { $y }, { $width } × { $height }
fact-route = Sicht „{ $view }“ führt die Linie von „{ $source }“ zu „{ $target }“ über { $corners }
fact-note = Sicht „{ $view }“ hat die Notiz „{ $name }“ bei { $x } { $y }, { $width } × { $height }
fact-waiver = { $code } ist für „{ $name }“ ausgenommen: { $reason } ({ $who }, bis { $until })
fact-rules = Eigene Regeln: { $line }

value-yes = ja
value-no = nein

# Was zwei Stände unterscheidet, je ein Satz. $name, $before, $value und $source sind Namen oder Werte.
change-group-model = Das Modell selbst
change-group-views = Sichten
change-group-waivers = Ausnahmen
change-new = Neu: { $kind } „{ $name }“
change-gone = Nicht mehr da: { $kind } „{ $name }“
change-renamed = „{ $before }“ heißt jetzt „{ $name }“
change-kind = „{ $name }“ ist jetzt von der Art { $kind } statt { $before }
change-description = Die Beschreibung von „{ $name }“ sagt jetzt „{ $value }“
change-description-gone = „{ $name }“ hat keine Beschreibung mehr
change-tagged = „{ $name }“ trägt jetzt die Schlagwörter { $tags }
change-untagged = „{ $name }“ trägt die Schlagwörter { $tags } nicht mehr
# $attribute ist das Wort für das Merkmal.
change-value = { $attribute } von „{ $name }“ ist jetzt „{ $value }“ statt „{ $before }“
change-value-new = { $attribute } von „{ $name }“ ist jetzt genannt: „{ $value }“
change-value-gone = { $attribute } von „{ $name }“ ist nicht mehr genannt; es war „{ $before }“
change-stated = „{ $source }“ sagt jetzt über „{ $name }“: { $attribute } ist „{ $value }“
change-unstated = „{ $source }“ sagt über „{ $name }“ nicht mehr: { $attribute } ist „{ $value }“
change-language = Das Modell ist jetzt geschrieben auf: { $language }
change-pack = Das Regelpaket des Modells ist ein anderes
change-view-new = Neu: Sicht „{ $name }“
change-view-gone = Nicht mehr da: Sicht „{ $name }“
change-viewpoint = Sicht „{ $name }“ zeigt jetzt: { $viewpoint }
change-layout = Sicht „{ $name }“ sieht anders aus: { $what }
change-boxes = { $count ->
    [one] 1 Kasten
   *[other] { $count } Kästen
}
change-lines = { $count ->
    [one] 1 Linie
   *[other] { $count } Linien
}
change-notes = { $count ->
    [one] 1 Notiz
   *[other] { $count } Notizen
}
change-waived = { $code } ist jetzt ausgenommen für „{ $name }“: { $reason }
change-unwaived = { $code } ist für „{ $name }“ nicht mehr ausgenommen
change-waiver = Die Ausnahme von { $code } für „{ $name }“ ist anders: { $reason }

# Der ganze Unterschied in einem Satz.
compare-same = Es gibt keinen Unterschied.
compare-layout = Nur Bilder sehen anders aus; was das Modell sagt, ist gleich.
compare-names = { $count ->
    [one] 1 Name oder Berichtsweg
   *[other] { $count } Namen und Berichtswege
} geändert, { $closed ->
    [one] 1 Frage
   *[other] { $closed } Fragen
} geschlossen
    .opened = { compare-names }, { $opened } geöffnet
compare-sizes = { $added } neu, { $removed } nicht mehr da, { $changed } geändert, { $moved } umgehängt; { $closed ->
    [one] 1 Frage
   *[other] { $closed } Fragen
} geschlossen, { $opened } geöffnet, { $standing } weiter offen

# `tragwerk diff` und seine Seite.
compare-title = { $before } → { $after }
compare-layout-head = Sieht nur anders aus
compare-closed = Geschlossene Fragen
compare-opened = Geöffnete Fragen
compare-scorecard = Kennzahlen

# Stände, die das Programm von selbst sichert.
version-before-merge = Vor dem Zusammenführen
version-merged = Nach dem Zusammenführen
version-merged-from = Was zusammengeführt wurde
version-before-restore = Vor dem Wiederherstellen
version-before-import = Vor dem Import
version-restored = Wiederhergestellt
version-scenario = Beim Wechsel des Szenarios
version-daily = Am Ende des Tages

# Konflikte beim Zusammenführen: worum es geht, und was eine Seite sagt.
conflict-field = { $field } von „{ $name }“
conflict-stays = Ob „{ $name }“ bleibt
conflict-pack = Die eigenen Regeln des Modells
conflict-kept = bleibt
conflict-places = { $count ->
    [one] 1 eigener Platz
   *[other] { $count } eigene Plätze
}
field-name = Name
field-description = Beschreibung
field-kind = Art
field-source = Anfang
field-target = Ende
field-language = Sprache
field-viewpoint = Art des Bildes
field-layout = Anordnung
field-note = Eine Notiz
field-reason = Grund
field-who = Wer entschieden hat
field-until = Bis wann
field-severity = Schwere
field-code = Regel
field-subject = Gegenstand
field-key = Schlüssel

# Ein Zusammenführen, bevor es geschieht.
merge-summary = { $changes ->
    [0] Nichts kommt hinzu
    [one] 1 Änderung kommt hinzu
   *[other] { $changes } Änderungen kommen hinzu
}, { $conflicts ->
    [0] kein Konflikt
    [one] 1 Konflikt
   *[other] { $conflicts } Konflikte
}{ $duplicates ->
    [0] .
    [one] , 1 Ding wurde wohl doppelt angelegt.
   *[other] , { $duplicates } Dinge wurden wohl doppelt angelegt.
}
merge-base-missing = Es ist nicht bekannt, von welchem Stand beide kommen. Bitte den Stand wählen, mit dem beide begonnen haben.
merge-base-common = Der letzte gemeinsame Stand
    .detail = am Inhalt erkannt
merge-twins = { $kind } „{ $name }“ wurde auf beiden Seiten angelegt

# Eine beschädigte Datei, und was sich noch aus ihr lesen lässt.
diagnosis-fine = Dieser Datei fehlt nichts.
salvage-whole =
    Alles darin lässt sich noch lesen: { $elements ->
        [one] 1 Element
       *[other] { $elements } Elemente
    } und { $relations ->
        [one] 1 Beziehung
       *[other] { $relations } Beziehungen
    }.
salvage-records =
    { $elements ->
        [one] 1 Element
       *[other] { $elements } Elemente
    } und { $relations ->
        [one] 1 Beziehung
       *[other] { $relations } Beziehungen
    } lassen sich noch lesen; ob das alles ist, kann niemand sagen.
salvage-version =
    Der gesicherte Stand „{ $name }“ vom { $date } lässt sich noch lesen: { $elements ->
        [one] 1 Element
       *[other] { $elements } Elemente
    } und { $relations ->
        [one] 1 Beziehung
       *[other] { $relations } Beziehungen
    }.
salvage-missing = { $count ->
    [one] 1 Eintrag ist verloren.
   *[other] { $count } Einträge sind verloren.
}
salvage-head = Name, Beschreibung und Regeln des Modells sind verloren.
recovered-file = { $name } (wiederhergestellt)
kept-file = { $name } (behalten)
backup-file = { $name } (Sicherung vom { $date })
