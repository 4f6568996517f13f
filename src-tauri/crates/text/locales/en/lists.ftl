# How a list of names ends. $first: all but the last, separated by commas.
list-and = { $first } and { $last }
list-or = { $first } or { $last }
list-more = { $count } more

# Overlays: what the categories are called in the legend.
overlay-no-unit = No unit
overlay-questions-none = No open question
overlay-questions-one = One open question
overlay-questions-few = Two or three
overlay-questions-many = Four or more
overlay-decision-settled = Decision: who, basis and information are said
overlay-decision-unsettled = Decision: something of it is missing
overlay-decision-covered = A decision stands behind it
overlay-decision-uncovered = No decision stands behind it
