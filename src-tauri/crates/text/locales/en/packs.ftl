# What is wrong with a rule pack, and what to do about it. Where it stands is said before it.

pack-syntax = this is no valid TOML: { $detail }. Correct this line.
pack-too-large = a rule pack has at most { $most } kB. Shorten it, or put parts into packs that it extends.
pack-unknown-key = “{ $key }” means nothing here. Possible: { $known }.
pack-wrong-type = “{ $key }” has to be { $expected }, but is { $found }.
pack-unknown-severity = “{ $value }” is no severity. Write error, warning, hint or off.
pack-unknown-value = “{ $value }” is not possible for “{ $key }”. Possible: { $known }.
pack-unknown-rule = there is no rule { $code }. Correct the code (tragwerk rules lists all), or delete the line.
pack-unknown-parameter = rule { $code } has no “{ $parameter }”. Possible: { $known }.
pack-parameter-range = “{ $parameter }” of { $code } has to be a whole number from { $least } to { $most }.
pack-unknown-pack = there is no pack “{ $name }”. Possible: { $known }.
pack-cycle = packs extend each other in a circle: { $ring }. Take one “extends” out.
pack-too-many-packs = more than { $most } packs extend one another. Put some of them together.
pack-too-many-rules = a pack has at most { $most } own rules; the others do not run. Divide it.
pack-own-missing = an own rule needs “{ $key }”. Add it.
pack-own-code = “{ $code }” is no code. Write 2 to 24 capital letters, digits and hyphens, a letter first: ACME-01.
pack-own-code-taken = the code { $code } is taken. Choose another one.
pack-own-kind = “{ $kind }” is no kind of element. Possible: { $known }.

# Expressions.
pack-expr-too-long = the expression has { $length } bytes, at most { $most } are possible. Shorten it, or make two rules of it.
pack-expr-too-deep = the expression nests deeper than { $most } levels. Simplify it.
pack-expr-loops = loops (all, exists, filter, map) stand at most { $most } deep in one another. Make two rules of it.
pack-expr-letter = “{ $letter }” has no meaning here. Texts stand in quotation marks.
pack-expr-number = “{ $number }” is no number.
pack-expr-text-open = this text does not end. Add the closing quotation mark.
pack-expr-escape = after “\” only n, t, r, ", ', \ or a code such as \u00e4 is possible.
pack-expr-map = braces are not possible. Lists stand in square brackets.
pack-expr-unexpected = { $found ->
    [none] the expression ends too early
   *[other] “{ $found }” is not expected here
}; { $expected } is needed.
pack-expr-unknown-name = “{ $name }” is not known here. Known: { $known }. Texts stand in quotation marks.
pack-expr-unknown-attribute = “{ $attribute }” is no attribute of { $kinds }. Known: { $known }.
pack-expr-unknown-function = there is no function “{ $name }”. Known: { $known }.
pack-expr-unknown-relation = there is no relation “{ $relation }”. Known: { $known }.
pack-expr-unknown-choice = “{ $attribute }” is never “{ $value }”. Possible: { $known }.
pack-expr-never-arrives = no relation “{ $relation }” leads to { $kinds }. Did you mean outgoing?
pack-expr-never-leaves = no relation “{ $relation }” leaves { $kinds }. Did you mean incoming?
pack-expr-never-kind = there is never { $kinds } at the other end, but { $known }.
pack-expr-named = kinds and relations are written here as texts in quotation marks: "decides".
pack-expr-has = has asks whether an attribute is stated: has(e.sla).
pack-expr-call = “{ $name }” is called so: { $call }.
pack-expr-type = “{ $by }” needs { $expected } here, but finds { $found }.
pack-expr-mixed-numbers = “{ $by }” does not mix whole and decimal numbers. Write 2.0 instead of 2, or double(…).

# What stands after “needs” or “has to be”.
pack-type-nothing = nothing
    .of = nothing
pack-type-yes_no = yes or no
    .of = yes or no
pack-type-number = a whole number
    .of = a whole number
pack-type-decimal = a decimal number
    .of = a decimal number
pack-type-text = a text
    .of = a text
pack-type-element = an element
    .of = an element
pack-type-list = a list
    .of = a list
pack-type-table = a table
    .of = a table
pack-type-tables = tables headed [[rule]]
    .of = tables headed [[rule]]
pack-type-string = a text
    .of = a text
pack-type-integer = a whole number
    .of = a whole number
pack-type-float = a decimal number
    .of = a decimal number
pack-type-boolean = true or false
    .of = true or false
pack-type-datetime = a date
    .of = a date
pack-type-array = a list
    .of = a list
pack-type-end = the end
    .of = the end
pack-type-name = a name
    .of = a name
pack-type-value = a value
    .of = a value
pack-type-sign = “{ $sign }”
    .of = “{ $sign }”

# Why an own rule has no answer at an element.
own-failure-not-stated = a number that is not stated was asked for; ask has(…) first
own-failure-nothing = something was asked of an element that is not there; compare with null first
own-failure-zero = it was divided by zero
own-failure-too-large = a number became too large
own-failure-no-place = a place behind the end of a list was asked for
own-failure-too-long = it took too many steps

# A problem of a pack with its place, as the command line and the editor say it.
pack-problem = { $pack }, line { $line }, column { $column }: { $sentence }

# Functions of own rules, for the editor.
own-function-incoming = Elements from which relations come, of one kind or all.
own-function-outgoing = Elements to which relations lead, of one kind or all.
own-function-reachable = Everything that relations lead to, any number of steps.
own-function-reaching = Everything from which relations lead here, any number of steps.
own-function-owner_unit = The unit that answers for it; null when unclear.
own-function-owner_units = All units that answer for it.
own-function-unit_of = The unit of a role; null when unclear.
own-function-stakes = Goals of a unit, and metrics by which it is measured.
own-function-share_stake = Whether two units share a goal or a metric.
own-function-common_forum = Whether two units meet in a forum.
own-function-distinct = Whether two units are distinct: neither is part of the other.
own-function-elements = All elements of a kind.
own-function-has = Whether an attribute is stated.
own-function-property = A free property as text.
own-function-size = How many.
own-function-all = Whether it holds for all.
own-function-exists = Whether it holds for at least one.
own-function-exists_one = Whether it holds for exactly one.
own-function-filter = Those for which it holds.
own-function-map = Something of each.
own-function-fold = The text as names are compared: lower case, blanks joined.
own-function-contains = Whether the text contains another.
own-function-startsWith = Whether the text begins with another.
own-function-endsWith = Whether the text ends with another.
own-function-string = A number as text.
own-function-int = A decimal number as a whole one.
own-function-double = A whole number as a decimal one.

# Waivers in the register.
waiver-state-active = Active
waiver-state-expiring = Ends soon
waiver-state-expired = Expired
waiver-state-unused = Unused
waiver-state-undated = No end date
waiver-end-days = { $days } days
waiver-none = No waivers.
waiver-line = { $state }  { $code }  { $about }
waiver-detail = { $until ->
    [none] { $who }, without an end: { $reason }
   *[other] { $who }, until { $until }: { $reason }
}

# What an own rule shows that says nothing itself.
own-explanation = The own rule “{ $rule }” holds here.

own-failed = No answer for “{ $about }”: { $failure }.

# How much a rule weighs that is off, and the numbers of rules.
severity-off = Off
parameter-max = At most
parameter-min = At least
parameter-max_ratio = Metrics per decision, at most
parameter-min_decisions = Decisions, at least
parameter-share = Share in percent, at most
parameter-depth = Steps
