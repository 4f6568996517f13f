//! The layered engine behind one trait: ELK's algorithm in Rust. The rest of the house never sees its types.

use serde_json::{Value, json};

use crate::scene::Rect;

/// Which way the layers follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Right,
    /// Top to bottom.
    Down,
    /// Bottom to top.
    Up,
}

impl Direction {
    /// Room between two layers. Words stand along the lines: there they need more from left to right than from top to
    /// bottom.
    pub fn between_layers(self) -> f64 {
        if self == Self::Right { 108.0 } else { 64.0 }
    }
}

/// A box to be placed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EngineNode {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// The layer it has to stand in, where that matters; smaller comes first in the direction.
    pub layer: Option<usize>,
}

/// A line from one box to another, by position in the list of nodes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EngineEdge {
    /// Where it starts.
    pub source: usize,
    /// Where it ends.
    pub target: usize,
}

/// Places boxes so that lines point in one direction and cross little.
pub trait LayoutEngine {
    /// One box per node, in the order given; none when the engine could not do it. Another `seed` may give another
    /// arrangement, the same one the same.
    fn place(&self, nodes: &[EngineNode], edges: &[EngineEdge], direction: Direction, seed: u32) -> Option<Vec<Rect>>;
}

/// `elkrs`, on a thread of its own with a stack that large graphs need.
#[derive(Debug, Clone, Copy, Default)]
pub struct ElkEngine;

const STACK: usize = 256 << 20;

impl LayoutEngine for ElkEngine {
    fn place(&self, nodes: &[EngineNode], edges: &[EngineEdge], direction: Direction, seed: u32) -> Option<Vec<Rect>> {
        let request = request(nodes, edges, direction, seed).to_string();
        let count = nodes.len();
        let thread = std::thread::Builder::new().name("layout".into()).stack_size(STACK);
        let answer = thread.spawn(move || elkrs::create_elk().layout_json(&request).ok()).ok()?.join().ok()??;
        read(&answer, count)
    }
}

/// How often the engine begins anew in search of fewer crossings. 7 is its own default, and as much as a large
/// picture can pay for.
fn thoroughness(edges: usize) -> &'static str {
    if edges <= 150 { "24" } else { "7" }
}

fn request(nodes: &[EngineNode], edges: &[EngineEdge], direction: Direction, seed: u32) -> Value {
    let between = direction.between_layers().to_string();
    let direction = match direction {
        Direction::Right => "RIGHT",
        Direction::Down => "DOWN",
        Direction::Up => "UP",
    };
    let children: Vec<Value> = nodes.iter().enumerate().map(|(at, node)| child(at, node)).collect();
    let edges: Vec<Value> = edges
        .iter()
        .enumerate()
        .map(|(at, edge)| json!({ "id": format!("e{at}"), "sources": [format!("n{}", edge.source)], "targets": [format!("n{}", edge.target)] }))
        .collect();
    json!({
        "id": "root",
        "layoutOptions": {
            "elk.algorithm": "layered",
            "elk.direction": direction,
            "elk.edgeRouting": "ORTHOGONAL",
            "elk.randomSeed": seed.to_string(),
            "elk.layered.thoroughness": thoroughness(edges.len()),
            "elk.aspectRatio": "1.6",
            "elk.partitioning.activate": nodes.iter().any(|node| node.layer.is_some()).to_string(),
            "elk.spacing.nodeNode": "28",
            "elk.spacing.componentComponent": "48",
            "elk.layered.spacing.nodeNodeBetweenLayers": between,
            "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
            "elk.layered.nodePlacement.bk.fixedAlignment": "BALANCED",
        },
        "children": children,
        "edges": edges,
    })
}

fn child(at: usize, node: &EngineNode) -> Value {
    let mut child = json!({ "id": format!("n{at}"), "width": node.width, "height": node.height });
    if let Some(layer) = node.layer {
        child["layoutOptions"] = json!({ "elk.partitioning.partition": layer.to_string() });
    }
    child
}

fn read(answer: &Value, count: usize) -> Option<Vec<Rect>> {
    let mut boxes = vec![None; count];
    for child in answer.get("children")?.as_array()? {
        let at: usize = child.get("id")?.as_str()?.strip_prefix('n')?.parse().ok()?;
        let number = |key: &str| child.get(key).and_then(Value::as_f64);
        let bounds = Rect::new(number("x")?.round(), number("y")?.round(), number("width")?, number("height")?);
        *boxes.get_mut(at)? = Some(bounds);
    }
    boxes.into_iter().collect()
}
