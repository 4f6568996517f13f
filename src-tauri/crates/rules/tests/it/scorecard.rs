//! The seven figures, each against small models.

use tragwerk_rules::{CheckOptions, Figure, Scorecard, check, scorecard, sketch};

fn of(text: &str) -> Scorecard {
    let model = sketch::read(text).expect("reads");
    scorecard(&model, &check(&model, &CheckOptions::default()))
}

fn figure(id: &str, text: &str) -> (u32, u32) {
    let card = of(text);
    let (_, figure) = card.figures().into_iter().find(|(known, _)| *known == id).expect("a figure");
    (figure.numerator, figure.denominator)
}

const CASES: &[(&str, &str, (u32, u32))] = &[
    // Two are answered (one owner only hinted at), one lacks information, one owner is open with two deciders.
    (
        "decision_clarity",
        "decision a, b, c, d\nrole r, s\npolicy p\nmetric m\nr decides a b c d\ns decides d\np basis_for a b c d\n\
         m informs a b d\nr accountable_for a",
        (2, 4),
    ),
    // Exactly one accountable; one decider counts; several or none do not; units and policies are not asked.
    (
        "ownership_clarity",
        "metric a, b, c\ndecision d, e\nrole r, s\nunit u\npolicy p\nr accountable_for a\nr, s accountable_for b\n\
         r decides d\nr, s decides e",
        (2, 5),
    ),
    // Over a computed metric and two decisions; a decision that directs only a goal steers nothing.
    (
        "steerability",
        "metric a, b, c\ndecision d, e, f\nactivity x\ngoal g\nb computed_from a\nb informs d\nd informs e\n\
         e directs x\nc informs f\nf directs g",
        (2, 3),
    ),
    // u–v tied by a forum; u–w and v–w not; part is not distinct from u; out takes no part.
    (
        "integration",
        "unit u, v, w, part, out\nactivity a, b, c, d, e\njourney_stage s\nforum f\npart part_of u\n\
         u responsible_for a\nv responsible_for b\nw responsible_for c\npart responsible_for d\nout responsible_for e\n\
         a, b, c, d serves s\nu, v member_of f",
        (1, 5),
    ),
    // The stage's metric, the data and the system of a serving activity bring units into the journey.
    (
        "integration",
        "unit u, v, w, x\nactivity a\nmetric m\ndata_object o\nsystem y\njourney_stage s\nu responsible_for a\n\
         v responsible_for m\nw responsible_for o\nx responsible_for y\na serves s\nm measures s\na reads o\na runs_on y",
        (0, 6),
    ),
    // Directly, over an informed decision, as part of one that is; not the one whose goal reaches nothing.
    (
        "traceability",
        "ambition z\ngoal g, h\ndecision d, e, f\nactivity a, b, part, c\ng contributes_to z\nd directs g\n\
         d informs e\ne directs a\nf directs b, c\nb contributes_to g\npart part_of b\nc contributes_to h",
        (3, 4),
    ),
    // Served, owned and going on; an outcome need not go on; to itself is not on.
    (
        "journey_coverage",
        "journey_stage a, b, d\njourney_stage c position=outcome\nactivity x\nrole r\nx serves a b c d\n\
         r accountable_for a b c\na transitions_to b\nb transitions_to b\nd transitions_to a",
        (2, 4),
    ),
    ("amplification", "automation x, y\nactivity a\nhandoff h\nx automates h\ny automates a", (1, 2)),
];

#[test]
fn figures() {
    for (id, text, expected) in CASES {
        assert_eq!(figure(id, text), *expected, "{id}: {text}");
    }
}

#[test]
fn ties() {
    let base = "unit u, v\nrole r, q\nr part_of u\nq part_of v\nactivity a, b\njourney_stage s\na, b serves s\n\
                u responsible_for a\nv responsible_for b\n";
    for (text, tied) in [
        ("", false),
        ("goal g\nu, q pursues g", true),
        ("goal g, h, i\nr pursues g\nq pursues h\ng contributes_to i\nh part_of i", true),
        (
            "goal g, h, i, j\nr pursues g\nq pursues h\ng contributes_to i\ni contributes_to j\nh contributes_to j",
            false,
        ),
        ("goal g, h\nr pursues g\nq pursues h\ng contributes_to h", true),
        ("metric m\nm measures u v", true),
        ("metric m\ngoal g\nm measures u g\nv pursues g", true),
        ("metric m\ngoal g, h\nm measures g h\nu pursues g\nv pursues h", false),
        ("forum f\nr member_of f\nv member_of f", true),
        ("handoff h\na flows_to h\nh flows_to b", true),
        ("handoff h\na flows_to h\nb flows_to h", false),
        ("decision d\nr decides d\nd directs b", true),
        ("decision d\nr accountable_for d\nd directs b", false),
        ("data_object o\na writes o\nb reads o", true),
        ("data_object o\na, b reads o", false),
    ] {
        let (ties, pairs) = figure("integration", &format!("{base}{text}"));
        assert_eq!((ties == 1, pairs), (tied, 1), "{text}");
    }
}

#[test]
fn a_fresh_model_is_not_answered_yet() {
    let fresh = of("decision d\nmetric m\nactivity a");
    assert!(fresh.figures().iter().all(|(_, figure)| !fresh.is_answered(*figure)));
    let begun = of("decision d\nmetric m\nactivity a\nrole r\nr decides d");
    assert!(begun.is_answered(begun.decision_clarity), "0 of 1 is an answer now");
    assert!(!begun.is_answered(begun.integration), "nothing to count");
    assert_eq!(begun.ownership_clarity, Figure { numerator: 1, denominator: 3 });
}
