# Wie ein Schritt im Menü zum Rückgängigmachen heißt, und was nach ihm gesagt wird.
#
# Argumente: $kind (Id), $name und $before (neuer und alter Name), $view, $attribute und $relation (schon Wörter),
# $source und $target (Namen), $count. `.relation` ist dieselbe Änderung an einer Beziehung.

step-create_element = { in-kind } „{ $name }“ anlegen
step-rename_element = „{ $before }“ in „{ $name }“ umbenennen
step-edit_element = „{ $name }“ bearbeiten
step-set_attribute = { $attribute } von „{ $name }“ ändern
    .relation = { $attribute } der Beziehung von „{ $source }“ zu „{ $target }“ ändern
step-add_statement = Aussage zu „{ $name }“ aufnehmen
    .relation = Aussage zur Beziehung von „{ $source }“ zu „{ $target }“ aufnehmen
step-edit_statement = Aussage zu „{ $name }“ bearbeiten
    .relation = Aussage zur Beziehung von „{ $source }“ zu „{ $target }“ bearbeiten
step-remove_statement = Aussage zu „{ $name }“ entfernen
    .relation = Aussage zur Beziehung von „{ $source }“ zu „{ $target }“ entfernen
step-delete_element = { in-kind } „{ $name }“ löschen
step-connect = „{ $source }“ mit „{ $target }“ verbinden: { $relation }
step-disconnect = „{ $source }“ von „{ $target }“ trennen: { $relation }
step-edit_relation = Beziehung von „{ $source }“ zu „{ $target }“ bearbeiten
step-create_view = Sicht „{ $name }“ anlegen
step-rename_view = Sicht „{ $before }“ in „{ $name }“ umbenennen
step-delete_view = Sicht „{ $name }“ löschen
step-place_element = „{ $name }“ in „{ $view }“ zeigen
step-move_nodes = { $count ->
    [one] „{ $name }“ verschieben
   *[other] { $count } Dinge in „{ $view }“ verschieben
}
step-resize_node = Größe von „{ $name }“ ändern
step-remove_from_view = { $count ->
    [one] „{ $name }“ aus „{ $view }“ nehmen
   *[other] { $count } Elemente aus „{ $view }“ nehmen
}
step-arrange_view = „{ $view }“ anordnen
step-add_note = Notiz in „{ $view }“ anlegen
step-edit_note = Notiz in „{ $view }“ bearbeiten
step-delete_note = Notiz in „{ $view }“ löschen
# $code is the code of a rule.
step-waive_finding = { $code } ausnehmen
step-remove_waiver = Ausnahme von { $code } entfernen
step-merge = „{ $name }“ zusammenführen
step-restore = „{ $name }“ wiederherstellen
step-switch = Anderes Szenario öffnen
step-resolve_conflict = Konflikt um „{ $name }“ entscheiden
step-join_elements = Zwei „{ $name }“ zu einem machen
step-edit_model = Modell „{ $name }“ bearbeiten
step-edit_rule_pack = Regelpaket von „{ $name }“ bearbeiten
step-import_records = { $count ->
    [one] 1 Datensatz importieren
   *[other] { $count } Datensätze importieren
}

# Mehrere Änderungen in einem Schritt.
step-cells = { $count } Zellen bearbeiten
step-several = { $count } Änderungen

# Was nach einem Schritt gesagt wird.
told-switched = Szenario „{ $name }“ ist offen.
told-relations-gone = { $count ->
    [one] 1 Beziehung ist mit entfernt.
   *[other] { $count } Beziehungen sind mit entfernt.
}
told-places-gone = { $count ->
    [one] Aus 1 Sicht ist es mit entfernt.
   *[other] Aus { $count } Sichten ist es mit entfernt.
}
told-went-along = Mit entfernt: { $relations ->
    [one] 1 Beziehung
   *[other] { $relations } Beziehungen
} und { $places ->
    [one] 1 Platz in einer Sicht
   *[other] { $places } Plätze in Sichten
}.
told-imported = { $count ->
    [one] 1 Datensatz ist hinzugekommen.
   *[other] { $count } Datensätze sind hinzugekommen.
}
told-reloaded = Ein anderes Programm hat die Datei geändert; hier steht jetzt der neueste Stand.
told-migrated = „{ $file }“ stammt aus einer früheren Version des Programms und wurde auf den neuesten Stand gebracht. So, wie sie war, liegt die Datei als „{ $copy }“ daneben.
# $count Notizen, die zu Elementen wurden.
step-from_notes = { $count } Notizen zu Elementen machen
