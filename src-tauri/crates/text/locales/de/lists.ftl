# Wie eine Liste von Namen endet. $first: alle außer dem letzten, durch Kommas getrennt.
list-and = { $first } und { $last }
list-or = { $first } oder { $last }
list-more = { $count } weitere
