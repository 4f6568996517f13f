//! Where in a stored view stands what only the earlier version had: where it stood, or beside it where that place is
//! taken now.

use std::cell::{Cell, OnceCell};
use std::collections::BTreeMap;

use tragwerk_model::diff::Change;
use tragwerk_model::{Diff, Id, Model, ViewNode};

use super::Comparison;
use super::ghosts::{self, Wanted};
use super::room::Room;
use crate::node::TITLE_BAR;
use crate::scene::Rect;

/// Least distance to what stands there already: room for rings and marks.
const AIR: f64 = 14.0;
/// The same within a container, whose parts stand closer.
const AIR_INSIDE: f64 = 8.0;
const STEP: f64 = 10.0;
/// How far aside something is put before it goes below everything.
const REACH: i32 = 80;
/// Going up or down would leave its band sooner than going sideways.
const UPRIGHT: f64 = 4.0;
/// So many places are looked at for one picture; what is left then goes below everything.
const EFFORT: u32 = 400_000;

/// Puts removed elements and ghosts into a view. A ghost that finds no room where it stood is left out.
pub(super) fn place(comparison: &mut Comparison, before: &Model, view: &Id, wanted: &[Wanted]) {
    let mut boxes = Boxes::of(&comparison.model, view);
    let removed: Vec<ViewNode> = before
        .nodes_in(view)
        .into_iter()
        .filter(|node| comparison.elements.get(&node.element) == Some(&crate::Difference::Removed))
        .filter(|node| comparison.model.node(view, &node.element).is_none())
        .cloned()
        .collect();
    for node in parents_first(removed) {
        boxes.add(before, node);
    }
    for ghost in wanted {
        let Some(node) = before.node(view, &ghost.element) else { continue };
        let Some(bounds) = boxes.inside(before, node, &ghost.whole) else { continue };
        if let Some(id) = ghosts::add_one(comparison, before, ghost) {
            let parent = Some(ghost.whole.clone());
            boxes.put(ViewNode { element: id, parent, ..node.clone() }, bounds);
        }
    }
    let nodes = boxes.added.into_iter().map(Change::added).collect();
    // Elements that were removed and ghosts stand in no view of the later version, so it fits.
    let _fits = comparison.model.apply(&Diff { nodes, ..Diff::default() });
}

fn parents_first(mut nodes: Vec<ViewNode>) -> Vec<ViewNode> {
    let mut sorted: Vec<ViewNode> = Vec::with_capacity(nodes.len());
    while !nodes.is_empty() {
        let waits = |node: &ViewNode| nodes.iter().any(|other| Some(&other.element) == node.parent.as_ref());
        let (later, ready): (Vec<_>, Vec<_>) = nodes.iter().cloned().partition(waits);
        if ready.is_empty() {
            sorted.extend(later);
            break;
        }
        sorted.extend(ready);
        nodes = later;
    }
    sorted
}

/// What stands in the view.
struct Boxes {
    view: Id,
    by_element: BTreeMap<Id, (Rect, Option<Id>)>,
    /// The same by place, and notes and lines with corners placed by hand.
    room: Room,
    /// Below everything that the later version has.
    below: f64,
    /// Ways aside, the nearest first.
    steps: OnceCell<Vec<(f64, f64)>>,
    effort: Cell<u32>,
    added: Vec<ViewNode>,
    order: u32,
}

impl Boxes {
    fn of(model: &Model, view: &Id) -> Self {
        let nodes = model.nodes_in(view);
        let notes = model.notes_in(view).into_iter().map(|note| Rect::new(note.x, note.y, note.width, note.height));
        let by_hand = model.edges_in(view).into_iter().flat_map(|edge| {
            let pairs = edge.waypoints.windows(2);
            let point =
                |at: usize, pair: &[tragwerk_model::records::Point]| Rect::new(pair[at].x, pair[at].y, 0.0, 0.0);
            pairs.map(|pair| point(0, pair).union(&point(1, pair))).collect::<Vec<_>>()
        });
        let mut room = Room::default();
        for node in &nodes {
            room.put(bounds(node), Some(node.element.clone()));
        }
        for other in notes.chain(by_hand) {
            room.put(other, None);
        }
        Self {
            view: view.clone(),
            room,
            below: nodes.iter().map(|node| bounds(node).bottom() + 40.0).fold(0.0, f64::max),
            steps: OnceCell::new(),
            effort: Cell::new(EFFORT),
            order: nodes.iter().map(|node| node.order + 1).max().unwrap_or(0),
            by_element: nodes.iter().map(|node| (node.element.clone(), (bounds(node), node.parent.clone()))).collect(),
            added: Vec::new(),
        }
    }

    /// Where it stood, or the nearest free place, within what contained it if that has room.
    fn add(&mut self, before: &Model, node: ViewNode) {
        let inside = node.parent.clone().and_then(|parent| Some((self.inside(before, &node, &parent)?, parent)));
        let (bounds, parent) = match inside {
            Some((bounds, parent)) => (bounds, Some(parent)),
            None => (self.outside(bounds(&node)), None),
        };
        self.put(ViewNode { parent, ..node }, bounds);
    }

    fn put(&mut self, node: ViewNode, at: Rect) {
        self.by_element.insert(node.element.clone(), (at, node.parent.clone()));
        self.room.put(at, Some(node.element.clone()));
        let node = ViewNode { view: self.view.clone(), order: self.order, x: at.x, y: at.y, ..node };
        self.added.push(node);
        self.order = self.order.saturating_add(1);
    }

    /// A free place within a container that is shown, where the box stood in it or beside.
    fn inside(&self, before: &Model, node: &ViewNode, parent: &Id) -> Option<Rect> {
        let (room, _) = self.by_element.get(parent)?;
        let old = before.node(&self.view, parent).map_or(*room, bounds);
        let stood = Rect::new(node.x + room.x - old.x, node.y + room.y - old.y, node.width, node.height);
        let within = Rect::new(room.x + 4.0, room.y + TITLE_BAR + 2.0, room.width - 8.0, room.height - TITLE_BAR - 6.0);
        self.nearest(stood, |place| within.contains(place) && self.is_free(place, Some(parent), AIR_INSIDE))
    }

    fn outside(&self, stood: Rect) -> Rect {
        let is_free = |place: &Rect| self.is_free(place, None, AIR);
        self.nearest(stood, is_free).unwrap_or_else(|| {
            let row = |row: u32| self.below.max(stood.y) + f64::from(row) * (stood.height + 2.0 * AIR);
            let mut places = (0..).map(|number| Rect { y: row(number), ..stood });
            places.find(is_free).unwrap_or(stood)
        })
    }

    /// The nearest place that will do; the place itself first.
    fn nearest(&self, stood: Rect, fits: impl Fn(&Rect) -> bool) -> Option<Rect> {
        if fits(&stood) {
            return Some(stood);
        }
        let places = self.steps.get_or_init(steps).iter();
        let mut places = places.map(|(x, y)| Rect { x: stood.x + x, y: stood.y + y, ..stood });
        places.by_ref().take_while(|_| self.tries()).find(|place| fits(place))
    }

    /// Whether one more place may be looked at.
    fn tries(&self) -> bool {
        let left = self.effort.get();
        self.effort.set(left.saturating_sub(1));
        left > 0
    }

    /// Whether a place keeps its distance from everything but what contains it.
    fn is_free(&self, place: &Rect, parent: Option<&Id>, air: f64) -> bool {
        let mut containers = Vec::new();
        let mut at = parent;
        while let Some(id) = at.filter(|id| !containers.contains(id)) {
            containers.push(id);
            at = self.by_element.get(id).and_then(|(_, parent)| parent.as_ref());
        }
        !self.room.is_taken(&place.grown(air), &containers)
    }
}

/// All ways aside that are tried, the nearest first.
fn steps() -> Vec<(f64, f64)> {
    let all = (-REACH..=REACH).flat_map(|x| (-REACH..=REACH).map(move |y| (f64::from(x), f64::from(y))));
    let mut all: Vec<(f64, f64)> = all.map(|(x, y)| (x * STEP, y * STEP)).collect();
    let far = |(x, y): &(f64, f64)| x.abs() + UPRIGHT * y.abs();
    all.sort_by(|a, b| far(a).total_cmp(&far(b)).then(b.0.total_cmp(&a.0)).then(b.1.total_cmp(&a.1)));
    all
}

fn bounds(node: &ViewNode) -> Rect {
    Rect::new(node.x, node.y, node.width, node.height)
}
