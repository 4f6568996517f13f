//! What every shipped picture looks like, in words: a change of any of them is seen in review.

use std::fmt::Write;

use tragwerk_diagram::Scene;
use tragwerk_diagram::scene::{SceneEdge, SceneNode, TextLine};

/// A scene as text: one line per band, lane, node and edge.
pub fn told(scene: &Scene) -> String {
    let b = scene.bounds;
    let mut text = format!("{} × {} from {} {}, {} words dropped\n", b.width, b.height, b.x, b.y, scene.dropped_labels);
    for band in &scene.bands {
        let _ = writeln!(text, "band {} {} – {}", band.layer.id(), band.bounds.y, band.bounds.bottom());
    }
    for lane in &scene.lanes {
        let _ = writeln!(text, "lane {} {} – {}", joined(&lane.name), lane.bounds.y, lane.bounds.bottom());
    }
    for node in &scene.nodes {
        let _ = writeln!(text, "{}", node_told(node));
    }
    for edge in &scene.edges {
        let _ = writeln!(text, "{}", edge_told(edge));
    }
    text
}

fn joined(lines: &[TextLine]) -> String {
    lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("|")
}

fn node_told(node: &SceneNode) -> String {
    let b = node.bounds;
    let parent = node.parent.as_ref().map(|parent| format!(" in {parent}")).unwrap_or_default();
    let second = node.second.as_ref().map(|line| format!(" – {}", line.text)).unwrap_or_default();
    let badge = node.badge.as_ref().map(|badge| format!(" ({})", badge.text.text)).unwrap_or_default();
    format!("{} {} {} {}×{}{parent}: {}{second}{badge}", node.element, b.x, b.y, b.width, b.height, joined(&node.name))
}

fn edge_told(edge: &SceneEdge) -> String {
    let points: Vec<String> = edge.points.iter().map(|point| format!("{},{}", point.x, point.y)).collect();
    let label = edge.label.as_ref().map(|label| format!(" “{}” {},{}", label.text.text, label.plate.x, label.plate.y));
    let letter = edge.letter.as_ref().map(|letter| format!(" ({}) {},{}", letter.letter, letter.at.x, letter.at.y));
    let shape = if edge.curved { "~" } else { "" };
    let words = label.or(letter).unwrap_or_default();
    format!("{} {:?}{shape} {}{words}", edge.relation, edge.style, points.join(" "))
}
