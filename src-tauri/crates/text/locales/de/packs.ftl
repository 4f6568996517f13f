# Was an einem Regelpaket nicht stimmt und was zu tun ist. Davor steht, wo es steht.

pack-syntax = das ist kein gültiges TOML: { $detail }. Berichtigen Sie diese Zeile.
pack-too-large = ein Regelpaket hat höchstens { $most } kB. Kürzen Sie es oder legen Sie Teile in Pakete, die es erweitert.
pack-unknown-key = „{ $key }“ bedeutet hier nichts. Möglich: { $known }.
pack-wrong-type = „{ $key }“ muss { $expected } sein, ist aber { $found }.
pack-unknown-severity = „{ $value }“ ist kein Schweregrad. Schreiben Sie error, warning, hint oder off.
pack-unknown-value = „{ $value }“ ist für „{ $key }“ nicht möglich. Möglich: { $known }.
pack-unknown-rule = die Regel { $code } gibt es nicht. Berichtigen Sie das Kürzel (tragwerk rules zeigt alle) oder löschen Sie die Zeile.
pack-unknown-parameter = die Regel { $code } hat kein „{ $parameter }“. Möglich: { $known }.
pack-parameter-range = „{ $parameter }“ von { $code } muss eine ganze Zahl von { $least } bis { $most } sein.
pack-unknown-pack = das Paket „{ $name }“ gibt es nicht. Möglich: { $known }.
pack-cycle = Pakete erweitern einander im Kreis: { $ring }. Nehmen Sie ein „extends“ heraus.
pack-too-many-packs = mehr als { $most } Pakete erweitern einander. Legen Sie einige zusammen.
pack-too-many-rules = ein Paket hat höchstens { $most } eigene Regeln; die übrigen laufen nicht. Teilen Sie es.
pack-own-missing = eine eigene Regel braucht „{ $key }“. Ergänzen Sie es.
pack-own-code = „{ $code }“ ist kein Kürzel. Schreiben Sie 2 bis 24 Großbuchstaben, Ziffern und Bindestriche, vorn einen Buchstaben: ACME-01.
pack-own-code-taken = das Kürzel { $code } ist vergeben. Wählen Sie ein anderes.
pack-own-kind = „{ $kind }“ ist keine Art von Element. Möglich: { $known }.

# Ausdrücke.
pack-expr-too-long = der Ausdruck hat { $length } Bytes, möglich sind { $most }. Kürzen Sie ihn oder machen Sie zwei Regeln daraus.
pack-expr-too-deep = der Ausdruck ist tiefer als { $most } Ebenen geschachtelt. Vereinfachen Sie ihn.
pack-expr-loops = Schleifen (all, exists, filter, map) stehen höchstens { $most } tief ineinander. Machen Sie zwei Regeln daraus.
pack-expr-letter = „{ $letter }“ hat hier keine Bedeutung. Texte stehen in Anführungszeichen.
pack-expr-number = „{ $number }“ ist keine Zahl.
pack-expr-text-open = dieser Text endet nicht. Ergänzen Sie das schließende Anführungszeichen.
pack-expr-escape = nach „\“ ist nur n, t, r, ", ', \ oder ein Code wie \u00e4 möglich.
pack-expr-map = geschweifte Klammern sind nicht möglich. Listen stehen in eckigen Klammern.
pack-expr-unexpected = { $found ->
    [none] der Ausdruck endet zu früh
   *[other] „{ $found }“ wird hier nicht erwartet
}; nötig ist { $expected }.
pack-expr-unknown-name = „{ $name }“ ist hier nicht bekannt. Bekannt: { $known }. Texte stehen in Anführungszeichen.
pack-expr-unknown-attribute = „{ $attribute }“ ist kein Merkmal von { $kinds }. Bekannt: { $known }.
pack-expr-unknown-function = die Funktion „{ $name }“ gibt es nicht. Bekannt: { $known }.
pack-expr-unknown-relation = die Beziehung „{ $relation }“ gibt es nicht. Bekannt: { $known }.
pack-expr-unknown-choice = „{ $attribute }“ ist nie „{ $value }“. Möglich: { $known }.
pack-expr-never-arrives = keine Beziehung „{ $relation }“ führt zu { $kinds }. Ist outgoing gemeint?
pack-expr-never-leaves = keine Beziehung „{ $relation }“ geht von { $kinds } aus. Ist incoming gemeint?
pack-expr-never-kind = am anderen Ende steht nie { $kinds }, sondern { $known }.
pack-expr-named = Arten und Beziehungen stehen hier als Texte in Anführungszeichen: "decides".
pack-expr-has = has fragt, ob ein Merkmal angegeben ist: has(e.sla).
pack-expr-call = „{ $name }“ wird so aufgerufen: { $call }.
pack-expr-type = „{ $by }“ braucht hier { $expected }, findet aber { $found }.
pack-expr-mixed-numbers = „{ $by }“ mischt keine ganzen Zahlen mit Dezimalzahlen. Schreiben Sie 2.0 statt 2 oder double(…).

# Was nach „braucht“ oder „muss … sein“ steht.
pack-type-nothing = nichts
    .of = nichts
pack-type-yes_no = Ja oder Nein
    .of = Ja oder Nein
pack-type-number = eine ganze Zahl
    .of = eine ganze Zahl
pack-type-decimal = eine Dezimalzahl
    .of = eine Dezimalzahl
pack-type-text = ein Text
    .of = einen Text
pack-type-element = ein Element
    .of = ein Element
pack-type-list = eine Liste
    .of = eine Liste
pack-type-table = eine Tabelle
    .of = eine Tabelle
pack-type-tables = Tabellen mit der Überschrift [[rule]]
    .of = Tabellen mit der Überschrift [[rule]]
pack-type-string = ein Text
    .of = einen Text
pack-type-integer = eine ganze Zahl
    .of = eine ganze Zahl
pack-type-float = eine Dezimalzahl
    .of = eine Dezimalzahl
pack-type-boolean = true oder false
    .of = true oder false
pack-type-datetime = ein Datum
    .of = ein Datum
pack-type-array = eine Liste
    .of = eine Liste
pack-type-end = das Ende
    .of = das Ende
pack-type-name = ein Name
    .of = einen Namen
pack-type-value = ein Wert
    .of = einen Wert
pack-type-sign = „{ $sign }“
    .of = „{ $sign }“

# Warum eine eigene Regel bei einem Element keine Antwort hat.
own-failure-not-stated = es wurde nach einer Zahl gefragt, die nicht angegeben ist; fragen Sie zuerst has(…)
own-failure-nothing = es wurde nach etwas von einem Element gefragt, das nicht da ist; vergleichen Sie zuerst mit null
own-failure-zero = es wurde durch null geteilt
own-failure-too-large = eine Zahl wurde zu groß
own-failure-no-place = es wurde nach einer Stelle hinter dem Ende einer Liste gefragt
own-failure-too-long = es brauchte zu viele Schritte

# Ein Fehler eines Pakets mit seiner Stelle, wie ihn Befehlszeile und Editor nennen.
pack-problem = { $pack }, Zeile { $line }, Spalte { $column }: { $sentence }

# Funktionen eigener Regeln, für den Editor.
own-function-incoming = Elemente, von denen Beziehungen kommen, einer Art oder alle.
own-function-outgoing = Elemente, zu denen Beziehungen führen, einer Art oder alle.
own-function-reachable = Alles, wohin Beziehungen führen, beliebig viele Schritte weit.
own-function-reaching = Alles, von wo Beziehungen hierher führen, beliebig viele Schritte weit.
own-function-owner_unit = Die Einheit, die dafür einsteht; null, wenn unklar.
own-function-owner_units = Alle Einheiten, die dafür einstehen.
own-function-unit_of = Die Einheit einer Rolle; null, wenn unklar.
own-function-stakes = Ziele einer Einheit und Kennzahlen, an denen sie gemessen wird.
own-function-share_stake = Ob zwei Einheiten ein Ziel oder eine Kennzahl gemeinsam haben.
own-function-common_forum = Ob zwei Einheiten sich in einem Gremium treffen.
own-function-distinct = Ob zwei Einheiten verschieden sind: keine ist Teil der anderen.
own-function-elements = Alle Elemente einer Art.
own-function-has = Ob ein Merkmal angegeben ist.
own-function-property = Eine freie Eigenschaft als Text.
own-function-size = Wie viele.
own-function-all = Ob es für alle gilt.
own-function-exists = Ob es für mindestens eines gilt.
own-function-exists_one = Ob es für genau eines gilt.
own-function-filter = Jene, für die es gilt.
own-function-map = Von jedem etwas.
own-function-fold = Der Text, wie Namen verglichen werden: klein, Leerzeichen vereint.
own-function-contains = Ob der Text einen anderen enthält.
own-function-startsWith = Ob der Text mit einem anderen beginnt.
own-function-endsWith = Ob der Text mit einem anderen endet.
own-function-string = Eine Zahl als Text.
own-function-int = Eine Dezimalzahl als ganze.
own-function-double = Eine ganze Zahl als Dezimalzahl.

# Ausnahmen im Verzeichnis.
waiver-state-active = Gültig
waiver-state-expiring = Läuft bald ab
waiver-state-expired = Abgelaufen
waiver-state-unused = Ungenutzt
waiver-state-undated = Ohne Enddatum
waiver-end-days = { $days } Tage
waiver-none = Keine Ausnahmen.
waiver-line = { $state }  { $code }  { $about }
waiver-detail = { $until ->
    [none] { $who }, ohne Ende: { $reason }
   *[other] { $who }, bis { $until }: { $reason }
}

# What an own rule shows that says nothing itself.
own-explanation = Die eigene Regel „{ $rule }“ trifft hier zu.

own-failed = Keine Antwort für „{ $about }“: { $failure }.

# How much a rule weighs that is off, and the numbers of rules.
severity-off = Aus
parameter-max = Höchstens
parameter-min = Mindestens
parameter-max_ratio = Kennzahlen je Entscheidung, höchstens
parameter-min_decisions = Entscheidungen, mindestens
parameter-share = Anteil in Prozent, höchstens
parameter-depth = Schritte
