# Headings, severities, natures and figures of the open questions.

heading-ownership = Ownership
heading-decision_rights = Decision rights
heading-data_logic = Data logic
heading-goal_conflicts = Goal conflicts
heading-journey = Journey and handoffs
heading-structure = Structure
heading-automation = Automation
heading-hygiene = Model hygiene
heading-waivers = Waivers

severity-error = Does not carry
severity-warning = Weak
severity-hint = Worth a question

nature-flaw = Flaw
nature-gap = Gap

findings-flaws = { $count ->
    [0] No flaws
    [one] 1 flaw
   *[other] { $count } flaws
}
findings-gaps = { $count ->
    [0] No gaps
    [one] 1 gap
   *[other] { $count } gaps
}
findings-waived = { $count } waived

# The scorecard. `.meaning` says what is counted.
scorecard-decision_clarity = Decision clarity
    .meaning = Decisions with a decider, a basis, information and someone accountable
scorecard-ownership_clarity = Ownership clarity
    .meaning = Elements with exactly one accountable
scorecard-steerability = Steerability
    .meaning = Metrics that reach a decision which directs an activity
scorecard-integration = Integration
    .meaning = Pairs of units in the journey that something ties together
scorecard-traceability = Traceability
    .meaning = Activities with a path through a decision to an ambition
scorecard-journey_coverage = Journey coverage
    .meaning = Stages that are served, answered for and lead on
scorecard-amplification = Amplification
    .meaning = Automations that rest on something that does not carry (lower is better)
scorecard-unanswered = not answered yet
