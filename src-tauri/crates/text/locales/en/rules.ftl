# What the rules say. The value is the question to the room; the attributes are a title, what the rule finds, why it
# matters, how to answer, and one sentence about the evidence. Lists of names come already quoted and joined.

rule-OWN01 = { $severity ->
        [error] Who answers for “{ $subject }”?
        [warning] Who is accountable for “{ $subject }”?
       *[hint] { $responsibles_count ->
            [0] Should someone be named as accountable for “{ $subject }”?
            [one] { $responsibles } is responsible for “{ $subject }”: accountable for it as well?
           *[other] { $responsibles } are responsible for “{ $subject }”. Which of them is accountable as well?
        }
    }
    .name = Nobody accountable
    .finds = Nobody is accountable for the element. A missing owner of a decision is a rule of its own (DEC04), and so is work that several share (OWN07).
    .why = What nobody answers for is nobody’s when it goes wrong. Responsibility stays diffuse: everyone can be right, and the whole still fails. It weighs most where work passes between functions, at handoffs, automations and conflicts. Where exactly one carries it out anyway, the room usually only has to say so.
    .answer = Name one role that answers for the result. Others can stay responsible for carrying it out, be consulted or be informed.
    .evidence = { $responsibles_count ->
        [0] Nobody is linked to “{ $subject }” as accountable or responsible.
       *[other] Responsible for “{ $subject }”: { $responsibles }. Nobody is accountable.
    }

rule-OWN02 = { $accountables } are each accountable for “{ $subject }”. Which of them is it in the end?
    .name = Several accountable
    .finds = More than one role, unit or forum is accountable for the same element.
    .why = Accountability that is shared is accountability nobody has: each can take the other to be meant. It shows on the day something goes wrong, or when two people promise different things for the same result.
    .answer = Keep one as accountable. Make the others consulted, informed, or responsible for carrying it out.
    .evidence = Accountable for “{ $subject }” at the same time: { $accountables }.

rule-OWN03 = Who in { $accountables } answers for “{ $subject }”?
    .name = Accountable is a unit
    .finds = Only units or forums are accountable for the element, no role.
    .why = A unit cannot be asked and cannot answer; someone in it can. As long as it is not said who, the answer comes from whoever is in the room.
    .answer = Name the role of that unit which answers for it, often its head.
    .evidence = Accountable for “{ $subject }”: { $accountables }, and no role.

rule-OWN04 = What of the { $count } things “{ $subject }” answers for could someone else answer for?
    .name = Overloaded role
    .finds = A role is accountable for more than twelve elements.
    .why = Who answers for everything answers for nothing in particular. What hangs on one role waits for it and is forgotten when it changes hands. The number is no law; it is where the question becomes worthwhile.
    .answer = Give those answers to the roles that do the work or decide about it.
    .evidence = “{ $subject }” is accountable for { $count } elements.

rule-OWN05 = What is “{ $subject }” there for?
    .name = Idle role
    .finds = The role or unit is accountable and responsible for nothing, decides nothing, pursues nothing, is consulted on nothing and sits in no forum.
    .why = A box in the chart that nothing leaves is either forgotten work or a leftover. Both are worth a question: who would notice if it were gone?
    .answer = Link what it does, decides or pursues. Or delete it.
    .evidence = Nothing leads from “{ $subject }” to work, a decision, a goal or a forum.

rule-OWN06 = How can “{ $subject }” influence { $results }?
    .name = Accountability without influence
    .finds = A role is accountable for a goal, metric or stage that nothing it decides, is consulted on or carries out bears on.
    .why = Task, authority, information and responsibility belong in one hand; this is the congruence principle. Who answers for a result without a lever on it can only explain it, not change it. Such accountability breeds excuses.
    .answer = Give the role a say in the decision that moves the result, or let someone answer for it who has one.
    .evidence = “{ $subject }” is accountable for { $results }; no decision it has a say in and no activity it carries out bears on { $results_count ->
        [one] it.
       *[other] them.
    }

rule-OWN07 = { $severity ->
        [error] { $responsibles } are responsible for “{ $subject }”. Who answers for the result?
        [warning] { $responsibles } are responsible for “{ $subject }”. Which of them answers for the result, or who else?
       *[hint] { $responsibles } are responsible for “{ $subject }” within one unit. Does its head answer for the result?
    }
    .name = Split responsibility
    .finds = Several roles or units carry out the element under the same condition or under none, and nobody is accountable for it.
    .why = Two who do the same thing without one who answers for it are the commonest way in which responsibility gets lost between functions. The work is done, and every gap in it is the other’s. Those who share the work by stated conditions are not meant here.
    .answer = Name one accountable. Or state the conditions by which the work is shared, so that every case has exactly one who does it.
    .evidence = { $responsibles } are responsible for “{ $subject }”, and nobody is accountable.

rule-OWN08 = “{ $subject }” is vacant. Who takes care of { $hanging } until it is filled?
    .name = Vacant role
    .finds = The role is vacant, and it is the only one accountable or responsible for something, or the only one to decide it.
    .why = A vacant role decides nothing and answers for nothing, whatever the chart says. What hangs on it alone stands still, or is done by someone who was not asked.
    .answer = Name who stands in, or give the task to someone else.
    .evidence = Nobody but the vacant role “{ $subject }” is linked as accountable, responsible or deciding to { $hanging }.

rule-DEC01 = Who decides “{ $subject }”?
    .name = No decider
    .finds = Nobody decides the decision.
    .why = A decision that everyone prepares and nobody takes is taken by whoever acts first, differently every time. Who decides is the first of the four questions that an operating model has to answer. DMN calls it the decision maker.
    .answer = Name one role that decides, or the forum in which it is decided by all.
    .evidence = No role, unit or forum is linked to “{ $subject }” as deciding it.

rule-DEC02 = On what basis is “{ $subject }” decided?
    .name = No basis
    .finds = No policy is the basis for the decision.
    .why = Without a stated principle, criterion or rule the same case is decided differently depending on who asks. Nobody can say afterwards whether it was decided well, and nothing can be learned from it. DMN calls the basis the knowledge source.
    .answer = Write down the principle, criterion or rule by which it is decided and link it as basis. One sentence is enough to begin with.
    .evidence = No policy is linked to “{ $subject }” as its basis.

rule-DEC03 = With which information is “{ $subject }” decided?
    .name = No information
    .finds = No metric, data object or earlier decision informs the decision.
    .why = Metrics exist so that somebody can decide better. A decision that nothing informs is taken by feeling, however many dashboards there are. DMN calls the missing part the information requirement.
    .answer = Link the few metrics or data that would change the decision. If none would, ask whether it is a decision at all.
    .evidence = No metric, data object or decision informs “{ $subject }”.

rule-DEC04 = { $severity ->
        [error] Who answers for the consequences of “{ $subject }”?
       *[hint] { $deciders_count ->
            [one] { $deciders } decides “{ $subject }”: accountable for it as well?
           *[other] { $deciders } decide “{ $subject }”. Which of them is accountable for it as well?
        }
    }
    .name = No decision owner
    .finds = Nobody is accountable for the decision.
    .why = Who decides and who answers for the consequences need not be the same. But where nobody answers, a decision that turned out badly belongs to nobody and is not taken up again. With one decider it is a question only: usually the decider is meant. DMN calls the missing part the decision owner.
    .answer = Name the role that answers for the outcome. Often it is the decider; then say so.
    .evidence = { $deciders_count ->
        [0] Nobody decides “{ $subject }”, and nobody is accountable for it.
        [one] { $deciders } decides “{ $subject }”, and nobody is accountable for it.
       *[other] { $deciders } decide “{ $subject }”, and nobody is accountable for it.
    }

rule-DEC05 = { $deciders } each decide “{ $subject }”. Who has the last word?
    .name = Contested decision
    .finds = Several roles or units decide the decision, and there is no forum it is decided in that all of them sit in.
    .why = Two deciders without a common table mean two decisions. Each part of the organisation follows its own, and the case is settled by rank or by who was faster.
    .answer = Keep one decider and make the others consulted. Or name the forum in which it is decided, and make all deciders members of it.
    .evidence = “{ $subject }” is decided by { $deciders }, and no forum in which it is decided brings all of them together.

rule-DEC06 = What follows from “{ $subject }”?
    .name = Decision without effect
    .finds = The decision directs nothing, resolves nothing and informs no other decision.
    .why = A decision is a structure only where something follows from it. One that directs nothing is a meeting: taken, noted, and everyone goes on as before.
    .answer = Link the activities, goals, handoffs or automations it steers, or the conflict it resolves.
    .evidence = “{ $subject }” is not linked to anything that it directs, resolves or informs.

rule-DEC07 = Where, and how often, is “{ $subject }” decided?
    .name = Recurring without a forum
    .finds = The decision recurs, but no forum that meets regularly takes it.
    .why = What has to be decided again and again needs a place and a rhythm. Without them it is decided when someone presses, and the reasons of the last time are gone.
    .answer = Name the forum in which it is decided, and how often that meets.
    .evidence = { $forums_count ->
        [0] “{ $subject }” recurs, and no forum is linked to it.
       *[other] “{ $subject }” recurs; { $forums } { $forums_count ->
            [one] has
           *[other] have
        } no rhythm from daily to yearly.
    }

rule-DEC08 = { $circle_count ->
        [one] How can “{ $subject }” rest on itself?
       *[other] Which of { $circle } comes first?
    }
    .name = Circular decisions
    .finds = Decisions inform each other in a circle.
    .why = Each waits for the other, or each rests on a result that rests on it. In practice someone breaks the circle silently, with an assumption nobody wrote down.
    .answer = Decide which is taken first, and on what assumption. Remove the relation that runs back.
    .evidence = { $circle_count ->
        [one] “{ $subject }” informs itself.
       *[other] { $circle } inform each other in a circle.
    }

rule-DEC09 = How { $deciders_count ->
        [one] does
       *[other] do
    } { $deciders } decide “{ $subject }” in { $forums } without { $deciders_count ->
        [one] being a member there?
       *[other] all being members there?
    }
    .name = Decider not in the forum
    .finds = The decision is taken in a forum of which a role deciding it is not a member.
    .why = Either the decision is not really taken there, or it is taken without the one who decides it. Both end in being decided twice.
    .answer = Make the deciding role a member, or name the forum in which it does decide.
    .evidence = “{ $subject }” is decided by { $deciders } in { $forums }, without membership there.

rule-DEC10 = “{ $decider }” decides “{ $subject }”, “{ $owner }” answers for it. Is it meant to be so?
    .name = Decider is not the owner
    .finds = The deciding role and the accountable role differ, and neither reports to the other.
    .why = Deciding in one function and answering for it in another can be meant; more often it just happened. Then one decides without consequences, and the other bears them without a say.
    .answer = If it is meant, say how the two agree. If not, put both into one hand.
    .evidence = “{ $decider }” decides “{ $subject }”, “{ $owner }” is accountable, and neither reports to the other.

rule-DEC11 = Do { $vetoes } all have to agree to “{ $subject }”, or is it enough to hear them?
    .name = Too many vetoes
    .finds = More than two have to agree to the decision.
    .why = Every veto is a second decision. With three or more it is taken by whoever holds out longest, or not at all. Most who are asked to agree want to be heard.
    .answer = Keep the vetoes that are really needed and make the others consulted.
    .evidence = { $vetoes_count } have to agree to “{ $subject }”: { $vetoes }.

rule-DAT01 = { $severity ->
        [warning] What is decided differently when “{ $subject }” changes?
       *[hint] { $forums } { $forums_count ->
            [one] looks
           *[other] look
        } at “{ $subject }”. What is decided on it there?
    }
    .name = Metric informs no decision
    .finds = The metric informs no decision, neither directly nor through another metric computed from it.
    .why = Every function has correct metrics that describe states; few enable a decision. A metric that changes nothing costs attention and gives a feeling of control. Where a forum reviews it, something may well be decided on it; then it only has to be said.
    .answer = Link the metric to the decision it informs. If there is none, ask who would miss it.
    .evidence = { $forums_count ->
        [0] No decision is linked to “{ $subject }”, and none to a metric computed from it.
       *[other] { $forums } { $forums_count ->
            [one] reviews
           *[other] review
        } “{ $subject }”, and no decision is linked to it or to a metric computed from it.
    }

rule-DAT02 = { $severity ->
        [error] What exactly is “{ $subject }”? { $resting_count ->
            [one] { $resting } rests on it.
           *[other] { $resting } rest on it.
        }
        [warning] What exactly is “{ $subject }”?
       *[hint] What does “{ $subject }” count, and how is it calculated?
    }
    .name = Undefined metric
    .finds = The metric has neither a definition nor a formula; or it is defined in words, but neither a formula nor what it counts is given.
    .why = A number without a definition is read by everyone as they like, and agreement in a meeting is an accident. It weighs most where a decision rests on the metric or pay depends on it.
    .answer = Write one sentence on what is counted, when, and what is left out. Then the formula and the unit of count: persons, accounts, opportunities, euros.
    .evidence = { $severity ->
        [error] “{ $subject }” has neither definition nor formula, and { $resting } { $resting_count ->
            [one] rests
           *[other] rest
        } on it.
        [warning] “{ $subject }” has neither definition nor formula.
       *[hint] “{ $subject }” is defined in words; neither a formula nor what it counts is given.
    }

rule-DAT03 = “{ $subject }” and “{ $other }” both measure “{ $measured }”. How does one follow from the other?
    .name = Incompatible metrics
    .finds = Two units measure the same thing with metrics that count or are defined differently, and nothing reconciles them.
    .why = Each function has correct metrics; together they do not fit. As long as nobody has written down how one number follows from the other, every meeting begins with whose number is right.
    .answer = Agree on one count or definition. Or link the two as reconciled and write down how one is converted into the other.
    .evidence = { $differs ->
        [counts] “{ $subject }” and “{ $other }” belong to different units, both measure “{ $measured }” and count different things.
       *[definition] “{ $subject }” and “{ $other }” belong to different units, both measure “{ $measured }” and are defined differently.
    }

rule-DAT04 = Which definition of “{ $subject }” holds?
    .name = One name, two definitions
    .finds = Metrics of the same name are defined differently.
    .why = Two functions report the same word and mean different things. Both are right, and the meeting is about whose number it is instead of what to do.
    .answer = Agree on one definition and merge them. If both are needed, give them two names.
    .evidence = { $metrics ->
        [2] Two metrics are called “{ $subject }”, with different definitions.
       *[other] { $metrics } metrics are called “{ $subject }”, with { $definitions } different definitions.
    }

rule-DAT05 = Which system leads for “{ $subject }”?
    .name = No system of record
    .finds = The data object is read, written or computed from, and no system is its system of record.
    .why = Where two systems hold the same data and neither leads, the one that was asked last is right. Every figure computed from it inherits the question.
    .answer = Name the system that leads. The others read from it.
    .evidence = { $users } { $users_count ->
        [one] uses
       *[other] use
    } “{ $subject }”, and no system is its system of record.

rule-DAT06 = Which of { $systems } leads for “{ $subject }”?
    .name = Several systems of record
    .finds = More than one system is the system of record for the data object.
    .why = Two systems of record are none. They drift apart, and whoever needs a number picks the one that suits.
    .answer = Keep one as leading. The others read from it or write into it.
    .evidence = { $systems } are systems of record for “{ $subject }” at the same time.

rule-DAT07 = { $severity ->
        [error] What would be decided differently if “{ $subject }” were lower?
       *[hint] { $forums } { $forums_count ->
            [one] looks
           *[other] look
        } at “{ $subject }”. What is decided on it there?
    }
    .name = Reassuring forecast
    .finds = No decision is taken directly on the forecast.
    .why = A forecast that changes no decision reassures instead of steering. It is produced, presented and explained afterwards. Where a forum reviews it, something may well be decided on it; then it only has to be said.
    .answer = Link the decision that depends on it. If there is none, ask whether it is worth its making.
    .evidence = { $forums_count ->
        [0] “{ $subject }” is a forecast, and no decision is linked to it.
       *[other] “{ $subject }” is a forecast reviewed by { $forums }, and no decision is linked to it.
    }

rule-DAT08 = On which assumptions does “{ $subject }” rest?
    .name = Forecast without assumptions
    .finds = The assumptions of the forecast are not written down.
    .why = A forecast is its assumptions. Unwritten, they cannot be wrong, only the future can; and the next forecast repeats them.
    .answer = Write down what has to hold for it to come true: win rate, cycle length, capacity, market.
    .evidence = “{ $subject }” is a forecast and has no assumptions.

rule-DAT09 = Which of the { $metrics } metrics of “{ $subject }” would be missed?
    .name = Metric sprawl
    .finds = The unit owns six or more metrics, and more than five for each decision it takes.
    .why = Metrics multiply because each explains something, and none is ever dropped. Attention does not multiply with them: what matters hides among what is merely true.
    .answer = Keep those on which something is decided. Move the others out of sight, or drop them.
    .evidence = “{ $subject }” owns { $metrics } metrics and { $decisions ->
        [0] decides nothing.
        [one] decides one thing.
       *[other] decides { $decisions } things.
    }

rule-DAT10 = { $severity ->
        [error] To which does an account belong that falls into both “{ $subject }” and “{ $other }”?
       *[hint] To which does the border between “{ $subject }” and “{ $other }” belong?
    }
    .name = Overlapping segments
    .finds = The bounds of two segments of one dimension overlap or touch.
    .why = An account that falls into two segments is worked by two teams, or by neither. Counted per segment, it is counted twice.
    .answer = Set the bounds so that each account falls into exactly one segment. Or make one segment a part of the other.
    .evidence = { $severity ->
        [error] “{ $subject }” and “{ $other }” overlap on “{ $dimension }”.
       *[hint] “{ $subject }” and “{ $other }” touch on “{ $dimension }”: the border belongs to both.
    }

rule-DAT11 = What becomes of “{ $counts }” when “{ $other_counts }” is counted after it, between “{ $stage }” and “{ $next }”?
    .name = Count breaks between stages
    .finds = Metrics of two units measure two stages that follow each other, count different things, and nothing reconciles them.
    .why = Persons become accounts, accounts become opportunities, and the conversion rate between them is a number about nothing. It is the point at which two functions are both right and still do not agree.
    .answer = Count the same thing at both stages. Or link the two metrics as reconciled and write down how one is converted into the other.
    .evidence = “{ $subject }” counts “{ $counts }”, “{ $other }” counts “{ $other_counts }”; between “{ $stage }” and “{ $next }” nothing converts one into the other.

rule-DAT12 = Which figure shows whether “{ $subject }” came true?
    .name = Forecast never compared
    .finds = The forecast is not linked to a metric that it forecasts.
    .why = A forecast that is never held against what happened cannot get better. It needs the actual value it speaks about, and someone who looks at the difference.
    .answer = Link the metric it forecasts.
    .evidence = “{ $subject }” is a forecast and forecasts no metric.

rule-GOA01 = To which ambition does “{ $subject }” contribute?
    .name = Goal reaches no ambition
    .finds = There is an ambition, and the goal leads to none.
    .why = A goal that contributes to nothing above it serves the one who has it. Many such goals, each reached, do not add up to the ambition.
    .answer = Link the goal or ambition it contributes to. If there is none, ask who would miss the goal.
    .evidence = No path leads from “{ $subject }” over goals to an ambition.

rule-GOA02 = { $severity ->
        [error] Who settles “{ $subject }”, and by which rule?
       *[hint] There is a rule for “{ $subject }”. Who decided it?
    }
    .name = Unresolved conflict
    .finds = No decision or policy resolves the conflict.
    .why = A conflict that is named is half the way. One that nobody settles is settled anew every day, by whoever has more weight in the room. Where a rule for it is written down but nobody stands behind it, it holds until someone objects.
    .answer = Link the decision or policy that resolves it, and write down the rule: which goal gives way, from which point on.
    .evidence = { $involved_count ->
        [0] No decision or policy resolves “{ $subject }”.
       *[other] “{ $subject }” involves { $involved }; no decision or policy resolves it.
    }

rule-GOA03 = By what does one see that “{ $subject }” is reached?
    .name = Goal without a metric
    .finds = Nothing measures the goal or a part of it.
    .why = Whether the goal is reached is then a matter of opinion, and opinions differ most between those who share it.
    .answer = Link one metric that would show it.
    .evidence = No metric measures “{ $subject }” or a goal that is part of it.

rule-GOA04 = What do “{ $subject }” and another unit win or lose together?
    .name = Local optimum
    .finds = The unit has goals or metrics, others have too, and it shares none with any of them.
    .why = Each unit then optimises its own figures, rationally and successfully, and the whole stays behind. What two units are both measured by is what makes them talk before it is too late.
    .answer = Name a goal above theirs to which both contribute, or a metric by which both are measured.
    .evidence = { $stakes } { $stakes_count ->
        [one] is
       *[other] are
    } at stake for “{ $subject }” and for no other unit.

rule-GOA05 = { $reason ->
        [dominant] What does the whole gain when “{ $subject }” pays for { $targets }?
       *[all] Which target of “{ $subject }” serves more than one function?
    }
    .name = Incentive on a partial goal
    .finds = The incentive rewards mainly, or only, what serves one function or leads to no ambition.
    .why = People do what they are paid for. An incentive on a goal that serves only its own function turns the split between functions into money, and no agreement between their heads holds against it.
    .answer = Link the target to a shared goal it contributes to, or put weight on one that serves the whole.
    .evidence = { $reason ->
        [dominant] “{ $subject }” rewards mainly { $targets }, and no shared goal stands above it.
       *[all] “{ $subject }” rewards { $targets }; each of them is local or leads to no ambition.
    }

rule-GOA06 = “{ $one }” and “{ $other }” pay for two sides of “{ $subject }”. Which side gives way?
    .name = Incentives pull apart
    .finds = Two units are paid for the two sides of a conflict that is neither resolved nor has a rule.
    .why = The conflict is then not between opinions but between pay cheques. Whoever gives way pays for it personally, so nobody does.
    .answer = Decide the rule of the conflict, and change at least one of the two incentives.
    .evidence = “{ $subject }” involves { $goals }; “{ $one }” and “{ $other }” reward them for different units, and nothing settles the conflict.

rule-GOA07 = “{ $subject }” answers for { $goals }. Is it paid for that?
    .name = Misaligned incentive
    .finds = The role is accountable for goals or pursues them, and none of the incentives that apply to it rewards one of these.
    .why = What one answers for and what one is paid for are two signals about what matters. Where they differ, pay wins, quietly.
    .answer = Put one of the goals, or a metric of it, into the incentive. Or let someone else answer for the goal.
    .evidence = { $incentives } { $incentives_count ->
        [one] applies
       *[other] apply
    } to “{ $subject }” and { $incentives_count ->
        [one] rewards
       *[other] reward
    } nothing of { $goals }.

rule-GOA08 = “{ $subject }” and “{ $other }” both work on { $stages }. Where do their goals collide?
    .name = Suspected goal conflict
    .finds = Two units work on one stage, each with goals or metrics of its own, and no conflict between these is named.
    .why = It may be that their goals fit. More likely they do not, and everyone knows it except the drawing. Making it explicit is uncomfortable once; leaving it is uncomfortable every day.
    .answer = Name the conflict and link what it involves. Or name what both share.
    .evidence = “{ $subject }” and “{ $other }” serve { $stages }, share no goal or metric, and no conflict involves something of each.

rule-GOA09 = Which target counts for “{ $metric }”: “{ $one_target }” or “{ $other_target }”?
    .name = Two targets, one metric
    .finds = One unit or role pursues two goals that set different targets for one metric.
    .why = Only one of the two can be the target that counts in the end. Until it is said which, everyone plans with the one they prefer.
    .answer = Keep one target, or say which of the two is binding and what the other is for.
    .evidence = “{ $subject }” pursues “{ $one }” ({ $one_target }) and “{ $other }” ({ $other_target }), both measured by “{ $metric }”.

rule-GOA10 = What are the parts of “{ $subject }” worth, if together they make { $sum } %?
    .name = Weights do not add up
    .finds = All targets of the incentive have a weight, and the weights do not sum to 100 %.
    .why = Nobody then knows what a target is worth. Those who are paid by it will find out before those who wrote it.
    .answer = Correct the weights.
    .evidence = The weights of { $targets } sum to { $sum } %.

rule-JRN01 = What happens when a buyer pauses or goes back between “{ $subject }” and “{ $last }”?
    .name = Linear funnel
    .finds = The stages of a journey form one line in which everything moves forward.
    .why = Buyers move back and forth, compare, pause, switch channels and return. A funnel drawn as one line has no place for them, so nobody is there when they do. What was a pause is booked as lost, and what returns is booked as new.
    .answer = Draw where buyers go back, pause and come in again, and who picks them up there.
    .evidence = The { $stages } stages from “{ $subject }” to “{ $last }” form one line, and every transition leads forward.

rule-JRN02 = What holds “{ $giver }” and “{ $taker }” together between “{ $subject }” and “{ $next }”?
    .name = Single handover
    .finds = Along the whole journey responsibility changes between units at one single point, and there is no shared goal, no common forum and no sound handoff between the two.
    .why = The one clean handover is a fiction. Buyers come back, and what was agreed before is needed after. Where everything hangs on one point that nothing holds together, the split is built into the journey.
    .answer = Give both units something they win or lose together, a forum in which they meet, or a handoff with acceptance criteria and a way back.
    .evidence = “{ $giver }” answers up to “{ $subject }”, “{ $taker }” from “{ $next }” on; they share no goal or metric, meet in no forum, and no handoff between them has acceptance criteria and a way back.

rule-JRN03 = { $severity ->
        [warning] What happens for buyers in “{ $subject }”, and who does it?
       *[hint] { $named } { $named_count ->
            [one] is
           *[other] are
        } named for “{ $subject }”. What is done there?
    }
    .name = Unserved stage
    .finds = No activity serves the stage.
    .why = The buyer is there, and nobody does anything for them. Often someone is named for the stage and only the work is not drawn; then it only has to be added.
    .answer = Link the activities that serve the stage. If there are none, ask whether buyers really need it.
    .evidence = { $named_count ->
        [0] No activity is linked to “{ $subject }”, and nobody is named for it.
       *[other] { $named } { $named_count ->
            [one] is
           *[other] are
        } named for “{ $subject }”, and no activity is linked to it.
    }

rule-JRN04 = { $reason ->
        [dead_end] Where do buyers go from “{ $subject }”?
        [unreachable] How do buyers get to “{ $subject }”?
       *[both] How do buyers get to “{ $subject }”, and where do they go from there?
    }
    .name = Dead end or unreachable stage
    .finds = No transition leads on from the stage though it is no outcome, or none leads to it though it is no entry.
    .why = A stage without a way out is where buyers get stuck without anyone expecting them elsewhere. One without a way in is served for buyers who never come.
    .answer = Draw the transition. Or state that the stage is an entry or an outcome.
    .evidence = { $reason ->
        [dead_end] “{ $subject }” is not marked as an outcome, and no transition leads on from it.
        [unreachable] “{ $subject }” is not marked as an entry, and no transition leads to it.
       *[both] “{ $subject }” is marked neither as entry nor as outcome, and no transition leads to it or on from it.
    }

rule-JRN05 = How do { $units } act as one in “{ $subject }”?
    .name = Stage split across units
    .finds = Activities of several units serve the stage, and two of these share no goal, no forum and no handoff.
    .why = Within one stage the buyer notices no boundary, so there must be none. Units that serve it side by side without anything in common tell the buyer two stories.
    .answer = Name one accountable for the stage, give the units a shared goal or a common forum, or draw the handoff between them.
    .evidence = { $units_count ->
        [2] { $units } both serve “{ $subject }”; they share no goal or metric, meet in no forum and have no handoff between them.
       *[other] { $units } all serve “{ $subject }”, and at least two of them share no goal or metric, meet in no forum and have no handoff between them.
    }

rule-JRN06 = { $missing ->
        [all] When does “{ $subject }” take place, what is accepted, and how soon?
        [trigger_acceptance] When does “{ $subject }” take place, and what is accepted?
        [trigger_sla] When does “{ $subject }” take place, and how soon is it taken up?
        [acceptance_sla] What is accepted at “{ $subject }”, and how soon?
        [trigger] When does “{ $subject }” take place?
        [acceptance] What has to be there for “{ $subject }” to be accepted?
       *[sla] How soon is “{ $subject }” taken up?
    }
    .name = Underspecified handoff
    .finds = Trigger, acceptance criteria or the agreed time of the handoff are not stated.
    .why = A handoff is a promise between two functions. Without a trigger nobody knows when it is due; without acceptance criteria anything can be handed over and anything refused; without an agreed time it waits.
    .answer = Let giver and receiver agree on three sentences: what sets it off, what is accepted, how soon it is taken up.
    .evidence = { $missing ->
        [all] “{ $subject }” has no trigger, no acceptance criteria and no agreed time.
        [trigger_acceptance] “{ $subject }” has no trigger and no acceptance criteria.
        [trigger_sla] “{ $subject }” has no trigger and no agreed time.
        [acceptance_sla] “{ $subject }” has no acceptance criteria and no agreed time.
        [trigger] “{ $subject }” has no trigger.
        [acceptance] “{ $subject }” has no acceptance criteria.
       *[sla] “{ $subject }” has no agreed time.
    }

rule-JRN07 = What happens when “{ $taker }” cannot take “{ $subject }” from “{ $giver }”?
    .name = One-way handoff
    .finds = The handoff states no way back, no path of flows leads back, and no other handoff runs the other way between the two units.
    .why = Not everything handed over is ready, and buyers change their minds. Without a way back it is dropped where it lies, or returned in conversations nobody counts.
    .answer = Describe how something comes back: for which reasons, to whom, within which time.
    .evidence = “{ $subject }” leads from “{ $giver }” to “{ $taker }”, and nothing leads back.

rule-JRN08 = How does “{ $giver }” hand over from “{ $subject }” to “{ $next }” of “{ $taker }”?
    .name = Implicit handoff
    .finds = An activity of one unit flows directly into an activity of another, without a handoff between them.
    .why = Where the work of one unit simply continues in another, the handover exists but nobody designed it. It has no trigger, no acceptance and no way back. That is where leads, context and promises get lost.
    .answer = Put a handoff between the two, with trigger, acceptance criteria, agreed time and a way back.
    .evidence = “{ $subject }” belongs to “{ $giver }” and flows straight into “{ $next }”, which belongs to “{ $taker }”.

rule-JRN09 = What do “{ $giver }” and “{ $taker }” both gain when “{ $subject }” works?
    .name = Handoff without a shared goal
    .finds = The handoff runs between two units which both have goals or metrics and share none.
    .why = The one is measured by how much it hands over, the other by what becomes of it. Without something both win or lose by, the handoff is a border.
    .answer = Name a goal above both, or measure both by what becomes of what is handed over.
    .evidence = “{ $subject }” runs between “{ $giver }” and “{ $taker }”; both have goals or metrics, and none in common.

rule-JRN10 = Who is in “{ $subject }”?
    .name = Nobody’s stage
    .finds = No segment and no buyer role travels the stage.
    .why = A stage is seen from the buyer’s side. Without saying who is in it, it easily becomes a status in one’s own system.
    .answer = Link the segments or buyer roles that go through it.
    .evidence = No segment and no buyer role is linked to “{ $subject }”.

rule-JRN11 = What does the next contact know when a buyer goes from “{ $subject }” to “{ $next }”?
    .name = Context lost on a switch
    .finds = Channel or contact change between two stages, and nothing that is written in the first is read in the second.
    .why = Buyers switch channels and contacts all the time, and have to tell their story again. What one side learned must be written where the other side reads it.
    .answer = Link the data that the first stage writes and the next one reads.
    .evidence = Between “{ $subject }” and “{ $next }” the channel or contact changes; no activity of the one writes data that an activity of the other reads.

rule-JRN12 = { $missing ->
        [entry] When is a buyer in “{ $subject }”, for { $units } alike?
        [exit] When has a buyer left “{ $subject }”, for { $units } alike?
       *[both] When does “{ $subject }” begin and end, for { $units } alike?
    }
    .name = Undefined shared stage
    .finds = Activities of two units serve the stage, and its entry or exit criteria are not stated.
    .why = Where each has its own idea of when a buyer is in the stage, they count different buyers, and the rate from stage to stage is about nothing.
    .answer = Agree on one sentence for when a buyer enters the stage and one for when they leave it.
    .evidence = { $missing ->
        [entry] { $units } serve “{ $subject }”, which has no entry criteria.
        [exit] { $units } serve “{ $subject }”, which has no exit criteria.
       *[both] { $units } serve “{ $subject }”, which has neither entry nor exit criteria.
    }

rule-JRN13 = { $missing ->
        [both] Who hands over at “{ $subject }”, and to whom?
        [receiver] Who receives “{ $subject }”?
       *[giver] What leads to “{ $subject }”?
    }
    .name = Half a handoff
    .finds = Nothing flows into the handoff, or it leads nowhere.
    .why = A handoff with one side only is a wish. One function hands over and nobody receives, or one waits for what nobody sends. What falls into it is lost without anyone noticing.
    .answer = Link the activity that hands over and the one that takes up.
    .evidence = { $missing ->
        [both] Nothing flows into “{ $subject }”, and it flows nowhere.
        [receiver] { $neighbours } { $neighbours_count ->
            [one] flows
           *[other] flow
        } into “{ $subject }”, and nothing comes after it.
       *[giver] “{ $subject }” flows to { $neighbours }, and nothing flows into it.
    }

rule-JRN14 = Which of { $rivals } happens when?
    .name = Rival handoffs
    .finds = Several handoffs join the same two activities and have different triggers.
    .why = It is then chance which of them happens, and each side follows the one that suits it.
    .answer = Merge them, or say for which cases each is meant.
    .evidence = { $rivals } join the same activities and are set off by different triggers.

rule-STR01 = Which decision turns “{ $subject }” into something that is done?
    .name = Missing layer
    .finds = No decision leads from the ambition, over a goal that reaches it, to an activity.
    .why = Between ambition and execution the structural layer is missing. The ambition is stated, people are busy, and no decision joins the two. Growth is then the sum of what everyone thinks right, and cannot be repeated.
    .answer = Name the decision that directs a goal of the ambition and what is done for it. Link goals, decision and activities.
    .evidence = { $goals_count ->
        [0] No goal contributes to “{ $subject }”.
        [one] { $goals } contributes to “{ $subject }”, but no decision leads from it to an activity.
       *[other] { $goals_count } goals contribute to “{ $subject }”, but no decision leads from them to an activity.
    }

rule-STR02 = Which decision starts, sizes or stops “{ $subject }”?
    .name = Undirected activity
    .finds = No decision directs the activity or what it is part of.
    .why = Companies do not lack activity. What no decision starts, sizes or stops goes on because it always did, and nobody can say what would have to be true to end it.
    .answer = Link the decision that directs it. If there is none, ask who would decide to stop it.
    .evidence = No decision is linked to “{ $subject }” or to anything it is part of.

rule-STR03 = { $reason ->
        [rhythm] In which forum, and how often, is the go-to-market looked at again?
        [projects] What goes on when the last project is over?
       *[both] What goes on when the last project is over, and which forum looks at it again?
    }
    .name = Go-to-market as a project
    .finds = No forum meets regularly, or all activities are projects.
    .why = Go-to-market is an operating model that carries load permanently, not a project. Without a forum that comes back, or with nothing but projects, decisions are taken once and never looked at again. The structure ends with the last milestone.
    .answer = Give at least one forum a rhythm, from daily to yearly, and say which activities are ongoing.
    .evidence = { $reason ->
        [rhythm] Something is done or decided, but no forum has a rhythm from daily to yearly.
        [projects] All activities are projects.
       *[both] All activities are projects, and no forum has a rhythm from daily to yearly.
    }

rule-STR04 = What ties “{ $subject }” and “{ $other }” together?
    .name = Silo
    .finds = Two units of different disciplines take part in the journey, and share no goal, forum, handoff, decision or data.
    .why = The buyer passes through both; inside, nothing does. What is missing is integration between responsibilities, not between systems.
    .answer = Begin with the tie that would help the buyer most: a shared goal, a forum in which both sit, a handoff, data of one that the other reads.
    .evidence = “{ $subject }” and “{ $other }” both take part in the journey; they share no goal or metric, no forum and no handoff, neither decides about work of the other, and neither reads what the other writes.

rule-STR05 = { $dimension ->
        [market] For whom is all this? Segments, buyer roles, stages, channels and offerings are missing.
        [decision] Where is it decided? Decisions and forums are missing.
        [governance] By what is it governed? Goals, conflicts, incentives, policies and metrics are missing.
       *[execution] What is done? Activities, handoffs, systems and automations are missing.
    }
    .name = Missing dimension
    .finds = The model has ten elements or more, and none of one of the four dimensions.
    .why = Revenue comes from market understanding, decision structures, governance and operative execution working together. A model in which one of them does not occur describes a company that has not designed it.
    .answer = Capture the first two or three elements of that dimension and connect them.
    .evidence = { $dimension ->
        [market] The model has no segment, buyer role, journey stage, channel or offering.
        [decision] The model has no decision and no forum.
        [governance] The model has no goal, conflict, incentive, policy or metric.
       *[execution] The model has no activity, handoff, system or automation.
    }

rule-STR06 = What joins { $part } to the rest?
    .name = Disconnected architecture
    .finds = Three or more elements hang together and are joined to nothing else in the model.
    .why = An architecture is one. A part that nothing leads to or from was drawn for itself: it may be right, but it carries nothing.
    .answer = Draw the relation that joins it, or ask whether it belongs into this model.
    .evidence = { $count } elements around “{ $subject }” are connected with each other and with nothing else.

rule-STR07 = { $reason ->
        [share] Which of the { $decided } decisions of “{ $subject }” could someone else take?
        [cut] Who besides “{ $subject }” joins the work to a decision?
       *[both] What would go on if “{ $subject }” were away for a month?
    }
    .name = Structural bottleneck
    .finds = A role takes more than 40 % of five or more decisions, or a part of the work is joined to decisions by this role alone.
    .why = A role that takes most decisions is the speed of the company; one that alone joins a part of the work to any decision is where it breaks. Neither is a reproach to its holder: the structure has put them there.
    .answer = Give decisions to those who have the information, and join the work to the decisions that direct it.
    .evidence = { $reason ->
        [share] “{ $subject }” takes { $decided } of { $decisions } decisions.
        [cut] Without “{ $subject }”, a part of the work is joined to no decision.
       *[both] “{ $subject }” takes { $decided } of { $decisions } decisions, and without it a part of the work is joined to none.
    }

rule-STR08 = { $severity ->
        [warning] What is decided in “{ $subject }”?
       *[hint] “{ $subject }” looks at { $reviewed }. What does it decide?
    }
    .name = Forum without decisions
    .finds = Nothing is decided in the forum, and it decides nothing.
    .why = A meeting that decides nothing costs everyone’s time and gives the feeling that things are looked after. Where it reviews something, it may well decide; then it only has to be said.
    .answer = Link the decisions that are taken there. If there are none, ask who would miss the meeting.
    .evidence = { $reviewed_count ->
        [0] No decision is linked to “{ $subject }”.
       *[other] “{ $subject }” reviews { $reviewed }, and no decision is linked to it.
    }

rule-STR09 = Which of { $units } has the last word on “{ $subject }”?
    .name = Two parents
    .finds = The unit or role is part of two or more units.
    .why = A matrix can be meant; then it has to be said who has the last word. In this model a role of two units counts for neither, so nothing it does belongs to anyone.
    .answer = Keep one. The other tie is better said as membership of a forum, a shared goal or a reporting line.
    .evidence = “{ $subject }” is part of { $units } at the same time.

rule-STR10 = { $goals ->
        [one] Towards which ambition does the goal lead?
       *[other] Towards which ambition do the { $goals } goals add up?
    }
    .name = No ambition
    .finds = The model has goals and no ambition.
    .why = Goals without an ambition are compared by size and urgency, never by what they are for. Whether they add up cannot even be asked.
    .answer = Write down the ambition in one sentence and link the goals that contribute to it.
    .evidence = { $goals ->
        [one] The model has one goal and no ambition.
       *[other] The model has { $goals } goals and no ambition.
    }

rule-AUT01 = { $severity ->
        [error] Who answers for what “{ $subject }” does by itself?
       *[hint] Which decision sets the limits within which “{ $subject }” acts?
    }
    .name = Automation without an owner in the loop
    .finds = The automation acts by itself, and no role is accountable for it or no decision directs it.
    .why = What acts without anyone who answers for it cannot be stopped by anyone in particular. Who started it has often long since moved on.
    .answer = Name a role that answers for it, and link the decision that sets its limits.
    .evidence = { $severity ->
        [error] { $directed ->
            [yes] “{ $subject }” acts by itself, and no role is accountable for it.
           *[no] “{ $subject }” acts by itself; no role is accountable for it, and no decision directs it.
        }
       *[hint] “{ $subject }” acts by itself, and no decision directs it.
    }

rule-AUT02 = { $severity ->
        [error] Should “{ $subject }” go on before { $underneath } { $underneath_count ->
            [one] is
           *[other] are
        } settled?
       *[warning] What has to be clear about { $underneath } before “{ $subject }” scales it?
    }
    .name = Automated dysfunction
    .finds = The automation automates, reads or feeds something about which a grave question is open.
    .why = Automation scales what is there. Automated lead generation amplifies a bad handoff, a forecast model hardens a wrong assumption, faster and with the authority of the machine.
    .answer = Answer the open questions underneath first, beginning with the gravest. Until then let the automation recommend instead of act.
    .evidence = { $findings ->
        [one] “{ $subject }” rests on { $underneath }, about which one grave question is open.
       *[other] “{ $subject }” rests on { $underneath }, about which { $findings } grave questions are open.
    }

rule-AUT03 = By which rule does “{ $subject }” decide { $decisions }?
    .name = Automated decision without a basis
    .finds = The automation takes a decision for which no policy is the basis.
    .why = The machine decides by some rule in any case: the one that was in the data, or in the head of whoever set it up. Nobody decided that one.
    .answer = Write down the rule and link it as the basis of the decision.
    .evidence = “{ $subject }” automates { $decisions }, and no policy is linked as basis.

rule-AUT04 = { $assumptions ->
        [missing] On whose assumptions does “{ $subject }” forecast?
       *[stated] What exactly does “{ $subject }” forecast with { $metrics }, and who answers for it?
    }
    .name = Forecast on unowned assumptions
    .finds = A forecasting model has no stated assumptions, or the metric it produces is not defined, does not say what it counts, or has nobody accountable.
    .why = A model hardens what it was given. An assumption inside it looks like a result, and is defended by its precision.
    .answer = Write down the assumptions, define what is forecast, and name one who answers for it.
    .evidence = { $assumptions ->
        [missing] { $metrics_count ->
            [0] “{ $subject }” forecasts without stated assumptions.
           *[other] “{ $subject }” forecasts without stated assumptions, and { $metrics } { $metrics_count ->
                [one] lacks
               *[other] lack
            } a definition, a unit of count or someone accountable.
        }
       *[stated] { $metrics }, made by “{ $subject }”, { $metrics_count ->
            [one] lacks
           *[other] lack
        } a definition, a unit of count or someone accountable.
    }

rule-AUT05 = { $reason ->
        [rule] Which rule limits what “{ $subject }” may use about buyers?
        [aim] For whom, exactly, does “{ $subject }” personalise?
       *[both] For whom does “{ $subject }” personalise, and within which limits?
    }
    .name = Personalisation without clarity
    .finds = The automation personalises, and no policy governs it, or nothing it automates serves a segment with a described ideal customer.
    .why = Personalisation without clarity undermines the trust it is meant to build. The buyer sees that something is known, and that it does not help.
    .answer = Describe the ideal customer of the segment it serves, and state in one policy what is used and what is not.
    .evidence = { $reason ->
        [rule] “{ $subject }” personalises, and no policy governs it.
        [aim] “{ $subject }” personalises, and nothing it automates serves a segment with a described ideal customer.
       *[both] “{ $subject }” personalises; no policy governs it, and nothing it automates serves a segment with a described ideal customer.
    }

rule-AUT06 = At which point of { $chain } does a person decide?
    .name = No human decision in the chain
    .finds = Three or more activities or handoffs that automations run by themselves follow each other, and no decision directs any of them.
    .why = Each step trusts the one before. An error at the beginning arrives at the end with the certainty of three machines, and there is no place at which someone would have looked.
    .answer = Name the decision that releases, limits or stops the chain, and link it to the step at which it bears.
    .evidence = { $chain } run by themselves one after the other, and no decision directs any of them or what automates them.

rule-MOD01 = What does “{ $subject }” belong to?
    .name = Unconnected element
    .finds = No relation touches the element.
    .why = Meaning lies in the relations. What stands alone neither carries anything nor needs anything; usually it was captured in the heat of the talk and not yet placed.
    .answer = Connect it to what it serves, or delete it.
    .evidence = No relation touches “{ $subject }”.

rule-MOD02 = Is “{ $subject }” one thing or { $count ->
        [2] two
       *[other] { $count }
    }?
    .name = Duplicate name
    .finds = Two or more elements of one kind have the same name.
    .why = Either they are one and were captured twice; then half of the relations hang on each. Or they are two; then nobody in the room knows which is meant.
    .answer = Merge them, or give them names that tell them apart.
    .evidence = { $count ->
        [2] Two elements of one kind are called “{ $subject }”.
       *[other] { $count } elements of one kind are called “{ $subject }”.
    }

rule-MOD03 = { $relation ->
        [reports_to] { $cycle_count ->
            [one] To whom does { $cycle } report, if not to itself?
           *[other] Who stands at the top among { $cycle }?
        }
       *[part_of] { $cycle_count ->
            [one] What is { $cycle } a part of, if not of itself?
           *[other] Among { $cycle }, what is the whole and what are its parts?
        }
    }
    .name = Circular hierarchy
    .finds = Something is part of itself, or reports to itself, directly or over others.
    .why = A hierarchy that runs in a circle has no top. Whoever asks what is above gets no answer, and everything derived from it, whose unit, whose goal, becomes arbitrary. It is nearly always a slip of the pen.
    .answer = Remove the relation that points the wrong way.
    .evidence = { $relation ->
        [reports_to] { $cycle_count ->
            [one] { $cycle } reports to itself.
           *[other] { $cycle } report to each other in a circle.
        }
       *[part_of] { $cycle_count ->
            [one] { $cycle } is part of itself.
           *[other] { $cycle } are parts of each other in a circle.
        }
    }

rule-MOD04 = In which picture should “{ $subject }” be seen?
    .name = Shown nowhere
    .finds = There are pictures, and the element stands in none of them.
    .why = What nobody sees is not part of the talk. It may be right and still be forgotten.
    .answer = Place it in a view, or delete it.
    .evidence = “{ $subject }” stands in no view.

rule-MOD05 = { $about ->
        [relation] Which holds between “{ $subject }” and “{ $target }”? On “{ $attribute }” the sources say { $values }.
       *[element] Which holds for “{ $subject }”? On “{ $attribute }” the sources say { $values }.
    }
    .name = Contradictory statements
    .finds = Sources say different things about one attribute of an element or a relation.
    .why = Statements keep who said what, so that a contradiction is material and not an accident. But only one of them can be what the organisation works by.
    .answer = Decide which holds, enter it as the attribute, and keep or remove the other statements.
    .evidence = { $about ->
        [relation] The relation from “{ $subject }” to “{ $target }” carries { $values_count } different statements on “{ $attribute }”: { $values }.
       *[element] “{ $subject }” carries { $values_count } different statements on “{ $attribute }”: { $values }.
    }

rule-MOD06 = What takes the place of “{ $subject }” for { $resting }?
    .name = Rests on legacy
    .finds = Something marked as legacy is still in use.
    .why = Legacy is a promise that something will end. As long as others rest on it, it cannot, and nobody has said what takes its place.
    .answer = Name what replaces it and move the relations there. Or say that it stays.
    .evidence = “{ $subject }” is marked as legacy, and { $resting } still { $resting_count ->
        [one] depends
       *[other] depend
    } on it.

rule-WVR01 = The waiver for “{ $about }” ({ $code }) ended on { $until }. What holds now?
    .name = Expired waiver
    .finds = A waiver has passed its date.
    .why = A waiver is a decision to live with something until a day. When the day has come the finding is back, and whoever took the decision is asked again.
    .answer = Repair what was waived, or decide anew to live with it, with a reason and a date.
    .evidence = { $who } waived { $code } for “{ $about }” until { $until }: { $reason }

rule-WVR02 = The waiver for “{ $about }” ({ $code }) waives nothing any more. Can it go?
    .name = Unused waiver
    .finds = The finding that a waiver was given for no longer exists.
    .why = What it was given for is gone: repaired, deleted, or recorded under another name. Left standing, it would cover the same fault silently when it comes back.
    .answer = Remove the waiver.
    .evidence = { $who } waived { $code } for “{ $about }” ({ $reason }); there is no such finding now.

rule-MERGE01 = What holds for “{ $subject }”: ours or theirs?
    .name = Open conflict
    .finds = Two sides of a merge changed the same thing differently, and nobody has chosen yet.
    .why = Until somebody chooses, the model says what our side said; the other answer is kept, but counts for nothing.
    .answer = Choose one of the three answers: as it was before both, ours or theirs.
    .evidence = A merge found two answers for “{ $subject }”; ours holds until somebody chooses.
rule-RULE01 = Rule { $rule } could not be checked. Would you report this to us?
    .name = Rule failed
    .finds = A rule of the program broke down while reading this model.
    .why = The other rules were checked, but what this one would have found is unknown.
    .answer = Report the fault to the makers of the program, if possible with the model or the part of it that sets it off.
    .evidence = Rule { $rule } ended with a fault of the program.

rule-RULE02 = Own rule { $rule } has no answer for { $count ->
    [one] “{ $about }”
   *[other] { $count } elements, first “{ $about }”
}: { $failure }. How should it read?
    .name = Own rule fails
    .finds = An own rule of the organisation cannot be worked out for some element.
    .why = For these elements it is not known whether the rule holds; everywhere else it was checked.
    .answer = Correct the expression of the rule in the rule pack.
    .evidence = { $rule }: { $failure }. All other rules were checked.

rule-PACK01 = { $pack ->
    [rule_pack] The model's rule pack, line { $line }, column { $column }
   *[other] Rule pack { $pack }, line { $line }, column { $column }
}: { $sentence }
    .name = Fault in the rule pack
    .finds = Something in a rule pack could not be taken as it is written.
    .why = What the line was meant to set does not hold. The rest of the pack and all other rules do.
    .answer = Correct the line in the rule pack.
    .evidence = The rest of the pack and all other rules hold.

rule-PACK02 = Shall the own rules that came with this file run? { $rules }
    .name = Own rules wait
    .finds = The file brought own rules that nobody has allowed here yet.
    .why = Own rules from elsewhere ask questions in your name. They run once somebody has looked at them.
    .answer = Look at the rules in the rule pack and allow them for this file; on the command line with --own-rules.
    .evidence = They change nothing and stay off until someone allows them: { $rules }.
