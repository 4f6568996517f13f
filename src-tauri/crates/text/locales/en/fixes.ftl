# What can be done about a finding: the value is the label of a button or menu entry. `ask-…` are the questions that a
# fix puts first. Values of attributes are asked for by the attribute's own word.

# The same for several findings at once.
fix-for-all = { $fix } ({ $count } at once)

# `.each` is the same for several at once.
fix-answers-as-well = “{ $who }” answers for it as well
    .each = Who does it or decides it answers for it as well
fix-name-accountable = Name who is accountable
fix-keep-accountable = Keep one accountable; the others are consulted or carry it out
fix-name-role = Name the role that answers for it
fix-give-task = Say what it carries out
fix-give-goal = Say what it pursues
fix-delete = Delete it from the model
fix-give-a-say = Consult it on the decision that moves the result
fix-fill-role = Name who holds the role
fix-name-stand-in = Hand it over to another role

fix-name-decider = Name who decides
fix-name-basis = Name the basis
fix-name-information = Name the information
fix-keep-decider = Keep one who decides; consult the others
fix-decide-in-forum = Decide it in a forum in which all of them sit
fix-name-directed = Say what it directs
fix-name-conflict = Say which conflict it resolves
fix-name-forum = Name the forum in which it is decided
fix-give-rhythm = Say how often the forum meets
fix-found-forum = Set up a forum for it
fix-does-not-recur = It is decided only once
fix-comes-first = Take back what makes the circle
fix-seat-deciders = Make those who decide members of the forum
fix-decider-answers = Who decides answers for it
fix-owner-decides = Who answers for it decides
fix-keep-vetoes = Keep two vetoes; consult the others

fix-name-decision = Name the decision it informs
fix-define-metric = Define the metric
fix-give-formula = Give the formula
fix-reconcile = Say how one number follows from the other
fix-adopt-definition = Keep one definition for all
fix-tell-apart = Give one of them a name of its own
fix-join = Make one of them
fix-name-system = Name the leading system
fix-keep-system = Keep one leading system
fix-state-assumptions = Write down the assumptions
fix-make-part = Make one a part of the other
fix-name-actual = Name the figure it forecasts

fix-name-ambition = Say which ambition it serves
fix-name-resolution = Name what settles it
fix-name-metric = Name the metric that shows it
fix-share-goal = Give them a goal in common
fix-take-goal = Take on a goal of another unit
fix-lead-to-shared = Let what is rewarded contribute to a shared goal
fix-state-trade-off = Write down the rule by which it is settled
fix-reward-goal = Reward a goal that the role answers for
fix-make-conflict = Make the conflict explicit
fix-keep-goal = Keep one of the two goals
fix-scale-weights = Scale the weights to 100

fix-add-way-back = Draw a way back
fix-meet-in-forum = Let them meet in a forum
fix-name-activity = Name the activity that serves it
fix-connect-stage = Connect it with the other stages
fix-is-outcome = The journey ends here
fix-is-entry = The journey begins here
fix-specify-handoff = Write down what is missing
fix-state-return-path = Write down the way back
fix-insert-handoff = Put a handoff in between
fix-name-traveller = Say who is at this stage
fix-hand-on-data = Hand on what is known
fix-state-criteria = Write down when the stage begins and ends
fix-connect-handoff = Say who gives and who receives
fix-same-trigger = Give them the same trigger

fix-name-directing-decision = Name the decision that directs it
fix-name-decision-taken = Name a decision that is taken there
fix-lead-through = Lead from the ambition over a decision to work
fix-give-recurrence = Say what goes on permanently
fix-capture-first = Capture the first of them
fix-keep-parent = Keep one of the units
fix-write-ambition = Write down the ambition
fix-close-loop = Name who answers for it and what limits it
fix-own-assumptions = Say what the forecast rests on
fix-clarify = Say for whom, and within which limits
fix-limit-automations = Name the decision that limits it

fix-comes-top = Take back what makes the circle
fix-place = Place it in a view
fix-settle-statements = Settle which of them holds
fix-stays = It stays: no legacy
fix-remove-waiver = Remove the waiver
fix-replace = Name what replaces it

ask-accountable = Who is accountable?
ask-activity = Which activity?
ask-ambition = Which ambition?
ask-automated = Which automated activity?
ask-conflict = Which conflict?
ask-data = Which data?
ask-decider = Who decides?
ask-decision = Which decision?
ask-definition = Which definition holds?
ask-directed = What does it direct?
ask-first = Which comes first?
ask-forum = Which forum?
ask-giver = Who gives?
ask-goal = Which goal?
ask-handoff = Which handoff?
ask-incentive = Which incentive?
ask-information = Which information?
ask-keep = Which one stays?
ask-larger = Which is the larger one?
ask-merged = Which one stays?
ask-metric = Which metric?
ask-name = What is the other one called?
ask-new-forum = What is the forum called?
ask-next-stage = Which stage comes after it?
ask-ongoing = Which activity goes on permanently?
ask-other-stake = What is at stake for the other?
ask-policy = Which policy?
ask-previous-stage = Which stage comes before it?
ask-reader = Which activity needs to know it?
ask-receiver = Who receives?
ask-replacement = What replaces it?
ask-resolution = Which decision or policy?
ask-segment = Which segment?
ask-second-veto = Who keeps the second?
ask-shared-goal = Which goal?
ask-stage-back = Where does it lead back to?
ask-stage-from = From which stage?
ask-stake = What is at stake for the one?
ask-stand-in = Which role?
ask-statement = Which of them holds?
ask-system = Which system?
ask-traveller = Which segment or buyer role?
ask-veto = Who keeps the first veto?
ask-view = Which view?
ask-what = What is it called?
ask-writer = Which activity learns it?

# What a fix would close and open; the fix itself is a button.
fix-preview = { $closed ->
        [0] Closes no question
        [one] Closes one question
       *[other] Closes { $closed } questions
    }{ $opened ->
        [0] { " " }and opens none.
        [one] { " " }and opens one.
       *[other] { " " }and opens { $opened }.
    }
