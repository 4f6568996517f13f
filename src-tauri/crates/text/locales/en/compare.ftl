# Two states of a model beside each other.

# Which state it is, and what kind.
point-now = Now
    .detail = as it is, { $date }
point-version = { $name }
    .detail = version of { $date }
point-scenario = { $name }
    .detail = scenario, as it is
point-file-version = { $name }
    .detail = version of { $date }, file “{ $file }”
point-file = { $file }
    .detail = file with “{ $name }”

# Everything a model says, one fact a line (`tragwerk show --facts`; git compares these lines).
fact-model = Model “{ $name }”
fact-language = Written in: { $language }
fact-description = About “{ $name }”: { $line }
fact-element = { $kind } “{ $name }”
fact-attribute = “{ $name }”: { $attribute } is “{ $value }”
    .relation = { $name }: { $attribute } is “{ $value }”
fact-tag = “{ $name }” is tagged “{ $tag }”
fact-statement = “{ $source }” says about “{ $name }”: { $attribute } is “{ $value }”
    .relation = “{ $source }” says about { $name }: { $attribute } is “{ $value }”
# A relation where it needs a name: $relation reads from source to target.
fact-relation = “{ $source }” – { $relation } – “{ $target }”
fact-view = View “{ $view }” ({ $viewpoint })
fact-place = View “{ $view }” shows “{ $name }” at { $x } { $y }, { $width } × { $height }
fact-route = View “{ $view }” draws the line from “{ $source }” to “{ $target }” over { $corners }
fact-note = View “{ $view }” has the note “{ $name }” at { $x } { $y }, { $width } × { $height }
fact-waiver = { $code } is waived for “{ $name }”: { $reason } ({ $who }, until { $until })
fact-rules = Own rules: { $line }

value-yes = yes
value-no = no

# What differs between two states, a sentence each. $name, $before, $value and $source are names or values.
change-group-model = The model itself
change-group-views = Views
change-group-waivers = Waivers
change-new = { $kind } “{ $name }” is new
change-gone = { $kind } “{ $name }” is gone
change-renamed = “{ $before }” is now called “{ $name }”
change-kind = “{ $name }” is now of the kind { $kind } instead of { $before }
change-description = The description of “{ $name }” now says “{ $value }”
change-description-gone = “{ $name }” no longer has a description
change-tagged = “{ $name }” is now tagged { $tags }
change-untagged = “{ $name }” is no longer tagged { $tags }
# $attribute is the word of the attribute.
change-value = { $attribute } of “{ $name }” is now “{ $value }” instead of “{ $before }”
change-value-new = { $attribute } of “{ $name }” is now said: “{ $value }”
change-value-gone = { $attribute } of “{ $name }” is no longer said; it was “{ $before }”
change-stated = “{ $source }” now says about “{ $name }”: { $attribute } is “{ $value }”
change-unstated = “{ $source }” no longer says about “{ $name }”: { $attribute } is “{ $value }”
change-language = The model is now written in: { $language }
change-pack = The model’s rule pack is a different one
change-view-new = View “{ $name }” is new
change-view-gone = View “{ $name }” is gone
change-viewpoint = View “{ $name }” now shows: { $viewpoint }
change-layout = View “{ $name }” looks different: { $what }
change-boxes = { $count ->
    [one] 1 box
   *[other] { $count } boxes
}
change-lines = { $count ->
    [one] 1 line
   *[other] { $count } lines
}
change-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
change-waived = { $code } is now waived for “{ $name }”: { $reason }
change-unwaived = { $code } is no longer waived for “{ $name }”
change-waiver = The waiver of { $code } for “{ $name }” is different: { $reason }

# The whole difference in a sentence.
compare-same = Nothing differs.
compare-layout = Only pictures look different; what the model says is the same.
compare-names = { $count ->
    [one] 1 name or reporting line
   *[other] { $count } names and reporting lines
} changed, { $closed ->
    [one] 1 question
   *[other] { $closed } questions
} closed
    .opened = { compare-names }, { $opened } opened
compare-sizes = { $added } new, { $removed } gone, { $changed } changed, { $moved } moved; { $closed ->
    [one] 1 question
   *[other] { $closed } questions
} closed, { $opened } opened, { $standing } still open

# `tragwerk diff` and its page.
compare-title = { $before } → { $after }
compare-layout-head = Only looks different
compare-closed = Questions closed
compare-opened = Questions opened
compare-scorecard = Scorecard

# Versions that the program saves by itself.
version-before-merge = Before a merge
version-merged = After a merge
version-merged-from = What was merged in
version-before-restore = Before a restore
version-before-import = Before an import
version-restored = Restored
version-scenario = When another scenario was opened
version-daily = At the end of the day

# Conflicts of a merge: what they are about, and what a side says.
conflict-field = { $field } of “{ $name }”
conflict-stays = Whether “{ $name }” stays
conflict-pack = The model’s own rules
conflict-kept = stays
conflict-places = { $count ->
    [one] 1 place of its own
   *[other] { $count } places of its own
}
field-name = Name
field-description = Description
field-kind = Kind
field-source = Beginning
field-target = End
field-language = Language
field-viewpoint = Kind of picture
field-layout = Layout
field-note = A note
field-reason = Reason
field-who = Who decided
field-until = Until
field-severity = Severity
field-code = Rule
field-subject = Subject
field-key = Key

# A merge before it is done.
merge-summary = { $changes ->
    [0] Nothing comes in
    [one] 1 change comes in
   *[other] { $changes } changes come in
}, { $conflicts ->
    [0] no conflict
    [one] 1 conflict
   *[other] { $conflicts } conflicts
}{ $duplicates ->
    [0] .
    [one] , 1 thing was probably made twice.
   *[other] , { $duplicates } things were probably made twice.
}
merge-base-missing = It is not known from which state both come. Choose the version that both began with.
merge-base-common = The last state both had
    .detail = found by its contents
merge-twins = { $kind } “{ $name }” was made on both sides

# A damaged file, and what can still be read of it.
diagnosis-fine = Nothing is the matter with this file.
salvage-whole =
    Everything in it can still be read: { $elements ->
        [one] 1 element
       *[other] { $elements } elements
    } and { $relations ->
        [one] 1 relation
       *[other] { $relations } relations
    }.
salvage-records =
    { $elements ->
        [one] 1 element
       *[other] { $elements } elements
    } and { $relations ->
        [one] 1 relation
       *[other] { $relations } relations
    } can still be read; nobody can say whether that is all.
salvage-version =
    The saved version “{ $name }” of { $date } can still be read: { $elements ->
        [one] 1 element
       *[other] { $elements } elements
    } and { $relations ->
        [one] 1 relation
       *[other] { $relations } relations
    }.
salvage-missing = { $count ->
    [one] 1 record is lost.
   *[other] { $count } records are lost.
}
salvage-head = Name, description and rules of the model are lost.
recovered-file = { $name } (recovered)
kept-file = { $name } (kept)
backup-file = { $name } (backup of { $date })
