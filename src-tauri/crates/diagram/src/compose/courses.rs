//! The course of every line of a picture: as the router found it or as a curve, with its ends on the outlines of the
//! shapes, not on their boxes.

use tragwerk_model::records::Point;

use super::picture::Picture;
use super::relations::Drawn;
use crate::line::{self, Crossing, Curve, Free, Others, Walls};
use crate::node::{Side, inset};
use crate::obstacle::obstacle;
use crate::path::round;
use crate::route::{self, Effort, Obstacle, Route, Wire};
use crate::scene::{LineStyle, Rect};
use crate::together::together;

/// The course of a line: orthogonal or a curve, its ends on the outlines.
#[derive(Debug)]
pub(super) struct Course {
    pub points: Vec<Point>,
    pub curved: bool,
    /// Lines of one bundle may lie on one another.
    pub bundle: usize,
    /// Whether the shared part lies at the target.
    pub gathers: bool,
}

/// The courses of all lines, in their order.
pub(super) fn courses(picture: &Picture, drawn: &[Drawn], effort: Effort) -> Vec<Course> {
    let nodes = picture.nodes.iter().map(|node| obstacle(node.kind, node.bounds, node.parent, node.container));
    let boxes: Vec<Obstacle> = nodes.chain(notes(picture)).collect();
    let mut bending = bending(picture, drawn);
    let straight: Vec<usize> = (0..drawn.len()).filter(|at| bending[*at].is_none()).collect();
    let wires: Vec<Wire> = straight.iter().map(|at| wire(picture, &drawn[*at])).collect();
    let of_all = |(bend, line): (&mut Option<Bend>, &Drawn)| Some(bend.as_mut()?.free(picture, line));
    let (free, found) = together(
        wires.len() < drawn.len(),
        || bending.iter_mut().zip(drawn).map(of_all).collect::<Vec<_>>(),
        || route::route(&boxes, &wires, effort),
    );
    let mut routes: Vec<Option<Route>> = vec![None; drawn.len()];
    for (at, route) in straight.into_iter().zip(found) {
        routes[at] = Some(route);
    }
    let mut curves = curves(&mut bending, &free, &routes);
    let made = drawn.iter().enumerate().map(|(at, line)| match (curves[at].take(), routes[at].take()) {
        (Some(curve), _) => curved(&curve),
        (None, route) => orthogonal(picture, line, route.unwrap_or_default()),
    });
    made.collect()
}

/// Notes that stand by themselves are gone around too; one that lies on an element or close to it is not.
fn notes(picture: &Picture) -> impl Iterator<Item = Obstacle> {
    const AIR: f64 = 16.0;
    let bounds = picture.notes.iter().map(|note| Rect::new(note.x, note.y, note.width, note.height));
    let apart = bounds.filter(|bounds| !picture.nodes.iter().any(|node| node.bounds.overlaps(&bounds.grown(AIR))));
    apart.map(|bounds| Obstacle {
        bounds,
        parent: None,
        container: false,
        points_right: false,
        inset: (10.0, 8.0),
        hangs: 0.0,
    })
}

fn wire(picture: &Picture, line: &Drawn) -> Wire {
    let corners = picture.by_hand.get(&line.relation).cloned().unwrap_or_default();
    Wire { source: line.source, target: line.target, style: line.style, corners }
}

/// What bends is not the plan.
pub(super) fn bends(style: LineStyle) -> bool {
    matches!(style, LineStyle::Back | LineStyle::Pause | LineStyle::ReEntry)
}

/// A line that will be a curve, and what it keeps away from.
struct Bend {
    walls: Walls,
    ground: Rect,
}

impl Bend {
    fn free(&mut self, picture: &Picture, line: &Drawn) -> Vec<Free> {
        let free = line::free_curves(&mut self.walls, self.ground);
        free.into_iter().map(|free| free.ending(|curve| end_on_outlines(picture, line, curve))).collect()
    }
}

/// The best curves beside the lines and, one after the other, beside each other.
fn curves(bending: &mut [Option<Bend>], free: &[Option<Vec<Free>>], routes: &[Option<Route>]) -> Vec<Option<Curve>> {
    let mut others = Others::default();
    routes.iter().flatten().for_each(|route| others.add(&route.points));
    let choose = |(bend, free): (&mut Option<Bend>, &Option<Vec<Free>>)| {
        let curve = line::choose_curve(free.as_ref()?, &mut bend.as_mut()?.walls, &others)?;
        others.add_curve(&curve.points);
        Some(curve)
    };
    bending.iter_mut().zip(free).map(choose).collect()
}

/// The transitions that are not the plan, where a curve finds its way; none in a crowded picture, where the search for
/// it would take too long.
fn bending(picture: &Picture, drawn: &[Drawn]) -> Vec<Option<Bend>> {
    let crowded = route::is_crowded(picture.nodes.len(), drawn.len());
    let ground = picture.nodes.iter().map(|node| node.bounds).reduce(|all, one| all.union(&one)).unwrap_or_default();
    let of = |line: &Drawn| {
        let by_hand = picture.by_hand.contains_key(&line.relation);
        if crowded || by_hand || !bends(line.style) || line.source == line.target {
            return None;
        }
        let foreign = |at: &usize| *at != line.source && *at != line.target && !picture.nodes[*at].container;
        let bounds = |at: usize| picture.nodes[at].bounds;
        let others = (0..picture.nodes.len()).filter(foreign).map(bounds);
        let mut walls = Walls::new(bounds(line.source), bounds(line.target), others);
        line::may_curve(&mut walls, ground).then_some(Bend { walls, ground })
    };
    drawn.iter().map(of).collect()
}

fn end_on_outlines(picture: &Picture, line: &Drawn, curve: &mut Curve) {
    let Curve { points, sides } = curve;
    points[0] = on_outline(picture, line.source, points[0], sides.0);
    points[3] = on_outline(picture, line.target, points[3], sides.1);
}

fn curved(curve: &Curve) -> Course {
    Course { points: curve.points.map(rounded).to_vec(), curved: true, bundle: usize::MAX, gathers: false }
}

fn orthogonal(picture: &Picture, line: &Drawn, route: Route) -> Course {
    let mut points = route.points;
    if let [first, second, ..] = points[..] {
        points[0] = on_outline(picture, line.source, first, side_towards(first, second));
    }
    if let [.., before, last] = points[..] {
        let end = points.len() - 1;
        points[end] = on_outline(picture, line.target, last, side_towards(last, before));
    }
    let points = points.into_iter().map(rounded).collect();
    Course { points, curved: false, bundle: route.bundle, gathers: route.gathers }
}

pub(super) fn rounded(point: Point) -> Point {
    Point { x: round(point.x), y: round(point.y) }
}

fn side_towards(border: Point, next: Point) -> Side {
    let (x, y) = (next.x - border.x, next.y - border.y);
    match (x.abs() > y.abs(), x > 0.0, y > 0.0) {
        (true, true, _) => Side::Right,
        (true, false, _) => Side::Left,
        (false, _, true) => Side::Bottom,
        (false, _, false) => Side::Top,
    }
}

/// From the border of a node's box to the outline of its shape.
fn on_outline(picture: &Picture, at: usize, point: Point, side: Side) -> Point {
    let node = &picture.nodes[at];
    let Rect { x, y, width, height } = node.bounds;
    let upright = matches!(side, Side::Left | Side::Right);
    let on_side = match side {
        Side::Left => (point.x - x).abs() < 0.5,
        Side::Right => (point.x - x - width).abs() < 0.5,
        Side::Top => (point.y - y).abs() < 0.5,
        Side::Bottom => (point.y - y - height).abs() < 0.5,
    };
    if !on_side {
        return point;
    }
    let by = inset(node.kind, side, if upright { point.y - y } else { point.x - x }, width, height);
    match side {
        Side::Left => Point { x: point.x + by, ..point },
        Side::Right => Point { x: point.x - by, ..point },
        Side::Top => Point { y: point.y + by, ..point },
        Side::Bottom => Point { y: point.y - by, ..point },
    }
}

/// Where horizontal runs cross vertical runs of other bundles. A crowded picture has none: its jumps would be too many
/// to be seen.
pub(super) fn crossings(picture: &Picture, courses: &[Course]) -> Vec<Vec<Crossing>> {
    if route::is_crowded(picture.nodes.len(), courses.len()) {
        return vec![Vec::new(); courses.len()];
    }
    let upright: Vec<(usize, f64, f64, f64)> = courses
        .iter()
        .filter(|course| !course.curved)
        .flat_map(|course| course.points.windows(2).map(move |pair| (course.bundle, pair[0], pair[1])))
        .filter(|(_, a, b)| a.x == b.x)
        .map(|(bundle, a, b)| (bundle, a.x, a.y.min(b.y), a.y.max(b.y)))
        .collect();
    let of = |course: &Course| {
        let mut found = Vec::new();
        for (segment, pair) in
            course.points.windows(2).enumerate().filter(|(_, pair)| !course.curved && pair[0].y == pair[1].y)
        {
            let (y, left, right) = (pair[0].y, pair[0].x.min(pair[1].x), pair[0].x.max(pair[1].x));
            let hit = |line: &&(usize, f64, f64, f64)| {
                let (bundle, x, top, bottom) = **line;
                bundle != course.bundle && x > left && x < right && y > top + 1.0 && y < bottom - 1.0
            };
            found.extend(upright.iter().filter(hit).map(|(_, x, ..)| Crossing { segment, x: *x }));
        }
        found.sort_by(|a: &Crossing, b| a.segment.cmp(&b.segment).then(a.x.total_cmp(&b.x)));
        found.dedup();
        found
    };
    courses.iter().map(of).collect()
}
