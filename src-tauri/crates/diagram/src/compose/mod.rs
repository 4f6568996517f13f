//! Brings layout, nodes, routes and words together into one [`Scene`].
//!
//! Knows which relations a picture draws and in which order things lie; not how a route is found (`route`) or a
//! line is drawn (`line`).

mod bands;
mod courses;
mod edges;
mod lanes;
mod legend;
mod moves;
mod notes;
mod part;
mod patch;
mod picture;
mod relations;
mod routed;
mod strips;
mod words;

use tragwerk_model::records::Point;
use tragwerk_model::{Id, Model};

use crate::difference::{Difference, MARK, MARK_AT};
use crate::labels::{Labels, Overlay, SceneOptions, ViewSource};
use crate::scene::{Rect, Scene, SceneEdge, SceneMove, SceneNode};

pub use part::part;
pub use patch::{ScenePatch, Touched, patch};
use picture::Picture;
pub use routed::Routed;

/// The scene of a view; none when the model has no stored view of that id.
pub fn scene(
    model: &Model,
    source: ViewSource<'_>,
    labels: &dyn Labels,
    overlay: &Overlay,
    options: &SceneOptions,
) -> Option<Scene> {
    scene_after(model, source, labels, overlay, options, &Routed::default())
}

/// The same, with a memory of the courses that were found for earlier pictures: only what moved something looks for
/// them again.
pub fn scene_after(
    model: &Model,
    source: ViewSource<'_>,
    labels: &dyn Labels,
    overlay: &Overlay,
    options: &SceneOptions,
    routed: &Routed,
) -> Option<Scene> {
    Some(whole(model, &Picture::of(model, source, labels, options)?, labels, overlay, options, routed))
}

/// The scene of a picture.
fn whole(
    model: &Model,
    picture: &Picture,
    labels: &dyn Labels,
    overlay: &Overlay,
    options: &SceneOptions,
    routed: &Routed,
) -> Scene {
    let nodes = picture.scene_nodes(model, labels, overlay);
    let drawn = relations::drawn(model, picture);
    let extents = lanes::extents(model, picture, options);
    let ground = words::Ground { nodes: &nodes, lanes: &lanes::borders(&extents) };
    let edges::Lines { edges, moves, dropped: dropped_labels } =
        edges::all(model, picture, ground, &drawn, (labels, overlay), routed);
    let bands = bands::bands(picture, &edges, labels);
    let lanes = lanes::lanes(model, extents, &edges, labels, overlay);
    let notes = picture.notes.iter().map(|note| notes::note(note, &nodes, &model.info().language)).collect();
    let mut scene = Scene {
        view: picture.view.clone(),
        viewpoint: picture.viewpoint,
        name: picture.name.clone(),
        bounds: Rect::default(),
        bands,
        lanes,
        nodes,
        edges,
        moves,
        notes,
        legend: Vec::new(),
        dropped_labels,
        compared: overlay.compared,
    };
    scene.legend = legend::legend(&scene, labels);
    scene.bounds = extent(&scene);
    scene
}

/// The edges that touch moved nodes, routed anew while a pointer drags them: `moves` says where the upper left
/// corner of each moved element lies now. What a moved container holds moves with it. Words and jumps are left out,
/// and lines that stay where they are do not give way; the real scene after the drop does both.
pub fn preview_routes(
    model: &Model,
    source: ViewSource<'_>,
    moves: &[(Id, Point)],
    labels: &dyn Labels,
    options: &SceneOptions,
) -> Vec<SceneEdge> {
    let Some(mut picture) = Picture::of(model, source, labels, options) else { return Vec::new() };
    let moved = picture.shift(moves);
    let mut drawn = relations::drawn(model, &picture);
    drawn.retain(|line| moved.contains(&line.source) || moved.contains(&line.target));
    edges::preview(model, &picture, &drawn)
}

/// The box around all edges and what stands on them.
fn edges_extent(edges: &[SceneEdge]) -> Option<Rect> {
    edges.iter().flat_map(edge_extent).reduce(|all, one| all.union(&one))
}

/// The smallest rectangle around everything that is drawn.
fn extent(scene: &Scene) -> Rect {
    let nodes = scene.nodes.iter().flat_map(node_extent);
    let bands = scene.bands.iter().map(|band| band.bounds);
    let lanes = scene.lanes.iter().map(|lane| lane.bounds);
    let notes = scene.notes.iter().map(|note| note.bounds);
    let edges = scene.edges.iter().flat_map(edge_extent);
    let ways = scene.moves.iter().flat_map(way_extent);
    let all = nodes.chain(bands).chain(lanes).chain(notes).chain(edges).chain(ways);
    let around = all.reduce(|all, one| all.union(&one)).unwrap_or_default();
    let (x, y) = (around.x.floor(), around.y.floor());
    Rect::new(x, y, (around.right() - x).ceil(), (around.bottom() - y).ceil())
}

fn node_extent(node: &SceneNode) -> Vec<Rect> {
    let at = |x: f64, y: f64, width: f64, height: f64| Rect::new(node.bounds.x + x, node.bounds.y + y, width, height);
    let badge = node.badge.iter().map(|badge| badge.bounds).map(|b| at(b.x, b.y, b.width, b.height));
    let mark = node.mark.iter().map(|mark| at(mark.x, mark.y, 18.0, 18.0));
    let version = version_mark(node).map(|mark| at(mark.x, mark.y, mark.width, mark.height));
    let ring = node.difference.map_or(1.0, |difference| difference.ring().max(1.0));
    [node.bounds.grown(ring)].into_iter().chain(badge).chain(mark).chain(version).collect()
}

/// Where a node's version mark stands, relative to the node.
fn version_mark(node: &SceneNode) -> Option<Rect> {
    let marked = node.difference.is_some_and(|difference| difference != Difference::Ghost);
    marked.then(|| Rect::new(MARK_AT.x, MARK_AT.y, MARK, MARK))
}

fn way_extent(way: &SceneMove) -> Vec<Rect> {
    let points = way.points.iter().map(|point| Rect::new(point.x, point.y, 0.0, 0.0).grown(2.0));
    points.chain(way.label.iter().map(|label| label.plate)).collect()
}

fn edge_extent(edge: &SceneEdge) -> Vec<Rect> {
    let line = if edge.curved { crate::line::sampled(&edge.points) } else { edge.points.clone() };
    let points = line.iter().map(|point| Rect::new(point.x, point.y, 0.0, 0.0).grown(2.0));
    let label = edge.label.iter().map(|label| label.plate);
    let letter = edge.letter.iter().map(|letter| Rect::new(letter.at.x, letter.at.y, 0.0, 0.0).grown(9.0));
    points.chain(label).chain(letter).collect()
}
