# A decision in one sentence, what would be without something, what ties two units.

# $effect is `directs`, `resolves` or `informs`; $places is 0 where no forum is to be told. Lists come quoted; a gap
# takes the place of a list and counts as one.
sentence-decision = { $deciders }{ " " }{ $deciders_count ->
        [one] decides
       *[other] decide
    }{ " " }{ $decision }{ $places ->
        [0] { "" }
       *[other] { " " }in { $forums }
    }, on the basis of { $basis } and knowing { $information }; accountable for it: { $accountable }; { $effect ->
        [resolves] it resolves { $effects }
        [informs] it informs { $effects }
       *[directs] it directs { $effects }
    }.
sentence-blank-decider = who?
sentence-blank-forum = where, and how often?
sentence-blank-rhythm = how often?
sentence-blank-basis = what?
sentence-blank-information = what?
sentence-blank-accountable = who?
sentence-blank-effect = what?

stress-sentence = { $opened ->
        [0] Without { $without } no further question opens.
        [one] Without { $without } one question opens.
       *[other] Without { $without } { $opened } questions open.
    }

matrix-stake = Shared goals and metrics
matrix-forum = Common forums
matrix-handoff = Handoffs
matrix-decision = Decisions of one about the work of the other
matrix-data = Data of one that the other reads
