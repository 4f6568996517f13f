### The canvas: what a screen reader hears, fields and menus on the picture.
canvas = Canvas
canvas-relations = Relations
canvas-node =
    { $count ->
        [0] { $kind } { $name }
        [one] { $kind } { $name }, 1 open question
       *[other] { $kind } { $name }, { $count } open questions
    }
canvas-note = Note: { $text }
canvas-edge = { $source } { $verb } { $target }
canvas-several = { $verb } + { $count }
canvas-more = + { $count }
canvas-refused-table = { $source } and { $target } cannot be connected
canvas-refused-exists = They are connected in every way there is
canvas-joined = { $more ->
    [0] Connected: “{ $name }” { $verb } “{ $into }”
    [one] Connected: “{ $name }” { $verb } “{ $into }”, and one more
   *[other] Connected: “{ $name }” { $verb } “{ $into }”, and { $more } more
}
canvas-capture-name = Name of the new element, { $kind }
canvas-capture-hint = Name, / for the kind
canvas-capture-foot = Enter adds and goes on · Esc ends
canvas-capture-foot-once = Enter adds · Esc ends
canvas-kinds = Kinds
canvas-link-name = { $more ->
    [0] Connect “{ $name }” with
    [one] Connect “{ $name }” and one more with
   *[other] Connect “{ $name }” and { $more } more with
}
canvas-link-hint = Connect with …
canvas-link-create-hint = Name of the new element
canvas-link-new = New: { $kind }
canvas-link-new-named = New: { $kind } “{ $name }”
canvas-link-none = Nothing of that name can be connected here
canvas-choose = Which relation?
canvas-rename-name = New name of “{ $name }”
canvas-note-text = Text of the note
canvas-note-hint = Write a note
canvas-note-foot = Ctrl Enter done · Esc cancels
canvas-menu = Menu
canvas-menu-rename = Rename
canvas-menu-connect = Connect …
canvas-menu-questions = Open questions
canvas-menu-remove = Remove from view
canvas-menu-delete = Delete from model …
canvas-menu-disconnect = Delete relation
canvas-menu-edit-note = Edit text
canvas-menu-delete-note = Delete note
canvas-menu-capture = New element here
canvas-menu-note = New note here
canvas-menu-all = Select all
canvas-menu-fit = Show everything
canvas-made = { $name } added
canvas-empty = Double-click, or press N, and type what someone says
canvas-chosen = { $label }, selected
canvas-link-exists = connected already
canvas-link-not-allowed = cannot be connected
canvas-differs = { $label }, { $what }
difference-added = added
difference-removed = removed
difference-changed = changed
difference-moved = moved
difference-ghost = where it was before
canvas-pad = What comes next for “{ $name }”
canvas-pad-append = { $verb }: new { $kind }
canvas-pad-more = More …
canvas-pad-notes = { $count ->
    [one] What the note becomes
   *[other] What { $count } notes become
}
canvas-pad-retype = Turn into: { $kind }
canvas-pad-kinds = Other kinds …
canvas-retype = { $count ->
    [one] The note becomes …
   *[other] { $count } notes become …
}
canvas-kind-none = No kind begins with that
canvas-reconnect = “{ $name }” { $verb }, instead of “{ $now }”
canvas-reconnect-hint = Reconnect with …
canvas-group-hint = Title of the group
canvas-would-join = { $verb } “{ $into }” · Alt: only move
