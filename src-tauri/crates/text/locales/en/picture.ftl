# Words inside pictures: what `diagram` asks for as a phrase, and what an export adds around the drawing.
#
# Kinds, layers, viewpoints, verbs and choices come from their own catalogues. Figures and their units are
# held together by no-break spaces.

# The letter of a responsibility. The letters are the same in every language, so that a mixed room reads one picture.
picture-letter-accountable_for = A
picture-letter-responsible_for = R
picture-letter-consulted_on = C
picture-letter-informed_of = I
picture-letter-decides = D
picture-letter-recommends = E
picture-letter-agrees_to = V

# A transition: $kind is forward, back, pause or re_entry; $share its percent, where known.
picture-transition = { $kind ->
    [back] back
    [pause] pause
    [re_entry] re-entry
   *[forward] forward
}
    .share = { picture-transition } { $share } %

# $count roles that are part of a unit.
picture-roles = { $count ->
    [one] 1 role
   *[other] { $count } roles
}

# $horizon as someone typed it: a year, a date, a phrase.
picture-horizon = by { $horizon }

picture-sla = SLA { $sla }

# $system is the system of record of a data object.
picture-master = master: { $system }

# Bounds of a segment on $dimension (may be empty).
picture-range = { $from }–{ $to } { $dimension }
    .from = from { $from } { $dimension }
    .to = up to { $to } { $dimension }

picture-vacant = vacant

# How many things a role is accountable for ($accountable) and decides ($decides); one of them may be 0.
picture-answers = A { $accountable } · D { $decides }
    .accountable = A { $accountable }
    .decides = D { $decides }

picture-no-owner = No owner

# Sorts of line, in the legend.
picture-line-flow = flow
picture-line-back = back
picture-line-pause = pause
picture-line-re_entry = re-entry
picture-line-information = information
picture-line-authority = basis, forum, review
picture-line-responsibility = responsibility
picture-line-directs = directs
picture-line-steering = contributes, pursues, rewards
picture-line-structure = belongs to
picture-line-conflict = in conflict
picture-line-plain = other relation

# Sorts of mark, in the legend: filled is a flaw, hollow a gap.
picture-mark-flaw-error = Flaw: does not carry
picture-mark-flaw-warning = Flaw: weak
picture-mark-flaw-hint = Flaw: worth a question
picture-mark-gap-error = Gap: does not carry
picture-mark-gap-warning = Gap: weak
picture-mark-gap-hint = Gap: worth a question

# Two versions in one picture: the legend, the way from the old place to the new one, second lines.
picture-difference-added = added
picture-difference-removed = removed
picture-difference-changed = changed
picture-difference-moved = moved
picture-difference-ghost = old place
picture-moved = moved
picture-was = was { $text }
picture-moved-from = from { $name }
picture-moved-to = moved to { $name }
picture-joined = now in { $name }
picture-reports-to = reports to { $name }

# Around the drawing.
picture-version = Version “{ $version }”
# What is to be known about an export.
export-names-small = Names are smaller than { $least } pt in { $views }. They grow when a view shows fewer elements.

# A part of a view that is divided over several pages.
picture-part = { $view } (part { $part } of { $of })
picture-part-named = { $view }: { $names } (part { $part } of { $of })
picture-leaving = { $count ->
    [one] 1 relation leads to other parts
   *[other] { $count } relations lead to other parts
}

picture-unsaved = Working state
# What a screen reader hears of a picture.
picture-described = { $viewpoint } “{ $view }” of the model “{ $model }”: { $elements ->
    [one] 1 element
   *[other] { $elements } elements
}, { $relations ->
    [one] 1 relation
   *[other] { $relations } relations
}.
