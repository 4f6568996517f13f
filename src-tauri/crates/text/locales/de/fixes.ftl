# Was sich zu einer Feststellung tun lässt: Der Wert ist die Beschriftung eines Knopfs oder Menüeintrags. `ask-…` sind
# die Fragen, die vorher zu beantworten sind. Nach Werten von Merkmalen fragt das Wort des Merkmals selbst.

# Dasselbe für mehrere Feststellungen auf einmal.
fix-for-all = { $fix } ({ $count } auf einmal)

# `.each` is the same for several at once; `.short` stands at the end of a line of the list, in two or three words.
fix-answers-as-well = „{ $who }“ verantwortet es auch
    .each = Wer es ausführt oder entscheidet, verantwortet es auch
    .short = Als verantwortlich setzen
fix-name-accountable = Benennen, wer rechenschaftspflichtig ist
    .short = Verantwortung benennen
fix-keep-accountable = Eine Rechenschaft behalten; die anderen werden konsultiert oder führen aus
    .short = Eine Rechenschaft behalten
fix-name-role = Die Rolle benennen, die dafür geradesteht
    .short = Rolle benennen
fix-give-task = Sagen, was ausgeführt wird
    .short = Aufgabe benennen
fix-give-goal = Sagen, welches Ziel verfolgt wird
    .short = Ziel benennen
fix-delete = Aus dem Modell löschen
    .short = Löschen
fix-give-a-say = Zu der Entscheidung konsultieren, die das Ergebnis bewegt
    .short = Konsultieren
fix-fill-role = Benennen, wer die Rolle innehat
    .short = Rolle besetzen
fix-name-stand-in = An eine andere Rolle übergeben
    .short = Übergeben

fix-name-decider = Benennen, wer entscheidet
    .short = Entscheider benennen
fix-name-basis = Die Grundlage benennen
    .short = Grundlage benennen
fix-name-information = Die Information benennen
    .short = Information benennen
fix-keep-decider = Nur einer entscheidet; die anderen werden konsultiert
    .short = Einen Entscheider behalten
fix-decide-in-forum = In einem Gremium entscheiden, in dem alle sitzen
    .short = Im Gremium entscheiden
fix-name-directed = Sagen, was sie steuert
    .short = Wirkung benennen
fix-name-conflict = Sagen, welchen Konflikt sie löst
    .short = Konflikt benennen
fix-name-forum = Das Gremium benennen, in dem entschieden wird
    .short = Gremium benennen
fix-give-rhythm = Sagen, wie oft das Gremium tagt
    .short = Rhythmus festlegen
fix-found-forum = Ein Gremium dafür einrichten
    .short = Gremium einrichten
fix-does-not-recur = Es wird nur einmal entschieden
    .short = Nur einmal
fix-comes-first = Zurücknehmen, was den Kreis schließt
    .short = Kreis auflösen
fix-seat-deciders = Wer entscheidet, wird Mitglied des Gremiums
    .short = Entscheider aufnehmen
fix-decider-answers = Wer entscheidet, steht dafür gerade
    .short = Entscheider verantwortet
fix-owner-decides = Wer dafür geradesteht, entscheidet
    .short = Verantwortung entscheidet
fix-keep-vetoes = Zwei Vetos behalten; die anderen werden konsultiert
    .short = Zwei Vetos behalten

fix-name-decision = Die Entscheidung benennen, die sich darauf stützt
    .short = Entscheidung benennen
fix-define-metric = Die Kennzahl definieren
    .short = Kennzahl definieren
fix-give-formula = Die Formel angeben
    .short = Formel angeben
fix-reconcile = Sagen, wie die eine Zahl aus der anderen folgt
    .short = Abgleichen
fix-adopt-definition = Eine Definition für alle behalten
    .short = Eine Definition behalten
fix-tell-apart = Einem davon einen eigenen Namen geben
    .short = Eines umbenennen
fix-join = Zu einem zusammenlegen
    .short = Zusammenlegen
fix-name-system = Das führende System benennen
    .short = System benennen
fix-keep-system = Ein führendes System behalten
    .short = Ein System behalten
fix-state-assumptions = Die Annahmen aufschreiben
    .short = Annahmen aufschreiben
fix-make-part = Das eine zum Teil des anderen machen
    .short = Zum Teil machen
fix-name-actual = Die Kennzahl benennen, die prognostiziert wird
    .short = Ist-Kennzahl benennen

fix-name-ambition = Sagen, welcher Ambition es dient
    .short = Ambition benennen
fix-name-resolution = Benennen, was ihn löst
    .short = Lösung benennen
fix-name-metric = Die Kennzahl benennen, an der man es sieht
    .short = Kennzahl benennen
fix-share-goal = Ein gemeinsames Ziel geben
    .short = Ziel teilen
fix-take-goal = Ein Ziel einer anderen Einheit mittragen
    .short = Ziel mittragen
fix-lead-to-shared = Das Belohnte auf ein gemeinsames Ziel einzahlen lassen
    .short = Mit Ziel verbinden
fix-state-trade-off = Die Regel aufschreiben, nach der entschieden wird
    .short = Abwägung aufschreiben
fix-reward-goal = Ein Ziel belohnen, für das die Rolle geradesteht
    .short = Ziel belohnen
fix-make-conflict = Den Konflikt ausdrücklich machen
    .short = Konflikt zeigen
fix-keep-goal = Eines der beiden Ziele behalten
    .short = Ein Ziel behalten
fix-scale-weights = Gewichte auf 100 umrechnen
    .short = Gewichte umrechnen

fix-add-way-back = Einen Weg zurück zeichnen
    .short = Rückweg zeichnen
fix-meet-in-forum = In einem Gremium zusammenbringen
    .short = Gremium schaffen
fix-name-activity = Die Aktivität benennen, die sie bedient
    .short = Aktivität benennen
fix-connect-stage = Mit den anderen Phasen verbinden
    .short = Phase verbinden
fix-is-outcome = Hier endet die Reise
    .short = Ende der Reise
fix-is-entry = Hier beginnt die Reise
    .short = Beginn der Reise
fix-specify-handoff = Aufschreiben, was fehlt
    .short = Übergabe ergänzen
fix-state-return-path = Den Weg zurück aufschreiben
    .short = Rückweg aufschreiben
fix-insert-handoff = Eine Übergabe dazwischensetzen
    .short = Übergabe einfügen
fix-name-traveller = Sagen, wer in dieser Phase ist
    .short = Persona benennen
fix-hand-on-data = Weitergeben, was man weiß
    .short = Daten übergeben
fix-state-criteria = Aufschreiben, wann die Phase beginnt und endet
    .short = Kriterien aufschreiben
fix-connect-handoff = Sagen, wer gibt und wer annimmt
    .short = Übergabe verbinden
fix-same-trigger = Denselben Auslöser geben
    .short = Gleicher Auslöser

fix-name-directing-decision = Die Entscheidung benennen, die sie steuert
    .short = Entscheidung benennen
fix-name-decision-taken = Eine Entscheidung benennen, die dort fällt
    .short = Entscheidung benennen
fix-lead-through = Von der Ambition über eine Entscheidung zur Arbeit führen
    .short = Zur Arbeit führen
fix-give-recurrence = Sagen, was dauerhaft läuft
    .short = Wiederkehr festlegen
fix-capture-first = Das Erste davon aufnehmen
    .short = Das Erste aufnehmen
fix-keep-parent = Eine der Einheiten behalten
    .short = Eine Einheit behalten
fix-write-ambition = Die Ambition aufschreiben
    .short = Ambition aufschreiben
fix-close-loop = Benennen, wer dafür geradesteht und was sie begrenzt
    .short = Kreis schließen
fix-own-assumptions = Sagen, worauf die Prognose beruht
    .short = Grundlage nennen
fix-clarify = Sagen, für wen und in welchen Grenzen
    .short = Klären
fix-limit-automations = Die Entscheidung benennen, die sie begrenzt
    .short = Begrenzen

fix-comes-top = Zurücknehmen, was den Kreis schließt
    .short = Kreis auflösen
fix-place = In einer Sicht platzieren
    .short = Platzieren
fix-settle-statements = Klären, was davon gilt
    .short = Klären
fix-stays = Bleibt bestehen: kein Altbestand
    .short = Bleibt
fix-remove-waiver = Die Ausnahme entfernen
    .short = Ausnahme entfernen
fix-replace = Benennen, was es ersetzt
    .short = Nachfolge benennen

ask-accountable = Wer ist rechenschaftspflichtig?
ask-activity = Welche Aktivität?
ask-ambition = Welche Ambition?
ask-automated = Welche automatisierte Aktivität?
ask-conflict = Welcher Konflikt?
ask-data = Welche Daten?
ask-decider = Wer entscheidet?
ask-decision = Welche Entscheidung?
ask-definition = Welche Definition gilt?
ask-directed = Was steuert sie?
ask-first = Was kommt zuerst?
ask-forum = Welches Gremium?
ask-giver = Wer gibt?
ask-goal = Welches Ziel?
ask-handoff = Welche Übergabe?
ask-incentive = Welcher Anreiz?
ask-information = Welche Information?
ask-keep = Wer oder was bleibt?
ask-larger = Welches ist das größere?
ask-merged = Welches bleibt?
ask-metric = Welche Kennzahl?
ask-name = Wie heißt das andere?
ask-new-forum = Wie heißt das Gremium?
ask-next-stage = Welche Phase kommt danach?
ask-ongoing = Welche Aktivität läuft dauerhaft?
ask-other-stake = Was steht für die andere auf dem Spiel?
ask-policy = Welche Leitlinie?
ask-previous-stage = Welche Phase kommt davor?
ask-reader = Welche Aktivität muss es wissen?
ask-receiver = Wer nimmt an?
ask-replacement = Was ersetzt es?
ask-resolution = Welche Entscheidung oder Leitlinie?
ask-segment = Welches Segment?
ask-second-veto = Wer behält das zweite?
ask-shared-goal = Welches Ziel?
ask-stage-back = Wohin führt er zurück?
ask-stage-from = Von welcher Phase?
ask-stake = Was steht für die eine auf dem Spiel?
ask-stand-in = Welche Rolle?
ask-statement = Was davon gilt?
ask-system = Welches System?
ask-traveller = Welches Segment oder welche Buying-Center-Rolle?
ask-veto = Wer behält das erste Veto?
ask-view = Welche Sicht?
ask-what = Wie heißt es?
ask-writer = Welche Aktivität erfährt es?

# Was ein Vorschlag schließt und öffnet; er selbst ist ein Knopf.
fix-preview = { $closed ->
        [0] Schließt keine Frage
        [one] Schließt eine Frage
       *[other] Schließt { $closed } Fragen
    }{ $opened ->
        [0] { " " }und öffnet keine.
        [one] { " " }und öffnet eine.
       *[other] { " " }und öffnet { $opened }.
    }
