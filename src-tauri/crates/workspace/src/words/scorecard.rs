//! The scorecard, worded.

use tragwerk_rules::{Figure, Scorecard};
use tragwerk_text::{Args, Language, say};

use crate::wire::{FigureInfo, ScorecardDelta, ScorecardLine, Trend};

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

/// The seven figures of two states beside each other.
pub fn scorecard_deltas(language: Language, before: &Scorecard, after: &Scorecard) -> Vec<ScorecardDelta> {
    let told = |card: &Scorecard, figure: Figure| {
        let Figure { numerator, denominator } = figure;
        card.is_answered(figure).then_some(FigureInfo { numerator, denominator })
    };
    let figures = before.figures().into_iter().zip(after.figures());
    let deltas = figures.map(|((id, one), (_, other))| {
        let (before, after) = (told(before, one), told(after, other));
        let lower_is_better = id == Scorecard::LOWER_IS_BETTER;
        ScorecardDelta {
            key: id.to_owned(),
            label: say(language, &format!("scorecard-{id}"), &Args::new()),
            before,
            after,
            lower_is_better,
            trend: trend(before, after, lower_is_better),
        }
    });
    deltas.collect()
}

/// A figure: so many of so many, or that it is not answered yet.
pub fn figure(language: Language, figure: Option<FigureInfo>) -> String {
    match figure {
        Some(figure) => format!("{} / {}", figure.numerator, figure.denominator),
        None => say(language, "scorecard-unanswered", &Args::new()),
    }
}

/// Shares are compared crosswise, exactly.
fn trend(before: Option<FigureInfo>, after: Option<FigureInfo>, lower_is_better: bool) -> Trend {
    let (Some(before), Some(after)) = (before, after) else { return Trend::Same };
    let cross = |a: FigureInfo, b: FigureInfo| u64::from(a.numerator) * u64::from(b.denominator);
    match cross(after, before).cmp(&cross(before, after)) {
        std::cmp::Ordering::Equal => Trend::Same,
        std::cmp::Ordering::Greater if !lower_is_better => Trend::Better,
        std::cmp::Ordering::Less if lower_is_better => Trend::Better,
        _ => Trend::Worse,
    }
}
