# Tables on their way out: their titles, the heads of their columns.

table-responsibility_matrix = Responsibility matrix
table-decision_register = Decision register
table-metric_catalogue = Metric catalogue
table-integration_matrix = Integration matrix
table-elements = Elements
table-relations = Relations
table-findings = Findings
table-open-questions = Open questions
table-scorecard = Scorecard
table-more-questions = { $count ->
    [one] and one more
   *[other] and { $count } more
}
table-no-tie = – nothing –

column-kind = Kind
column-name = Name
column-description = Description
column-attributes = Attributes
column-statements = Statements
column-tags = Tags
column-id = Id
column-source-kind = Kind of source
column-source = Source
column-relation = Relation
column-target-kind = Kind of target
column-target = Target
column-decision = Decision
column-decides = Decides
column-forum = In
column-basis = On the basis of
column-information = Knowing
column-accountable = Accountable
column-effect = Effect on
column-sentence = In one sentence
column-metric = Metric
column-measures = Measures
column-informs = Informs
column-computed-from = Computed from
column-unit = Unit
column-severity = Weight
column-nature = Nature
column-heading = Heading
column-about = About
column-question = Question
column-evidence = Evidence
column-lived-with = Lived with
column-code = Rule
column-conflict = Conflict
column-involves = Between
column-resolved-by = Settled by
column-reviewed-in = Reviewed in

# The letters of a responsibility matrix, in its notations.
letter-decides = decides
letter-accountable = accountable
letter-responsible = responsible
letter-consulted = consulted
letter-informed = informed
letter-recommends = recommends
letter-agrees = must agree
letter-driver = driver
letter-approver = approver
letter-contributor = contributor
letter-performs = performs
letter-input = gives input

# Where sources differ about what stands in a cell: values in quotation marks with their sources.
cell-disputed = contested: { $said }

# Why a cell cannot be edited.
cell-locked-unit = The units here are those that take part in the journey.
cell-locked-kind = An element keeps its kind. Make a new one of the other kind instead.
cell-locked-attributes = Show one kind of element to edit its attributes here.
cell-locked-sentence = The sentence follows from the other columns.
cell-locked-ties = What ties two units follows from their goals, forums, handoffs, decisions and data.

# What was not taken of pasted cells; $row is a name, $column a head, $why a sentence.
cells-refused = { $count ->
    [one] One of { $all } cells was not taken.
   *[other] { $count } of { $all } cells were not taken.
}
cells-refused-cell = “{ $row }”, { $column }: { $why }
cells-refused-row = “{ $row }”: { $why }

report-enlarge = Enlarge
report-reduce = Reduce
report-fit = Fit
