# What the command line says besides findings and refusals.

cli-no-questions = No open questions.
# Counts without waived findings; $waived apart.
cli-counts = { $error ->
    [one] 1 does not carry
   *[other] { $error } do not carry
}, { $warning } weak, { $hint } worth a question; { $waived } waived
cli-problems = { $count ->
    [one] 1 problem in “{ $file }”; nothing was imported:
   *[other] { $count } problems in “{ $file }”; nothing was imported:
}

cli-elements = { $count ->
    [one] 1 element
   *[other] { $count } elements
}
cli-relations = { $count ->
    [one] 1 relation
   *[other] { $count } relations
}
cli-views = { $count ->
    [one] 1 view
   *[other] { $count } views
}
cli-versions = { $count ->
    [one] 1 saved version
   *[other] { $count } saved versions
}
# What an import took.
cli-imported = Taken over: elements { $elements }, relations { $relations }, views { $views }.
    .skipped = Taken over: elements { $elements }, relations { $relations }, views { $views }. Already there: { $skipped }.

# Headings on the page of a rule.
cli-rule-finds = What it finds
cli-rule-why = Why it matters
cli-rule-answer = How to answer
cli-rule-wrong = Example with the finding
cli-rule-right = The same without it

# The integration matrix, pair by pair.
cli-tied = { $units }:
cli-untied = { $units }: nothing ties them.
cli-tie = { $tie }: { $names }

# A stress test.
cli-stress-gone = Left without any relation: { $gone }.
cli-stress-opened = Opens:
cli-stress-closed = Closes:

cli-rule-fixes = What one step can do
