//! The scorecard, worded.

use tragwerk_rules::Scorecard;
use tragwerk_text::{Args, Language, say};

use crate::wire::ScorecardLine;

/// The seven figures in their order.
pub fn scorecard(language: Language, scorecard: &Scorecard) -> Vec<ScorecardLine> {
    let lines = scorecard.figures().into_iter().map(|(id, figure)| ScorecardLine {
        id: id.to_owned(),
        label: say(language, &format!("scorecard-{id}"), &Args::new()),
        numerator: figure.numerator,
        denominator: figure.denominator,
        lower_is_better: id == Scorecard::LOWER_IS_BETTER,
        answered: scorecard.is_answered(figure),
    });
    lines.collect()
}
