//! Finds free places for words and letters on lines.
//!
//! Invariant: no plate lies on a node, a badge, a mark or another plate; what finds no such place is left out.

use tragwerk_model::records::Point;

use crate::scene::Rect;

/// What plates must not cover, and should not.
pub(crate) struct Ground {
    /// Nodes, badges, marks, title bars.
    pub taken: Vec<Rect>,
    /// The courses of all lines; a plate should not hide a piece of another one.
    pub lines: Vec<Vec<Point>>,
    /// Borders of containers, which a plate should not interrupt.
    pub borders: Vec<Rect>,
}

/// Something that has to stand on a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Wanted {
    /// Its line, by position in [`Ground::lines`].
    pub line: usize,
    pub width: f64,
    pub height: f64,
}

/// From the end of a line to a plate: room for the head.
const AT_END: f64 = 11.0;
/// From the start of a line to a plate.
const AT_START: f64 = 4.0;
const STEP: f64 = 5.0;
const HIDDEN_LINE: f64 = 60.0;
const BORDER: f64 = 25.0;
const OVER_CORNER: f64 = 30.0;
/// Words stand better on a horizontal run.
const UPRIGHT: f64 = 24.0;

/// The centres of what is wanted, in its order.
pub(crate) fn place(ground: &Ground, wanted: &[Wanted]) -> Vec<Option<Point>> {
    let mut sequence: Vec<usize> = (0..wanted.len()).collect();
    let length = |at: usize| length(&ground.lines[wanted[at].line]);
    // Short lines have the least choice.
    sequence.sort_by(|a, b| length(*a).total_cmp(&length(*b)).then(a.cmp(b)));
    let mut places = vec![None; wanted.len()];
    let mut plates: Vec<Rect> = Vec::new();
    for at in sequence {
        let found = best(ground, &wanted[at], &plates);
        plates.extend(found.map(|centre| plate(&wanted[at], centre)));
        places[at] = found;
    }
    places
}

fn plate(wanted: &Wanted, centre: Point) -> Rect {
    Rect::new(centre.x - wanted.width / 2.0, centre.y - wanted.height / 2.0, wanted.width, wanted.height)
}

fn best(ground: &Ground, wanted: &Wanted, plates: &[Rect]) -> Option<Point> {
    let line = &ground.lines[wanted.line];
    let mut candidates = candidates(line, wanted);
    candidates.sort_by(|a, b| a.cost.total_cmp(&b.cost));
    let near = near(ground, wanted, line);
    let mut best: Option<(f64, Point)> = None;
    for candidate in candidates {
        if best.is_some_and(|(cost, _)| cost <= candidate.cost) {
            break;
        }
        let plate = plate(wanted, candidate.centre);
        let roomy = plate.grown(1.0);
        if near.taken.iter().chain(plates).any(|taken| taken.overlaps(&roomy)) {
            continue;
        }
        let hidden = near.lines.iter().filter(|(from, to)| crosses(&plate, *from, *to)).count() as f64;
        let cut = |border: &&Rect| border.overlaps(&plate) && !border.contains(&plate);
        let borders = ground.borders.iter().filter(cut).count() as f64;
        let cost = candidate.cost + HIDDEN_LINE * hidden + BORDER * borders;
        if best.is_none_or(|(known, _)| cost < known) {
            best = Some((cost, candidate.centre));
        }
    }
    best.map(|(_, centre)| centre)
}

/// What lies in the neighbourhood of a line.
struct Near {
    taken: Vec<Rect>,
    lines: Vec<(Point, Point)>,
}

fn near(ground: &Ground, wanted: &Wanted, line: &[Point]) -> Near {
    let points = line.iter().map(|point| Rect::new(point.x, point.y, 0.0, 0.0));
    let area = points.reduce(|all, one| all.union(&one)).unwrap_or_default().grown(wanted.width + wanted.height);
    let others = ground.lines.iter().enumerate().filter(|(at, _)| *at != wanted.line);
    let pieces = others.flat_map(|(_, other)| other.windows(2).map(|pair| (pair[0], pair[1])));
    Near {
        taken: ground.taken.iter().filter(|taken| taken.overlaps(&area)).copied().collect(),
        lines: pieces.filter(|(from, to)| crosses(&area, *from, *to)).collect(),
    }
}

struct Candidate {
    centre: Point,
    cost: f64,
}

/// Places along a line, those near its middle cheapest.
fn candidates(line: &[Point], wanted: &Wanted) -> Vec<Candidate> {
    let total = length(line);
    let mut candidates = Vec::new();
    let mut walked = 0.0;
    for pair in line.windows(2) {
        let side = distance(pair[0], pair[1]);
        let upright = (pair[0].x - pair[1].x).abs() < (pair[0].y - pair[1].y).abs();
        let half = if upright { wanted.height } else { wanted.width } / 2.0;
        let steps = (side / STEP).floor().max(1.0) as usize;
        for step in 0..=steps {
            let along = side * step as f64 / steps as f64;
            let position = walked + along;
            if position < half + AT_START || position > total - half - AT_END {
                continue;
            }
            let cut = (half - along).max(half - (side - along)).max(0.0);
            let over_corner = if cut > 0.5 && line.len() < 12 { OVER_CORNER } else { 0.0 };
            let square = (wanted.width - wanted.height).abs() < 6.0;
            let uneasy = if upright && !square { UPRIGHT } else { 0.0 };
            let share = if side < 1e-9 { 0.0 } else { along / side };
            let centre = Point {
                x: pair[0].x + share * (pair[1].x - pair[0].x),
                y: pair[0].y + share * (pair[1].y - pair[0].y),
            };
            let cost = 0.15 * (position - total / 2.0).abs() + over_corner + uneasy;
            candidates.push(Candidate { centre, cost });
        }
        walked += side;
    }
    candidates
}

fn length(line: &[Point]) -> f64 {
    line.windows(2).map(|pair| distance(pair[0], pair[1])).sum()
}

fn distance(a: Point, b: Point) -> f64 {
    (b.x - a.x).hypot(b.y - a.y)
}

/// Whether a piece of a line runs through a rectangle; exact for upright pieces, by its box for others, which are
/// short pieces of curves.
fn crosses(bounds: &Rect, from: Point, to: Point) -> bool {
    let (left, right) = (from.x.min(to.x), from.x.max(to.x));
    let (top, bottom) = (from.y.min(to.y), from.y.max(to.y));
    left < bounds.right() && right > bounds.x && top < bounds.bottom() && bottom > bounds.y
}
