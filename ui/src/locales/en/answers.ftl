### Answering open questions.
fix-here = Answer it here
fix-apply = Apply
fix-done = { $fix }: done. { $effect }
fix-none-for-all = No one answer fits all of them. Unfold the line and answer them one by one.
effect-closed = Closes as well
effect-opened = Opens
questions-answer = Answer
questions-answer-all = Answer all
questions-answer-about = { $answer }: { $question }
evidence-together = { $count } questions of one kind, answered together.
chip-new = New { $kind }: { $name }
