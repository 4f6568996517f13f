//! The legend: what the picture uses and nothing more.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::records::Point;
use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::difference::Difference;
use crate::icons;
use crate::labels::{Labels, Phrase};
use crate::line;
use crate::node::outline;
use crate::path::round;
use crate::scene::{HeadShape, LegendEntry, LegendSample, LetterBadge, LineStyle, Scene};
use crate::text::LEGEND;

/// Size of a sample node.
const NODE: (f64, f64) = (32.0, 20.0);
/// Size of a sample line.
const LINE: (f64, f64) = (40.0, 20.0);

/// Kinds, then lines, then marks, then differences, each in the order of its table.
pub(super) fn legend(scene: &Scene, labels: &dyn Labels) -> Vec<LegendEntry> {
    let mut entries = kinds(scene, labels);
    entries.extend(lines(scene, labels));
    entries.extend(marks(scene, labels));
    entries.extend(differences(scene, labels));
    entries
}

fn entry(sample: LegendSample, label: String) -> LegendEntry {
    LegendEntry { sample, width: round(LEGEND.width(&label)), label }
}

fn kinds(scene: &Scene, labels: &dyn Labels) -> Vec<LegendEntry> {
    let used: BTreeSet<ElementKind> = scene.nodes.iter().map(|node| node.kind).collect();
    let entries = ElementKind::ALL.iter().filter(|kind| used.contains(kind)).map(|kind| {
        let sample = LegendSample::Kind {
            kind: *kind,
            layer: kind.layer(),
            outline: outline(*kind, NODE.0, NODE.1),
            icon: icons::of_kind(*kind).to_owned(),
        };
        entry(sample, labels.say(Phrase::Kind(*kind)))
    });
    entries.collect()
}

/// Style, head and letter of a line; the letter also where the picture has no room for it.
type Look = (LineStyle, Option<HeadShape>, Option<String>);

/// One entry for each look.
fn lines(scene: &Scene, labels: &dyn Labels) -> Vec<LegendEntry> {
    let mut used: BTreeMap<Look, BTreeSet<RelationKind>> = BTreeMap::new();
    for edge in &scene.edges {
        let head = edge.head.as_ref().map(|head| head.shape);
        let letter = (edge.style == LineStyle::Responsibility).then(|| labels.say(Phrase::Letter(edge.kind)));
        used.entry((edge.style, head, letter)).or_default().insert(edge.kind);
    }
    let entries = used.into_iter().map(|((style, head, letter), kinds)| {
        let middle = LINE.1 / 2.0;
        let ends = [Point { x: 0.0, y: middle }, Point { x: LINE.0, y: middle }];
        let (path, head) = line::sample(style, head, ends);
        let at = Point { x: LINE.0 / 2.0, y: middle };
        let letter = letter.map(|letter| LetterBadge { letter, at });
        entry(LegendSample::Line { style, path, head, letter }, said(style, &kinds, labels))
    });
    entries.collect()
}

/// What a line says: its relations; in a word what takes place, what is in conflict, and where they are too many.
fn said(style: LineStyle, kinds: &BTreeSet<RelationKind>, labels: &dyn Labels) -> String {
    const MOST: usize = 4;
    let by_style = [LineStyle::Flow, LineStyle::Back, LineStyle::Pause, LineStyle::ReEntry, LineStyle::Conflict];
    if by_style.contains(&style) || kinds.len() > MOST {
        return labels.say(Phrase::Line(style));
    }
    let said: Vec<String> = kinds.iter().map(|kind| labels.say(Phrase::Relation(*kind))).collect();
    said.join(", ")
}

fn marks(scene: &Scene, labels: &dyn Labels) -> Vec<LegendEntry> {
    let marks = scene.nodes.iter().filter_map(|node| node.mark);
    let used: BTreeSet<(Severity, Nature)> = marks.map(|mark| (mark.mark.severity, mark.mark.nature)).collect();
    let entries = used.into_iter().map(|(severity, nature)| {
        entry(LegendSample::Mark { severity, nature }, labels.say(Phrase::Mark(severity, nature)))
    });
    entries.collect()
}

fn differences(scene: &Scene, labels: &dyn Labels) -> Vec<LegendEntry> {
    let nodes = scene.nodes.iter().filter_map(|node| node.difference);
    let used: BTreeSet<Difference> = nodes.chain(scene.edges.iter().filter_map(|edge| edge.difference)).collect();
    let entries = Difference::MARKS
        .into_iter()
        .filter(|difference| used.contains(difference))
        .map(|difference| entry(LegendSample::Difference { difference }, labels.say(Phrase::Difference(difference))));
    entries.collect()
}
