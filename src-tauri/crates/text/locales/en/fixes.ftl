# What can be done about a finding: the value is the label of a button or menu entry. `ask-…` are the questions that a
# fix puts first. Values of attributes are asked for by the attribute's own word.

# The same for several findings at once.
fix-for-all = { $fix } ({ $count } at once)

# `.each` is the same for several at once; `.short` stands at the end of a line of the list, in two or three words.
fix-answers-as-well = “{ $who }” answers for it as well
    .each = Who does it or decides it answers for it as well
    .short = Take as accountable
fix-name-accountable = Name who is accountable
    .short = Name owner
fix-keep-accountable = Keep one accountable; the others are consulted or carry it out
    .short = Keep one owner
fix-name-role = Name the role that answers for it
    .short = Name role
fix-give-task = Say what it carries out
    .short = Name task
fix-give-goal = Say what it pursues
    .short = Name goal
fix-delete = Delete it from the model
    .short = Delete
fix-give-a-say = Consult it on the decision that moves the result
    .short = Give a say
fix-fill-role = Name who holds the role
    .short = Fill role
fix-name-stand-in = Hand it over to another role
    .short = Hand over

fix-name-decider = Name who decides
    .short = Name decider
fix-name-basis = Name the basis
    .short = Name basis
fix-name-information = Name the information
    .short = Name information
fix-keep-decider = Keep one who decides; consult the others
    .short = Keep one decider
fix-decide-in-forum = Decide it in a forum in which all of them sit
    .short = Decide in forum
fix-name-directed = Say what it directs
    .short = Say what it directs
fix-name-conflict = Say which conflict it resolves
    .short = Name conflict
fix-name-forum = Name the forum in which it is decided
    .short = Name forum
fix-give-rhythm = Say how often the forum meets
    .short = Set rhythm
fix-found-forum = Set up a forum for it
    .short = Set up forum
fix-does-not-recur = It is decided only once
    .short = Decided once
fix-comes-first = Take back what makes the circle
    .short = Break circle
fix-seat-deciders = Make those who decide members of the forum
    .short = Seat deciders
fix-decider-answers = Who decides answers for it
    .short = Decider answers
fix-owner-decides = Who answers for it decides
    .short = Owner decides
fix-keep-vetoes = Keep two vetoes; consult the others
    .short = Keep two vetoes

fix-name-decision = Name the decision it informs
    .short = Name decision
fix-define-metric = Define the metric
    .short = Define metric
fix-give-formula = Give the formula
    .short = Give formula
fix-reconcile = Say how one number follows from the other
    .short = Reconcile
fix-adopt-definition = Keep one definition for all
    .short = Keep one definition
fix-tell-apart = Give one of them a name of its own
    .short = Rename one
fix-join = Make one of them
    .short = Join
fix-name-system = Name the leading system
    .short = Name system
fix-keep-system = Keep one leading system
    .short = Keep one system
fix-state-assumptions = Write down the assumptions
    .short = State assumptions
fix-make-part = Make one a part of the other
    .short = Make part
fix-name-actual = Name the figure it forecasts
    .short = Name actual

fix-name-ambition = Say which ambition it serves
    .short = Link ambition
fix-name-resolution = Name what settles it
    .short = Name resolution
fix-name-metric = Name the metric that shows it
    .short = Name metric
fix-share-goal = Give them a goal in common
    .short = Share goal
fix-take-goal = Take on a goal of another unit
    .short = Take on goal
fix-lead-to-shared = Let what is rewarded contribute to a shared goal
    .short = Link goal
fix-state-trade-off = Write down the rule by which it is settled
    .short = State trade-off
fix-reward-goal = Reward a goal that the role answers for
    .short = Reward goal
fix-make-conflict = Make the conflict explicit
    .short = Make conflict
fix-keep-goal = Keep one of the two goals
    .short = Keep one goal
fix-scale-weights = Scale the weights to 100
    .short = Scale weights

fix-add-way-back = Draw a way back
    .short = Draw way back
fix-meet-in-forum = Let them meet in a forum
    .short = Meet in forum
fix-name-activity = Name the activity that serves it
    .short = Name activity
fix-connect-stage = Connect it with the other stages
    .short = Connect stage
fix-is-outcome = The journey ends here
    .short = Journey ends
fix-is-entry = The journey begins here
    .short = Journey begins
fix-specify-handoff = Write down what is missing
    .short = Complete handoff
fix-state-return-path = Write down the way back
    .short = State way back
fix-insert-handoff = Put a handoff in between
    .short = Add handoff
fix-name-traveller = Say who is at this stage
    .short = Name persona
fix-hand-on-data = Hand on what is known
    .short = Hand on data
fix-state-criteria = Write down when the stage begins and ends
    .short = State criteria
fix-connect-handoff = Say who gives and who receives
    .short = Connect handoff
fix-same-trigger = Give them the same trigger
    .short = Same trigger

fix-name-directing-decision = Name the decision that directs it
    .short = Name decision
fix-name-decision-taken = Name a decision that is taken there
    .short = Name decision
fix-lead-through = Lead from the ambition over a decision to work
    .short = Lead to work
fix-give-recurrence = Say what goes on permanently
    .short = Set recurrence
fix-capture-first = Capture the first of them
    .short = Capture first
fix-keep-parent = Keep one of the units
    .short = Keep one unit
fix-write-ambition = Write down the ambition
    .short = Write ambition
fix-close-loop = Name who answers for it and what limits it
    .short = Close loop
fix-own-assumptions = Say what the forecast rests on
    .short = State basis
fix-clarify = Say for whom, and within which limits
    .short = Clarify
fix-limit-automations = Name the decision that limits it
    .short = Limit it

fix-comes-top = Take back what makes the circle
    .short = Break circle
fix-place = Place it in a view
    .short = Place
fix-settle-statements = Settle which of them holds
    .short = Settle
fix-stays = It stays: no legacy
    .short = It stays
fix-remove-waiver = Remove the waiver
    .short = Remove waiver
fix-replace = Name what replaces it
    .short = Name successor

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
