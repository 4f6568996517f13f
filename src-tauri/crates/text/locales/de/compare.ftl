# Zwei Stände eines Modells nebeneinander.

# Welcher Stand es ist, und welcher Art.
point-now = Jetzt
    .detail = aktueller Stand, { $date }
point-version = { $name }
    .detail = Version vom { $date }
point-scenario = { $name }
    .detail = Szenario, aktueller Stand
point-file = { $name }
    .detail = Datei „{ $file }“

# Alles, was ein Modell sagt, ein Sachverhalt je Zeile (`tragwerk show --facts`; git vergleicht diese Zeilen).
fact-model = Modell „{ $name }“
fact-language = Geschrieben in: { $language }
fact-description = Zu „{ $name }“: { $line }
fact-element = { $kind } „{ $name }“
fact-attribute = „{ $name }“, { $attribute }: „{ $value }“
    .relation = { $name }, { $attribute }: „{ $value }“
fact-tag = „{ $name }“ trägt das Schlagwort „{ $tag }“
fact-statement = „{ $source }“ sagt zu „{ $name }“, { $attribute }: „{ $value }“
    .relation = „{ $source }“ sagt zu { $name }, { $attribute }: „{ $value }“
# Eine Beziehung, wo sie einen Namen braucht: $relation liest sich von der Quelle zum Ziel.
fact-relation = „{ $source }“ – { $relation } – „{ $target }“
fact-view = Sicht „{ $view }“ ({ $viewpoint })
fact-place = Sicht „{ $view }“ zeigt „{ $name }“ bei { $x } { $y }, { $width } × { $height }
fact-route = Sicht „{ $view }“ führt die Linie von „{ $source }“ zu „{ $target }“ über { $corners }
fact-note = Sicht „{ $view }“ hat die Notiz „{ $name }“ bei { $x } { $y }, { $width } × { $height }
fact-waiver = { $code } ist für „{ $name }“ ausgenommen: { $reason } ({ $who }, bis { $until })
fact-rules = Eigene Regeln: { $line }

value-yes = ja
value-no = nein
