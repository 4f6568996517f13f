### Open questions and scorecard.
questions = Open questions
questions-flaws =
    { $count ->
        [one] 1 flaw
       *[other] { $count } flaws
    }
questions-gaps =
    { $count ->
        [one] 1 gap
       *[other] { $count } gaps
    }
questions-waived = { $count } waived
questions-all = Show all { $count }
questions-all-short = All { $count }
questions-first = First ten
questions-filter = Filter
questions-search = Contains words
questions-heading = Heading
questions-headings = All headings
questions-counted = { $label } ({ $count })
questions-severity = Severity
questions-severities = All severities
questions-unit = Unit
questions-units = All units
questions-in-view = Only what the view in front shows
questions-in-view-short = This view
questions-about = About { $name }
questions-containing = “{ $words }”
questions-without = { $label }: take this filter away
questions-unfiltered = No filter
questions-answered = answered
questions-waiting =
    { $count ->
        [one] Show 1 new question
       *[other] Show { $count } new questions
    }
questions-folded = { $count } times
questions-more = Show { $count } more
questions-none = No open question. What is drawn carries.
questions-filtered = No question with this filter.
scorecard = Scorecard
scorecard-lower = lower
scorecard-lower-is-better = Lower is better
scorecard-value = { $numerator } / { $denominator }
scorecard-open = not answered yet
evidence-kind = { $nature } · { $heading }
evidence-end = End evidence
evidence-end-key = Esc
evidence-list = Evidence
evidence-why = Why this matters
evidence-answer = How to answer
