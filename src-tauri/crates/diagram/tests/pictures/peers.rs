//! The same graphs drawn by others: `dot`, and the layered engine without anything of ours around it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use tragwerk_diagram::Scene;
use tragwerk_diagram::scene::SceneNode;
use tragwerk_model::records::Point;
use tragwerk_model::{Id, Viewpoint};

use super::figures::{Drawing, curve};

/// Which way the layers follow each other, in ELK's words and in those of `dot`.
fn direction(viewpoint: Viewpoint) -> (&'static str, &'static str) {
    match viewpoint {
        Viewpoint::BuyerJourney | Viewpoint::DataAndMetrics | Viewpoint::AutomationRisk => ("RIGHT", "LR"),
        Viewpoint::GoalsAndIncentives | Viewpoint::DecisionMap => ("UP", "BT"),
        _ => ("DOWN", "TB"),
    }
}

fn children<'a>(scene: &'a Scene, parent: Option<&'a Id>) -> impl Iterator<Item = &'a SceneNode> {
    scene.nodes.iter().filter(move |node| node.parent.as_ref() == parent)
}

fn edges(scene: &Scene) -> impl Iterator<Item = (&Id, &Id)> {
    scene.edges.iter().filter(|edge| edge.source != edge.target).map(|edge| (&edge.source, &edge.target))
}

/// Drawn by Graphviz as it likes; none where it is not installed.
pub fn dot(scene: &Scene) -> Option<Drawing> {
    run_dot(dot_text(scene))
}

/// Drawn by Graphviz under the conditions that the scene keeps: what stands in a band ranks below everything in the
/// one above; what stands in a lane keeps together, what stands in a column right of everything in the one before. None
/// for a scene without bands and lanes.
pub fn dot_bound(scene: &Scene) -> Option<Drawing> {
    match (scene.bands.is_empty(), scene.lanes.is_empty()) {
        (false, _) => run_dot(text_in_bands(scene)),
        (_, false) => run_dot(text_in_lanes(scene)),
        _ => None,
    }
}

fn run_dot(text: String) -> Option<Drawing> {
    let mut child = Command::new("dot")
        .arg("-Tplain")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut input = child.stdin.take()?;
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    read_plain(&String::from_utf8(output.stdout).ok()?)
}

fn text_in_bands(scene: &Scene) -> String {
    let mut text = boxes(scene);
    let layer = |id: &Id| scene.nodes.iter().find(|node| node.element == *id).map(|node| node.kind.layer());
    for (source, target) in edges(scene) {
        let (upper, lower) = if layer(source) > layer(target) { (target, source) } else { (source, target) };
        let _ = writeln!(text, "\"{upper}\"->\"{lower}\";");
    }
    let in_layer =
        |wanted| scene.nodes.iter().filter(move |node| node.kind.layer() == wanted).map(|node| &node.element);
    let layers: Vec<Vec<&Id>> = scene.bands.iter().map(|band| in_layer(band.layer).collect()).collect();
    one_after_another(&layers, &mut text);
    text + "}"
}

/// Everything in a group ranks before everything in the next one.
fn one_after_another(groups: &[Vec<&Id>], text: &mut String) {
    for (at, pair) in groups.windows(2).enumerate() {
        let _ = writeln!(text, "\"border {at}\"[shape=point style=invis width=0.01 height=0.01];");
        for element in &pair[0] {
            let _ = writeln!(text, "\"{element}\"->\"border {at}\"[{HIDDEN}];");
        }
        for element in &pair[1] {
            let _ = writeln!(text, "\"border {at}\"->\"{element}\"[{HIDDEN}];");
        }
    }
}

/// A line that orders and is not seen.
const HIDDEN: &str = "style=invis weight=0";

fn text_in_lanes(scene: &Scene) -> String {
    let mut text = boxes(scene);
    for (at, lane) in scene.lanes.iter().enumerate() {
        let _ = write!(text, "subgraph \"cluster_lane {at}\"{{");
        for node in scene.nodes.iter().filter(|node| lane.bounds.contains(&node.bounds)) {
            let _ = write!(text, "\"{}\";", node.element);
        }
        text.push_str("}\n");
    }
    let columns = columns(scene);
    let column = |id: &Id| columns.iter().position(|column| column.contains(&id));
    for (source, target) in edges(scene) {
        let (left, right) = if column(source) > column(target) { (target, source) } else { (source, target) };
        let _ = writeln!(text, "\"{left}\"->\"{right}\";");
    }
    one_after_another(&columns, &mut text);
    text + "}"
}

/// What stands below one another, from left to right.
fn columns(scene: &Scene) -> Vec<Vec<&Id>> {
    let mut columns: Vec<(f64, Vec<&Id>)> = Vec::new();
    for node in &scene.nodes {
        let middle = node.bounds.centre().x;
        match columns.iter_mut().find(|(other, _)| (other - middle).abs() < 60.0) {
            Some((_, column)) => column.push(&node.element),
            None => columns.push((middle, vec![&node.element])),
        }
    }
    columns.sort_by(|a, b| a.0.total_cmp(&b.0));
    columns.into_iter().map(|(_, column)| column).collect()
}

fn dot_text(scene: &Scene) -> String {
    let mut text = boxes(scene);
    lines(scene, &mut text);
    text + "}"
}

fn boxes(scene: &Scene) -> String {
    let mut text = format!(
        "digraph{{rankdir={};nodesep=0.39;ranksep=0.9;compound=true;node[shape=box fixedsize=true label=\"\"];edge[arrowhead=none];\n",
        direction(scene.viewpoint).1
    );
    cluster(scene, None, &mut text);
    text
}

fn lines(scene: &Scene, text: &mut String) {
    for (source, target) in edges(scene) {
        let _ = writeln!(text, "\"{source}\"->\"{target}\";");
    }
}

/// Containers become clusters; a point inside stands for the container itself.
fn cluster(scene: &Scene, parent: Option<&Id>, text: &mut String) {
    for node in children(scene, parent) {
        let id = &node.element;
        if node.container {
            let _ = writeln!(text, "subgraph \"cluster_{id}\"{{\"{id}\"[shape=point width=0.02 height=0.02];");
            cluster(scene, Some(id), text);
            text.push_str("}\n");
        } else {
            let (width, height) = (node.bounds.width / 72.0, node.bounds.height / 72.0);
            let _ = writeln!(text, "\"{id}\"[width={width:.3} height={height:.3}];");
        }
    }
}

fn read_plain(plain: &str) -> Option<Drawing> {
    let mut drawing = Drawing { lines: Vec::new(), width: 0.0, height: 0.0, straight: false };
    for line in plain.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let px = |at: usize| words.get(at)?.parse::<f64>().ok().map(|inches| inches * 72.0);
        match words[0] {
            "graph" => (drawing.width, drawing.height) = (px(2)?, px(3)?),
            "edge" if !words.contains(&"invis") => {
                let count: usize = words.get(3)?.parse().ok()?;
                let points: Option<Vec<Point>> =
                    (0..count).map(|at| Some(Point { x: px(4 + 2 * at)?, y: px(5 + 2 * at)? })).collect();
                let points = points?;
                let pieces = (0..count / 3)
                    .flat_map(|at| curve([points[3 * at], points[3 * at + 1], points[3 * at + 2], points[3 * at + 3]]));
                let mut line: Vec<Point> = pieces.collect();
                line.dedup();
                drawing.lines.push(line);
            }
            _ => {}
        }
    }
    Some(drawing)
}

/// Drawn by the layered engine with its defaults, containers and all.
pub fn elk(scene: &Scene) -> Option<Drawing> {
    let request = elk_request(scene).to_string();
    let thread = std::thread::Builder::new().stack_size(256 << 20);
    let answer = thread.spawn(move || elkrs::create_elk().layout_json(&request).ok()).ok()?.join().ok()??;
    read_elk(&answer)
}

fn elk_request(scene: &Scene) -> Value {
    let edges: Vec<Value> = edges(scene)
        .enumerate()
        .map(|(at, (source, target))| json!({ "id": format!("edge {at}"), "sources": [source], "targets": [target] }))
        .collect();
    json!({
        "id": "the root",
        "layoutOptions": {
            "elk.algorithm": "layered",
            "elk.direction": direction(scene.viewpoint).0,
            "elk.edgeRouting": "ORTHOGONAL",
            "elk.hierarchyHandling": "INCLUDE_CHILDREN",
            "elk.spacing.nodeNode": "28",
            "elk.layered.spacing.nodeNodeBetweenLayers": "64",
        },
        "children": elk_children(scene, None),
        "edges": edges,
    })
}

fn elk_children(scene: &Scene, parent: Option<&Id>) -> Vec<Value> {
    let of = |node: &SceneNode| {
        let mut value = json!({ "id": node.element, "width": node.bounds.width, "height": node.bounds.height });
        if node.container {
            value["children"] = elk_children(scene, Some(&node.element)).into();
        }
        value
    };
    children(scene, parent).map(of).collect()
}

fn read_elk(answer: &Value) -> Option<Drawing> {
    let mut corners = BTreeMap::from([("the root".to_owned(), Point { x: 0.0, y: 0.0 })]);
    find_corners(answer, Point { x: 0.0, y: 0.0 }, &mut corners);
    let mut lines = Vec::new();
    for edge in answer.get("edges")?.as_array()? {
        let container = edge.get("container").and_then(Value::as_str).unwrap_or("the root");
        let from = corners.get(container)?;
        let point = |value: &Value| {
            Some(Point { x: from.x + value.get("x")?.as_f64()?, y: from.y + value.get("y")?.as_f64()? })
        };
        for section in edge.get("sections").and_then(Value::as_array).into_iter().flatten() {
            let mut line = vec![point(section.get("startPoint")?)?];
            line.extend(section.get("bendPoints").and_then(Value::as_array).into_iter().flatten().filter_map(point));
            line.push(point(section.get("endPoint")?)?);
            lines.push(line);
        }
    }
    let length = |key| answer.get(key).and_then(Value::as_f64);
    Some(Drawing { lines, width: length("width")?, height: length("height")?, straight: true })
}

fn find_corners(node: &Value, at: Point, corners: &mut BTreeMap<String, Point>) {
    for child in node.get("children").and_then(Value::as_array).into_iter().flatten() {
        let number = |key| child.get(key).and_then(Value::as_f64).unwrap_or_default();
        let corner = Point { x: at.x + number("x"), y: at.y + number("y") };
        if let Some(id) = child.get("id").and_then(Value::as_str) {
            corners.insert(id.to_owned(), corner);
        }
        find_corners(child, corner, corners);
    }
}
