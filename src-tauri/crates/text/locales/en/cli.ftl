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
