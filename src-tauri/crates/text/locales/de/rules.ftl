# Was die Regeln sagen. Der Wert ist die Frage an den Raum; die Attribute sind ein Titel, was die Regel findet, warum es
# zählt, wie man antwortet, und ein Satz zu den Belegen. Listen von Namen kommen fertig in Anführungszeichen.

rule-OWN01 = { $severity ->
        [error] Wer verantwortet „{ $subject }“?
        [warning] Wer ist für „{ $subject }“ rechenschaftspflichtig?
       *[hint] { $responsibles_count ->
            [0] Soll jemand für „{ $subject }“ rechenschaftspflichtig sein?
            [one] { $responsibles } kümmert sich um „{ $subject }“: auch rechenschaftspflichtig?
           *[other] { $responsibles } kümmern sich um „{ $subject }“. Wer von ihnen ist auch rechenschaftspflichtig?
        }
    }
    .name = Niemand rechenschaftspflichtig
    .finds = Niemand ist für das Element rechenschaftspflichtig. Für Entscheidungen gilt eine eigene Regel (DEC04), ebenso für Arbeit, die mehrere sich teilen (OWN07).
    .why = Wofür niemand geradesteht, das gehört niemandem, sobald es schiefgeht. Die Verantwortung bleibt diffus: Alle können recht haben, und das Ganze scheitert trotzdem. Am schwersten wiegt das, wo Arbeit zwischen Funktionen wechselt, also bei Übergaben, Automatisierungen und Konflikten. Wo ohnehin genau einer durchführt, muss der Raum es meist nur aussprechen.
    .answer = Eine Rolle benennen, die für das Ergebnis geradesteht. Andere können durchführungsverantwortlich bleiben, konsultiert oder informiert werden.
    .evidence = { $responsibles_count ->
        [0] Mit „{ $subject }“ ist niemand als rechenschaftspflichtig oder durchführungsverantwortlich verbunden.
       *[other] Durchführungsverantwortlich für „{ $subject }“: { $responsibles }. Rechenschaftspflichtig ist niemand.
    }

rule-OWN02 = { $accountables } sind jeweils für „{ $subject }“ rechenschaftspflichtig. Wer von ihnen ist es am Ende?
    .name = Mehrere rechenschaftspflichtig
    .finds = Mehr als eine Rolle, Einheit oder ein Gremium ist für dasselbe Element rechenschaftspflichtig.
    .why = Geteilte Rechenschaft ist Rechenschaft, die niemand hat: Jeder kann den anderen für gemeint halten. Sichtbar wird das an dem Tag, an dem etwas schiefgeht, oder wenn zwei für dasselbe Ergebnis Verschiedenes zusagen.
    .answer = Eine Rechenschaft stehen lassen. Die anderen konsultieren, informieren oder mit der Durchführung betrauen.
    .evidence = Für „{ $subject }“ sind zugleich rechenschaftspflichtig: { $accountables }.

rule-OWN03 = Wer aus { $accountables } verantwortet „{ $subject }“?
    .name = Rechenschaftspflichtig ist eine Einheit
    .finds = Rechenschaftspflichtig sind nur Einheiten oder Gremien, keine Rolle.
    .why = Eine Einheit kann man nicht fragen, und sie kann nicht antworten; jemand in ihr kann es. Solange nicht feststeht, wer, antwortet, wer gerade im Raum ist.
    .answer = Die Rolle der Einheit benennen, die dafür geradesteht, oft ihre Leitung.
    .evidence = Rechenschaftspflichtig für „{ $subject }“: { $accountables }, aber keine Rolle.

rule-OWN04 = Was von den { $count } Dingen, die „{ $subject }“ verantwortet, kann jemand anderes verantworten?
    .name = Überlastete Rolle
    .finds = Eine Rolle ist für mehr als zwölf Elemente rechenschaftspflichtig.
    .why = Wer für alles geradesteht, steht für nichts im Besonderen gerade. Was an einer Rolle hängt, wartet auf sie und geht unter, wenn sie neu besetzt wird. Die Zahl ist kein Gesetz; ab dort lohnt sich die Frage.
    .answer = Die Rechenschaft den Rollen geben, die die Arbeit tun oder darüber entscheiden.
    .evidence = „{ $subject }“ ist für { $count } Elemente rechenschaftspflichtig.

rule-OWN05 = Wozu ist „{ $subject }“ da?
    .name = Rolle ohne Aufgabe
    .finds = Die Rolle oder Einheit verantwortet und tut nichts, entscheidet nichts, verfolgt nichts, wird zu nichts konsultiert und sitzt in keinem Gremium.
    .why = Ein Kästchen im Organigramm, von dem nichts ausgeht, ist vergessene Arbeit oder ein Überbleibsel. Beides ist eine Frage wert: Wer würde merken, wenn es fehlte?
    .answer = Verbinden, was sie tut, entscheidet oder verfolgt. Oder löschen.
    .evidence = Von „{ $subject }“ führt nichts zu einer Arbeit, einer Entscheidung, einem Ziel oder einem Gremium.

rule-OWN06 = Wie kann „{ $subject }“ auf { $results } Einfluss nehmen?
    .name = Verantwortung ohne Einfluss
    .finds = Eine Rolle ist für ein Ziel, eine Kennzahl oder eine Kaufphase rechenschaftspflichtig, auf die nichts wirkt, was sie entscheidet, wozu sie konsultiert wird oder was sie durchführt.
    .why = Aufgabe, Befugnis, Information und Verantwortung gehören in eine Hand; das ist das Kongruenzprinzip. Wer ein Ergebnis ohne Hebel verantwortet, kann es nur erklären, nicht ändern. Solche Verantwortung bringt Ausreden hervor.
    .answer = Der Rolle Einfluss auf die Entscheidung geben, die das Ergebnis bewegt, oder es jemanden verantworten lassen, der ihn hat.
    .evidence = „{ $subject }“ ist rechenschaftspflichtig für { $results }; keine Entscheidung, bei der die Rolle mitredet, und keine Aktivität, die sie durchführt, wirkt auf { $results_count ->
        [one] dieses Ergebnis.
       *[other] diese Ergebnisse.
    }

rule-OWN07 = { $severity ->
        [error] { $responsibles } kümmern sich um „{ $subject }“. Wer verantwortet das Ergebnis?
        [warning] { $responsibles } kümmern sich um „{ $subject }“. Wer von ihnen verantwortet das Ergebnis, oder wer sonst?
       *[hint] { $responsibles } kümmern sich innerhalb einer Einheit um „{ $subject }“. Verantwortet es deren Leitung?
    }
    .name = Geteilte Verantwortung
    .finds = Mehrere Rollen oder Einheiten führen das Element ohne oder unter derselben Bedingung durch, und niemand ist rechenschaftspflichtig.
    .why = Zwei, die dasselbe tun, ohne dass einer dafür geradesteht: So geht Verantwortung zwischen Funktionen am häufigsten verloren. Die Arbeit geschieht, und jede Lücke darin gehört dem anderen. Wer sich die Arbeit nach benannten Bedingungen teilt, ist hier nicht gemeint.
    .answer = Eine rechenschaftspflichtige Rolle benennen. Oder die Bedingungen angeben, nach denen die Arbeit geteilt ist, sodass jeder Fall genau einen hat, der ihn bearbeitet.
    .evidence = Durchführungsverantwortlich für „{ $subject }“ sind { $responsibles }, rechenschaftspflichtig ist niemand.

rule-OWN08 = „{ $subject }“ ist unbesetzt. Wer kümmert sich bis dahin um { $hanging }?
    .name = Unbesetzte Rolle
    .finds = Die Rolle ist unbesetzt, und nur sie ist für etwas rechenschaftspflichtig oder durchführungsverantwortlich, oder nur sie entscheidet es.
    .why = Eine unbesetzte Rolle entscheidet nichts und verantwortet nichts, was immer im Organigramm steht. Was allein an ihr hängt, steht still oder wird von jemandem getan, den niemand darum gebeten hat.
    .answer = Eine Vertretung benennen oder die Aufgabe jemand anderem geben.
    .evidence = Außer der unbesetzten Rolle „{ $subject }“ ist niemand als rechenschaftspflichtig, durchführungsverantwortlich oder entscheidend verbunden mit { $hanging }.

rule-DEC01 = Wer entscheidet „{ $subject }“?
    .name = Niemand entscheidet
    .finds = Niemand trifft die Entscheidung.
    .why = Eine Entscheidung, die alle vorbereiten und niemand trifft, trifft der, der zuerst handelt, jedes Mal anders. Wer entscheidet, ist die erste der vier Fragen, die ein Betriebsmodell beantworten muss. In DMN heißt diese Rolle Decision Maker.
    .answer = Eine Rolle benennen, die entscheidet, oder das Gremium, in dem gemeinsam entschieden wird.
    .evidence = Keine Rolle, keine Einheit und kein Gremium ist so mit „{ $subject }“ verbunden, dass es entscheidet.

rule-DEC02 = Auf welcher Grundlage wird „{ $subject }“ entschieden?
    .name = Keine Grundlage
    .finds = Keine Leitlinie ist Grundlage der Entscheidung.
    .why = Ohne benanntes Prinzip, Kriterium oder benannte Regel wird derselbe Fall je nach Fragendem anders entschieden. Hinterher kann niemand sagen, ob gut entschieden wurde, und niemand kann daraus lernen. In DMN heißt die Grundlage Knowledge Source.
    .answer = Das Prinzip, Kriterium oder die Regel aufschreiben und als Grundlage verbinden. Für den Anfang genügt ein Satz.
    .evidence = Mit „{ $subject }“ ist keine Leitlinie als Grundlage verbunden.

rule-DEC03 = Mit welchen Informationen wird „{ $subject }“ entschieden?
    .name = Keine Informationen
    .finds = Keine Kennzahl, kein Datenobjekt und keine frühere Entscheidung informiert die Entscheidung.
    .why = Kennzahlen gibt es, damit jemand besser entscheiden kann. Eine Entscheidung, die nichts informiert, fällt nach Gefühl, so viele Dashboards es auch gibt. In DMN heißt der fehlende Teil Information Requirement.
    .answer = Die wenigen Kennzahlen oder Daten verbinden, die an der Entscheidung etwas ändern würden. Gibt es keine, ist zu fragen, ob es überhaupt eine Entscheidung ist.
    .evidence = Keine Kennzahl, kein Datenobjekt und keine Entscheidung informiert „{ $subject }“.

rule-DEC04 = { $severity ->
        [error] Wer verantwortet die Folgen von „{ $subject }“?
       *[hint] { $deciders_count ->
            [one] { $deciders } entscheidet „{ $subject }“: auch rechenschaftspflichtig dafür?
           *[other] { $deciders } entscheiden „{ $subject }“. Wer davon ist auch rechenschaftspflichtig?
        }
    }
    .name = Niemand verantwortet die Entscheidung
    .finds = Niemand ist für die Entscheidung rechenschaftspflichtig.
    .why = Wer entscheidet und wer für die Folgen geradesteht, muss nicht dieselbe Rolle sein. Wo aber niemand geradesteht, gehört eine Entscheidung, die schlecht ausging, niemandem und wird nicht wieder aufgenommen. Bei genau einer entscheidenden Rolle ist es nur eine Frage: Meist ist sie gemeint. In DMN heißt der fehlende Teil Decision Owner.
    .answer = Die Rolle benennen, die für das Ergebnis geradesteht. Oft ist es die, die entscheidet; dann sollte es dastehen.
    .evidence = { $deciders_count ->
        [0] Niemand entscheidet „{ $subject }“, und niemand ist dafür rechenschaftspflichtig.
        [one] { $deciders } entscheidet „{ $subject }“, rechenschaftspflichtig ist niemand.
       *[other] { $deciders } entscheiden „{ $subject }“, rechenschaftspflichtig ist niemand.
    }

rule-DEC05 = { $deciders } entscheiden jeweils „{ $subject }“. Wer hat das letzte Wort?
    .name = Umstrittene Entscheidung
    .finds = Mehrere Rollen oder Einheiten treffen die Entscheidung, und sie fällt in keinem Gremium, in dem alle von ihnen sitzen.
    .why = Zwei, die ohne gemeinsamen Tisch entscheiden, treffen zwei Entscheidungen. Jeder Teil der Organisation folgt der seinen, und den Ausschlag gibt der Rang oder wer schneller war.
    .answer = Eine Rolle entscheiden lassen und die anderen konsultieren. Oder das Gremium benennen, in dem entschieden wird, und alle Entscheidenden zu Mitgliedern machen.
    .evidence = „{ $subject }“ entscheiden { $deciders }; es gibt kein Gremium, in dem diese Entscheidung fällt und in dem alle zusammenkommen.

rule-DEC06 = Was folgt aus „{ $subject }“?
    .name = Entscheidung ohne Wirkung
    .finds = Die Entscheidung steuert nichts, löst nichts auf und informiert keine andere Entscheidung.
    .why = Eine Entscheidung ist nur dort Struktur, wo etwas aus ihr folgt. Eine, die nichts steuert, ist eine Sitzung: getroffen, notiert, und alle machen weiter wie bisher.
    .answer = Die Aktivitäten, Ziele, Übergaben oder Automatisierungen verbinden, die sie steuert, oder den Konflikt, den sie auflöst.
    .evidence = „{ $subject }“ ist mit nichts verbunden, was damit gesteuert, aufgelöst oder informiert wird.

rule-DEC07 = Wo und wie oft wird „{ $subject }“ entschieden?
    .name = Wiederkehrend ohne Gremium
    .finds = Die Entscheidung kehrt wieder, aber kein Gremium, das regelmäßig tagt, trifft sie.
    .why = Was immer wieder zu entscheiden ist, braucht einen Ort und einen Rhythmus. Sonst wird entschieden, wenn jemand drängt, und die Gründe vom letzten Mal sind vergessen.
    .answer = Das Gremium benennen, in dem entschieden wird, und wie oft es tagt.
    .evidence = { $forums_count ->
        [0] „{ $subject }“ kehrt wieder, und kein Gremium ist damit verbunden.
       *[other] „{ $subject }“ kehrt wieder; { $forums } { $forums_count ->
            [one] hat
           *[other] haben
        } keinen Rhythmus von täglich bis jährlich.
    }

rule-DEC08 = { $circle_count ->
        [one] Wie kann „{ $subject }“ auf sich selbst beruhen?
       *[other] Was wird zuerst entschieden unter { $circle }?
    }
    .name = Entscheidungen im Kreis
    .finds = Entscheidungen informieren einander im Kreis.
    .why = Jede wartet auf die andere, oder jede beruht auf einem Ergebnis, das auf ihr beruht. In der Praxis durchbricht jemand den Kreis still, mit einer Annahme, die niemand aufgeschrieben hat.
    .answer = Festlegen, welche zuerst fällt und unter welcher Annahme. Die Beziehung entfernen, die zurückführt.
    .evidence = { $circle_count ->
        [one] „{ $subject }“ informiert sich selbst.
       *[other] { $circle } informieren einander im Kreis.
    }

rule-DEC09 = Wie { $deciders_count ->
        [one] entscheidet
       *[other] entscheiden
    } { $deciders } „{ $subject }“ in { $forums }, ohne dort { $deciders_count ->
        [one] Mitglied zu sein?
       *[other] alle Mitglied zu sein?
    }
    .name = Entscheider fehlt im Gremium
    .finds = Die Entscheidung fällt in einem Gremium, in dem eine entscheidende Rolle nicht Mitglied ist.
    .why = Entweder fällt die Entscheidung dort gar nicht, oder sie fällt ohne den, der sie trifft. Beides endet damit, dass zweimal entschieden wird.
    .answer = Die entscheidende Rolle ins Gremium holen oder das Gremium nennen, in dem sie wirklich entscheidet.
    .evidence = „{ $subject }“ wird in { $forums } entschieden, und zwar durch { $deciders }, ohne Mitgliedschaft dort.

rule-DEC10 = „{ $decider }“ entscheidet „{ $subject }“, „{ $owner }“ verantwortet es. Ist das so gewollt?
    .name = Entscheiden und Verantworten getrennt
    .finds = Die entscheidende und die rechenschaftspflichtige Rolle sind verschieden, und keine berichtet an die andere.
    .why = In einer Funktion entscheiden und in einer anderen dafür geradestehen kann gewollt sein; öfter hat es sich ergeben. Dann entscheidet die eine ohne Folgen, und die andere trägt sie ohne Mitsprache.
    .answer = Ist es gewollt, festhalten, wie sich beide abstimmen. Sonst beides in eine Hand legen.
    .evidence = „{ $decider }“ entscheidet „{ $subject }“, „{ $owner }“ ist rechenschaftspflichtig, und keine der beiden Rollen berichtet an die andere.

rule-DEC11 = Müssen { $vetoes } alle „{ $subject }“ zustimmen, oder genügt es, sie zu hören?
    .name = Zu viele Vetos
    .finds = Mehr als zwei müssen der Entscheidung zustimmen.
    .why = Jedes Veto ist eine zweite Entscheidung. Ab dreien entscheidet, wer am längsten durchhält, oder niemand. Die meisten, die zustimmen sollen, wollen gehört werden.
    .answer = Die Vetos behalten, die wirklich nötig sind, und die anderen konsultieren.
    .evidence = { $vetoes_count } müssen „{ $subject }“ zustimmen: { $vetoes }.

rule-DAT01 = { $severity ->
        [warning] Was wird anders entschieden, wenn sich „{ $subject }“ ändert?
       *[hint] { $forums } { $forums_count ->
            [one] sieht
           *[other] sehen
        } sich „{ $subject }“ an. Was wird dort darauf entschieden?
    }
    .name = Kennzahl ohne Entscheidung
    .finds = Die Kennzahl informiert keine Entscheidung, weder selbst noch über eine Kennzahl, die aus ihr berechnet wird.
    .why = Jede Funktion hat richtige Kennzahlen, die Zustände beschreiben; wenige machen eine Entscheidung möglich. Eine Kennzahl, die nichts ändert, kostet Aufmerksamkeit und gibt das Gefühl, im Bilde zu sein. Wo ein Gremium sie überprüft, wird vermutlich auch darauf entschieden; dann muss es nur noch dastehen.
    .answer = Die Kennzahl mit der Entscheidung verbinden, die sie informiert. Gibt es keine, ist zu fragen, wem sie fehlen würde.
    .evidence = { $forums_count ->
        [0] Weder „{ $subject }“ noch eine daraus berechnete Kennzahl informiert eine Entscheidung.
        [one] { $forums } überprüft „{ $subject }“, doch weder sie noch eine daraus berechnete Kennzahl informiert eine Entscheidung.
       *[other] { $forums } überprüfen „{ $subject }“, doch weder sie noch eine daraus berechnete Kennzahl informiert eine Entscheidung.
    }

rule-DAT02 = { $severity ->
        [error] Was genau ist „{ $subject }“? Daran { $resting_count ->
            [one] hängt { $resting }.
           *[other] hängen { $resting }.
        }
        [warning] Was genau ist „{ $subject }“?
       *[hint] Was zählt „{ $subject }“, und wie wird gerechnet?
    }
    .name = Kennzahl ohne Definition
    .finds = Die Kennzahl hat weder Definition noch Formel; oder sie ist in Worten definiert, aber weder eine Formel noch die Zähleinheit ist angegeben.
    .why = Eine Zahl ohne Definition liest jeder, wie er mag, und Einigkeit in der Sitzung ist Zufall. Am schwersten wiegt das, wo eine Entscheidung auf der Kennzahl beruht oder Gehalt davon abhängt.
    .answer = In einem Satz festhalten, was wann gezählt wird und was nicht. Dann die Formel und die Zähleinheit: Personen, Accounts, Opportunities, Euro.
    .evidence = { $severity ->
        [error] „{ $subject }“ hat weder Definition noch Formel, und daran { $resting_count ->
            [one] hängt { $resting }.
           *[other] hängen { $resting }.
        }
        [warning] „{ $subject }“ hat weder Definition noch Formel.
       *[hint] „{ $subject }“ ist in Worten definiert; eine Formel oder die Zähleinheit ist nicht angegeben.
    }

rule-DAT03 = „{ $subject }“ und „{ $other }“ messen beide „{ $measured }“. Wie folgt die eine aus der anderen?
    .name = Unverträgliche Kennzahlen
    .finds = Zwei Einheiten messen dasselbe mit Kennzahlen, die verschieden zählen oder verschieden definiert sind, und nichts stimmt sie ab.
    .why = Jede Funktion hat richtige Kennzahlen; zusammen passen sie nicht. Solange niemand aufgeschrieben hat, wie eine Zahl aus der anderen folgt, beginnt jede Sitzung damit, wessen Zahl stimmt.
    .answer = Sich auf eine Zählweise oder Definition einigen. Oder beide als abgestimmt verbinden und aufschreiben, wie man von einer zur anderen kommt.
    .evidence = { $differs ->
        [counts] „{ $subject }“ und „{ $other }“ gehören verschiedenen Einheiten, messen beide „{ $measured }“ und zählen Verschiedenes.
       *[definition] „{ $subject }“ und „{ $other }“ gehören verschiedenen Einheiten, messen beide „{ $measured }“ und sind verschieden definiert.
    }

rule-DAT04 = Welche Definition von „{ $subject }“ gilt?
    .name = Ein Name, zwei Definitionen
    .finds = Kennzahlen desselben Namens sind verschieden definiert.
    .why = Zwei Funktionen berichten dasselbe Wort und meinen Verschiedenes. Beide haben recht, und die Sitzung handelt davon, wessen Zahl stimmt, statt davon, was zu tun ist.
    .answer = Sich auf eine Definition einigen und zusammenführen. Werden beide gebraucht, bekommen sie zwei Namen.
    .evidence = { $metrics ->
        [2] Zwei Kennzahlen heißen „{ $subject }“ und sind verschieden definiert.
       *[other] { $metrics } Kennzahlen heißen „{ $subject }“, mit { $definitions } verschiedenen Definitionen.
    }

rule-DAT05 = Welches System ist für „{ $subject }“ führend?
    .name = Kein führendes System
    .finds = Das Datenobjekt wird gelesen, geschrieben oder zur Berechnung genutzt, und kein System ist dafür führend.
    .why = Wo zwei Systeme dieselben Daten halten und keines führt, hat das recht, das zuletzt gefragt wurde. Jede daraus berechnete Zahl erbt die Frage.
    .answer = Das führende System benennen. Die anderen lesen daraus.
    .evidence = { $users } { $users_count ->
        [one] nutzt
       *[other] nutzen
    } „{ $subject }“, und kein System ist dafür führend.

rule-DAT06 = Welches von { $systems } ist für „{ $subject }“ führend?
    .name = Mehrere führende Systeme
    .finds = Mehr als ein System ist für das Datenobjekt führend.
    .why = Zwei führende Systeme sind keines. Sie laufen auseinander, und wer eine Zahl braucht, nimmt die passende.
    .answer = Eines führen lassen. Die anderen lesen daraus oder schreiben hinein.
    .evidence = Für „{ $subject }“ sind zugleich führend: { $systems }.

rule-DAT07 = { $severity ->
        [error] Was würde anders entschieden, wenn „{ $subject }“ niedriger ausfiele?
       *[hint] { $forums } { $forums_count ->
            [one] sieht
           *[other] sehen
        } sich „{ $subject }“ an. Was wird dort darauf entschieden?
    }
    .name = Beruhigende Prognose
    .finds = Auf die Prognose hin wird unmittelbar nichts entschieden.
    .why = Eine Prognose, die keine Entscheidung ändert, beruhigt, statt zu steuern. Sie wird erstellt, vorgetragen und hinterher erklärt. Wo ein Gremium sie überprüft, wird vermutlich auch darauf entschieden; dann muss es nur noch dastehen.
    .answer = Die Entscheidung verbinden, die von ihr abhängt. Gibt es keine, ist zu fragen, ob sie den Aufwand wert ist.
    .evidence = { $forums_count ->
        [0] „{ $subject }“ ist eine Prognose, mit der keine Entscheidung verbunden ist.
       *[other] „{ $subject }“ ist eine Prognose, überprüft durch { $forums }, und keine Entscheidung ist damit verbunden.
    }

rule-DAT08 = Auf welchen Annahmen beruht „{ $subject }“?
    .name = Prognose ohne Annahmen
    .finds = Die Annahmen der Prognose sind nicht aufgeschrieben.
    .why = Eine Prognose ist ihre Annahmen. Stehen sie nirgends, können sie nicht falsch sein, nur die Zukunft kann es; und die nächste Prognose wiederholt sie.
    .answer = Aufschreiben, was gelten muss, damit sie eintrifft: Abschlussquote, Dauer, Kapazität, Markt.
    .evidence = „{ $subject }“ ist eine Prognose ohne Annahmen.

rule-DAT09 = Welche der { $metrics } Kennzahlen von „{ $subject }“ würde fehlen?
    .name = Kennzahlenwildwuchs
    .finds = Der Einheit gehören sechs oder mehr Kennzahlen, und mehr als fünf je Entscheidung, die sie trifft.
    .why = Kennzahlen werden mehr, weil jede etwas erklärt und keine je gestrichen wird. Die Aufmerksamkeit wächst nicht mit: Was zählt, verschwindet unter dem, was nur stimmt.
    .answer = Die behalten, auf die hin etwas entschieden wird. Die anderen aus dem Blick nehmen oder streichen.
    .evidence = „{ $subject }“ hat { $metrics } Kennzahlen und trifft { $decisions ->
        [0] keine Entscheidung.
        [one] eine Entscheidung.
       *[other] { $decisions } Entscheidungen.
    }

rule-DAT10 = { $severity ->
        [error] Wohin gehört ein Kunde, der in „{ $subject }“ und in „{ $other }“ fällt?
       *[hint] Wohin gehört die Grenze zwischen „{ $subject }“ und „{ $other }“?
    }
    .name = Überlappende Segmente
    .finds = Die Grenzen zweier Segmente einer Dimension überschneiden oder berühren sich.
    .why = Ein Kunde in zwei Segmenten wird von zwei Teams bearbeitet oder von keinem. Je Segment gezählt, zählt er doppelt.
    .answer = Die Grenzen so setzen, dass jeder Kunde in genau ein Segment fällt. Oder ein Segment zum Teil des anderen machen.
    .evidence = { $severity ->
        [error] „{ $subject }“ und „{ $other }“ überschneiden sich bei „{ $dimension }“.
       *[hint] „{ $subject }“ und „{ $other }“ berühren sich bei „{ $dimension }“: Die Grenze gehört zu beiden.
    }

rule-DAT11 = Was wird aus „{ $counts }“, wenn zwischen „{ $stage }“ und „{ $next }“ auf einmal „{ $other_counts }“ gezählt wird?
    .name = Zählbruch zwischen Kaufphasen
    .finds = Kennzahlen zweier Einheiten messen zwei aufeinanderfolgende Kaufphasen, zählen Verschiedenes, und nichts stimmt sie ab.
    .why = Aus Personen werden Accounts, aus Accounts Opportunities, und die Quote dazwischen ist eine Zahl über nichts. Hier haben zwei Funktionen beide recht und werden sich doch nicht einig.
    .answer = In beiden Phasen dasselbe zählen. Oder die Kennzahlen als abgestimmt verbinden und aufschreiben, wie man von einer zur anderen kommt.
    .evidence = „{ $subject }“ zählt „{ $counts }“, „{ $other }“ zählt „{ $other_counts }“; zwischen „{ $stage }“ und „{ $next }“ rechnet nichts das eine in das andere um.

rule-DAT12 = Welche Zahl zeigt, ob „{ $subject }“ eingetroffen ist?
    .name = Nie verglichene Prognose
    .finds = Die Prognose ist mit keiner Kennzahl verbunden, die sie prognostiziert.
    .why = Eine Prognose, die nie mit dem verglichen wird, was geschah, kann nicht besser werden. Sie braucht den Istwert, von dem sie spricht, und jemanden, der den Unterschied ansieht.
    .answer = Die Kennzahl verbinden, die sie prognostiziert.
    .evidence = „{ $subject }“ ist eine Prognose und prognostiziert keine Kennzahl.

rule-GOA01 = Auf welche Ambition zahlt „{ $subject }“ ein?
    .name = Ziel ohne Ambition
    .finds = Es gibt eine Ambition, und das Ziel führt zu keiner.
    .why = Ein Ziel, das auf nichts darüber einzahlt, dient dem, der es hat. Viele solche Ziele, alle erreicht, ergeben zusammen nicht die Ambition.
    .answer = Das Ziel oder die Ambition verbinden, worauf es einzahlt. Gibt es das nicht, ist zu fragen, wem das Ziel fehlen würde.
    .evidence = Von „{ $subject }“ führt kein Weg über Ziele zu einer Ambition.

rule-GOA02 = { $severity ->
        [error] Wer löst „{ $subject }“ auf, und nach welcher Regel?
       *[hint] Für „{ $subject }“ gibt es eine Regel. Wer hat sie beschlossen?
    }
    .name = Ungelöster Konflikt
    .finds = Keine Entscheidung und keine Leitlinie löst den Konflikt auf.
    .why = Ein Konflikt, der benannt ist, ist halb gelöst. Einer, den niemand auflöst, wird jeden Tag neu ausgetragen, und es gewinnt, wer im Raum mehr Gewicht hat. Steht eine Regel da, hinter der niemand steht, hält sie bis zum ersten Widerspruch.
    .answer = Die Entscheidung oder Leitlinie verbinden, die ihn auflöst, und die Regel aufschreiben: welches Ziel ab wann zurücksteht.
    .evidence = { $involved_count ->
        [0] Keine Entscheidung und keine Leitlinie löst „{ $subject }“ auf.
       *[other] „{ $subject }“ betrifft { $involved }; keine Entscheidung und keine Leitlinie löst es auf.
    }

rule-GOA03 = Woran sieht man, dass „{ $subject }“ erreicht ist?
    .name = Ziel ohne Kennzahl
    .finds = Nichts misst das Ziel oder einen Teil davon.
    .why = Ob das Ziel erreicht ist, bleibt dann Ansichtssache, und am weitesten gehen die Ansichten bei denen auseinander, die es sich teilen.
    .answer = Eine Kennzahl verbinden, die es zeigen würde.
    .evidence = Keine Kennzahl misst „{ $subject }“ oder ein Ziel, das Teil davon ist.

rule-GOA04 = Was gewinnen oder verlieren „{ $subject }“ und eine andere Einheit gemeinsam?
    .name = Lokales Optimum
    .finds = Die Einheit hat Ziele oder Kennzahlen, andere auch, und sie teilt mit keiner davon etwas.
    .why = Jede Einheit optimiert dann ihre eigenen Zahlen, vernünftig und mit Erfolg, und das Ganze bleibt zurück. Woran zwei gemeinsam gemessen werden, das bringt sie ins Gespräch, bevor es zu spät ist.
    .answer = Ein Ziel darüber benennen, auf das beide einzahlen, oder eine Kennzahl, an der beide gemessen werden.
    .evidence = Für „{ $subject }“ { $stakes_count ->
        [one] steht
       *[other] stehen
    } { $stakes } auf dem Spiel, für keine andere Einheit.

rule-GOA05 = { $reason ->
        [dominant] Was hat das Ganze davon, wenn „{ $subject }“ { $targets } belohnt?
       *[all] Welches Ziel von „{ $subject }“ dient mehr als einer Funktion?
    }
    .name = Anreiz auf ein Teilziel
    .finds = Der Anreiz belohnt überwiegend oder nur, was einer Funktion dient oder zu keiner Ambition führt.
    .why = Menschen tun, wofür sie bezahlt werden. Ein Anreiz auf ein Ziel, das nur der eigenen Funktion dient, macht aus der Trennung der Funktionen Geld, und dagegen hält keine Absprache ihrer Leitungen.
    .answer = Das Ziel mit einem gemeinsamen verbinden, auf das es einzahlt, oder einem Gewicht geben, das dem Ganzen dient.
    .evidence = { $reason ->
        [dominant] „{ $subject }“ belohnt vor allem { $targets }, und kein gemeinsames Ziel steht darüber.
       *[all] „{ $subject }“ belohnt { $targets }; jedes davon ist lokal oder führt zu keiner Ambition.
    }

rule-GOA06 = „{ $one }“ und „{ $other }“ belohnen zwei Seiten von „{ $subject }“. Welche Seite gibt nach?
    .name = Anreize ziehen auseinander
    .finds = Zwei Einheiten werden für die zwei Seiten eines Konflikts bezahlt, der weder aufgelöst ist noch eine Regel hat.
    .why = Der Konflikt verläuft dann nicht zwischen Ansichten, sondern zwischen Gehältern. Wer nachgibt, zahlt selbst dafür, also gibt niemand nach.
    .answer = Die Regel für den Konflikt beschließen und mindestens einen der beiden Anreize ändern.
    .evidence = „{ $subject }“ betrifft { $goals }; „{ $one }“ und „{ $other }“ belohnen sie bei verschiedenen Einheiten, und nichts löst den Konflikt auf.

rule-GOA07 = „{ $subject }“ steht für { $goals } ein. Wird die Rolle auch dafür bezahlt?
    .name = Anreiz am Ziel vorbei
    .finds = Die Rolle verantwortet oder verfolgt Ziele, und keiner der Anreize, die für sie gelten, belohnt eines davon.
    .why = Wofür man geradesteht und wofür man bezahlt wird, sind zwei Signale darüber, was zählt. Weichen sie ab, gewinnt die Bezahlung, still.
    .answer = Eines der Ziele oder eine Kennzahl dazu in den Anreiz aufnehmen. Oder jemand anderen das Ziel verantworten lassen.
    .evidence = Für „{ $subject }“ { $incentives_count ->
        [one] gilt
       *[other] gelten
    } { $incentives }, und nichts davon belohnt { $goals }.

rule-GOA08 = „{ $subject }“ und „{ $other }“ arbeiten beide an { $stages }. Wo stoßen ihre Ziele aneinander?
    .name = Vermuteter Zielkonflikt
    .finds = Zwei Einheiten arbeiten an einer Kaufphase, jede mit eigenen Zielen oder Kennzahlen, und kein Konflikt dazwischen ist benannt.
    .why = Vielleicht passen die Ziele zueinander. Wahrscheinlicher ist, dass sie es nicht tun und alle es wissen, nur die Zeichnung nicht. Es auszusprechen ist einmal unbequem; es zu lassen jeden Tag.
    .answer = Den Konflikt benennen und verbinden, was er betrifft. Oder benennen, was beide teilen.
    .evidence = „{ $subject }“ und „{ $other }“ bedienen { $stages }, teilen weder Ziel noch Kennzahl, und kein Konflikt betrifft etwas von beiden.

rule-GOA09 = Welches Soll gilt für „{ $metric }“: „{ $one_target }“ oder „{ $other_target }“?
    .name = Zwei Sollwerte, eine Kennzahl
    .finds = Eine Einheit oder Rolle verfolgt zwei Ziele, die für eine Kennzahl verschiedene Sollwerte setzen.
    .why = Am Ende kann nur einer der beiden Sollwerte gelten. Solange nicht feststeht, welcher, plant jeder mit dem, der ihm lieber ist.
    .answer = Einen Sollwert behalten oder sagen, welcher verbindlich ist und wozu der andere dient.
    .evidence = „{ $subject }“ verfolgt „{ $one }“ ({ $one_target }) und „{ $other }“ ({ $other_target }), beide gemessen mit „{ $metric }“.

rule-GOA10 = Was sind die Teile von „{ $subject }“ wert, wenn sie zusammen { $sum } % ergeben?
    .name = Gewichte gehen nicht auf
    .finds = Alle Ziele des Anreizes haben ein Gewicht, und die Gewichte ergeben nicht 100 %.
    .why = Niemand weiß dann, was ein Ziel wert ist. Wer danach bezahlt wird, findet es vor denen heraus, die es geschrieben haben.
    .answer = Die Gewichte berichtigen.
    .evidence = Die Gewichte von { $targets } ergeben zusammen { $sum } %.

rule-JRN01 = Was geschieht, wenn ein Käufer zwischen „{ $subject }“ und „{ $last }“ pausiert oder zurückgeht?
    .name = Linearer Trichter
    .finds = Die Kaufphasen bilden eine Linie, auf der alles nur vorwärtsgeht.
    .why = Käufer gehen vor und zurück, vergleichen, pausieren, wechseln den Kanal und kommen wieder. Ein Trichter als Linie hat keinen Platz dafür, also ist auch niemand da, wenn sie es tun. Was eine Pause war, gilt als verloren, und was zurückkommt, als neu.
    .answer = Einzeichnen, wo Käufer zurückgehen, pausieren und wieder einsteigen, und wer sie dort aufnimmt.
    .evidence = Die { $stages } Kaufphasen von „{ $subject }“ bis „{ $last }“ bilden eine Linie, und jeder Übergang führt vorwärts.

rule-JRN02 = Was hält „{ $giver }“ und „{ $taker }“ zwischen „{ $subject }“ und „{ $next }“ zusammen?
    .name = Eine einzige Übergabe
    .finds = Im ganzen Kaufprozess wechselt die Zuständigkeit an einer einzigen Stelle, und dort gibt es weder ein gemeinsames Ziel noch ein gemeinsames Gremium noch eine tragfähige Übergabe.
    .why = Die eine saubere Übergabe ist eine Fiktion. Käufer kommen zurück, und was vorher vereinbart wurde, wird danach gebraucht. Wo alles an einer Stelle hängt, die nichts zusammenhält, ist der Bruch in den Prozess eingebaut.
    .answer = Beiden Einheiten etwas geben, das sie gemeinsam gewinnen oder verlieren, ein Gremium, in dem sie sich treffen, oder eine Übergabe mit Annahmekriterien und Rückweg.
    .evidence = „{ $giver }“ ist bis „{ $subject }“ zuständig, „{ $taker }“ ab „{ $next }“; sie teilen weder Ziel noch Kennzahl noch Gremium, und keine Übergabe dazwischen hat Annahmekriterien und Rückweg.

rule-JRN03 = { $severity ->
        [warning] Was geschieht für Käufer in „{ $subject }“, und wer tut es?
       *[hint] Für „{ $subject }“ { $named_count ->
            [one] ist
           *[other] sind
        } { $named } benannt. Was wird dort getan?
    }
    .name = Unbediente Kaufphase
    .finds = Keine Aktivität bedient die Kaufphase.
    .why = Der Käufer ist da, und niemand tut etwas für ihn. Oft ist für die Phase jemand benannt, und nur die Arbeit fehlt in der Zeichnung; dann muss sie nur ergänzt werden.
    .answer = Die Aktivitäten verbinden, die die Phase bedienen. Gibt es keine, ist zu fragen, ob Käufer sie wirklich brauchen.
    .evidence = { $named_count ->
        [0] Mit „{ $subject }“ ist keine Aktivität verbunden, und niemand ist dafür benannt.
       *[other] Für „{ $subject }“ { $named_count ->
            [one] ist
           *[other] sind
        } { $named } benannt, aber keine Aktivität ist damit verbunden.
    }

rule-JRN04 = { $reason ->
        [dead_end] Wohin gehen Käufer von „{ $subject }“ aus?
        [unreachable] Wie kommen Käufer zu „{ $subject }“?
       *[both] Wie kommen Käufer zu „{ $subject }“, und wohin gehen sie von dort?
    }
    .name = Sackgasse oder unerreichbare Kaufphase
    .finds = Von der Kaufphase führt kein Übergang weiter, obwohl sie kein Ergebnis ist, oder keiner zu ihr, obwohl sie kein Einstieg ist.
    .why = In einer Phase ohne Ausgang bleiben Käufer stecken, ohne dass jemand sie anderswo erwartet. Eine ohne Zugang wird für Käufer bedient, die nie kommen.
    .answer = Den Übergang zeichnen. Oder angeben, dass die Phase ein Einstieg oder ein Ergebnis ist.
    .evidence = { $reason ->
        [dead_end] „{ $subject }“ ist nicht als Ergebnis gekennzeichnet, und kein Übergang führt weiter.
        [unreachable] „{ $subject }“ ist nicht als Einstieg gekennzeichnet, und kein Übergang führt dorthin.
       *[both] „{ $subject }“ ist weder als Einstieg noch als Ergebnis gekennzeichnet, und kein Übergang führt dorthin oder weiter.
    }

rule-JRN05 = Wie treten { $units } in „{ $subject }“ als eins auf?
    .name = Kaufphase auf mehrere Einheiten verteilt
    .finds = Aktivitäten mehrerer Einheiten bedienen die Kaufphase, und zwei davon teilen weder Ziel noch Gremium noch Übergabe.
    .why = Innerhalb einer Phase bemerkt der Käufer keine Grenze, also darf es keine geben. Einheiten, die nebeneinander arbeiten und nichts teilen, erzählen ihm zwei Geschichten.
    .answer = Für die Phase eine rechenschaftspflichtige Rolle benennen, den Einheiten ein gemeinsames Ziel oder Gremium geben oder die Übergabe dazwischen zeichnen.
    .evidence = { $units_count ->
        [2] { $units } bedienen beide „{ $subject }“; sie teilen weder Ziel noch Kennzahl noch Gremium noch Übergabe.
       *[other] { $units } bedienen „{ $subject }“, und mindestens zwei davon teilen weder Ziel noch Kennzahl noch Gremium noch Übergabe.
    }

rule-JRN06 = { $missing ->
        [all] Wann findet „{ $subject }“ statt, was wird angenommen, und wie schnell?
        [trigger_acceptance] Wann findet „{ $subject }“ statt, und was wird angenommen?
        [trigger_sla] Wann findet „{ $subject }“ statt, und wie schnell wird übernommen?
        [acceptance_sla] Was wird bei „{ $subject }“ angenommen, und wie schnell?
        [trigger] Wann findet „{ $subject }“ statt?
        [acceptance] Was muss vorliegen, damit „{ $subject }“ angenommen wird?
       *[sla] Wie schnell wird bei „{ $subject }“ übernommen?
    }
    .name = Unvollständig beschriebene Übergabe
    .finds = Auslöser, Annahmekriterien oder die vereinbarte Frist der Übergabe sind nicht angegeben.
    .why = Eine Übergabe ist eine Zusage zwischen zwei Funktionen. Ohne Auslöser weiß niemand, wann sie fällig ist; ohne Annahmekriterien lässt sich alles übergeben und alles ablehnen; ohne Frist bleibt sie liegen.
    .answer = Gebende und nehmende Seite drei Sätze vereinbaren lassen: was sie auslöst, was angenommen wird, wie schnell übernommen wird.
    .evidence = { $missing ->
        [all] „{ $subject }“ hat keinen Auslöser, keine Annahmekriterien und keine vereinbarte Frist.
        [trigger_acceptance] „{ $subject }“ hat keinen Auslöser und keine Annahmekriterien.
        [trigger_sla] „{ $subject }“ hat keinen Auslöser und keine vereinbarte Frist.
        [acceptance_sla] „{ $subject }“ hat keine Annahmekriterien und keine vereinbarte Frist.
        [trigger] „{ $subject }“ hat keinen Auslöser.
        [acceptance] „{ $subject }“ hat keine Annahmekriterien.
       *[sla] „{ $subject }“ hat keine vereinbarte Frist.
    }

rule-JRN07 = Was geschieht, wenn „{ $taker }“ bei „{ $subject }“ nicht annehmen kann, was von „{ $giver }“ kommt?
    .name = Übergabe ohne Rückweg
    .finds = Für die Übergabe ist kein Rückweg angegeben, kein Fluss führt zurück, und keine andere Übergabe läuft zwischen den beiden Einheiten in die Gegenrichtung.
    .why = Nicht alles Übergebene ist reif, und Käufer überlegen es sich anders. Ohne Rückweg bleibt es liegen oder kommt in Gesprächen zurück, die niemand zählt.
    .answer = Beschreiben, wie etwas zurückkommt: aus welchen Gründen, zu wem, in welcher Zeit.
    .evidence = „{ $subject }“ führt von „{ $giver }“ zu „{ $taker }“, und nichts führt zurück.

rule-JRN08 = Wie übergibt „{ $giver }“ aus „{ $subject }“ an „{ $next }“ bei „{ $taker }“?
    .name = Stillschweigende Übergabe
    .finds = Eine Aktivität einer Einheit geht unmittelbar in eine Aktivität einer anderen über, ohne Übergabe dazwischen.
    .why = Wo die Arbeit einer Einheit einfach in einer anderen weitergeht, gibt es die Übergabe, aber niemand hat sie gestaltet. Sie hat keinen Auslöser, keine Annahme und keinen Rückweg. Dort gehen Leads, Kontext und Zusagen verloren.
    .answer = Eine Übergabe dazwischensetzen, mit Auslöser, Annahmekriterien, Frist und Rückweg.
    .evidence = „{ $subject }“ gehört zu „{ $giver }“ und führt unmittelbar zu „{ $next }“, das zu „{ $taker }“ gehört.

rule-JRN09 = Was haben „{ $giver }“ und „{ $taker }“ beide davon, wenn „{ $subject }“ gelingt?
    .name = Übergabe ohne gemeinsames Ziel
    .finds = Die Übergabe läuft zwischen zwei Einheiten, die beide Ziele oder Kennzahlen haben und keine davon teilen.
    .why = Die eine wird daran gemessen, wie viel sie übergibt, die andere daran, was daraus wird. Ohne etwas, das beide gewinnen oder verlieren, ist die Übergabe eine Grenze.
    .answer = Ein Ziel über beiden benennen oder beide daran messen, was aus dem Übergebenen wird.
    .evidence = „{ $subject }“ läuft zwischen „{ $giver }“ und „{ $taker }“; beide haben Ziele oder Kennzahlen, aber keine gemeinsam.

rule-JRN10 = Wer befindet sich in „{ $subject }“?
    .name = Kaufphase ohne Käufer
    .finds = Kein Segment und keine Buying-Center-Rolle durchläuft die Kaufphase.
    .why = Eine Kaufphase ist vom Käufer aus gesehen. Steht nicht da, wer in ihr ist, wird sie leicht zu einem Status im eigenen System.
    .answer = Die Segmente oder Buying-Center-Rollen verbinden, die sie durchlaufen.
    .evidence = Mit „{ $subject }“ ist kein Segment und keine Buying-Center-Rolle verbunden.

rule-JRN11 = Was weiß der nächste Kontakt, wenn ein Käufer von „{ $subject }“ zu „{ $next }“ geht?
    .name = Verlorener Kontext
    .finds = Zwischen zwei Kaufphasen wechselt der Kanal oder der Kontakt, und nichts, was in der ersten geschrieben wird, wird in der zweiten gelesen.
    .why = Käufer wechseln ständig Kanal und Kontakt und müssen ihre Geschichte neu erzählen. Was die eine Seite erfahren hat, muss dort stehen, wo die andere liest.
    .answer = Die Daten verbinden, die in der ersten Phase geschrieben und in der nächsten gelesen werden.
    .evidence = Zwischen „{ $subject }“ und „{ $next }“ wechselt der Kanal oder der Kontakt; keine Aktivität der einen schreibt Daten, die eine der anderen liest.

rule-JRN12 = { $missing ->
        [entry] Ab wann ist ein Käufer in „{ $subject }“, für { $units } gleichermaßen?
        [exit] Wann hat ein Käufer „{ $subject }“ verlassen, für { $units } gleichermaßen?
       *[both] Wann beginnt und endet „{ $subject }“, für { $units } gleichermaßen?
    }
    .name = Unbestimmte gemeinsame Kaufphase
    .finds = Aktivitäten zweier Einheiten bedienen die Kaufphase, und Eintritts- oder Austrittskriterien fehlen.
    .why = Wo jeder eine eigene Vorstellung davon hat, wann ein Käufer in der Phase ist, werden verschiedene Käufer gezählt, und die Quote von Phase zu Phase sagt nichts.
    .answer = Sich auf einen Satz einigen, wann ein Käufer in die Phase eintritt, und auf einen, wann er sie verlässt.
    .evidence = { $missing ->
        [entry] { $units } bedienen „{ $subject }“; Eintrittskriterien fehlen.
        [exit] { $units } bedienen „{ $subject }“; Austrittskriterien fehlen.
       *[both] { $units } bedienen „{ $subject }“; Eintritts- und Austrittskriterien fehlen.
    }

rule-JRN13 = { $missing ->
        [both] Wer übergibt bei „{ $subject }“, und an wen?
        [receiver] Wer nimmt „{ $subject }“ entgegen?
       *[giver] Was führt zu „{ $subject }“?
    }
    .name = Halbe Übergabe
    .finds = Nichts führt zu der Übergabe, oder sie führt nirgendwohin.
    .why = Eine Übergabe mit nur einer Seite ist ein Wunsch. Eine Funktion übergibt, und niemand nimmt entgegen, oder eine wartet auf etwas, das niemand schickt. Was hineinfällt, geht unbemerkt verloren.
    .answer = Die Aktivität verbinden, die übergibt, und die, die übernimmt.
    .evidence = { $missing ->
        [both] Nichts führt zu „{ $subject }“, und es führt nirgendwohin.
        [receiver] { $neighbours } { $neighbours_count ->
            [one] führt
           *[other] führen
        } zu „{ $subject }“, danach kommt nichts.
       *[giver] „{ $subject }“ führt zu { $neighbours }, doch nichts führt dorthin.
    }

rule-JRN14 = Wann geschieht was unter { $rivals }?
    .name = Rivalisierende Übergaben
    .finds = Mehrere Übergaben verbinden dieselben zwei Aktivitäten und haben verschiedene Auslöser.
    .why = Dann ist es Zufall, welche stattfindet, und jede Seite folgt der, die ihr passt.
    .answer = Zusammenführen oder sagen, für welche Fälle welche gilt.
    .evidence = { $rivals } verbinden dieselben Aktivitäten und haben verschiedene Auslöser.

rule-STR01 = Welche Entscheidung macht aus „{ $subject }“ etwas, das getan wird?
    .name = Fehlende Schicht
    .finds = Keine Entscheidung führt von der Ambition über eines ihrer Ziele zu einer Aktivität.
    .why = Zwischen Ambition und Ausführung fehlt die strukturelle Schicht. Die Ambition ist formuliert, alle sind beschäftigt, und keine Entscheidung verbindet beides. Wachstum ist dann die Summe dessen, was jeder für richtig hält, und lässt sich nicht wiederholen.
    .answer = Die Entscheidung benennen, die ein Ziel der Ambition steuert und das, was dafür getan wird. Ziele, Entscheidung und Aktivitäten verbinden.
    .evidence = { $goals_count ->
        [0] Kein Ziel zahlt auf „{ $subject }“ ein.
        [one] { $goals } zahlt auf „{ $subject }“ ein, aber keine Entscheidung führt von dort zu einer Aktivität.
       *[other] { $goals_count } Ziele zahlen auf „{ $subject }“ ein, aber keine Entscheidung führt von dort zu einer Aktivität.
    }

rule-STR02 = Welche Entscheidung startet, bemisst oder beendet „{ $subject }“?
    .name = Ungesteuerte Aktivität
    .finds = Keine Entscheidung steuert die Aktivität oder das, wovon sie ein Teil ist.
    .why = An Aktivitäten fehlt es den Unternehmen nicht. Was keine Entscheidung startet, bemisst oder beendet, läuft weiter, weil es immer lief, und niemand kann sagen, was eintreten müsste, damit es endet.
    .answer = Die Entscheidung verbinden, die sie steuert. Gibt es keine, ist zu fragen, wer entscheiden würde, damit aufzuhören.
    .evidence = Mit „{ $subject }“ ist keine Entscheidung verbunden, auch nicht mit dem, wovon es ein Teil ist.

rule-STR03 = { $reason ->
        [rhythm] In welchem Gremium und wie oft wird das Go-to-Market wieder angesehen?
        [projects] Was läuft weiter, wenn das letzte Projekt vorbei ist?
       *[both] Was läuft weiter, wenn das letzte Projekt vorbei ist, und welches Gremium sieht es wieder an?
    }
    .name = Go-to-Market als Projekt
    .finds = Kein Gremium tagt regelmäßig, oder alle Aktivitäten sind Projekte.
    .why = Go-to-Market ist ein Betriebsmodell, das dauerhaft trägt, kein Projekt. Ohne ein Gremium, das wiederkehrt, oder mit lauter Projekten wird einmal entschieden und nie wieder hingesehen. Die Struktur endet mit dem letzten Meilenstein.
    .answer = Mindestens einem Gremium einen Rhythmus geben, von täglich bis jährlich, und sagen, welche Aktivitäten laufend sind.
    .evidence = { $reason ->
        [rhythm] Es wird gehandelt oder entschieden, aber kein Gremium hat einen Rhythmus von täglich bis jährlich.
        [projects] Alle Aktivitäten sind Projekte.
       *[both] Alle Aktivitäten sind Projekte, und kein Gremium hat einen Rhythmus von täglich bis jährlich.
    }

rule-STR04 = Was verbindet „{ $subject }“ und „{ $other }“?
    .name = Silo
    .finds = Zwei Einheiten verschiedener Disziplinen wirken am Kaufprozess mit und teilen weder Ziel noch Gremium, Übergabe, Entscheidung oder Daten.
    .why = Der Käufer geht durch beide hindurch; innen tut es nichts. Was fehlt, ist die Integration der Verantwortung, nicht der Systeme.
    .answer = Mit der Verbindung beginnen, die dem Käufer am meisten hilft: ein gemeinsames Ziel, ein Gremium, in dem beide sitzen, eine Übergabe, Daten der einen, die die andere liest.
    .evidence = „{ $subject }“ und „{ $other }“ wirken beide am Kaufprozess mit; sie teilen weder Ziel noch Kennzahl, Gremium oder Übergabe, keine entscheidet über Arbeit der anderen, und keine liest, was die andere schreibt.

rule-STR05 = { $dimension ->
        [market] Für wen ist das alles? Segmente, Buying-Center-Rollen, Kaufphasen, Kanäle und Angebote fehlen.
        [decision] Wo wird entschieden? Entscheidungen und Gremien fehlen.
        [governance] Wonach wird gesteuert? Ziele, Konflikte, Anreize, Leitlinien und Kennzahlen fehlen.
       *[execution] Was wird getan? Aktivitäten, Übergaben, Systeme und Automatisierungen fehlen.
    }
    .name = Fehlende Dimension
    .finds = Das Modell hat zehn Elemente oder mehr, aber keines aus einer der vier Dimensionen.
    .why = Umsatz entsteht, wo Marktverständnis, Entscheidungsstrukturen, Governance und operative Ausführung zusammenwirken. Ein Modell, in dem eines davon nicht vorkommt, beschreibt ein Unternehmen, das es nicht gestaltet hat.
    .answer = Die ersten zwei oder drei Elemente dieser Dimension erfassen und verbinden.
    .evidence = { $dimension ->
        [market] Das Modell enthält weder Segment noch Buying-Center-Rolle, Kaufphase, Kanal oder Angebot.
        [decision] Das Modell enthält weder Entscheidung noch Gremium.
        [governance] Das Modell enthält weder Ziel noch Konflikt, Anreiz, Leitlinie oder Kennzahl.
       *[execution] Das Modell enthält weder Aktivität noch Übergabe, System oder Automatisierung.
    }

rule-STR06 = Was verbindet { $part } mit dem Rest?
    .name = Unverbundener Teil
    .finds = Drei oder mehr Elemente hängen zusammen und sind mit nichts anderem im Modell verbunden.
    .why = Eine Architektur ist ein Ganzes. Ein Teil, zu dem nichts führt und von dem nichts ausgeht, wurde für sich gezeichnet: Er mag stimmen, aber er trägt nichts.
    .answer = Die Beziehung zeichnen, die ihn anschließt, oder fragen, ob er in dieses Modell gehört.
    .evidence = { $count } Elemente um „{ $subject }“ sind untereinander verbunden und sonst mit nichts.

rule-STR07 = { $reason ->
        [share] Welche der { $decided } Entscheidungen von „{ $subject }“ kann jemand anderes treffen?
        [cut] Wer außer „{ $subject }“ verbindet die Arbeit mit einer Entscheidung?
       *[both] Was ginge weiter, wenn „{ $subject }“ einen Monat ausfiele?
    }
    .name = Struktureller Engpass
    .finds = Eine Rolle trifft mehr als 40 % von fünf oder mehr Entscheidungen, oder ein Teil der Arbeit ist nur über diese Rolle mit Entscheidungen verbunden.
    .why = Eine Rolle, die die meisten Entscheidungen trifft, gibt das Tempo des Unternehmens vor; eine, die als einzige einen Teil der Arbeit mit Entscheidungen verbindet, ist seine Bruchstelle. Beides ist kein Vorwurf: Die Struktur hat die Rolle dorthin gestellt.
    .answer = Entscheidungen denen geben, die die Informationen haben, und die Arbeit mit den Entscheidungen verbinden, die sie steuern.
    .evidence = { $reason ->
        [share] „{ $subject }“ trifft { $decided } von { $decisions } Entscheidungen.
        [cut] Ohne „{ $subject }“ ist ein Teil der Arbeit mit keiner Entscheidung verbunden.
       *[both] „{ $subject }“ trifft { $decided } von { $decisions } Entscheidungen, und ohne diese Rolle ist ein Teil der Arbeit mit keiner verbunden.
    }

rule-STR08 = { $severity ->
        [warning] Was wird in „{ $subject }“ entschieden?
       *[hint] „{ $subject }“ sieht sich { $reviewed } an. Was wird dort entschieden?
    }
    .name = Gremium ohne Entscheidungen
    .finds = In dem Gremium wird nichts entschieden, und es entscheidet nichts.
    .why = Eine Sitzung, die nichts entscheidet, kostet alle Zeit und gibt das Gefühl, es sei gesorgt. Wo sie etwas überprüft, entscheidet sie vermutlich auch; dann muss es nur noch dastehen.
    .answer = Die Entscheidungen verbinden, die dort fallen. Gibt es keine, ist zu fragen, wem die Sitzung fehlen würde.
    .evidence = { $reviewed_count ->
        [0] Mit „{ $subject }“ ist keine Entscheidung verbunden.
       *[other] „{ $subject }“ überprüft { $reviewed }, aber keine Entscheidung ist damit verbunden.
    }

rule-STR09 = Wer hat bei „{ $subject }“ das letzte Wort unter { $units }?
    .name = Zwei übergeordnete Einheiten
    .finds = Die Einheit oder Rolle ist Teil von zwei oder mehr Einheiten.
    .why = Eine Matrix kann gewollt sein; dann muss feststehen, wer das letzte Wort hat. In diesem Modell zählt eine Rolle zweier Einheiten für keine, also gehört nichts, was sie tut, zu jemandem.
    .answer = Eine behalten. Die andere Bindung ist als Mitgliedschaft in einem Gremium, gemeinsames Ziel oder Berichtslinie besser beschrieben.
    .evidence = „{ $subject }“ ist zugleich Teil von { $units }.

rule-STR10 = { $goals ->
        [one] Auf welche Ambition führt das Ziel hin?
       *[other] Auf welche Ambition führen die { $goals } Ziele zusammen hin?
    }
    .name = Keine Ambition
    .finds = Das Modell hat Ziele, aber keine Ambition.
    .why = Ziele ohne Ambition vergleicht man nach Größe und Dringlichkeit, nie danach, wozu sie da sind. Ob sie zusammen etwas ergeben, lässt sich nicht einmal fragen.
    .answer = Die Ambition in einem Satz aufschreiben und die Ziele verbinden, die auf sie einzahlen.
    .evidence = { $goals ->
        [one] Das Modell hat ein Ziel und keine Ambition.
       *[other] Das Modell hat { $goals } Ziele und keine Ambition.
    }

rule-AUT01 = { $severity ->
        [error] Wer verantwortet, was „{ $subject }“ selbsttätig tut?
       *[hint] Welche Entscheidung setzt die Grenzen, in denen „{ $subject }“ handelt?
    }
    .name = Automatisierung ohne Verantwortliche
    .finds = Die Automatisierung handelt selbsttätig, und keine Rolle ist für sie rechenschaftspflichtig, oder keine Entscheidung steuert sie.
    .why = Was handelt, ohne dass jemand dafür geradesteht, kann auch niemand Bestimmtes anhalten. Wer es eingeführt hat, ist oft längst woanders.
    .answer = Eine Rolle benennen, die sie verantwortet, und die Entscheidung verbinden, die ihre Grenzen setzt.
    .evidence = { $severity ->
        [error] { $directed ->
            [yes] „{ $subject }“ handelt selbsttätig, und keine Rolle ist dafür rechenschaftspflichtig.
           *[no] „{ $subject }“ handelt selbsttätig; keine Rolle ist dafür rechenschaftspflichtig, und keine Entscheidung steuert es.
        }
       *[hint] „{ $subject }“ handelt selbsttätig, und keine Entscheidung steuert es.
    }

rule-AUT02 = { $severity ->
        [error] Soll „{ $subject }“ weiterlaufen, bevor { $underneath } geklärt { $underneath_count ->
            [one] ist
           *[other] sind
        }?
       *[warning] Was muss bei { $underneath } klar sein, bevor „{ $subject }“ es vervielfacht?
    }
    .name = Automatisierter Missstand
    .finds = Die Automatisierung automatisiert, liest oder speist etwas, zu dem eine schwerwiegende Frage offen ist.
    .why = Automatisierung vervielfacht, was da ist. Automatisierte Leadgewinnung verstärkt eine schlechte Übergabe, ein Prognosemodell verhärtet eine falsche Annahme, schneller und mit der Autorität der Maschine.
    .answer = Zuerst die offenen Fragen darunter beantworten, die schwersten voran. Bis dahin sollte die Automatisierung empfehlen, statt zu handeln.
    .evidence = { $findings ->
        [one] „{ $subject }“ beruht auf { $underneath }; dazu ist eine schwerwiegende Frage offen.
       *[other] „{ $subject }“ beruht auf { $underneath }; dazu sind { $findings } schwerwiegende Fragen offen.
    }

rule-AUT03 = Nach welcher Regel entscheidet „{ $subject }“ über { $decisions }?
    .name = Automatisierte Entscheidung ohne Grundlage
    .finds = Die Automatisierung trifft eine Entscheidung, für die keine Leitlinie Grundlage ist.
    .why = Die Maschine entscheidet in jedem Fall nach einer Regel: der aus den Daten oder der im Kopf dessen, der sie eingerichtet hat. Beschlossen hat diese niemand.
    .answer = Die Regel aufschreiben und als Grundlage der Entscheidung verbinden.
    .evidence = „{ $subject }“ automatisiert { $decisions }, ohne dass eine Leitlinie als Grundlage verbunden ist.

rule-AUT04 = { $assumptions ->
        [missing] Auf wessen Annahmen beruhen die Prognosen von „{ $subject }“?
       *[stated] Was genau prognostiziert „{ $subject }“ mit { $metrics }, und wer verantwortet das?
    }
    .name = Prognose auf Annahmen ohne Verantwortliche
    .finds = Für ein Prognosemodell sind keine Annahmen angegeben, oder die Kennzahl, die es liefert, ist nicht definiert, nennt keine Zähleinheit oder hat niemanden, der sie verantwortet.
    .why = Ein Modell verhärtet, was man ihm gibt. Eine Annahme darin sieht aus wie ein Ergebnis und verteidigt sich durch ihre Genauigkeit.
    .answer = Die Annahmen aufschreiben, definieren, was prognostiziert wird, und jemanden benennen, der dafür geradesteht.
    .evidence = { $assumptions ->
        [missing] { $metrics_count ->
            [0] „{ $subject }“ prognostiziert ohne angegebene Annahmen.
           *[other] „{ $subject }“ prognostiziert ohne angegebene Annahmen, und bei { $metrics } fehlt eine Definition, eine Zähleinheit oder jemand, der rechenschaftspflichtig ist.
        }
       *[stated] Bei { $metrics }, geliefert von „{ $subject }“, fehlt eine Definition, eine Zähleinheit oder jemand, der rechenschaftspflichtig ist.
    }

rule-AUT05 = { $reason ->
        [rule] Welche Regel begrenzt, was „{ $subject }“ über Käufer verwenden darf?
        [aim] Für wen genau personalisiert „{ $subject }“?
       *[both] Für wen personalisiert „{ $subject }“, und in welchen Grenzen?
    }
    .name = Personalisierung ohne Klarheit
    .finds = Die Automatisierung personalisiert, und keine Leitlinie regelt sie, oder nichts, was sie automatisiert, bedient ein Segment mit beschriebenem Idealkunden.
    .why = Personalisierung ohne Klarheit untergräbt das Vertrauen, das sie schaffen soll. Der Käufer merkt, dass man etwas weiß, und dass es ihm nicht hilft.
    .answer = Den Idealkunden des Segments beschreiben und in einer Leitlinie festhalten, was verwendet wird und was nicht.
    .evidence = { $reason ->
        [rule] „{ $subject }“ personalisiert, und keine Leitlinie regelt es.
        [aim] „{ $subject }“ personalisiert, und nichts, was es automatisiert, bedient ein Segment mit beschriebenem Idealkunden.
       *[both] „{ $subject }“ personalisiert; keine Leitlinie regelt es, und nichts, was es automatisiert, bedient ein Segment mit beschriebenem Idealkunden.
    }

rule-AUT06 = An welcher Stelle von { $chain } entscheidet ein Mensch?
    .name = Kette ohne menschliche Entscheidung
    .finds = Drei oder mehr Aktivitäten oder Übergaben, die Automatisierungen selbsttätig ausführen, folgen aufeinander, und keine Entscheidung steuert eine davon.
    .why = Jeder Schritt vertraut dem davor. Ein Fehler am Anfang kommt am Ende mit der Gewissheit dreier Maschinen an, und nirgends hätte jemand hingesehen.
    .answer = Die Entscheidung benennen, die die Kette freigibt, begrenzt oder anhält, und mit dem Schritt verbinden, an dem sie wirkt.
    .evidence = { $chain } laufen nacheinander selbsttätig ab, und keine Entscheidung steuert sie oder das, was sie automatisiert.

rule-MOD01 = Wozu gehört „{ $subject }“?
    .name = Unverbundenes Element
    .finds = Keine Beziehung berührt das Element.
    .why = Bedeutung liegt in den Beziehungen. Was allein steht, trägt nichts und braucht nichts; meist wurde es im Gespräch schnell festgehalten und noch nicht eingeordnet.
    .answer = Mit dem verbinden, wozu es dient, oder löschen.
    .evidence = Keine Beziehung berührt „{ $subject }“.

rule-MOD02 = Steht „{ $subject }“ für eines oder für { $count ->
        [2] zwei
       *[other] { $count }
    }?
    .name = Doppelter Name
    .finds = Zwei oder mehr Elemente einer Art heißen gleich.
    .why = Entweder sind sie eines und wurden zweimal erfasst; dann hängt an jedem die Hälfte der Beziehungen. Oder es sind zwei; dann weiß niemand im Raum, welches gemeint ist.
    .answer = Zusammenführen oder Namen geben, die sie unterscheiden.
    .evidence = { $count ->
        [2] Zwei Elemente einer Art heißen „{ $subject }“.
       *[other] { $count } Elemente einer Art heißen „{ $subject }“.
    }

rule-MOD03 = { $relation ->
        [reports_to] { $cycle_count ->
            [one] An wen berichtet { $cycle }, wenn nicht an sich selbst?
           *[other] Wer steht oben unter { $cycle }?
        }
       *[part_of] { $cycle_count ->
            [one] Wovon ist { $cycle } ein Teil, wenn nicht von sich selbst?
           *[other] Was ist unter { $cycle } das Ganze, was der Teil?
        }
    }
    .name = Hierarchie im Kreis
    .finds = Etwas ist Teil seiner selbst oder berichtet an sich selbst, unmittelbar oder über andere.
    .why = Eine Hierarchie im Kreis hat kein Oben. Wer fragt, was darüber liegt, bekommt keine Antwort, und alles, was daraus folgt, wessen Einheit, wessen Ziel, wird beliebig. Fast immer ist es ein Versehen beim Zeichnen.
    .answer = Die Beziehung entfernen, die in die falsche Richtung zeigt.
    .evidence = { $relation ->
        [reports_to] { $cycle_count ->
            [one] { $cycle } berichtet an sich selbst.
           *[other] { $cycle } berichten im Kreis aneinander.
        }
       *[part_of] { $cycle_count ->
            [one] { $cycle } ist Teil seiner selbst.
           *[other] { $cycle } sind im Kreis Teile voneinander.
        }
    }

rule-MOD04 = In welchem Bild soll „{ $subject }“ zu sehen sein?
    .name = Nirgends gezeigt
    .finds = Es gibt Bilder, und das Element steht in keinem.
    .why = Was niemand sieht, kommt im Gespräch nicht vor. Es mag stimmen und geht doch verloren.
    .answer = In eine Sicht aufnehmen oder löschen.
    .evidence = „{ $subject }“ steht in keiner Sicht.

rule-MOD05 = { $about ->
        [relation] Was gilt zwischen „{ $subject }“ und „{ $target }“? Zu „{ $attribute }“ sagen die Quellen { $values }.
       *[element] Was gilt für „{ $subject }“? Zu „{ $attribute }“ sagen die Quellen { $values }.
    }
    .name = Widersprüchliche Aussagen
    .finds = Quellen sagen Verschiedenes über ein Attribut eines Elements oder einer Beziehung.
    .why = Aussagen halten fest, wer was gesagt hat, damit ein Widerspruch Material ist und kein Unfall. Aber nur eine von ihnen kann das sein, wonach die Organisation arbeitet.
    .answer = Entscheiden, was gilt, es als Attribut eintragen und die anderen Aussagen behalten oder entfernen.
    .evidence = { $about ->
        [relation] Zur Beziehung von „{ $subject }“ zu „{ $target }“ gibt es { $values_count } verschiedene Aussagen über „{ $attribute }“: { $values }.
       *[element] Zu „{ $subject }“ gibt es { $values_count } verschiedene Aussagen über „{ $attribute }“: { $values }.
    }

rule-MOD06 = Was tritt für { $resting } an die Stelle von „{ $subject }“?
    .name = Beruht auf Altbestand
    .finds = Etwas, das als Altbestand gekennzeichnet ist, wird noch gebraucht.
    .why = Altbestand ist das Versprechen, dass etwas endet. Solange anderes darauf beruht, kann es nicht enden, und niemand hat gesagt, was an seine Stelle tritt.
    .answer = Den Ersatz benennen und die Beziehungen dorthin verlegen. Oder sagen, dass es bleibt.
    .evidence = „{ $subject }“ ist als Altbestand gekennzeichnet, und { $resting } { $resting_count ->
        [one] hängt
       *[other] hängen
    } noch daran.

rule-WVR01 = Die Ausnahme für „{ $about }“ ({ $code }) ist am { $until } abgelaufen. Was gilt jetzt?
    .name = Abgelaufene Ausnahme
    .finds = Eine Ausnahme hat ihr Datum überschritten.
    .why = Eine Ausnahme ist die Entscheidung, bis zu einem Tag mit etwas zu leben. Ist der Tag gekommen, ist der Befund wieder da, und wer entschieden hat, wird erneut gefragt.
    .answer = Beheben, was ausgenommen war, oder neu entscheiden, damit zu leben, mit Grund und Datum.
    .evidence = { $who } hat { $code } für „{ $about }“ bis { $until } ausgenommen: { $reason }

rule-WVR02 = Die Ausnahme für „{ $about }“ ({ $code }) nimmt nichts mehr aus. Kann sie weg?
    .name = Überflüssige Ausnahme
    .finds = Den Befund, für den eine Ausnahme gilt, gibt es nicht mehr.
    .why = Wofür sie galt, ist weg: behoben, gelöscht oder anders erfasst. Bleibt sie stehen, verdeckt sie denselben Fehler still, wenn er wiederkommt.
    .answer = Die Ausnahme entfernen.
    .evidence = { $who } hat { $code } für „{ $about }“ ausgenommen ({ $reason }); einen solchen Befund gibt es jetzt nicht.

rule-MERGE01 = Was gilt für „{ $subject }“: unsere oder deren Fassung?
    .name = Offener Konflikt
    .finds = Zwei Seiten haben dasselbe verschieden geändert, und noch hat niemand gewählt.
    .why = Bis jemand wählt, sagt das Modell, was unsere Seite gesagt hat; die andere Antwort ist aufbewahrt, gilt aber nicht.
    .answer = Eine der drei Antworten wählen: wie es vor beiden war, unsere oder deren.
    .evidence = Beim Zusammenführen gab es zwei Antworten für „{ $subject }“; unsere gilt, bis jemand wählt.
rule-RULE01 = Regel { $rule } ließ sich nicht prüfen. Melden Sie uns das?
    .name = Regel gescheitert
    .finds = Eine Regel des Programms ist beim Lesen dieses Modells abgebrochen.
    .why = Die übrigen Regeln sind geprüft; was diese gefunden hätte, ist unbekannt.
    .answer = Den Fehler den Herstellern des Programms melden, möglichst mit dem Modell oder dem Teil, der ihn auslöst.
    .evidence = Regel { $rule } endete mit einem Fehler des Programms.

rule-RULE02 = Die eigene Regel { $rule } hat für { $count ->
    [one] „{ $about }“
   *[other] { $count } Elemente, zuerst „{ $about }“,
} keine Antwort: { $failure }. Wie soll sie lauten?
    .name = Eigene Regel scheitert
    .finds = Eine eigene Regel der Organisation lässt sich bei einem Element nicht berechnen.
    .why = Bei diesen Elementen ist nicht bekannt, ob die Regel gilt; überall sonst wurde sie geprüft.
    .answer = Den Ausdruck der Regel im Regelpaket berichtigen.
    .evidence = { $rule }: { $failure }. Alle anderen Regeln wurden geprüft.

rule-PACK01 = { $pack ->
    [rule_pack] Regelpaket des Modells, Zeile { $line }, Spalte { $column }
   *[other] Regelpaket { $pack }, Zeile { $line }, Spalte { $column }
}: { $sentence }
    .name = Fehler im Regelpaket
    .finds = Etwas in einem Regelpaket ließ sich nicht so nehmen, wie es dort steht.
    .why = Was die Zeile festlegen sollte, gilt nicht. Der Rest des Pakets und alle anderen Regeln gelten.
    .answer = Die Zeile im Regelpaket berichtigen.
    .evidence = Der Rest des Pakets und alle anderen Regeln gelten.

rule-PACK02 = Sollen die eigenen Regeln laufen, die mit dieser Datei kamen? { $rules }
    .name = Eigene Regeln warten
    .finds = Die Datei brachte eigene Regeln mit, die hier noch niemand zugelassen hat.
    .why = Eigene Regeln von anderswo stellen Fragen in Ihrem Namen. Sie laufen, sobald jemand sie angesehen hat.
    .answer = Die Regeln im Regelpaket ansehen und für diese Datei zulassen; auf der Befehlszeile mit --own-rules.
    .evidence = Sie ändern nichts und bleiben aus, bis jemand sie zulässt: { $rules }.
