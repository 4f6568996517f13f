### Names of user actions: menus, tooltips, shortcut sheet.
action-new = New model
action-open = Open a file…
action-save-version = Save version…
action-versions = Versions
action-copy-picture = Copy as picture
action-export = Export…
action-close = Close model
action-quit = Quit
action-undo = Undo
action-redo = Redo
action-delete = Remove from view
action-delete-from-model = Delete from model…
action-select-all = Select all
action-answer = Answer the question shown
action-waive = Live with the question shown
action-capture = Quick capture
action-connect = Connect
action-escape = Stop, end evidence, deselect
action-zoom-in = Zoom in
action-zoom-out = Zoom out
action-zoom-fit = Show everything
action-zoom-chosen = Show what is selected
action-minimap = Small map
action-lay-out = Lay out
action-lay-out-chosen = Lay out the selection
action-lay-out-missing = Add what belongs here
action-pin = Pin in place, or let go
action-marks = Marks of open questions
action-questions = Open questions
action-integration = What holds the units together
action-stress = What if it were gone?
action-decisions = Decisions in a sentence
action-left-panel = Views and elements
action-right-panel = Inspector
action-theme-light = Light
action-theme-dark = Dark
action-theme-system = As the system
action-language-en = English
action-language-de = Deutsch
about-language-en = Language: English
about-language-de = Language: German
action-shortcuts = Shortcuts
action-about = About Tragwerk
key-mod = Ctrl
key-shift = Shift
key-delete = Del
key-escape = Esc
key-enter = Enter
action-palette = Search or run a command
palette-hint = Search or run a command
palette-actions = Actions
palette-views = Views
palette-elements = Elements
palette-questions = Open questions
palette-generated = drawn by itself
palette-none = Nothing is called “{ $typed }”.
action-copy = Copy
action-paste = Paste
action-duplicate = Duplicate
action-align-left = Align left
action-align-centre = Align centres
action-align-right = Align right
action-align-top = Align top
action-align-middle = Align middles
action-align-bottom = Align bottom
action-spread-across = Spread across
action-spread-down = Spread down
told-copied = { $count ->
    [one] Copied: one thing.
   *[other] Copied: { $count } things.
}
told-pasted = { $count ->
    [one] Pasted: one thing.
   *[other] Pasted: { $count } things.
}
paste-title = Paste as elements
paste-text = Say for each column what stands in it. Cells that are equal become one element.
paste-left-out = Left out
paste-column = What stands in column { $number }
paste-more = … and { $count } more rows
paste-head = The first row holds headings
paste-do = { $count ->
    [one] Add one element
   *[other] Add { $count } elements
}
action-find-replace = Find and replace…
action-new-relation = New relation…
action-append = Append what usually comes next
action-retype = Turn notes into elements …
action-reconnect-source = Reconnect source …
action-reconnect-target = Reconnect target …
action-lasso = Draw around what is selected
action-group = Group box around the selection
action-focus = Focus on what lies near the selection
action-focus-depth = Focus: one step farther
action-overlay-next = Colour by the next question
action-overlay-owner-unit = Colour by owner unit
action-overlay-questions = Colour by open questions
action-overlay-layer = Colour by layer
action-overlay-decisions = Colour by decision coverage
