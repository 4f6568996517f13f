//! Words and letters on the lines of a picture.

use tragwerk_model::records::Point;
use tragwerk_model::{Model, Relation, RelationKind, Value};

use super::courses::{Course, rounded};
use super::picture::Picture;
use super::relations::Drawn;
use super::version_mark;
use crate::labels::{Labels, Overlay, Phrase};
use crate::line::{self, Wanted};
use crate::node::{TITLE_BAR, text_line};
use crate::path::round;
use crate::scene::{EdgeLabel, LetterBadge, LineStyle, Rect, SceneEdge, SceneMove, SceneNode};
use crate::text::EDGE;
use crate::viewpoint;

/// Height of a label's plate.
const PLATE: f64 = 14.0;
/// Air beside the words on a plate.
const PLATE_PAD: f64 = 4.0;
/// Diameter of a letter's disc.
const DISC: f64 = 17.0;

/// What words are chosen by.
pub(super) struct Wording<'a> {
    pub model: &'a Model,
    pub picture: &'a Picture,
    pub labels: &'a dyn Labels,
    pub overlay: &'a Overlay,
}

/// What words stand among.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    pub nodes: &'a [SceneNode],
    /// Lanes, whose borders words should not interrupt.
    pub lanes: &'a [Rect],
}

/// A text for a line, by its position.
struct Text {
    line: usize,
    text: String,
    /// Whether it stands on a disc.
    letter: bool,
}

/// Puts words and letters on edges and ways (whose courses follow those of the edges); tells how many found no place.
pub(super) fn label(
    wording: &Wording<'_>,
    ground: Ground<'_>,
    drawn: &[Drawn],
    courses: &[Course],
    edges: &mut [SceneEdge],
    moves: &mut [SceneMove],
) -> u32 {
    let mut texts: Vec<Text> = drawn.iter().enumerate().filter_map(|(at, line)| wording.text(at, line)).collect();
    let moved = || wording.labels.say(Phrase::Moved);
    texts.extend((0..moves.len()).map(|at| Text { line: edges.len() + at, text: moved(), letter: false }));
    let wanted: Vec<Wanted> = texts
        .iter()
        .map(|text| match text.letter {
            true => Wanted { line: text.line, width: DISC, height: DISC },
            false => Wanted { line: text.line, width: EDGE.width(&text.text) + 2.0 * PLATE_PAD, height: PLATE },
        })
        .collect();
    let places = line::place_words(&ground.with(courses), &wanted);
    let mut dropped = 0;
    for (Text { line, text, letter }, place) in texts.into_iter().zip(places) {
        let Some(centre) = place else {
            dropped += 1;
            continue;
        };
        match edges.get_mut(line) {
            Some(edge) if letter => edge.letter = Some(LetterBadge { letter: text, at: rounded(centre) }),
            Some(edge) => edge.label = Some(plate(text, centre)),
            None => moves[line - edges.len()].label = Some(plate(text, centre)),
        }
    }
    dropped
}

impl Wording<'_> {
    fn text(&self, at: usize, line: &Drawn) -> Option<Text> {
        let relation = self.model.relation(line.relation.as_str())?;
        if line.style == LineStyle::Responsibility {
            return Some(Text { line: at, text: self.labels.say(Phrase::Letter(relation.kind)), letter: true });
        }
        let words = words(relation, line.style, self.picture, self.labels);
        let text = match self.overlay.relation_differences.get(&relation.id) {
            None => words?,
            // What differs speaks in every picture, and says how it differs.
            Some(difference) => {
                let words = words.unwrap_or_else(|| self.labels.say(Phrase::Relation(relation.kind)));
                format!("{} {words}", difference.sign())
            }
        };
        Some(Text { line: at, text, letter: false })
    }
}

fn plate(text: String, centre: Point) -> EdgeLabel {
    let width = round(EDGE.width(&text) + 2.0 * PLATE_PAD);
    let plate = Rect::new(round(centre.x - width / 2.0), round(centre.y - PLATE / 2.0), width, PLATE);
    EdgeLabel { text: text_line(text, plate.x + PLATE_PAD, plate.y, &EDGE), plate }
}

/// What is written on a line, if anything.
fn words(relation: &Relation, style: LineStyle, picture: &Picture, labels: &dyn Labels) -> Option<String> {
    if relation.kind == RelationKind::TransitionsTo {
        let share = relation.attributes.get("share").and_then(Value::as_number);
        let kind = match style {
            LineStyle::Back => "back",
            LineStyle::Pause => "pause",
            LineStyle::ReEntry => "re_entry",
            _ => "forward",
        };
        let says = kind != "forward" || share.is_some();
        return says.then(|| labels.say(Phrase::Transition { kind, share }));
    }
    viewpoint::says_verb(picture.viewpoint, relation).then(|| labels.say(Phrase::Relation(relation.kind)))
}

impl Ground<'_> {
    fn with(&self, courses: &[Course]) -> line::Ground {
        let mut taken = Vec::new();
        let mut borders = self.lanes.to_vec();
        for node in self.nodes {
            let bounds = node.bounds;
            if node.container {
                taken.push(Rect::new(bounds.x, bounds.y, bounds.width, TITLE_BAR.min(bounds.height)));
                borders.push(bounds);
            } else {
                taken.push(bounds.grown(node.difference.map_or(1.0, |difference| difference.ring().max(1.0))));
            }
            let badge = node.badge.iter().map(|badge| badge.bounds);
            let mark = node.mark.iter().map(|mark| Rect::new(mark.x, mark.y, 18.0, 18.0));
            taken.extend(
                badge
                    .chain(mark)
                    .chain(version_mark(node))
                    .map(|part| Rect::new(bounds.x + part.x, bounds.y + part.y, part.width, part.height)),
            );
        }
        let lines = courses
            .iter()
            .map(|course| if course.curved { line::sampled(&course.points) } else { course.points.clone() });
        line::Ground { taken, lines: lines.collect(), borders }
    }
}
