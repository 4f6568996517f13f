# Eine Beziehungsart an einem Element als ganzer Satz: was gilt ($how ist `is`), was neu, entfallen oder ersetzt ist.
#
# Der Wert liest sich von der Quelle der Beziehung aus, `.reversed` von ihrem Ziel. Argumente: $name sowie $to und
# $from: Namen, schon als Aufzählung in Worten.

turn-part_of = { $how ->
     [is] „{ $name }“ gehört zu { $to }
     [gained] „{ $name }“ gehört jetzt zu { $to }
     [lost] „{ $name }“ gehört nicht mehr zu { $from }
    *[replaced] „{ $name }“ gehört jetzt zu { $to } statt zu { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ enthält { $to }
         [gained] „{ $name }“ enthält jetzt { $to }
         [lost] „{ $name }“ enthält { $from } nicht mehr
        *[replaced] „{ $name }“ enthält jetzt { $to } statt { $from }
    }
turn-reports_to = { $how ->
     [is] „{ $name }“ berichtet an { $to }
     [gained] „{ $name }“ berichtet jetzt an { $to }
     [lost] „{ $name }“ berichtet nicht mehr an { $from }
    *[replaced] „{ $name }“ berichtet jetzt an { $to } statt an { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ führt { $to }
         [gained] „{ $name }“ führt jetzt { $to }
         [lost] „{ $name }“ führt { $from } nicht mehr
        *[replaced] „{ $name }“ führt jetzt { $to } statt { $from }
    }
turn-member_of = { $how ->
     [is] „{ $name }“ nimmt an { $to } teil
     [gained] „{ $name }“ nimmt jetzt an { $to } teil
     [lost] „{ $name }“ nimmt nicht mehr an { $from } teil
    *[replaced] „{ $name }“ nimmt jetzt an { $to } statt an { $from } teil
}
    .reversed = { $how ->
         [is] „{ $name }“ hat { $to } als Mitglied
         [gained] „{ $name }“ hat jetzt { $to } als Mitglied
         [lost] „{ $name }“ hat { $from } nicht mehr als Mitglied
        *[replaced] „{ $name }“ hat jetzt { $to } statt { $from } als Mitglied
    }
turn-accountable_for = { $how ->
     [is] „{ $name }“ ist für { $to } rechenschaftspflichtig
     [gained] „{ $name }“ ist jetzt für { $to } rechenschaftspflichtig
     [lost] „{ $name }“ ist nicht mehr für { $from } rechenschaftspflichtig
    *[replaced] „{ $name }“ ist jetzt für { $to } statt für { $from } rechenschaftspflichtig
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } verantwortet
         [gained] „{ $name }“ wird jetzt von { $to } verantwortet
         [lost] „{ $name }“ wird nicht mehr von { $from } verantwortet
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } verantwortet
    }
turn-responsible_for = { $how ->
     [is] „{ $name }“ ist für { $to } durchführungsverantwortlich
     [gained] „{ $name }“ ist jetzt für { $to } durchführungsverantwortlich
     [lost] „{ $name }“ ist nicht mehr für { $from } durchführungsverantwortlich
    *[replaced] „{ $name }“ ist jetzt für { $to } statt für { $from } durchführungsverantwortlich
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } betreut
         [gained] „{ $name }“ wird jetzt von { $to } betreut
         [lost] „{ $name }“ wird nicht mehr von { $from } betreut
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } betreut
    }
turn-consulted_on = { $how ->
     [is] „{ $name }“ wird zu { $to } konsultiert
     [gained] „{ $name }“ wird jetzt zu { $to } konsultiert
     [lost] „{ $name }“ wird nicht mehr zu { $from } konsultiert
    *[replaced] „{ $name }“ wird jetzt zu { $to } statt zu { $from } konsultiert
}
    .reversed = { $how ->
         [is] „{ $name }“ konsultiert { $to }
         [gained] „{ $name }“ konsultiert jetzt { $to }
         [lost] „{ $name }“ konsultiert { $from } nicht mehr
        *[replaced] „{ $name }“ konsultiert jetzt { $to } statt { $from }
    }
turn-recommends = { $how ->
     [is] „{ $name }“ empfiehlt zu { $to }
     [gained] „{ $name }“ empfiehlt jetzt zu { $to }
     [lost] „{ $name }“ empfiehlt nicht mehr zu { $from }
    *[replaced] „{ $name }“ empfiehlt jetzt zu { $to } statt zu { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ erhält von { $to } eine Empfehlung
         [gained] „{ $name }“ erhält jetzt von { $to } eine Empfehlung
         [lost] „{ $name }“ erhält nicht mehr von { $from } eine Empfehlung
        *[replaced] „{ $name }“ erhält jetzt von { $to } statt von { $from } eine Empfehlung
    }
turn-agrees_to = { $how ->
     [is] „{ $name }“ muss { $to } zustimmen
     [gained] „{ $name }“ muss jetzt { $to } zustimmen
     [lost] „{ $name }“ muss { $from } nicht mehr zustimmen
    *[replaced] „{ $name }“ muss jetzt { $to } statt { $from } zustimmen
}
    .reversed = { $how ->
         [is] „{ $name }“ braucht die Zustimmung von { $to }
         [gained] „{ $name }“ braucht jetzt die Zustimmung von { $to }
         [lost] „{ $name }“ braucht nicht mehr die Zustimmung von { $from }
        *[replaced] „{ $name }“ braucht jetzt die Zustimmung von { $to } statt von { $from }
    }
turn-informed_of = { $how ->
     [is] „{ $name }“ wird über { $to } informiert
     [gained] „{ $name }“ wird jetzt über { $to } informiert
     [lost] „{ $name }“ wird nicht mehr über { $from } informiert
    *[replaced] „{ $name }“ wird jetzt über { $to } statt über { $from } informiert
}
    .reversed = { $how ->
         [is] „{ $name }“ wird { $to } mitgeteilt
         [gained] „{ $name }“ wird jetzt { $to } mitgeteilt
         [lost] „{ $name }“ wird { $from } nicht mehr mitgeteilt
        *[replaced] „{ $name }“ wird jetzt { $to } statt { $from } mitgeteilt
    }
turn-decides = { $how ->
     [is] „{ $name }“ entscheidet über { $to }
     [gained] „{ $name }“ entscheidet jetzt über { $to }
     [lost] „{ $name }“ entscheidet nicht mehr über { $from }
    *[replaced] „{ $name }“ entscheidet jetzt über { $to } statt über { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } entschieden
         [gained] „{ $name }“ wird jetzt von { $to } entschieden
         [lost] „{ $name }“ wird nicht mehr von { $from } entschieden
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } entschieden
    }
turn-informs = { $how ->
     [is] „{ $name }“ informiert { $to }
     [gained] „{ $name }“ informiert jetzt { $to }
     [lost] „{ $name }“ informiert { $from } nicht mehr
    *[replaced] „{ $name }“ informiert jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird durch { $to } informiert
         [gained] „{ $name }“ wird jetzt durch { $to } informiert
         [lost] „{ $name }“ wird nicht mehr durch { $from } informiert
        *[replaced] „{ $name }“ wird jetzt durch { $to } statt durch { $from } informiert
    }
turn-basis_for = { $how ->
     [is] „{ $name }“ ist Grundlage für { $to }
     [gained] „{ $name }“ ist jetzt Grundlage für { $to }
     [lost] „{ $name }“ ist nicht mehr Grundlage für { $from }
    *[replaced] „{ $name }“ ist jetzt Grundlage für { $to } statt für { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ beruht auf { $to }
         [gained] „{ $name }“ beruht jetzt auf { $to }
         [lost] „{ $name }“ beruht nicht mehr auf { $from }
        *[replaced] „{ $name }“ beruht jetzt auf { $to } statt auf { $from }
    }
turn-decided_in = { $how ->
     [is] „{ $name }“ wird in { $to } entschieden
     [gained] „{ $name }“ wird jetzt in { $to } entschieden
     [lost] „{ $name }“ wird nicht mehr in { $from } entschieden
    *[replaced] „{ $name }“ wird jetzt in { $to } statt in { $from } entschieden
}
    .reversed = { $how ->
         [is] „{ $name }“ ist Gremium für { $to }
         [gained] „{ $name }“ ist jetzt Gremium für { $to }
         [lost] „{ $name }“ ist nicht mehr Gremium für { $from }
        *[replaced] „{ $name }“ ist jetzt Gremium für { $to } statt für { $from }
    }
turn-directs = { $how ->
     [is] „{ $name }“ steuert { $to }
     [gained] „{ $name }“ steuert jetzt { $to }
     [lost] „{ $name }“ steuert { $from } nicht mehr
    *[replaced] „{ $name }“ steuert jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } gesteuert
         [gained] „{ $name }“ wird jetzt von { $to } gesteuert
         [lost] „{ $name }“ wird nicht mehr von { $from } gesteuert
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } gesteuert
    }
turn-impacts = { $how ->
     [is] „{ $name }“ beeinflusst { $to }
     [gained] „{ $name }“ beeinflusst jetzt { $to }
     [lost] „{ $name }“ beeinflusst { $from } nicht mehr
    *[replaced] „{ $name }“ beeinflusst jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } beeinflusst
         [gained] „{ $name }“ wird jetzt von { $to } beeinflusst
         [lost] „{ $name }“ wird nicht mehr von { $from } beeinflusst
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } beeinflusst
    }
turn-resolves = { $how ->
     [is] „{ $name }“ löst { $to } auf
     [gained] „{ $name }“ löst jetzt { $to } auf
     [lost] „{ $name }“ löst { $from } nicht mehr auf
    *[replaced] „{ $name }“ löst jetzt { $to } statt { $from } auf
}
    .reversed = { $how ->
         [is] „{ $name }“ wird durch { $to } aufgelöst
         [gained] „{ $name }“ wird jetzt durch { $to } aufgelöst
         [lost] „{ $name }“ wird nicht mehr durch { $from } aufgelöst
        *[replaced] „{ $name }“ wird jetzt durch { $to } statt durch { $from } aufgelöst
    }
turn-involves = { $how ->
     [is] „{ $name }“ betrifft { $to }
     [gained] „{ $name }“ betrifft jetzt { $to }
     [lost] „{ $name }“ betrifft { $from } nicht mehr
    *[replaced] „{ $name }“ betrifft jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ ist von { $to } betroffen
         [gained] „{ $name }“ ist jetzt von { $to } betroffen
         [lost] „{ $name }“ ist nicht mehr von { $from } betroffen
        *[replaced] „{ $name }“ ist jetzt von { $to } statt von { $from } betroffen
    }
turn-pursues = { $how ->
     [is] „{ $name }“ verfolgt { $to }
     [gained] „{ $name }“ verfolgt jetzt { $to }
     [lost] „{ $name }“ verfolgt { $from } nicht mehr
    *[replaced] „{ $name }“ verfolgt jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } verfolgt
         [gained] „{ $name }“ wird jetzt von { $to } verfolgt
         [lost] „{ $name }“ wird nicht mehr von { $from } verfolgt
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } verfolgt
    }
turn-contributes_to = { $how ->
     [is] „{ $name }“ zahlt auf { $to } ein
     [gained] „{ $name }“ zahlt jetzt auf { $to } ein
     [lost] „{ $name }“ zahlt nicht mehr auf { $from } ein
    *[replaced] „{ $name }“ zahlt jetzt auf { $to } statt auf { $from } ein
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } vorangebracht
         [gained] „{ $name }“ wird jetzt von { $to } vorangebracht
         [lost] „{ $name }“ wird nicht mehr von { $from } vorangebracht
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } vorangebracht
    }
turn-measures = { $how ->
     [is] „{ $name }“ misst { $to }
     [gained] „{ $name }“ misst jetzt { $to }
     [lost] „{ $name }“ misst { $from } nicht mehr
    *[replaced] „{ $name }“ misst jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird durch { $to } gemessen
         [gained] „{ $name }“ wird jetzt durch { $to } gemessen
         [lost] „{ $name }“ wird nicht mehr durch { $from } gemessen
        *[replaced] „{ $name }“ wird jetzt durch { $to } statt durch { $from } gemessen
    }
turn-forecasts = { $how ->
     [is] „{ $name }“ prognostiziert { $to }
     [gained] „{ $name }“ prognostiziert jetzt { $to }
     [lost] „{ $name }“ prognostiziert { $from } nicht mehr
    *[replaced] „{ $name }“ prognostiziert jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } prognostiziert
         [gained] „{ $name }“ wird jetzt von { $to } prognostiziert
         [lost] „{ $name }“ wird nicht mehr von { $from } prognostiziert
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } prognostiziert
    }
turn-reviews = { $how ->
     [is] „{ $name }“ überprüft { $to }
     [gained] „{ $name }“ überprüft jetzt { $to }
     [lost] „{ $name }“ überprüft { $from } nicht mehr
    *[replaced] „{ $name }“ überprüft jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } überprüft
         [gained] „{ $name }“ wird jetzt von { $to } überprüft
         [lost] „{ $name }“ wird nicht mehr von { $from } überprüft
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } überprüft
    }
turn-rewards = { $how ->
     [is] „{ $name }“ belohnt { $to }
     [gained] „{ $name }“ belohnt jetzt { $to }
     [lost] „{ $name }“ belohnt { $from } nicht mehr
    *[replaced] „{ $name }“ belohnt jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird durch { $to } belohnt
         [gained] „{ $name }“ wird jetzt durch { $to } belohnt
         [lost] „{ $name }“ wird nicht mehr durch { $from } belohnt
        *[replaced] „{ $name }“ wird jetzt durch { $to } statt durch { $from } belohnt
    }
turn-applies_to = { $how ->
     [is] „{ $name }“ gilt für { $to }
     [gained] „{ $name }“ gilt jetzt für { $to }
     [lost] „{ $name }“ gilt nicht mehr für { $from }
    *[replaced] „{ $name }“ gilt jetzt für { $to } statt für { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ unterliegt { $to }
         [gained] „{ $name }“ unterliegt jetzt { $to }
         [lost] „{ $name }“ unterliegt { $from } nicht mehr
        *[replaced] „{ $name }“ unterliegt jetzt { $to } statt { $from }
    }
turn-transitions_to = { $how ->
     [is] „{ $name }“ geht in { $to } über
     [gained] „{ $name }“ geht jetzt in { $to } über
     [lost] „{ $name }“ geht nicht mehr in { $from } über
    *[replaced] „{ $name }“ geht jetzt in { $to } statt in { $from } über
}
    .reversed = { $how ->
         [is] „{ $name }“ folgt auf { $to }
         [gained] „{ $name }“ folgt jetzt auf { $to }
         [lost] „{ $name }“ folgt nicht mehr auf { $from }
        *[replaced] „{ $name }“ folgt jetzt auf { $to } statt auf { $from }
    }
turn-offered_to = { $how ->
     [is] „{ $name }“ wird { $to } angeboten
     [gained] „{ $name }“ wird jetzt { $to } angeboten
     [lost] „{ $name }“ wird { $from } nicht mehr angeboten
    *[replaced] „{ $name }“ wird jetzt { $to } statt { $from } angeboten
}
    .reversed = { $how ->
         [is] „{ $name }“ bekommt { $to } angeboten
         [gained] „{ $name }“ bekommt jetzt { $to } angeboten
         [lost] „{ $name }“ bekommt { $from } nicht mehr angeboten
        *[replaced] „{ $name }“ bekommt jetzt { $to } statt { $from } angeboten
    }
turn-sold_via = { $how ->
     [is] „{ $name }“ wird über { $to } vertrieben
     [gained] „{ $name }“ wird jetzt über { $to } vertrieben
     [lost] „{ $name }“ wird nicht mehr über { $from } vertrieben
    *[replaced] „{ $name }“ wird jetzt über { $to } statt über { $from } vertrieben
}
    .reversed = { $how ->
         [is] „{ $name }“ vertreibt { $to }
         [gained] „{ $name }“ vertreibt jetzt { $to }
         [lost] „{ $name }“ vertreibt { $from } nicht mehr
        *[replaced] „{ $name }“ vertreibt jetzt { $to } statt { $from }
    }
turn-travels = { $how ->
     [is] „{ $name }“ durchläuft { $to }
     [gained] „{ $name }“ durchläuft jetzt { $to }
     [lost] „{ $name }“ durchläuft { $from } nicht mehr
    *[replaced] „{ $name }“ durchläuft jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } durchlaufen
         [gained] „{ $name }“ wird jetzt von { $to } durchlaufen
         [lost] „{ $name }“ wird nicht mehr von { $from } durchlaufen
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } durchlaufen
    }
turn-reached_via = { $how ->
     [is] „{ $name }“ wird über { $to } erreicht
     [gained] „{ $name }“ wird jetzt über { $to } erreicht
     [lost] „{ $name }“ wird nicht mehr über { $from } erreicht
    *[replaced] „{ $name }“ wird jetzt über { $to } statt über { $from } erreicht
}
    .reversed = { $how ->
         [is] „{ $name }“ gibt Zugang zu { $to }
         [gained] „{ $name }“ gibt jetzt Zugang zu { $to }
         [lost] „{ $name }“ gibt nicht mehr Zugang zu { $from }
        *[replaced] „{ $name }“ gibt jetzt Zugang zu { $to } statt zu { $from }
    }
turn-serves = { $how ->
     [is] „{ $name }“ bedient { $to }
     [gained] „{ $name }“ bedient jetzt { $to }
     [lost] „{ $name }“ bedient { $from } nicht mehr
    *[replaced] „{ $name }“ bedient jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } bedient
         [gained] „{ $name }“ wird jetzt von { $to } bedient
         [lost] „{ $name }“ wird nicht mehr von { $from } bedient
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } bedient
    }
turn-flows_to = { $how ->
     [is] „{ $name }“ führt zu { $to }
     [gained] „{ $name }“ führt jetzt zu { $to }
     [lost] „{ $name }“ führt nicht mehr zu { $from }
    *[replaced] „{ $name }“ führt jetzt zu { $to } statt zu { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ folgt auf { $to }
         [gained] „{ $name }“ folgt jetzt auf { $to }
         [lost] „{ $name }“ folgt nicht mehr auf { $from }
        *[replaced] „{ $name }“ folgt jetzt auf { $to } statt auf { $from }
    }
turn-reads = { $how ->
     [is] „{ $name }“ liest { $to }
     [gained] „{ $name }“ liest jetzt { $to }
     [lost] „{ $name }“ liest { $from } nicht mehr
    *[replaced] „{ $name }“ liest jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } gelesen
         [gained] „{ $name }“ wird jetzt von { $to } gelesen
         [lost] „{ $name }“ wird nicht mehr von { $from } gelesen
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } gelesen
    }
turn-writes = { $how ->
     [is] „{ $name }“ schreibt { $to }
     [gained] „{ $name }“ schreibt jetzt { $to }
     [lost] „{ $name }“ schreibt { $from } nicht mehr
    *[replaced] „{ $name }“ schreibt jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } geschrieben
         [gained] „{ $name }“ wird jetzt von { $to } geschrieben
         [lost] „{ $name }“ wird nicht mehr von { $from } geschrieben
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } geschrieben
    }
turn-master_of = { $how ->
     [is] „{ $name }“ ist führendes System für { $to }
     [gained] „{ $name }“ ist jetzt führendes System für { $to }
     [lost] „{ $name }“ ist nicht mehr führendes System für { $from }
    *[replaced] „{ $name }“ ist jetzt führendes System für { $to } statt für { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ hat { $to } als führendes System
         [gained] „{ $name }“ hat jetzt { $to } als führendes System
         [lost] „{ $name }“ hat { $from } nicht mehr als führendes System
        *[replaced] „{ $name }“ hat jetzt { $to } statt { $from } als führendes System
    }
turn-runs_on = { $how ->
     [is] „{ $name }“ läuft auf { $to }
     [gained] „{ $name }“ läuft jetzt auf { $to }
     [lost] „{ $name }“ läuft nicht mehr auf { $from }
    *[replaced] „{ $name }“ läuft jetzt auf { $to } statt auf { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ ist Plattform für { $to }
         [gained] „{ $name }“ ist jetzt Plattform für { $to }
         [lost] „{ $name }“ ist nicht mehr Plattform für { $from }
        *[replaced] „{ $name }“ ist jetzt Plattform für { $to } statt für { $from }
    }
turn-uses = { $how ->
     [is] „{ $name }“ nutzt { $to }
     [gained] „{ $name }“ nutzt jetzt { $to }
     [lost] „{ $name }“ nutzt { $from } nicht mehr
    *[replaced] „{ $name }“ nutzt jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } genutzt
         [gained] „{ $name }“ wird jetzt von { $to } genutzt
         [lost] „{ $name }“ wird nicht mehr von { $from } genutzt
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } genutzt
    }
turn-computed_from = { $how ->
     [is] „{ $name }“ wird aus { $to } berechnet
     [gained] „{ $name }“ wird jetzt aus { $to } berechnet
     [lost] „{ $name }“ wird nicht mehr aus { $from } berechnet
    *[replaced] „{ $name }“ wird jetzt aus { $to } statt aus { $from } berechnet
}
    .reversed = { $how ->
         [is] „{ $name }“ geht in { $to } ein
         [gained] „{ $name }“ geht jetzt in { $to } ein
         [lost] „{ $name }“ geht nicht mehr in { $from } ein
        *[replaced] „{ $name }“ geht jetzt in { $to } statt in { $from } ein
    }
turn-reconciles_with = { $how ->
     [is] „{ $name }“ ist mit { $to } abgestimmt
     [gained] „{ $name }“ ist jetzt mit { $to } abgestimmt
     [lost] „{ $name }“ ist nicht mehr mit { $from } abgestimmt
    *[replaced] „{ $name }“ ist jetzt mit { $to } statt mit { $from } abgestimmt
}
    .reversed = { $how ->
         [is] „{ $name }“ ist mit { $to } abgestimmt
         [gained] „{ $name }“ ist jetzt mit { $to } abgestimmt
         [lost] „{ $name }“ ist nicht mehr mit { $from } abgestimmt
        *[replaced] „{ $name }“ ist jetzt mit { $to } statt mit { $from } abgestimmt
    }
turn-automates = { $how ->
     [is] „{ $name }“ automatisiert { $to }
     [gained] „{ $name }“ automatisiert jetzt { $to }
     [lost] „{ $name }“ automatisiert { $from } nicht mehr
    *[replaced] „{ $name }“ automatisiert jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } automatisiert
         [gained] „{ $name }“ wird jetzt von { $to } automatisiert
         [lost] „{ $name }“ wird nicht mehr von { $from } automatisiert
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } automatisiert
    }
turn-governs = { $how ->
     [is] „{ $name }“ regelt { $to }
     [gained] „{ $name }“ regelt jetzt { $to }
     [lost] „{ $name }“ regelt { $from } nicht mehr
    *[replaced] „{ $name }“ regelt jetzt { $to } statt { $from }
}
    .reversed = { $how ->
         [is] „{ $name }“ wird von { $to } geregelt
         [gained] „{ $name }“ wird jetzt von { $to } geregelt
         [lost] „{ $name }“ wird nicht mehr von { $from } geregelt
        *[replaced] „{ $name }“ wird jetzt von { $to } statt von { $from } geregelt
    }
