### Answering open questions.
fix-here = Answer it here
fix-apply = Apply
fix-done = { $fix }: done. { $effect }
fix-none-for-all = No one answer fits all of them. Unfold the line and answer them one by one.
effect-closed = Closes as well
effect-opened = Opens
questions-evidence = Show evidence
questions-answer-all = Answer all
questions-answer-about = { $answer }: { $question }
evidence-together = { $count } questions of one kind, answered together.
chip-new = New { $kind }: { $name }
questions-show-all = Show all
questions-none-waived = Nothing is waived.
evidence-waived = Waived · { $heading }
waive = Waive with a reason
waive-all = Waive all with a reason
waive-reason = Why is it lived with?
waive-who = Who decides that?
waive-until = Until when? (may stay open)
waive-until-required = Until when?
waive-until-hint = 2027-06-30
waive-until-problem = Please give a day: 2027-06-30.
waive-do = Waive
waive-done =
    { $count ->
        [one] Waived. It counts apart and can be taken up again.
       *[other] { $count } waived. They count apart and can be taken up again.
    }
waived-by = { $who }, until it is taken back
waived-until = { $who }, until { $until }
unwaive = Take it up again
unwaive-all = Take all up again
unwaive-done =
    { $count ->
        [one] The question is open again.
       *[other] { $count } questions are open again.
    }
integration = What holds the units together
integration-text = Each two units that take part in the journey, and what ties them: shared goals and metrics, forums, handoffs, decisions, data. Press a field to see it in the picture.
integration-none = No two units take part in the journey yet.
integration-pair = { $a } and { $b }:
integration-nothing = nothing
integration-tie = { $tie }: { $by }
sentence-blank = { $text }: { $question }
decisions = Decisions in a sentence
decisions-none = No decision is drawn yet.
stress-one = What if “{ $name }” were gone?
stress-many = What if these { $count } were gone?
stress-relations =
    { $count ->
        [one] One relation goes with it.
       *[other] { $count } relations go with it.
    }
stress-gone = Left without any relation
stress-closed = Closes
stress-figure = { $before } → { $after }
stress-only-looks = This only looks: nothing in the model is changed.
stress-show = Show in the picture
questions-now-waived = waived
questions-now-open = open again
