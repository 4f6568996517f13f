### Dialogs.
version-title = Save version
version-text = Every edit is saved already. A version gives this state a name and keeps it in the file.
version-name = Name
version-name-default = Version { $number }
version-note = Note
version-author = Saved by
version-saved = “{ $name }” was saved.
versions-none = No version was saved yet.
versions-folded = { $count } saved by the program
versions-automatic = saved by the program
delete-one = Delete “{ $name }” from the model?
delete-many = Delete { $count } elements from the model?
delete-relations =
    { $count ->
        [one] One relation goes with it:
       *[other] { $count } relations go with it:
    }
delete-nothing-else = Nothing else goes with it.
delete-views = It also disappears from: { $names }.
delete-more = and { $count } more
delete-do = Delete from model
shortcuts-file = Model
shortcuts-edit = Edit
shortcuts-draw = Draw
shortcuts-view = View
shortcuts-help = Help
shortcuts-pointer = With the pointer
shortcuts-double-click = Double click on the canvas: type a new element.
shortcuts-handle = Drag from a handle: connect.
shortcuts-space = Space and drag, or two fingers: move the picture.
shortcuts-fields = In a field
shortcuts-both = Alt Enter: keep what is there and what you typed, as two statements.
about-version = Tragwerk { $version }
about-offline = Works without the internet. Nothing leaves this machine.
about-licence = Open source under the MIT or the Apache 2.0 licence. Typeface Inter, icons Lucide.
copy-picture-done = Copied as picture: “{ $view }”
copy-picture-chosen = { $count ->
    [one] Copied as picture: one element of “{ $view }”
   *[other] Copied as picture: { $count } elements of “{ $view }”
}
copy-picture-refused = Pictures cannot be copied to the clipboard here. Exporting it as PNG works.
copy-picture-export = Export …
export-title = Export
export-format = Format
export-format-png = PNG, for slides
export-format-svg = SVG, scales without loss
export-format-pdf = PDF, pages to print
export-format-pptx = PowerPoint, editable shapes
export-format-html = HTML, report for a browser
export-format-xlsx = Excel, tables
export-format-csv = CSV, one table
export-format-json = Model as text (.gtm.json)
export-view = View
export-language = Language
export-theme = Colours
export-theme-light = Light
export-theme-dark = Dark
export-theme-print = For print
export-table = Table
export-all-tables = All tables
export-table-responsibility_matrix = Responsibility matrix
export-table-decision_register = Decision register
export-table-metric_catalogue = Metric catalogue
export-table-integration_matrix = Integration matrix
export-table-elements = Elements
export-table-relations = Relations
export-table-findings = Findings
export-appendix = Slides with decisions, questions, scorecard
export-paper = Paper
export-paper-wide = Slide, 16:9
export-paper-a4 = A4
export-paper-a3 = A3
export-all-views = All views
export-since = Differences since
export-since-never = None
export-progress = { $done } of { $of } views drawn
export-stop = Stop
export-scale = Size
export-times = { $scale } ×
export-title-block = Title block
export-legend = Legend
export-marks = Marks of open questions
export-transparent = Transparent background
export-whole = Never divide a view over pages
export-preview = Preview of the export
export-xlsx-text = The tables as sheets of a workbook, with filters.
export-csv-text = One table as text for spreadsheets and scripts.
export-json-text = The whole model in its text form: every element, relation, statement and view.
export-path = File
export-done = Written to { $path }
### Find and replace
find-title = Find and replace
find-find = Find
find-replace = Replace with
find-exact = Capital letters matter
find-hint = Looks into names, descriptions and notes.
find-count = { $count ->
    [0] Nothing found.
    [one] Found in one text.
   *[other] Found in { $count } texts.
}
find-do = { $count ->
    [one] Replace in one text
   *[other] Replace in { $count } texts
}
find-done = { $count ->
    [one] Replaced in one text.
   *[other] Replaced in { $count } texts.
}
find-remove = { $count ->
    [one] Remove from one text
   *[other] Remove from { $count } texts
}
find-removed = { $count ->
    [one] Removed from one text.
   *[other] Removed from { $count } texts.
}
find-stay = { $count ->
    [one] One name would be empty; it stays.
   *[other] { $count } names would be empty; they stay.
}
find-more = … and { $count } more
find-in-name = Name
find-in-description = Description
find-in-note = Note
shortcuts-select = Drag on the empty canvas: select; with Shift add to it, with Alt draw around.
shortcuts-alone = Drop with Alt: only move, whatever the place would mean.
shortcuts-walk = Ctrl and an arrow: on to the next element that way; the arrow alone moves what is selected.
shortcuts-canvas = On the canvas
