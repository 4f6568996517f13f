//! Edges: routed, drawn and labelled.

use tragwerk_model::records::Point;
use tragwerk_model::{ElementKind, Model, Relation, RelationKind};

use super::picture::Picture;
use super::relations::Drawn;
use crate::labels::{Labels, Overlay, Phrase};
use crate::line::{self, Crossing, Curve, Ending, Ground, Wanted};
use crate::node::{Side, TITLE_BAR, inset, text_line};
use crate::path::{number, round};
use crate::route::{self, Obstacle, Route, Wire};
use crate::scene::{EdgeLabel, LetterBadge, LineStyle, Rect, SceneEdge, SceneNode};
use crate::text::EDGE;
use crate::viewpoint;

/// Radius of the corners of what should be a curve but found no way as one.
const SWUNG: f64 = 28.0;
/// Height of a label's plate.
const PLATE: f64 = 14.0;
/// Air beside the words on a plate.
const PLATE_PAD: f64 = 4.0;
/// Diameter of a letter's disc.
const DISC: f64 = 17.0;

/// All edges of a picture with everything on them, and how many words found no place.
pub(super) fn all(
    model: &Model,
    picture: &Picture,
    nodes: &[SceneNode],
    drawn: &[Drawn],
    labels: &dyn Labels,
    overlay: &Overlay,
) -> (Vec<SceneEdge>, u32) {
    let courses = courses(picture, drawn);
    let crossings = crossings(&courses);
    let mut edges: Vec<SceneEdge> = Vec::with_capacity(drawn.len());
    for ((line, course), crossings) in drawn.iter().zip(&courses).zip(&crossings) {
        let Some(relation) = model.relation(line.relation.as_str()) else { continue };
        edges.push(edge(relation, line, course, crossings, picture, overlay.evidence.contains(&relation.id)));
    }
    let dropped = label(model, picture, nodes, drawn, &courses, labels, &mut edges);
    (edges, dropped)
}

/// Edges without words and jumps, for the time of a drag.
pub(super) fn preview(model: &Model, picture: &Picture, drawn: &[Drawn]) -> Vec<SceneEdge> {
    let courses = courses(picture, drawn);
    let lines = drawn.iter().zip(&courses).filter_map(|(line, course)| {
        let relation = model.relation(line.relation.as_str())?;
        Some(edge(relation, line, course, &[], picture, false))
    });
    lines.collect()
}

/// The course of a line: orthogonal or a curve, its ends on the outlines.
struct Course {
    points: Vec<Point>,
    curved: bool,
    bundle: usize,
    gathers: bool,
}

fn courses(picture: &Picture, drawn: &[Drawn]) -> Vec<Course> {
    let mut curves = curves(picture, drawn);
    let boxes: Vec<Obstacle> =
        picture.nodes.iter().map(|node| obstacle(node.kind, node.bounds, node.parent, node.container)).collect();
    let straight: Vec<usize> = (0..drawn.len()).filter(|at| curves[*at].is_none()).collect();
    let wires: Vec<Wire> = straight.iter().map(|at| wire(picture, &drawn[*at])).collect();
    let mut routes: Vec<Option<Route>> = vec![None; drawn.len()];
    for (at, route) in straight.into_iter().zip(route::route(&boxes, &wires)) {
        routes[at] = Some(route);
    }
    let made = drawn.iter().enumerate().map(|(at, line)| match (curves[at].take(), routes[at].take()) {
        (Some(curve), _) => curved(picture, line, curve),
        (None, route) => orthogonal(picture, line, route.unwrap_or_default()),
    });
    made.collect()
}

fn wire(picture: &Picture, line: &Drawn) -> Wire {
    let corners = picture.by_hand.get(&line.relation).cloned().unwrap_or_default();
    Wire { source: line.source, target: line.target, style: line.style, corners }
}

fn obstacle(kind: ElementKind, bounds: Rect, parent: Option<usize>, container: bool) -> Obstacle {
    use ElementKind as K;
    let inset = match kind {
        K::JourneyStage | K::Handoff => (20.0, 10.0),
        K::DataObject | K::BuyerRole => (22.0, 12.0),
        K::Channel => (16.0, 9.0),
        K::Goal | K::Activity => (14.0, 9.0),
        _ => (10.0, 8.0),
    };
    Obstacle { bounds, parent, container, points_right: kind == K::JourneyStage, inset }
}

/// What bends is not the plan.
fn bends(style: LineStyle) -> bool {
    matches!(style, LineStyle::Back | LineStyle::Pause | LineStyle::ReEntry)
}

/// Curves for the transitions that are not the plan, where one finds its way.
fn curves(picture: &Picture, drawn: &[Drawn]) -> Vec<Option<Curve>> {
    let mut taken: Vec<Point> = Vec::new();
    let choose = |line: &Drawn| {
        if !bends(line.style) || line.source == line.target || picture.by_hand.contains_key(&line.relation) {
            return None;
        }
        let foreign = |at: &usize| *at != line.source && *at != line.target && !picture.nodes[*at].container;
        let obstacles: Vec<Rect> =
            (0..picture.nodes.len()).filter(foreign).map(|at| picture.nodes[at].bounds).collect();
        let (source, target) = (picture.nodes[line.source].bounds, picture.nodes[line.target].bounds);
        let curve = line::choose_curve(source, target, &obstacles, &taken)?;
        taken.extend([curve.points[0], curve.points[3]]);
        Some(curve)
    };
    drawn.iter().map(choose).collect()
}

fn curved(picture: &Picture, line: &Drawn, curve: Curve) -> Course {
    let mut points = curve.points.to_vec();
    points[0] = on_outline(picture, line.source, points[0], curve.sides.0);
    points[3] = on_outline(picture, line.target, points[3], curve.sides.1);
    Course { points: points.into_iter().map(rounded).collect(), curved: true, bundle: usize::MAX, gathers: false }
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

fn rounded(point: Point) -> Point {
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

/// Where horizontal runs cross vertical runs of other bundles.
fn crossings(courses: &[Course]) -> Vec<Vec<Crossing>> {
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

fn edge(
    relation: &Relation,
    line: &Drawn,
    course: &Course,
    crossings: &[Crossing],
    picture: &Picture,
    evidence: bool,
) -> SceneEdge {
    let shape = line::head_shape(line.style, relation.kind);
    let points = &course.points;
    let (path, head) = match points[..] {
        [] | [_] => (String::new(), None),
        [.., before, end] => {
            let Ending { head, line_end } = line::ending(shape, before, end);
            let mut drawn = points.clone();
            drawn[points.len() - 1] = line_end;
            (path(line.style, course, drawn, crossings), head)
        }
    };
    SceneEdge {
        relation: relation.id.clone(),
        kind: relation.kind,
        source: relation.source.clone(),
        target: relation.target.clone(),
        family: relation.kind.family(),
        style: line.style,
        points: points.clone(),
        curved: course.curved,
        path,
        head,
        label: None,
        letter: None,
        by_hand: picture.by_hand.contains_key(&relation.id),
        evidence,
    }
}

/// Lines that gather at their target are drawn from there, so that the dashes of their shared part match.
fn path(style: LineStyle, course: &Course, mut points: Vec<Point>, crossings: &[Crossing]) -> String {
    if let ([a, b, c, d], true) = (&points[..], course.curved) {
        let at = |point: &Point| format!("{} {}", number(point.x), number(point.y));
        return format!("M{}C{} {} {}", at(a), at(b), at(c), at(d));
    }
    if style == LineStyle::Conflict {
        return line::zigzag(&points);
    }
    let radius = if bends(style) { SWUNG } else { line::CORNER };
    if !course.gathers {
        return line::stroke(&points, crossings, radius);
    }
    let last = points.len().saturating_sub(2);
    points.reverse();
    let turned: Vec<Crossing> =
        crossings.iter().map(|crossing| Crossing { segment: last - crossing.segment, ..*crossing }).collect();
    line::stroke(&points, &turned, radius)
}

/// Puts words and letters on the edges; tells how many found no place.
fn label(
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
        let share = relation.attributes.get("share").and_then(tragwerk_model::Value::as_number);
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
