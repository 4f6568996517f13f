### The inspector.
inspector-name = Name
inspector-description = Description
inspector-describe = Describe it
inspector-note = A note belongs to this view only. Double-click it to edit its text.
attributes = Attributes
value-empty = –
value-none = not stated
value-yes = yes
value-no = no
value-number = Please give a number.
value-date = Please give a year, month or day: 2027, 2027-06 or 2027-06-30.
statements-count =
    { $count ->
        [one] 1 statement
       *[other] { $count } statements
    }
statements-contested = contested: { $count } statements
statements-add = Add a statement
statements-other = Note who says what
statements-about = About what
statements-value = What is said
statements-source = Who says so
statements-nobody = source open
statements-use = Take as valid
statements-remove = Remove statement
responsibility = Responsibility
duty-decides = Name the decider
duty-accountable_for = Who is accountable
duty-responsible_for = Who carries it out
duty-recommends = Who recommends
duty-agrees_to = Who must agree
duty-consulted_on = Who is consulted
duty-informed_of = Who is informed
letter-decides = D
letter-accountable_for = A
letter-responsible_for = R
letter-recommends = E
letter-agrees_to = V
letter-consulted_on = C
letter-informed_of = I
type-ahead-create = Create { $kind } “{ $name }”
type-ahead-more = … and { $count } more. Type to narrow them down.
relations = Relations
relations-add = Connect with …
relations-open = Show this relation
relations-which = How is it connected with “{ $name }”?
stands-in = Stands in
stands-in-none = In no own view.
properties = Further properties
properties-tags = Tags
relation = Relation
relation-kind = Kind of relation
relation-remove = Remove relation
many = { $count } selected
many-relations =
    { $count ->
        [one] 1 relation
       *[other] { $count } relations
    }
many-notes =
    { $count ->
        [one] 1 note
       *[other] { $count } notes
    }
model = Model
model-describe = What this model is about
model-content = Content
model-file = File
model-hint = Select something to see and edit it here.
many-attributes = Attributes of all of them
value-several = (several values)
