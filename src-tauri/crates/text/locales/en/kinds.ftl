# Element kinds and layers, as in the metamodel.
#
# The value is the name as a heading or label says it; the attributes are the forms inside a sentence:
# `.inline` bare, `.a` and `.the` with an article, in the cases that German tells apart (English repeats them,
# so that both languages can be asked for the same), `.of-the` the genitive.

kind-ambition = Strategic ambition
    .plural = Strategic ambitions
    .inline = strategic ambition
    .inline-plural = strategic ambitions
    .a = a strategic ambition
    .a-dative = a strategic ambition
    .a-accusative = a strategic ambition
    .the = the strategic ambition
    .the-dative = the strategic ambition
    .the-accusative = the strategic ambition
    .of-the = of the strategic ambition
kind-goal = Goal
    .plural = Goals
    .inline = goal
    .inline-plural = goals
    .a = a goal
    .a-dative = a goal
    .a-accusative = a goal
    .the = the goal
    .the-dative = the goal
    .the-accusative = the goal
    .of-the = of the goal
kind-conflict = Conflict
    .plural = Conflicts
    .inline = conflict
    .inline-plural = conflicts
    .a = a conflict
    .a-dative = a conflict
    .a-accusative = a conflict
    .the = the conflict
    .the-dative = the conflict
    .the-accusative = the conflict
    .of-the = of the conflict
kind-offering = Offering
    .plural = Offerings
    .inline = offering
    .inline-plural = offerings
    .a = an offering
    .a-dative = an offering
    .a-accusative = an offering
    .the = the offering
    .the-dative = the offering
    .the-accusative = the offering
    .of-the = of the offering
kind-segment = Market segment
    .plural = Market segments
    .inline = market segment
    .inline-plural = market segments
    .a = a market segment
    .a-dative = a market segment
    .a-accusative = a market segment
    .the = the market segment
    .the-dative = the market segment
    .the-accusative = the market segment
    .of-the = of the market segment
kind-buyer_role = Buyer role
    .plural = Buyer roles
    .inline = buyer role
    .inline-plural = buyer roles
    .a = a buyer role
    .a-dative = a buyer role
    .a-accusative = a buyer role
    .the = the buyer role
    .the-dative = the buyer role
    .the-accusative = the buyer role
    .of-the = of the buyer role
kind-journey_stage = Journey stage
    .plural = Journey stages
    .inline = journey stage
    .inline-plural = journey stages
    .a = a journey stage
    .a-dative = a journey stage
    .a-accusative = a journey stage
    .the = the journey stage
    .the-dative = the journey stage
    .the-accusative = the journey stage
    .of-the = of the journey stage
kind-channel = Channel
    .plural = Channels
    .inline = channel
    .inline-plural = channels
    .a = a channel
    .a-dative = a channel
    .a-accusative = a channel
    .the = the channel
    .the-dative = the channel
    .the-accusative = the channel
    .of-the = of the channel
kind-unit = Unit
    .plural = Units
    .inline = unit
    .inline-plural = units
    .a = a unit
    .a-dative = a unit
    .a-accusative = a unit
    .the = the unit
    .the-dative = the unit
    .the-accusative = the unit
    .of-the = of the unit
kind-role = Role
    .plural = Roles
    .inline = role
    .inline-plural = roles
    .a = a role
    .a-dative = a role
    .a-accusative = a role
    .the = the role
    .the-dative = the role
    .the-accusative = the role
    .of-the = of the role
kind-forum = Forum
    .plural = Forums
    .inline = forum
    .inline-plural = forums
    .a = a forum
    .a-dative = a forum
    .a-accusative = a forum
    .the = the forum
    .the-dative = the forum
    .the-accusative = the forum
    .of-the = of the forum
kind-decision = Decision
    .plural = Decisions
    .inline = decision
    .inline-plural = decisions
    .a = a decision
    .a-dative = a decision
    .a-accusative = a decision
    .the = the decision
    .the-dative = the decision
    .the-accusative = the decision
    .of-the = of the decision
kind-policy = Policy
    .plural = Policies
    .inline = policy
    .inline-plural = policies
    .a = a policy
    .a-dative = a policy
    .a-accusative = a policy
    .the = the policy
    .the-dative = the policy
    .the-accusative = the policy
    .of-the = of the policy
kind-metric = Metric
    .plural = Metrics
    .inline = metric
    .inline-plural = metrics
    .a = a metric
    .a-dative = a metric
    .a-accusative = a metric
    .the = the metric
    .the-dative = the metric
    .the-accusative = the metric
    .of-the = of the metric
kind-data_object = Data object
    .plural = Data objects
    .inline = data object
    .inline-plural = data objects
    .a = a data object
    .a-dative = a data object
    .a-accusative = a data object
    .the = the data object
    .the-dative = the data object
    .the-accusative = the data object
    .of-the = of the data object
kind-incentive = Incentive
    .plural = Incentives
    .inline = incentive
    .inline-plural = incentives
    .a = an incentive
    .a-dative = an incentive
    .a-accusative = an incentive
    .the = the incentive
    .the-dative = the incentive
    .the-accusative = the incentive
    .of-the = of the incentive
kind-activity = Activity
    .plural = Activities
    .inline = activity
    .inline-plural = activities
    .a = an activity
    .a-dative = an activity
    .a-accusative = an activity
    .the = the activity
    .the-dative = the activity
    .the-accusative = the activity
    .of-the = of the activity
kind-handoff = Handoff
    .plural = Handoffs
    .inline = handoff
    .inline-plural = handoffs
    .a = a handoff
    .a-dative = a handoff
    .a-accusative = a handoff
    .the = the handoff
    .the-dative = the handoff
    .the-accusative = the handoff
    .of-the = of the handoff
kind-system = System
    .plural = Systems
    .inline = system
    .inline-plural = systems
    .a = a system
    .a-dative = a system
    .a-accusative = a system
    .the = the system
    .the-dative = the system
    .the-accusative = the system
    .of-the = of the system
kind-automation = Automation
    .plural = Automations
    .inline = automation
    .inline-plural = automations
    .a = an automation
    .a-dative = an automation
    .a-accusative = an automation
    .the = the automation
    .the-dative = the automation
    .the-accusative = the automation
    .of-the = of the automation

layer-strategy = Strategy
layer-market = Market
layer-organisation = Organisation
layer-decision = Decision
layer-information = Information
layer-governance = Governance
layer-execution = Execution

# The same forms chosen by the id in $kind, for sentences: { the-kind-accusative } “{ $name }”.
# An id that is no kind stands for itself.

in-kind = { $kind ->
    [ambition] { kind-ambition.inline }
    [goal] { kind-goal.inline }
    [conflict] { kind-conflict.inline }
    [offering] { kind-offering.inline }
    [segment] { kind-segment.inline }
    [buyer_role] { kind-buyer_role.inline }
    [journey_stage] { kind-journey_stage.inline }
    [channel] { kind-channel.inline }
    [unit] { kind-unit.inline }
    [role] { kind-role.inline }
    [forum] { kind-forum.inline }
    [decision] { kind-decision.inline }
    [policy] { kind-policy.inline }
    [metric] { kind-metric.inline }
    [data_object] { kind-data_object.inline }
    [incentive] { kind-incentive.inline }
    [activity] { kind-activity.inline }
    [handoff] { kind-handoff.inline }
    [system] { kind-system.inline }
    [automation] { kind-automation.inline }
   *[other] { $kind }
}
in-kinds = { $kind ->
    [ambition] { kind-ambition.inline-plural }
    [goal] { kind-goal.inline-plural }
    [conflict] { kind-conflict.inline-plural }
    [offering] { kind-offering.inline-plural }
    [segment] { kind-segment.inline-plural }
    [buyer_role] { kind-buyer_role.inline-plural }
    [journey_stage] { kind-journey_stage.inline-plural }
    [channel] { kind-channel.inline-plural }
    [unit] { kind-unit.inline-plural }
    [role] { kind-role.inline-plural }
    [forum] { kind-forum.inline-plural }
    [decision] { kind-decision.inline-plural }
    [policy] { kind-policy.inline-plural }
    [metric] { kind-metric.inline-plural }
    [data_object] { kind-data_object.inline-plural }
    [incentive] { kind-incentive.inline-plural }
    [activity] { kind-activity.inline-plural }
    [handoff] { kind-handoff.inline-plural }
    [system] { kind-system.inline-plural }
    [automation] { kind-automation.inline-plural }
   *[other] { $kind }
}
a-kind = { $kind ->
    [ambition] { kind-ambition.a }
    [goal] { kind-goal.a }
    [conflict] { kind-conflict.a }
    [offering] { kind-offering.a }
    [segment] { kind-segment.a }
    [buyer_role] { kind-buyer_role.a }
    [journey_stage] { kind-journey_stage.a }
    [channel] { kind-channel.a }
    [unit] { kind-unit.a }
    [role] { kind-role.a }
    [forum] { kind-forum.a }
    [decision] { kind-decision.a }
    [policy] { kind-policy.a }
    [metric] { kind-metric.a }
    [data_object] { kind-data_object.a }
    [incentive] { kind-incentive.a }
    [activity] { kind-activity.a }
    [handoff] { kind-handoff.a }
    [system] { kind-system.a }
    [automation] { kind-automation.a }
   *[other] { $kind }
}
a-kind-dative = { $kind ->
    [ambition] { kind-ambition.a-dative }
    [goal] { kind-goal.a-dative }
    [conflict] { kind-conflict.a-dative }
    [offering] { kind-offering.a-dative }
    [segment] { kind-segment.a-dative }
    [buyer_role] { kind-buyer_role.a-dative }
    [journey_stage] { kind-journey_stage.a-dative }
    [channel] { kind-channel.a-dative }
    [unit] { kind-unit.a-dative }
    [role] { kind-role.a-dative }
    [forum] { kind-forum.a-dative }
    [decision] { kind-decision.a-dative }
    [policy] { kind-policy.a-dative }
    [metric] { kind-metric.a-dative }
    [data_object] { kind-data_object.a-dative }
    [incentive] { kind-incentive.a-dative }
    [activity] { kind-activity.a-dative }
    [handoff] { kind-handoff.a-dative }
    [system] { kind-system.a-dative }
    [automation] { kind-automation.a-dative }
   *[other] { $kind }
}
a-kind-accusative = { $kind ->
    [ambition] { kind-ambition.a-accusative }
    [goal] { kind-goal.a-accusative }
    [conflict] { kind-conflict.a-accusative }
    [offering] { kind-offering.a-accusative }
    [segment] { kind-segment.a-accusative }
    [buyer_role] { kind-buyer_role.a-accusative }
    [journey_stage] { kind-journey_stage.a-accusative }
    [channel] { kind-channel.a-accusative }
    [unit] { kind-unit.a-accusative }
    [role] { kind-role.a-accusative }
    [forum] { kind-forum.a-accusative }
    [decision] { kind-decision.a-accusative }
    [policy] { kind-policy.a-accusative }
    [metric] { kind-metric.a-accusative }
    [data_object] { kind-data_object.a-accusative }
    [incentive] { kind-incentive.a-accusative }
    [activity] { kind-activity.a-accusative }
    [handoff] { kind-handoff.a-accusative }
    [system] { kind-system.a-accusative }
    [automation] { kind-automation.a-accusative }
   *[other] { $kind }
}
the-kind = { $kind ->
    [ambition] { kind-ambition.the }
    [goal] { kind-goal.the }
    [conflict] { kind-conflict.the }
    [offering] { kind-offering.the }
    [segment] { kind-segment.the }
    [buyer_role] { kind-buyer_role.the }
    [journey_stage] { kind-journey_stage.the }
    [channel] { kind-channel.the }
    [unit] { kind-unit.the }
    [role] { kind-role.the }
    [forum] { kind-forum.the }
    [decision] { kind-decision.the }
    [policy] { kind-policy.the }
    [metric] { kind-metric.the }
    [data_object] { kind-data_object.the }
    [incentive] { kind-incentive.the }
    [activity] { kind-activity.the }
    [handoff] { kind-handoff.the }
    [system] { kind-system.the }
    [automation] { kind-automation.the }
   *[other] { $kind }
}
the-kind-dative = { $kind ->
    [ambition] { kind-ambition.the-dative }
    [goal] { kind-goal.the-dative }
    [conflict] { kind-conflict.the-dative }
    [offering] { kind-offering.the-dative }
    [segment] { kind-segment.the-dative }
    [buyer_role] { kind-buyer_role.the-dative }
    [journey_stage] { kind-journey_stage.the-dative }
    [channel] { kind-channel.the-dative }
    [unit] { kind-unit.the-dative }
    [role] { kind-role.the-dative }
    [forum] { kind-forum.the-dative }
    [decision] { kind-decision.the-dative }
    [policy] { kind-policy.the-dative }
    [metric] { kind-metric.the-dative }
    [data_object] { kind-data_object.the-dative }
    [incentive] { kind-incentive.the-dative }
    [activity] { kind-activity.the-dative }
    [handoff] { kind-handoff.the-dative }
    [system] { kind-system.the-dative }
    [automation] { kind-automation.the-dative }
   *[other] { $kind }
}
the-kind-accusative = { $kind ->
    [ambition] { kind-ambition.the-accusative }
    [goal] { kind-goal.the-accusative }
    [conflict] { kind-conflict.the-accusative }
    [offering] { kind-offering.the-accusative }
    [segment] { kind-segment.the-accusative }
    [buyer_role] { kind-buyer_role.the-accusative }
    [journey_stage] { kind-journey_stage.the-accusative }
    [channel] { kind-channel.the-accusative }
    [unit] { kind-unit.the-accusative }
    [role] { kind-role.the-accusative }
    [forum] { kind-forum.the-accusative }
    [decision] { kind-decision.the-accusative }
    [policy] { kind-policy.the-accusative }
    [metric] { kind-metric.the-accusative }
    [data_object] { kind-data_object.the-accusative }
    [incentive] { kind-incentive.the-accusative }
    [activity] { kind-activity.the-accusative }
    [handoff] { kind-handoff.the-accusative }
    [system] { kind-system.the-accusative }
    [automation] { kind-automation.the-accusative }
   *[other] { $kind }
}
of-the-kind = { $kind ->
    [ambition] { kind-ambition.of-the }
    [goal] { kind-goal.of-the }
    [conflict] { kind-conflict.of-the }
    [offering] { kind-offering.of-the }
    [segment] { kind-segment.of-the }
    [buyer_role] { kind-buyer_role.of-the }
    [journey_stage] { kind-journey_stage.of-the }
    [channel] { kind-channel.of-the }
    [unit] { kind-unit.of-the }
    [role] { kind-role.of-the }
    [forum] { kind-forum.of-the }
    [decision] { kind-decision.of-the }
    [policy] { kind-policy.of-the }
    [metric] { kind-metric.of-the }
    [data_object] { kind-data_object.of-the }
    [incentive] { kind-incentive.of-the }
    [activity] { kind-activity.of-the }
    [handoff] { kind-handoff.of-the }
    [system] { kind-system.of-the }
    [automation] { kind-automation.of-the }
   *[other] { $kind }
}
