# Wie eine Liste von Namen endet. $first: alle außer dem letzten, durch Kommas getrennt.
list-and = { $first } und { $last }
list-or = { $first } oder { $last }
list-more = { $count } weitere

# Ebenen über dem Bild: wie die Klassen in der Legende heißen.
overlay-no-unit = Keine Einheit
overlay-questions-none = Keine offene Frage
overlay-questions-one = Eine offene Frage
overlay-questions-few = Zwei oder drei
overlay-questions-many = Vier oder mehr
overlay-decision-settled = Entscheidung: wer, Grundlage und Information sind gesagt
overlay-decision-unsettled = Entscheidung: etwas davon fehlt
overlay-decision-covered = Eine Entscheidung steht dahinter
overlay-decision-uncovered = Keine Entscheidung steht dahinter
