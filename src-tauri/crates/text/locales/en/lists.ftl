# How a list of names ends. $first: all but the last, separated by commas.
list-and = { $first } and { $last }
list-or = { $first } or { $last }
list-more = { $count } more
