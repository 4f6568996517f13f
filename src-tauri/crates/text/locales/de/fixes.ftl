# Was sich zu einer Feststellung tun lässt: Der Wert ist die Beschriftung eines Knopfs oder Menüeintrags. `ask-…` sind
# die Fragen, die vorher zu beantworten sind. Nach Werten von Merkmalen fragt das Wort des Merkmals selbst.

# Dasselbe für mehrere Feststellungen auf einmal.
fix-for-all = { $fix } ({ $count } auf einmal)

# `.each` is the same for several at once.
fix-answers-as-well = „{ $who }“ verantwortet es auch
    .each = Wer es ausführt oder entscheidet, verantwortet es auch
fix-name-accountable = Benennen, wer rechenschaftspflichtig ist
fix-keep-accountable = Eine Rechenschaft behalten; die anderen werden konsultiert oder führen aus
fix-name-role = Die Rolle benennen, die dafür geradesteht
fix-give-task = Sagen, was ausgeführt wird
fix-give-goal = Sagen, welches Ziel verfolgt wird
fix-delete = Aus dem Modell löschen
fix-give-a-say = Zu der Entscheidung konsultieren, die das Ergebnis bewegt
fix-fill-role = Benennen, wer die Rolle innehat
fix-name-stand-in = An eine andere Rolle übergeben

fix-name-decider = Benennen, wer entscheidet
fix-name-basis = Die Grundlage benennen
fix-name-information = Die Information benennen
fix-keep-decider = Nur einer entscheidet; die anderen werden konsultiert
fix-decide-in-forum = In einem Gremium entscheiden, in dem alle sitzen
fix-name-directed = Sagen, was sie steuert
fix-name-conflict = Sagen, welchen Konflikt sie löst
fix-name-forum = Das Gremium benennen, in dem entschieden wird
fix-give-rhythm = Sagen, wie oft das Gremium tagt
fix-found-forum = Ein Gremium dafür einrichten
fix-does-not-recur = Es wird nur einmal entschieden
fix-comes-first = Zurücknehmen, was den Kreis schließt
fix-seat-deciders = Wer entscheidet, wird Mitglied des Gremiums
fix-decider-answers = Wer entscheidet, steht dafür gerade
fix-owner-decides = Wer dafür geradesteht, entscheidet
fix-keep-vetoes = Zwei Vetos behalten; die anderen werden konsultiert

fix-name-decision = Die Entscheidung benennen, die sich darauf stützt
fix-define-metric = Die Kennzahl definieren
fix-give-formula = Die Formel angeben
fix-reconcile = Sagen, wie die eine Zahl aus der anderen folgt
fix-adopt-definition = Eine Definition für alle behalten
fix-tell-apart = Einem davon einen eigenen Namen geben
fix-join = Zu einem zusammenlegen
fix-name-system = Das führende System benennen
fix-keep-system = Ein führendes System behalten
fix-state-assumptions = Die Annahmen aufschreiben
fix-make-part = Das eine zum Teil des anderen machen
fix-name-actual = Die Kennzahl benennen, die prognostiziert wird

fix-name-ambition = Sagen, welcher Ambition es dient
fix-name-resolution = Benennen, was ihn löst
fix-name-metric = Die Kennzahl benennen, an der man es sieht
fix-share-goal = Ein gemeinsames Ziel geben
fix-take-goal = Ein Ziel einer anderen Einheit mittragen
fix-lead-to-shared = Das Belohnte auf ein gemeinsames Ziel einzahlen lassen
fix-state-trade-off = Die Regel aufschreiben, nach der entschieden wird
fix-reward-goal = Ein Ziel belohnen, für das die Rolle geradesteht
fix-make-conflict = Den Konflikt ausdrücklich machen
fix-keep-goal = Eines der beiden Ziele behalten
fix-scale-weights = Gewichte auf 100 umrechnen

fix-add-way-back = Einen Weg zurück zeichnen
fix-meet-in-forum = In einem Gremium zusammenbringen
fix-name-activity = Die Aktivität benennen, die sie bedient
fix-connect-stage = Mit den anderen Phasen verbinden
fix-is-outcome = Hier endet die Reise
fix-is-entry = Hier beginnt die Reise
fix-specify-handoff = Aufschreiben, was fehlt
fix-state-return-path = Den Weg zurück aufschreiben
fix-insert-handoff = Eine Übergabe dazwischensetzen
fix-name-traveller = Sagen, wer in dieser Phase ist
fix-hand-on-data = Weitergeben, was man weiß
fix-state-criteria = Aufschreiben, wann die Phase beginnt und endet
fix-connect-handoff = Sagen, wer gibt und wer annimmt
fix-same-trigger = Denselben Auslöser geben

fix-name-directing-decision = Die Entscheidung benennen, die sie steuert
fix-name-decision-taken = Eine Entscheidung benennen, die dort fällt
fix-lead-through = Von der Ambition über eine Entscheidung zur Arbeit führen
fix-give-recurrence = Sagen, was dauerhaft läuft
fix-capture-first = Das Erste davon aufnehmen
fix-keep-parent = Eine der Einheiten behalten
fix-write-ambition = Die Ambition aufschreiben
fix-close-loop = Benennen, wer dafür geradesteht und was sie begrenzt
fix-own-assumptions = Sagen, worauf die Prognose beruht
fix-clarify = Sagen, für wen und in welchen Grenzen
fix-limit-automations = Die Entscheidung benennen, die sie begrenzt

fix-comes-top = Zurücknehmen, was den Kreis schließt
fix-place = In einer Sicht platzieren
fix-settle-statements = Klären, was davon gilt
fix-stays = Bleibt bestehen: kein Altbestand
fix-remove-waiver = Die Ausnahme entfernen
fix-replace = Benennen, was es ersetzt

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
