### Der Inspektor.
inspector-name = Name
inspector-description = Beschreibung
inspector-describe = Beschreiben
inspector-note = Eine Notiz gehört nur zu dieser Sicht. Ein Doppelklick bearbeitet ihren Text.
attributes = Attribute
value-empty = –
value-none = nicht angegeben
value-yes = ja
value-no = nein
value-number = Bitte eine Zahl angeben.
value-date = Bitte Jahr, Monat oder Tag angeben: 2027, 2027-06 oder 2027-06-30.
statements-count =
    { $count ->
        [one] 1 Aussage
       *[other] { $count } Aussagen
    }
statements-contested = strittig: { $count } Aussagen
statements-add = Aussage hinzufügen
statements-other = Festhalten, wer was sagt
statements-about = Worüber
statements-value = Was gesagt wird
statements-source = Wer es sagt
statements-nobody = Quelle offen
statements-use = Als gültig übernehmen
statements-remove = Aussage entfernen
responsibility = Verantwortung
duty-decides = Wer entscheidet
duty-accountable_for = Wer trägt Rechenschaft
duty-responsible_for = Wer führt durch
duty-recommends = Wer empfiehlt
duty-agrees_to = Wer muss zustimmen
duty-consulted_on = Wer wird konsultiert
duty-informed_of = Wer wird informiert
letter-decides = D
letter-accountable_for = A
letter-responsible_for = R
letter-recommends = E
letter-agrees_to = V
letter-consulted_on = C
letter-informed_of = I
type-ahead-create = { $kind } „{ $name }“ anlegen
type-ahead-more = … und { $count } weitere. Tippen grenzt sie ein.
relations = Beziehungen
relations-add = Verbinden mit …
relations-open = Diese Beziehung zeigen
relations-which = Wie ist es mit „{ $name }“ verbunden?
stands-in = Steht in
stands-in-none = In keiner eigenen Sicht.
properties = Weitere Eigenschaften
properties-tags = Schlagwörter
relation = Beziehung
relation-kind = Art der Beziehung
relation-remove = Beziehung entfernen
many = { $count } ausgewählt
many-relations =
    { $count ->
        [one] 1 Beziehung
       *[other] { $count } Beziehungen
    }
many-notes =
    { $count ->
        [one] 1 Notiz
       *[other] { $count } Notizen
    }
model = Modell
model-describe = Worum es in diesem Modell geht
model-content = Inhalt
model-file = Datei
model-hint = Was ausgewählt ist, lässt sich hier ansehen und bearbeiten.
many-attributes = Attribute von allen
value-several = (mehrere Werte)
