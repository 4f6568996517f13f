# The rule pack, own rules and waivers.
packs-title = Rule pack
packs-profile = Profile
packs-rules = Rules
packs-own = Own rules
packs-text = Text
packs-tabs = Parts of the rule pack
packs-search = Find a rule
packs-none = No rule fits.
packs-severity-of = Severity of { $code }
packs-as-is = As it is
packs-mixed = Several
packs-off = Off
packs-found = { $count ->
    [0] nothing open
    [one] 1 open
   *[other] { $count } open
}
packs-number-problem = A whole number from { $least } to { $most }.
packs-waits = Own rules that came with this file wait. Look at them below, then allow them.
packs-allow = Allow them for this file
packs-problems = { $count ->
    [one] 1 fault in the rule pack; everything else holds.
   *[other] { $count } faults in the rule pack; everything else holds.
}
packs-place = Line { $line }, column { $column }
packs-text-label = Rule pack as text (TOML)
packs-text-save = Save text
packs-text-sound = Nothing is wrong with it.
packs-examples = Examples to extend
packs-own-none = There are no own rules yet.
packs-own-new = New own rule
packs-own-edit = Edit
packs-own-edit-named = Edit { $code }
packs-own-remove = Remove { $code }
packs-own-shipped = from an example
packs-own-waits = waits
packs-begin = Begin with
packs-begin-empty = Nothing
packs-begin-heard = Nobody is heard
packs-begin-heard-question = Who is heard before “{ "{name}" }” is decided?
packs-begin-unit = Owner unit unclear
packs-begin-unit-question = Which unit answers for “{ "{name}" }”?
packs-begin-sla = Handoff without a time
packs-begin-sla-question = Within what time is “{ "{name}" }” taken up?
packs-begin-metric = Metric without a target
packs-begin-metric-question = Which value of “{ "{name}" }” is good?
own-code = Code
own-code-hint = ACME-01
own-subject = About
own-severity = Severity
own-nature = Kind of finding
own-when = When
own-evidence = Proved by (may stay empty)
own-question-en = Question, English
own-question-de = Question, German
own-save = Save rule
own-functions = What can be asked
own-would-find = { $count ->
    [0] In this model it finds nothing.
    [one] In this model it finds 1 of { $of }:
   *[other] In this model it finds { $count } of { $of }:
}
own-at = Line { $line }, column { $column }: { $sentence }
waivers-title = Waivers
waivers-none = Nothing is waived.
waivers-until = until { $until }
waivers-endless = without an end
waivers-remove = Remove the waiver for { $about }
waivers-renew = Prolong
waivers-renew-named = Prolong the waiver for { $about }
waivers-renew-until = Until (YYYY-MM-DD)
waivers-renew-do = Save
waivers-renew-problem = A day such as 2027-06-30 is needed.
questions-since = New since
questions-since-ever = Any time
questions-since-short = New since { $version }
action-rule-pack = Rule pack
action-waivers = Waivers
