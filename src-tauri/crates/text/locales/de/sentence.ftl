# Eine Entscheidung in einem Satz, was ohne etwas wäre, was zwei Einheiten verbindet.

# $effect ist `directs`, `resolves` oder `informs`; $places ist 0, wo kein Gremium zu nennen ist. Listen kommen in
# Anführungszeichen; eine Lücke steht an der Stelle einer Liste und zählt als eins.
sentence-decision = { $deciders }{ " " }{ $deciders_count ->
        [one] entscheidet
       *[other] entscheiden
    }{ $places ->
        [0] { "" }
       *[other] { " " }in { $forums }
    } über { $decision }, auf der Grundlage von { $basis } und in Kenntnis von { $information }; rechenschaftspflichtig dafür: { $accountable }; { $effect ->
        [resolves] gelöst wird damit: { $effects }
        [informs] das Ergebnis geht ein in { $effects }
       *[directs] gesteuert wird damit: { $effects }
    }.
sentence-blank-decider = wer?
sentence-blank-forum = wo und wie oft?
sentence-blank-rhythm = wie oft?
sentence-blank-basis = was?
sentence-blank-information = was?
sentence-blank-accountable = wer?
sentence-blank-effect = was?

stress-sentence = { $opened ->
        [0] Ohne { $without } öffnet sich keine weitere Frage.
        [one] Ohne { $without } öffnet sich eine Frage.
       *[other] Ohne { $without } öffnen sich { $opened } Fragen.
    }

matrix-stake = Gemeinsame Ziele und Kennzahlen
matrix-forum = Gemeinsame Gremien
matrix-handoff = Übergaben
matrix-decision = Entscheidungen der einen über Arbeit der anderen
matrix-data = Daten der einen, die die andere liest
