# Two states beside each other, and taking in what others made of the model.
action-compare = Compare
action-merge = Merge…
action-conflicts = Open conflicts
compare = Compare
compare-before = Before
compare-after = After
compare-choose = Choose a state
compare-now = Now
compare-scenario = Scenario “{ $name }”
compare-version = { $name } · { $at }
compare-file = Another file…
compare-file-title = Another file
compare-file-take = Take this file
compare-swap = Swap the two
compare-leave = End comparing
compare-counts = How much differs
compare-count-added = { $count } added
compare-count-removed = { $count } removed
compare-count-changed = { $count } changed
compare-count-moved = { $count } moved
compare-unchanged = { $count } unchanged
compare-view = Picture
compare-generated = { $name } (drawn by the program)
compare-panel = Differences in words
compare-title-now = What has changed until now
compare-title = What changes in “{ $name }”
compare-empty = There is nothing to compare with yet. Save a version, or choose another file above.
compare-layout = Only looks different
compare-opened = Opened by this change
compare-closed = Closed by this change
compare-questions = Open questions
compare-questions-closed =
    { $count ->
        [one] question closed
       *[other] questions closed
    }
compare-questions-opened =
    { $count ->
        [one] question opened
       *[other] questions opened
    }
compare-questions-standing =
    { $count ->
        [one] stays open
       *[other] stay open
    }
compare-was = from { $was }
compare-was-lower = from { $was }, lower is better
compare-was-open = not answered before
compare-trend-better = better
compare-trend-worse = worse
compare-trend-same = the same
merge-title = Merge
merge-text = Takes in what others made of this model: another scenario, a version, or a copy of the file. It is one step that can be undone.
merge-theirs = What is merged in
merge-base = The version both began with
merge-common = Both come from: { $label }, { $detail }
merge-conflicts = Changed differently on both sides
merge-duplicates = Probably made twice
merge-one = { $label }: make one of them
merge-changes = What comes in
merge-left =
    { $count ->
        [one] 1 conflict is not chosen: it stays open, and what is here holds.
       *[other] { $count } conflicts are not chosen: they stay open, and what is here holds.
    }
merge-do = Merge
conflict-base = Original
conflict-ours = Here
conflict-theirs = There
conflict-nothing = nothing
conflict-gone = deleted
conflicts-all = All of them:
conflicts-title = Open conflicts
conflicts-text = Two sides wanted different things here. Until somebody chooses, what is here holds.
conflicts-none = No conflict is open.
conflicts-open =
    { $count ->
        [one] 1 conflict
       *[other] { $count } conflicts
    }
conflicts-settle =
    { $count ->
        [0] Settle
       *[other] Settle { $count }
    }
