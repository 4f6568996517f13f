### The window with a model: bar, tabs, panels left.
main-read-only = This file cannot be written. You can look at everything and export it.
main-keep-open = Keep what is open as a copy
main-load-file = Load what is there now
main-kept = Kept as { $path }
main-loaded = What was open before is among the backups.
main-split-left = Width of views and elements
main-split-right = Width of the inspector
main-split-bottom = Height of open questions
top-menu = Menu
top-name = Name of the model
top-undo = Undo: { $step }
top-redo = Redo: { $step }
top-export = Export
top-save-version = Save version
top-versions = Versions
top-saved = saved { $at }
top-settings = Language and theme
views = Views
views-new = New view
views-generated = Drawn by the program
views-menu = What to do with { $name }
views-rename = Rename…
views-rename-title = Rename view
views-delete = Delete view
views-keep = Keep as own view
views-keep-title = Keep as own view
views-keep-text = The program draws this view anew with every change. An own view keeps the arrangement you give it.
views-name = Name
views-viewpoint = What it shows
views-create = Create
views-save = Save
views-deleted = The view “{ $name }” was deleted. Its elements are still in the model.
views-none = No view yet
views-none-text = A view is a picture of part of the model. Create one and draw on it.
elements = Elements
elements-filter = Filter elements
elements-clear = Clear filter
elements-none = Nothing matches.
elements-empty = Nothing here yet. Press N on the canvas and type a name.
elements-not-here = Not in this view: press Enter again or drag it to place it
palette = Palette
palette-more = More
palette-fewer = Fewer
palette-how = Drag onto the canvas, or press and click a place
tabs = Open views
tabs-close = Close { $name }
stage-tools = Canvas
stage-lay-out = Lay out
layout-under-way = Laying out the view …
stage-layout-more = Lay out part of the view
stage-filter = Filter
stage-filtered =
    { $count ->
        [one] Filter, 1 restriction
       *[other] Filter, { $count } restrictions
    }
stage-filter-kinds = Kinds
stage-filter-units = Only these units
stage-filter-around = Only around one element
stage-filter-how = Select an element on the canvas first.
stage-filter-take = Around { $name }
stage-filter-let = No longer around it
stage-filter-steps = Around { $name }
stage-filter-lines =
    { $count ->
        [one] 1 line away
       *[other] up to { $count } lines away
    }
stage-filter-none = Show everything
canvas-minimap = Small map of the whole picture
canvas-pinned = { $label }, pinned
stage-keep = Keep as own view
stage-marks = Marks
stage-zoom = { $percent } %
stage-evidence =
    { $count ->
        [0] Highlighted
        [one] Evidence of 1 question
       *[other] Evidence of { $count } questions
    }
stage-evidence-end = End evidence
stage-locked-move = The program draws this view. Keep it as your own to arrange it.
action-rename = Rename
action-note = Note
action-zoom-reset = 100 %
elements-sort = Sort elements by
elements-by-layer = Layer
elements-by-unit = Unit
elements-by-view = View
elements-no-unit = No unit
elements-no-view = In no view
overlay = Colour the picture by
overlay-now = Coloured by: { $kind }
overlay-none = Own colours
overlay-owner_unit = Owner unit
overlay-questions = Open questions
overlay-layer = Layer
overlay-decisions = Decision coverage
overlay-legend = Legend: { $kind }
focus-bar = Focus
focus-on = { $more ->
    [0] Near “{ $name }”
    [one] Near “{ $name }” and one more
   *[other] Near “{ $name }” and { $more } more
}
focus-depth = How far
focus-steps = { $count ->
    [one] One relation away
   *[other] Up to { $count } relations away
}
focus-picture = As a picture
focus-end = End focus
overlay-fold = Fold the legend
overlay-unfold = Unfold the legend
