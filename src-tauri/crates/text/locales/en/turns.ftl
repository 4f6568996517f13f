# One relation kind at one element, as a whole sentence: what holds ($how is `is`), what is new, gone or replaced.
#
# The value reads from the relation's source, `.reversed` from its target. Arguments: $name, and $to and $from: names,
# already a list in words.

turn-part_of = { $how ->
     [is] “{ $name }” is part of { $to }
     [gained] “{ $name }” is now part of { $to }
     [lost] “{ $name }” is no longer part of { $from }
    *[replaced] “{ $name }” is now part of { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” contains { $to }
         [gained] “{ $name }” now contains { $to }
         [lost] “{ $name }” no longer contains { $from }
        *[replaced] “{ $name }” now contains { $to } instead of { $from }
    }
turn-reports_to = { $how ->
     [is] “{ $name }” reports to { $to }
     [gained] “{ $name }” now reports to { $to }
     [lost] “{ $name }” no longer reports to { $from }
    *[replaced] “{ $name }” now reports to { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” manages { $to }
         [gained] “{ $name }” now manages { $to }
         [lost] “{ $name }” no longer manages { $from }
        *[replaced] “{ $name }” now manages { $to } instead of { $from }
    }
turn-member_of = { $how ->
     [is] “{ $name }” takes part in { $to }
     [gained] “{ $name }” now takes part in { $to }
     [lost] “{ $name }” no longer takes part in { $from }
    *[replaced] “{ $name }” now takes part in { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is attended by { $to }
         [gained] “{ $name }” is now attended by { $to }
         [lost] “{ $name }” is no longer attended by { $from }
        *[replaced] “{ $name }” is now attended by { $to } instead of { $from }
    }
turn-accountable_for = { $how ->
     [is] “{ $name }” is accountable for { $to }
     [gained] “{ $name }” is now accountable for { $to }
     [lost] “{ $name }” is no longer accountable for { $from }
    *[replaced] “{ $name }” is now accountable for { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is answered for by { $to }
         [gained] “{ $name }” is now answered for by { $to }
         [lost] “{ $name }” is no longer answered for by { $from }
        *[replaced] “{ $name }” is now answered for by { $to } instead of { $from }
    }
turn-responsible_for = { $how ->
     [is] “{ $name }” is responsible for { $to }
     [gained] “{ $name }” is now responsible for { $to }
     [lost] “{ $name }” is no longer responsible for { $from }
    *[replaced] “{ $name }” is now responsible for { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is run by { $to }
         [gained] “{ $name }” is now run by { $to }
         [lost] “{ $name }” is no longer run by { $from }
        *[replaced] “{ $name }” is now run by { $to } instead of { $from }
    }
turn-consulted_on = { $how ->
     [is] “{ $name }” is consulted on { $to }
     [gained] “{ $name }” is now consulted on { $to }
     [lost] “{ $name }” is no longer consulted on { $from }
    *[replaced] “{ $name }” is now consulted on { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” consults { $to }
         [gained] “{ $name }” now consults { $to }
         [lost] “{ $name }” no longer consults { $from }
        *[replaced] “{ $name }” now consults { $to } instead of { $from }
    }
turn-recommends = { $how ->
     [is] “{ $name }” recommends on { $to }
     [gained] “{ $name }” now recommends on { $to }
     [lost] “{ $name }” no longer recommends on { $from }
    *[replaced] “{ $name }” now recommends on { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” gets a recommendation from { $to }
         [gained] “{ $name }” now gets a recommendation from { $to }
         [lost] “{ $name }” no longer gets a recommendation from { $from }
        *[replaced] “{ $name }” now gets a recommendation from { $to } instead of { $from }
    }
turn-agrees_to = { $how ->
     [is] “{ $name }” must agree to { $to }
     [gained] “{ $name }” must now agree to { $to }
     [lost] “{ $name }” must no longer agree to { $from }
    *[replaced] “{ $name }” must now agree to { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” needs the agreement of { $to }
         [gained] “{ $name }” now needs the agreement of { $to }
         [lost] “{ $name }” no longer needs the agreement of { $from }
        *[replaced] “{ $name }” now needs the agreement of { $to } instead of { $from }
    }
turn-informed_of = { $how ->
     [is] “{ $name }” is informed of { $to }
     [gained] “{ $name }” is now informed of { $to }
     [lost] “{ $name }” is no longer informed of { $from }
    *[replaced] “{ $name }” is now informed of { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is made known to { $to }
         [gained] “{ $name }” is now made known to { $to }
         [lost] “{ $name }” is no longer made known to { $from }
        *[replaced] “{ $name }” is now made known to { $to } instead of { $from }
    }
turn-decides = { $how ->
     [is] “{ $name }” decides { $to }
     [gained] “{ $name }” now decides { $to }
     [lost] “{ $name }” no longer decides { $from }
    *[replaced] “{ $name }” now decides { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is decided by { $to }
         [gained] “{ $name }” is now decided by { $to }
         [lost] “{ $name }” is no longer decided by { $from }
        *[replaced] “{ $name }” is now decided by { $to } instead of { $from }
    }
turn-informs = { $how ->
     [is] “{ $name }” informs { $to }
     [gained] “{ $name }” now informs { $to }
     [lost] “{ $name }” no longer informs { $from }
    *[replaced] “{ $name }” now informs { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is informed by { $to }
         [gained] “{ $name }” is now informed by { $to }
         [lost] “{ $name }” is no longer informed by { $from }
        *[replaced] “{ $name }” is now informed by { $to } instead of { $from }
    }
turn-basis_for = { $how ->
     [is] “{ $name }” is a basis for { $to }
     [gained] “{ $name }” is now a basis for { $to }
     [lost] “{ $name }” is no longer a basis for { $from }
    *[replaced] “{ $name }” is now a basis for { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” rests on { $to }
         [gained] “{ $name }” now rests on { $to }
         [lost] “{ $name }” no longer rests on { $from }
        *[replaced] “{ $name }” now rests on { $to } instead of { $from }
    }
turn-decided_in = { $how ->
     [is] “{ $name }” is decided in { $to }
     [gained] “{ $name }” is now decided in { $to }
     [lost] “{ $name }” is no longer decided in { $from }
    *[replaced] “{ $name }” is now decided in { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is the forum for { $to }
         [gained] “{ $name }” is now the forum for { $to }
         [lost] “{ $name }” is no longer the forum for { $from }
        *[replaced] “{ $name }” is now the forum for { $to } instead of { $from }
    }
turn-directs = { $how ->
     [is] “{ $name }” directs { $to }
     [gained] “{ $name }” now directs { $to }
     [lost] “{ $name }” no longer directs { $from }
    *[replaced] “{ $name }” now directs { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is directed by { $to }
         [gained] “{ $name }” is now directed by { $to }
         [lost] “{ $name }” is no longer directed by { $from }
        *[replaced] “{ $name }” is now directed by { $to } instead of { $from }
    }
turn-impacts = { $how ->
     [is] “{ $name }” impacts { $to }
     [gained] “{ $name }” now impacts { $to }
     [lost] “{ $name }” no longer impacts { $from }
    *[replaced] “{ $name }” now impacts { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is impacted by { $to }
         [gained] “{ $name }” is now impacted by { $to }
         [lost] “{ $name }” is no longer impacted by { $from }
        *[replaced] “{ $name }” is now impacted by { $to } instead of { $from }
    }
turn-resolves = { $how ->
     [is] “{ $name }” resolves { $to }
     [gained] “{ $name }” now resolves { $to }
     [lost] “{ $name }” no longer resolves { $from }
    *[replaced] “{ $name }” now resolves { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is resolved by { $to }
         [gained] “{ $name }” is now resolved by { $to }
         [lost] “{ $name }” is no longer resolved by { $from }
        *[replaced] “{ $name }” is now resolved by { $to } instead of { $from }
    }
turn-involves = { $how ->
     [is] “{ $name }” involves { $to }
     [gained] “{ $name }” now involves { $to }
     [lost] “{ $name }” no longer involves { $from }
    *[replaced] “{ $name }” now involves { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is involved in { $to }
         [gained] “{ $name }” is now involved in { $to }
         [lost] “{ $name }” is no longer involved in { $from }
        *[replaced] “{ $name }” is now involved in { $to } instead of { $from }
    }
turn-pursues = { $how ->
     [is] “{ $name }” pursues { $to }
     [gained] “{ $name }” now pursues { $to }
     [lost] “{ $name }” no longer pursues { $from }
    *[replaced] “{ $name }” now pursues { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is pursued by { $to }
         [gained] “{ $name }” is now pursued by { $to }
         [lost] “{ $name }” is no longer pursued by { $from }
        *[replaced] “{ $name }” is now pursued by { $to } instead of { $from }
    }
turn-contributes_to = { $how ->
     [is] “{ $name }” contributes to { $to }
     [gained] “{ $name }” now contributes to { $to }
     [lost] “{ $name }” no longer contributes to { $from }
    *[replaced] “{ $name }” now contributes to { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is advanced by { $to }
         [gained] “{ $name }” is now advanced by { $to }
         [lost] “{ $name }” is no longer advanced by { $from }
        *[replaced] “{ $name }” is now advanced by { $to } instead of { $from }
    }
turn-measures = { $how ->
     [is] “{ $name }” measures { $to }
     [gained] “{ $name }” now measures { $to }
     [lost] “{ $name }” no longer measures { $from }
    *[replaced] “{ $name }” now measures { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is measured by { $to }
         [gained] “{ $name }” is now measured by { $to }
         [lost] “{ $name }” is no longer measured by { $from }
        *[replaced] “{ $name }” is now measured by { $to } instead of { $from }
    }
turn-forecasts = { $how ->
     [is] “{ $name }” forecasts { $to }
     [gained] “{ $name }” now forecasts { $to }
     [lost] “{ $name }” no longer forecasts { $from }
    *[replaced] “{ $name }” now forecasts { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is forecast by { $to }
         [gained] “{ $name }” is now forecast by { $to }
         [lost] “{ $name }” is no longer forecast by { $from }
        *[replaced] “{ $name }” is now forecast by { $to } instead of { $from }
    }
turn-reviews = { $how ->
     [is] “{ $name }” reviews { $to }
     [gained] “{ $name }” now reviews { $to }
     [lost] “{ $name }” no longer reviews { $from }
    *[replaced] “{ $name }” now reviews { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is reviewed by { $to }
         [gained] “{ $name }” is now reviewed by { $to }
         [lost] “{ $name }” is no longer reviewed by { $from }
        *[replaced] “{ $name }” is now reviewed by { $to } instead of { $from }
    }
turn-rewards = { $how ->
     [is] “{ $name }” rewards { $to }
     [gained] “{ $name }” now rewards { $to }
     [lost] “{ $name }” no longer rewards { $from }
    *[replaced] “{ $name }” now rewards { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is rewarded by { $to }
         [gained] “{ $name }” is now rewarded by { $to }
         [lost] “{ $name }” is no longer rewarded by { $from }
        *[replaced] “{ $name }” is now rewarded by { $to } instead of { $from }
    }
turn-applies_to = { $how ->
     [is] “{ $name }” applies to { $to }
     [gained] “{ $name }” now applies to { $to }
     [lost] “{ $name }” no longer applies to { $from }
    *[replaced] “{ $name }” now applies to { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is subject to { $to }
         [gained] “{ $name }” is now subject to { $to }
         [lost] “{ $name }” is no longer subject to { $from }
        *[replaced] “{ $name }” is now subject to { $to } instead of { $from }
    }
turn-transitions_to = { $how ->
     [is] “{ $name }” moves to { $to }
     [gained] “{ $name }” now moves to { $to }
     [lost] “{ $name }” no longer moves to { $from }
    *[replaced] “{ $name }” now moves to { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is entered from { $to }
         [gained] “{ $name }” is now entered from { $to }
         [lost] “{ $name }” is no longer entered from { $from }
        *[replaced] “{ $name }” is now entered from { $to } instead of { $from }
    }
turn-offered_to = { $how ->
     [is] “{ $name }” is offered to { $to }
     [gained] “{ $name }” is now offered to { $to }
     [lost] “{ $name }” is no longer offered to { $from }
    *[replaced] “{ $name }” is now offered to { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is offered { $to }
         [gained] “{ $name }” is now offered { $to }
         [lost] “{ $name }” is no longer offered { $from }
        *[replaced] “{ $name }” is now offered { $to } instead of { $from }
    }
turn-sold_via = { $how ->
     [is] “{ $name }” is sold via { $to }
     [gained] “{ $name }” is now sold via { $to }
     [lost] “{ $name }” is no longer sold via { $from }
    *[replaced] “{ $name }” is now sold via { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” sells { $to }
         [gained] “{ $name }” now sells { $to }
         [lost] “{ $name }” no longer sells { $from }
        *[replaced] “{ $name }” now sells { $to } instead of { $from }
    }
turn-travels = { $how ->
     [is] “{ $name }” travels { $to }
     [gained] “{ $name }” now travels { $to }
     [lost] “{ $name }” no longer travels { $from }
    *[replaced] “{ $name }” now travels { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is travelled by { $to }
         [gained] “{ $name }” is now travelled by { $to }
         [lost] “{ $name }” is no longer travelled by { $from }
        *[replaced] “{ $name }” is now travelled by { $to } instead of { $from }
    }
turn-reached_via = { $how ->
     [is] “{ $name }” is reached via { $to }
     [gained] “{ $name }” is now reached via { $to }
     [lost] “{ $name }” is no longer reached via { $from }
    *[replaced] “{ $name }” is now reached via { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” gives access to { $to }
         [gained] “{ $name }” now gives access to { $to }
         [lost] “{ $name }” no longer gives access to { $from }
        *[replaced] “{ $name }” now gives access to { $to } instead of { $from }
    }
turn-serves = { $how ->
     [is] “{ $name }” serves { $to }
     [gained] “{ $name }” now serves { $to }
     [lost] “{ $name }” no longer serves { $from }
    *[replaced] “{ $name }” now serves { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is served by { $to }
         [gained] “{ $name }” is now served by { $to }
         [lost] “{ $name }” is no longer served by { $from }
        *[replaced] “{ $name }” is now served by { $to } instead of { $from }
    }
turn-flows_to = { $how ->
     [is] “{ $name }” flows to { $to }
     [gained] “{ $name }” now flows to { $to }
     [lost] “{ $name }” no longer flows to { $from }
    *[replaced] “{ $name }” now flows to { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” receives from { $to }
         [gained] “{ $name }” now receives from { $to }
         [lost] “{ $name }” no longer receives from { $from }
        *[replaced] “{ $name }” now receives from { $to } instead of { $from }
    }
turn-reads = { $how ->
     [is] “{ $name }” reads { $to }
     [gained] “{ $name }” now reads { $to }
     [lost] “{ $name }” no longer reads { $from }
    *[replaced] “{ $name }” now reads { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is read by { $to }
         [gained] “{ $name }” is now read by { $to }
         [lost] “{ $name }” is no longer read by { $from }
        *[replaced] “{ $name }” is now read by { $to } instead of { $from }
    }
turn-writes = { $how ->
     [is] “{ $name }” writes { $to }
     [gained] “{ $name }” now writes { $to }
     [lost] “{ $name }” no longer writes { $from }
    *[replaced] “{ $name }” now writes { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is written by { $to }
         [gained] “{ $name }” is now written by { $to }
         [lost] “{ $name }” is no longer written by { $from }
        *[replaced] “{ $name }” is now written by { $to } instead of { $from }
    }
turn-master_of = { $how ->
     [is] “{ $name }” is the system of record for { $to }
     [gained] “{ $name }” is now the system of record for { $to }
     [lost] “{ $name }” is no longer the system of record for { $from }
    *[replaced] “{ $name }” is now the system of record for { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” has as its system of record { $to }
         [gained] “{ $name }” now has as its system of record { $to }
         [lost] “{ $name }” no longer has as its system of record { $from }
        *[replaced] “{ $name }” now has as its system of record { $to } instead of { $from }
    }
turn-runs_on = { $how ->
     [is] “{ $name }” runs on { $to }
     [gained] “{ $name }” now runs on { $to }
     [lost] “{ $name }” no longer runs on { $from }
    *[replaced] “{ $name }” now runs on { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is the platform for { $to }
         [gained] “{ $name }” is now the platform for { $to }
         [lost] “{ $name }” is no longer the platform for { $from }
        *[replaced] “{ $name }” is now the platform for { $to } instead of { $from }
    }
turn-uses = { $how ->
     [is] “{ $name }” uses { $to }
     [gained] “{ $name }” now uses { $to }
     [lost] “{ $name }” no longer uses { $from }
    *[replaced] “{ $name }” now uses { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is used by { $to }
         [gained] “{ $name }” is now used by { $to }
         [lost] “{ $name }” is no longer used by { $from }
        *[replaced] “{ $name }” is now used by { $to } instead of { $from }
    }
turn-computed_from = { $how ->
     [is] “{ $name }” is computed from { $to }
     [gained] “{ $name }” is now computed from { $to }
     [lost] “{ $name }” is no longer computed from { $from }
    *[replaced] “{ $name }” is now computed from { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” goes into { $to }
         [gained] “{ $name }” now goes into { $to }
         [lost] “{ $name }” no longer goes into { $from }
        *[replaced] “{ $name }” now goes into { $to } instead of { $from }
    }
turn-reconciles_with = { $how ->
     [is] “{ $name }” reconciles with { $to }
     [gained] “{ $name }” now reconciles with { $to }
     [lost] “{ $name }” no longer reconciles with { $from }
    *[replaced] “{ $name }” now reconciles with { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” reconciles with { $to }
         [gained] “{ $name }” now reconciles with { $to }
         [lost] “{ $name }” no longer reconciles with { $from }
        *[replaced] “{ $name }” now reconciles with { $to } instead of { $from }
    }
turn-automates = { $how ->
     [is] “{ $name }” automates { $to }
     [gained] “{ $name }” now automates { $to }
     [lost] “{ $name }” no longer automates { $from }
    *[replaced] “{ $name }” now automates { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is automated by { $to }
         [gained] “{ $name }” is now automated by { $to }
         [lost] “{ $name }” is no longer automated by { $from }
        *[replaced] “{ $name }” is now automated by { $to } instead of { $from }
    }
turn-governs = { $how ->
     [is] “{ $name }” governs { $to }
     [gained] “{ $name }” now governs { $to }
     [lost] “{ $name }” no longer governs { $from }
    *[replaced] “{ $name }” now governs { $to } instead of { $from }
}
    .reversed = { $how ->
         [is] “{ $name }” is governed by { $to }
         [gained] “{ $name }” is now governed by { $to }
         [lost] “{ $name }” is no longer governed by { $from }
        *[replaced] “{ $name }” is now governed by { $to } instead of { $from }
    }
