//! Words and letters on the lines of a picture.

use tragwerk_model::records::Point;
use tragwerk_model::{Model, Relation, RelationKind, Value};

use super::courses::{Course, rounded};
use super::picture::Picture;
use super::relations::Drawn;
use crate::labels::{Labels, Phrase};
use crate::line::{self, Ground, Wanted};
use crate::node::{TITLE_BAR, text_line};
use crate::path::round;
use crate::scene::{EdgeLabel, LetterBadge, LineStyle, Rect, SceneEdge, SceneNode};
use crate::text::EDGE;
use crate::viewpoint;

/// Height of a label's plate.
const PLATE: f64 = 14.0;
/// Air beside the words on a plate.
const PLATE_PAD: f64 = 4.0;
/// Diameter of a letter's disc.
const DISC: f64 = 17.0;
/// Puts words and letters on the edges; tells how many found no place.
pub(super) fn label(
    model: &Model,
    picture: &Picture,
    nodes: &[SceneNode],
    drawn: &[Drawn],
    courses: &[Course],
    labels: &dyn Labels,
    edges: &mut [SceneEdge],
) -> u32 {
    let mut texts: Vec<(usize, String, bool)> = Vec::new();
    for (at, line) in drawn.iter().enumerate() {
        let Some(relation) = model.relation(line.relation.as_str()) else { continue };
        if line.style == LineStyle::Responsibility {
            texts.push((at, labels.say(Phrase::Letter(relation.kind)), true));
        } else if let Some(text) = words(relation, line.style, picture, labels) {
            texts.push((at, text, false));
        }
    }
    let wanted: Vec<Wanted> = texts
        .iter()
        .map(|(line, text, letter)| match letter {
            true => Wanted { line: *line, width: DISC, height: DISC },
            false => Wanted { line: *line, width: EDGE.width(text) + 2.0 * PLATE_PAD, height: PLATE },
        })
        .collect();
    let places = line::place_words(&ground(nodes, courses), &wanted);
    let mut dropped = 0;
    for ((at, text, letter), place) in texts.into_iter().zip(places) {
        match place {
            Some(centre) if letter => edges[at].letter = Some(LetterBadge { letter: text, at: rounded(centre) }),
            Some(centre) => edges[at].label = Some(plate(text, centre)),
            None => dropped += 1,
        }
    }
    dropped
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

fn ground(nodes: &[SceneNode], courses: &[Course]) -> Ground {
    let mut taken = Vec::new();
    let mut borders = Vec::new();
    for node in nodes {
        let bounds = node.bounds;
        if node.container {
            taken.push(Rect::new(bounds.x, bounds.y, bounds.width, TITLE_BAR.min(bounds.height)));
            borders.push(bounds);
        } else {
            taken.push(bounds.grown(1.0));
        }
        let badge = node.badge.iter().map(|badge| badge.bounds);
        let mark = node.mark.iter().map(|mark| Rect::new(mark.x, mark.y, 18.0, 18.0));
        taken.extend(
            badge.chain(mark).map(|part| Rect::new(bounds.x + part.x, bounds.y + part.y, part.width, part.height)),
        );
    }
    let lines =
        courses.iter().map(|course| if course.curved { line::sampled(&course.points) } else { course.points.clone() });
    Ground { taken, lines: lines.collect(), borders }
}
