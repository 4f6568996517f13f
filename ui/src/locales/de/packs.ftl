# Regelpaket, eigene Regeln und Ausnahmen.
packs-title = Regelpaket
packs-profile = Profil
packs-rules = Regeln
packs-own = Eigene Regeln
packs-text = Text
packs-tabs = Teile des Regelpakets
packs-search = Regel finden
packs-none = Keine Regel passt.
packs-severity-of = Schweregrad von { $code }
packs-as-is = Wie sie ist
packs-mixed = Mehrere
packs-off = Aus
packs-found = { $count ->
    [0] nichts offen
    [one] 1 offen
   *[other] { $count } offen
}
packs-number-problem = Eine ganze Zahl von { $least } bis { $most }.
packs-waits = Eigene Regeln, die mit dieser Datei kamen, warten. Sehen Sie sie unten an und lassen Sie sie dann zu.
packs-allow = Für diese Datei zulassen
packs-problems = { $count ->
    [one] 1 Fehler im Regelpaket; alles andere gilt.
   *[other] { $count } Fehler im Regelpaket; alles andere gilt.
}
packs-place = Zeile { $line }, Spalte { $column }
packs-text-label = Regelpaket als Text (TOML)
packs-text-save = Text speichern
packs-text-sound = Daran ist nichts falsch.
packs-examples = Beispiele zum Erweitern
packs-own-none = Es gibt noch keine eigenen Regeln.
packs-own-new = Neue eigene Regel
packs-own-edit = Bearbeiten
packs-own-edit-named = { $code } bearbeiten
packs-own-remove = { $code } entfernen
packs-own-shipped = aus einem Beispiel
packs-own-waits = wartet
packs-begin = Beginnen mit
packs-begin-empty = Nichts
packs-begin-heard = Niemand wird gehört
packs-begin-heard-question = Wer wird gehört, bevor „{ "{name}" }“ entschieden wird?
packs-begin-unit = Zuständige Einheit unklar
packs-begin-unit-question = Welche Einheit steht für „{ "{name}" }“ ein?
packs-begin-sla = Übergabe ohne Frist
packs-begin-sla-question = Innerhalb welcher Frist wird „{ "{name}" }“ aufgegriffen?
packs-begin-metric = Kennzahl ohne Zielwert
packs-begin-metric-question = Welcher Wert von „{ "{name}" }“ ist gut?
own-code = Kürzel
own-code-hint = ACME-01
own-subject = Über
own-severity = Schweregrad
own-nature = Art der Frage
own-when = Wenn
own-evidence = Belegt durch (kann leer bleiben)
own-question-en = Frage, englisch
own-question-de = Frage, deutsch
own-save = Regel speichern
own-functions = Was sich fragen lässt
own-would-find = { $count ->
    [0] In diesem Modell findet sie nichts.
    [one] In diesem Modell findet sie 1 von { $of }:
   *[other] In diesem Modell findet sie { $count } von { $of }:
}
own-at = Zeile { $line }, Spalte { $column }: { $sentence }
waivers-title = Ausnahmen
waivers-none = Es gibt keine Ausnahmen.
waivers-until = bis { $until }
waivers-endless = ohne Ende
waivers-remove = Ausnahme für { $about } entfernen
waivers-renew = Verlängern
waivers-renew-named = Ausnahme für { $about } verlängern
waivers-renew-until = Bis (JJJJ-MM-TT)
waivers-renew-do = Speichern
waivers-renew-problem = Nötig ist ein Tag wie 2027-06-30.
questions-since = Neu seit
questions-since-ever = Jederzeit
questions-since-short = Neu seit { $version }
action-rule-pack = Regelpaket
action-waivers = Ausnahmen
