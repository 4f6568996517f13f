# Element kinds and layers, as in the metamodel.
#
# The value is the name as a heading or label says it; the attributes are the forms inside a sentence:
# `.inline` bare, `.a-dative` with its article in the case that German needs (English
# has it too, so that both languages can be asked for the same). Add a case when a sentence needs it.

kind-ambition = Strategic ambition
    .plural = Strategic ambitions
    .inline = strategic ambition
    .a-dative = a strategic ambition
kind-goal = Goal
    .plural = Goals
    .inline = goal
    .a-dative = a goal
kind-conflict = Conflict
    .plural = Conflicts
    .inline = conflict
    .a-dative = a conflict
kind-offering = Offering
    .plural = Offerings
    .inline = offering
    .a-dative = an offering
kind-segment = Market segment
    .plural = Market segments
    .inline = market segment
    .a-dative = a market segment
kind-buyer_role = Buyer role
    .plural = Buyer roles
    .inline = buyer role
    .a-dative = a buyer role
kind-journey_stage = Journey stage
    .plural = Journey stages
    .inline = journey stage
    .a-dative = a journey stage
kind-channel = Channel
    .plural = Channels
    .inline = channel
    .a-dative = a channel
kind-unit = Unit
    .plural = Units
    .inline = unit
    .a-dative = a unit
kind-role = Role
    .plural = Roles
    .inline = role
    .a-dative = a role
kind-forum = Forum
    .plural = Forums
    .inline = forum
    .a-dative = a forum
kind-decision = Decision
    .plural = Decisions
    .inline = decision
    .a-dative = a decision
kind-policy = Policy
    .plural = Policies
    .inline = policy
    .a-dative = a policy
kind-metric = Metric
    .plural = Metrics
    .inline = metric
    .a-dative = a metric
kind-data_object = Data object
    .plural = Data objects
    .inline = data object
    .a-dative = a data object
kind-incentive = Incentive
    .plural = Incentives
    .inline = incentive
    .a-dative = an incentive
kind-activity = Activity
    .plural = Activities
    .inline = activity
    .a-dative = an activity
kind-handoff = Handoff
    .plural = Handoffs
    .inline = handoff
    .a-dative = a handoff
kind-system = System
    .plural = Systems
    .inline = system
    .a-dative = a system
kind-automation = Automation
    .plural = Automations
    .inline = automation
    .a-dative = an automation

layer-strategy = Strategy
layer-market = Market
layer-organisation = Organisation
layer-decision = Decision
layer-information = Information
layer-governance = Governance
layer-execution = Execution

# The same forms chosen by the id in $kind, for sentences: { in-kind } “{ $name }”.
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
