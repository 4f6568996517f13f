//! The legend: what the picture uses and nothing more.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::records::Point;
use tragwerk_model::{ElementKind, Nature, Severity};

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

fn lines(scene: &Scene, labels: &dyn Labels) -> Vec<LegendEntry> {
    let mut used: BTreeMap<LineStyle, (Option<HeadShape>, Option<String>)> = BTreeMap::new();
    for edge in &scene.edges {
        let known = used.entry(edge.style).or_default();
        known.0 = known.0.or(edge.head.as_ref().map(|head| head.shape));
        known.1 = known.1.take().or_else(|| edge.letter.as_ref().map(|letter| letter.letter.clone()));
    }
    let entries = used.into_iter().map(|(style, (head, letter))| {
        let middle = LINE.1 / 2.0;
        let ends = [Point { x: 0.0, y: middle }, Point { x: LINE.0, y: middle }];
        let (path, head) = line::sample(style, head, ends);
        let letter = letter.map(|letter| LetterBadge { letter, at: Point { x: LINE.0 / 2.0, y: middle } });
        entry(LegendSample::Line { style, path, head, letter }, labels.say(Phrase::Line(style)))
    });
    entries.collect()
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
