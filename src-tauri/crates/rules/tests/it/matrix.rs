//! The integration matrix says what the figure says.

use tragwerk_model::ElementKind as K;
use tragwerk_rules::matrix::{Tie, matrix};
use tragwerk_rules::{check, scorecard, sketch};

use crate::cases::on_a_day;
use crate::random::random_model_of;

const KINDS: [K; 10] = [
    K::Unit,
    K::Unit,
    K::Activity,
    K::Activity,
    K::JourneyStage,
    K::Forum,
    K::Goal,
    K::Metric,
    K::Decision,
    K::Handoff,
];

#[test]
fn the_matrix_is_the_figure_taken_apart() {
    let mut tied = 0;
    for seed in 0..300 {
        let model = random_model_of(seed, &KINDS);
        let figure = scorecard(&model, &check(&model, &on_a_day())).integration;
        let matrix = matrix(&model);
        let with_ties = matrix.pairs.iter().filter(|pair| !pair.ties.is_empty()).count();
        assert_eq!((with_ties, matrix.pairs.len()), (figure.numerator as usize, figure.denominator as usize), "{seed}");
        tied += with_ties;
    }
    assert!(tied > 20, "random models have few ties: {tied}");
}

#[test]
fn every_sort_of_tie_is_told_with_what_makes_it() {
    let journey = "unit m, s\njourney_stage stage\nactivity a, b\nm responsible_for a\ns responsible_for b\n\
        a, b serves stage\n";
    for (tied, tie, by) in [
        ("goal g\nm, s pursues g", Tie::Stake, "g"),
        ("metric k\nk measures m, s", Tie::Stake, "k"),
        ("forum f\nrole r\nr part_of m\nr, s member_of f", Tie::Forum, "f"),
        ("handoff h\nb flows_to h\nh flows_to a", Tie::Handoff, "h"),
        ("decision d\nm decides d\nd directs b", Tie::Decision, "d"),
        ("data_object x\nb writes x\na reads x", Tie::Data, "x"),
    ] {
        let matrix = matrix(&sketch::read(&format!("{journey}{tied}")).expect("reads"));
        let ties = &matrix.pairs[0].ties;
        assert!(ties.len() == 1 && ties[0].0 == tie && ties[0].1.len() == 1 && ties[0].1[0].as_str() == by, "{ties:?}");
    }
    assert!(matrix(&sketch::read(journey).expect("reads")).pairs[0].ties.is_empty());
}
