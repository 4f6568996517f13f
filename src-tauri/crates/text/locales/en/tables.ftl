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

report-enlarge = Enlarge
report-reduce = Reduce
report-fit = Fit
