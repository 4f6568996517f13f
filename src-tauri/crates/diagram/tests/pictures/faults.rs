//! What can be wrong with a picture.

use std::collections::BTreeMap;

use tragwerk_diagram::scene::{Rect, Scene, SceneEdge, SceneNode};
use tragwerk_model::Id;
use tragwerk_model::records::Point;

/// All faults of a scene in words.
pub fn of(scene: &Scene) -> Vec<String> {
    let nodes: BTreeMap<&Id, &SceneNode> = scene.nodes.iter().map(|node| (&node.element, node)).collect();
    let mut faults = overlaps(scene, &nodes);
    for node in &scene.nodes {
        faults.extend(texts_outside(node));
    }
    for edge in &scene.edges {
        faults.extend(bends(edge));
        faults.extend(runs_through(edge, scene));
        faults.extend(loose_ends(edge, &nodes));
    }
    faults.extend(covered(scene));
    faults.extend(outside(scene));
    faults
}

fn is_within(inner: &SceneNode, outer: &Id, nodes: &BTreeMap<&Id, &SceneNode>) -> bool {
    let mut at = inner.parent.as_ref();
    while let Some(id) = at {
        if id == outer {
            return true;
        }
        at = nodes[id].parent.as_ref();
    }
    false
}

fn overlaps(scene: &Scene, nodes: &BTreeMap<&Id, &SceneNode>) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, a) in scene.nodes.iter().enumerate() {
        if let Some(parent) = &a.parent
            && !nodes[parent].bounds.contains(&a.bounds)
        {
            faults.push(format!("{} sticks out of {parent}", a.element));
        }
        for b in &scene.nodes[at + 1..] {
            let related = is_within(a, &b.element, nodes) || is_within(b, &a.element, nodes);
            if !related && a.bounds.overlaps(&b.bounds) {
                faults.push(format!("{} overlaps {}", a.element, b.element));
            }
        }
    }
    faults
}

fn texts_outside(node: &SceneNode) -> Vec<String> {
    let lines = node.name.iter().chain(&node.second);
    let outside = lines.filter(|line| {
        line.x < 0.0 || line.x + line.width > node.bounds.width + 0.5 || line.baseline > node.bounds.height
    });
    outside.map(|line| format!("{}: “{}” leaves its node", node.element, line.text)).collect()
}

fn bends(edge: &SceneEdge) -> Option<String> {
    let oblique = |pair: &[Point]| (pair[0].x - pair[1].x).abs() > 0.005 && (pair[0].y - pair[1].y).abs() > 0.005;
    (!edge.curved && edge.points.windows(2).any(oblique))
        .then(|| format!("{} runs obliquely: {:?}", edge.relation, edge.points))
}

fn runs_through(edge: &SceneEdge, scene: &Scene) -> Vec<String> {
    if edge.by_hand {
        return Vec::new();
    }
    let course = if edge.curved { samples(&edge.points) } else { edge.points.clone() };
    let foreign =
        scene.nodes.iter().filter(|node| !node.container && node.element != edge.source && node.element != edge.target);
    let hit = foreign.filter(|node| course.windows(2).any(|pair| enters(node.bounds.grown(-0.5), pair)));
    hit.map(|node| format!("{} ({:?}) runs through {}", edge.relation, edge.kind, node.element)).collect()
}

fn enters(bounds: Rect, pair: &[Point]) -> bool {
    let (a, b) = (pair[0], pair[1]);
    a.x.min(b.x) < bounds.right()
        && a.x.max(b.x) > bounds.x
        && a.y.min(b.y) < bounds.bottom()
        && a.y.max(b.y) > bounds.y
}

fn samples(points: &[Point]) -> Vec<Point> {
    let at = |t: f64| {
        let u = 1.0 - t;
        let (p, q, r, s) = (u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t);
        let mix =
            |of: fn(&Point) -> f64| p * of(&points[0]) + q * of(&points[1]) + r * of(&points[2]) + s * of(&points[3]);
        Point { x: mix(|point| point.x), y: mix(|point| point.y) }
    };
    (0..=400).map(|step| at(f64::from(step) / 400.0)).collect()
}

fn loose_ends(edge: &SceneEdge, nodes: &BTreeMap<&Id, &SceneNode>) -> Vec<String> {
    let ends = [(edge.points.first(), &edge.source), (edge.points.last(), &edge.target)];
    let loose = ends.into_iter().filter(|(point, id)| {
        let bounds = nodes[*id].bounds.grown(0.5);
        point.is_none_or(|point| !bounds.contains(&Rect::new(point.x, point.y, 0.0, 0.0)))
    });
    loose.map(|(_, id)| format!("{} does not reach {id}", edge.relation)).collect()
}

fn covered(scene: &Scene) -> Vec<String> {
    let mut plates: Vec<(&Id, Rect)> = Vec::new();
    for edge in &scene.edges {
        plates.extend(edge.label.iter().map(|label| (&edge.relation, label.plate)));
        plates.extend(
            edge.letter.iter().map(|letter| (&edge.relation, Rect::new(letter.at.x, letter.at.y, 0.0, 0.0).grown(8.5))),
        );
    }
    let mut faults = Vec::new();
    for (at, (relation, plate)) in plates.iter().enumerate() {
        let on_node = scene.nodes.iter().filter(|node| !node.container && node.bounds.overlaps(plate));
        faults.extend(on_node.map(|node| format!("words of {relation} lie on {}", node.element)));
        let on_words = plates[at + 1..].iter().filter(|(_, other)| other.overlaps(plate));
        faults.extend(on_words.map(|(other, _)| format!("words of {relation} lie on those of {other}")));
    }
    faults
}

fn outside(scene: &Scene) -> Vec<String> {
    let beyond = |bounds: &Rect| !scene.bounds.contains(bounds);
    let nodes = scene.nodes.iter().filter(|node| beyond(&node.bounds)).map(|node| node.element.to_string());
    let points =
        scene.edges.iter().flat_map(|edge| edge.points.iter().filter(|_| !edge.curved).map(move |point| (edge, point)));
    let edges = points
        .filter(|(_, point)| beyond(&Rect::new(point.x, point.y, 0.0, 0.0)))
        .map(|(edge, _)| edge.relation.to_string());
    nodes.chain(edges).map(|what| format!("{what} lies outside of the picture")).collect()
}
