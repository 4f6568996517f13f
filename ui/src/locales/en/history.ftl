### Versions, scenarios, copies and backups.
action-new-scenario = New scenario…
action-rename-scenario = Rename scenario…
action-scenarios = Scenarios…
action-share-copy = Share a copy…
top-scenarios = Scenario
top-more-scenarios =
    { $count ->
        [one] 1 more
       *[other] { $count } more
    }
versions-same = unchanged
versions-questions =
    { $count ->
        [one] 1 question open
       *[other] { $count } questions open
    }
versions-figure = { $label } { $numerator } of { $denominator }
versions-figure-open = { $label } not answered yet
versions-more = More about versions
versions-menu = What to do with { $name }
versions-compare-now = Compare with now
versions-compare-before = Compare with the one before
versions-restore = Restore…
versions-try = Open as try-out copy
versions-scenario = New scenario from here…
versions-tried = A copy of its own is open: { $path }. The model it came from is as it was.
versions-scenario-gone = deleted scenario
restore-title = Restore “{ $name }”?
restore-text = The model becomes what it was then: { $at }.
restore-kept = What is there now is kept as a version before that, and you can undo it.
restore-do = Restore
restore-done = The model is what it was in “{ $name }”.
scenario-new-title = New scenario
scenario-rename-title = Rename scenario
scenarios-title = Scenarios
scenario-text = A scenario is a branch of this file: try out a target while the present state stays as it is.
scenario-suggested = To-be { $letter }
scenario-from = Begins with
scenario-from-now = What is there now
scenario-create = Create and show
scenario-since = since { $at }
scenario-shown = shown now
scenario-show = Show
scenario-show-named = Show { $name }
scenario-compare = Compare with what is shown
scenario-merge = Merge into what is shown…
scenario-delete = Delete…
scenario-delete-title = Delete scenario “{ $name }”?
scenario-delete-text = It is no longer offered. Its versions stay in the history of the file, and any of them can begin a new scenario.
scenario-delete-do = Delete scenario
scenario-deleted = The scenario “{ $name }” was deleted. Its versions stay in the history.
share-title = Share a copy
share-text = The copy holds the present state alone: no earlier versions, no undo.
share-text-versions = The copy holds the present state and all saved versions.
share-versions = With saved versions
share-suffix = copy
share-do = Write copy
share-done = Copy written to { $path }
action-backups = Backups…
backups-title = Backups
backups-text = Copies of this model, made when it was opened and when another file took its place. Opening one makes a new file; the model stays as it is.
backups-none = There is no backup yet. One is made when a model that was edited is opened again.
backup-open = Open as new file
backup-open-named = Open the backup of { $at } as a new file
backup-delete-named = Delete the backup of { $at }
recovery-title = This file is damaged
recovery-offer = What can be saved?
recovery-do = Open what can be read
