# What a step is called in the undo menu, and what is told after it.
#
# Arguments: $kind (id), $name and $before (the new and the old name), $view, $attribute and $relation (already
# words), $source and $target (names), $count. `.relation` is the same edit on a relation.

step-create_element = Create { in-kind } “{ $name }”
step-rename_element = Rename “{ $before }” to “{ $name }”
step-edit_element = Edit “{ $name }”
step-set_attribute = Change { $attribute } of “{ $name }”
    .relation = Change { $attribute } of the relation from “{ $source }” to “{ $target }”
step-add_statement = Add a statement to “{ $name }”
    .relation = Add a statement to the relation from “{ $source }” to “{ $target }”
step-edit_statement = Edit a statement of “{ $name }”
    .relation = Edit a statement of the relation from “{ $source }” to “{ $target }”
step-remove_statement = Remove a statement of “{ $name }”
    .relation = Remove a statement of the relation from “{ $source }” to “{ $target }”
step-delete_element = Delete { in-kind } “{ $name }”
step-connect = Connect “{ $source }” and “{ $target }”: { $relation }
step-disconnect = Disconnect “{ $source }” and “{ $target }”: { $relation }
step-edit_relation = Edit the relation from “{ $source }” to “{ $target }”
step-create_view = Create view “{ $name }”
step-rename_view = Rename view “{ $before }” to “{ $name }”
step-delete_view = Delete view “{ $name }”
step-place_element = Place “{ $name }” in “{ $view }”
step-move_nodes = { $count ->
    [one] Move “{ $name }”
   *[other] Move { $count } things in “{ $view }”
}
step-resize_node = Resize “{ $name }”
step-remove_from_view = { $count ->
    [one] Take “{ $name }” out of “{ $view }”
   *[other] Take { $count } elements out of “{ $view }”
}
step-arrange_view = Lay out “{ $view }”
step-add_note = Add a note to “{ $view }”
step-edit_note = Edit a note in “{ $view }”
step-delete_note = Delete a note in “{ $view }”
# $code is the code of a rule.
step-waive_finding = Waive { $code }
step-remove_waiver = Remove the waiver of { $code }
step-merge = Merge “{ $name }” in
step-restore = Restore “{ $name }”
step-switch = Open another scenario
step-resolve_conflict = Settle a conflict about “{ $name }”
step-join_elements = Join two “{ $name }” into one
step-edit_model = Edit the model “{ $name }”
step-edit_rule_pack = Edit the rule pack of “{ $name }”
step-import_records = Import { $count ->
    [one] 1 record
   *[other] { $count } records
}

# Several edits in one step.
step-cells = Edit { $count } cells
step-several = { $count } changes

# Told after a step.
told-switched = Scenario “{ $name }” is open.
told-relations-gone = { $count ->
    [one] 1 relation went with it.
   *[other] { $count } relations went with it.
}
told-places-gone = { $count ->
    [one] It is taken out of 1 view.
   *[other] It is taken out of { $count } views.
}
told-went-along = { $relations ->
    [one] 1 relation
   *[other] { $relations } relations
} and { $places ->
    [one] 1 place in a view
   *[other] { $places } places in views
} went with it.
told-imported = { $count ->
    [one] 1 record was added.
   *[other] { $count } records were added.
}
told-reloaded = Another program has changed the file; what you see is its newest state.
told-migrated = “{ $file }” came from an earlier version of the program and was brought up to date. As it was, it is kept beside it as “{ $copy }”.
# $count notes that became elements of a kind.
step-from_notes = Turn { $count } notes into elements
