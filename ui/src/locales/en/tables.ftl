# Tables: the twins of the pictures.

tables = Tables
tables-fold = Fold the list of tables
tables-unfold = Show all tables
table-responsibility_matrix = Responsibility matrix
table-decision_register = Decision register
table-metric_catalogue = Metric catalogue
table-integration_matrix = Integration matrix
table-conflict_register = Conflict register
table-elements = All elements
table-relations = All relations

action-table-responsibility_matrix = Show the responsibility matrix
action-table-decision_register = Show the decision register
action-table-metric_catalogue = Show the metric catalogue
action-table-integration_matrix = Show the integration matrix
action-table-conflict_register = Show the conflict register
action-table-elements = Show all elements
action-table-relations = Show all relations

notation-raci = RACI with D
notation-daci = DACI
notation-decision_rights = Decision rights

table-tools = Tools of the table
table-filter = Filter rows
table-kinds = Kind
table-all-kinds = All kinds
table-kind = { $kind } ({ $count })
table-notation = Letters
table-letters = What the letters mean
table-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
table-rows-of = { $shown } of { $all } rows
table-add = Add { $kind }
table-add-what = Add
table-sort = Press to sort
table-none = No row fits what is looked for.
table-empty = Nothing here yet.
table-copied = { $count ->
    [one] Copied: one cell.
   *[other] Copied: { $count } cells.
}
table-pasted = { $count ->
    [one] Pasted: one cell.
   *[other] Pasted: { $count } cells.
}
table-beyond = { $count ->
    [one] One cell lay beyond the table and was left out.
   *[other] { $count } cells lay beyond the table and were left out.
}
table-no-clipboard = The system does not hand over its clipboard here. Edit the cell and paste there.

shortcuts-table = In a table
shortcuts-table-move = Arrows move, with Ctrl to the edge; with Shift they select.
shortcuts-table-edit = Enter, F2 or typing edits; Enter and Tab keep it, Escape does not, Shift Enter begins a line.
shortcuts-table-cells = Ctrl C and Ctrl V exchange cells with a spreadsheet; Delete empties them.
shortcuts-table-heads = On a head Enter sorts; Tab leaves the table at the end of a row.
relation-new = New relation
relation-new-from = From …
table-width = Drag its edge, or Shift and an arrow, to change the width
shortcuts-table-width = Shift and ← or → on a head makes its column narrower or wider.
