//! Finds free places for words and letters on lines.
//!
//! Invariant: no plate lies on a node, a badge, a mark or another plate; what finds no such place is left out.

use tragwerk_model::records::Point;

use crate::raster::Raster;
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
const BORDER: f64 = 45.0;
const OVER_CORNER: f64 = 30.0;
/// Words stand better on a horizontal run.
const UPRIGHT: f64 = 24.0;

/// The centres of what is wanted, in its order.
pub(crate) fn place(ground: &Ground, wanted: &[Wanted]) -> Vec<Option<Point>> {
    let mut sequence: Vec<usize> = (0..wanted.len()).collect();
    let lengths: Vec<f64> = wanted.iter().map(|wanted| length(&ground.lines[wanted.line])).collect();
    // Short lines have the least choice.
    sequence.sort_by(|a, b| lengths[*a].total_cmp(&lengths[*b]).then(a.cmp(b)));
    let mut places = vec![None; wanted.len()];
    let mut map = Map::of(ground);
    for at in sequence {
        let found = best(ground, &wanted[at], &map);
        if let Some(centre) = found {
            map.take(plate(&wanted[at], centre));
        }
        places[at] = found;
    }
    places
}

/// The ground and the plates that lie on it, so that only what is near a place is asked.
struct Map {
    /// What is on the ground, then the plates.
    taken: Vec<Rect>,
    on_taken: Raster,
    /// Line, start and end of each piece.
    pieces: Vec<(usize, Point, Point)>,
    on_pieces: Raster,
    on_borders: Raster,
}

impl Map {
    fn of(ground: &Ground) -> Self {
        let lines = ground.lines.iter().enumerate();
        let pieces: Vec<(usize, Point, Point)> =
            lines.flat_map(|(at, line)| line.windows(2).map(move |pair| (at, pair[0], pair[1]))).collect();
        let areas: Vec<Rect> = pieces.iter().map(|(_, from, to)| around(*from, *to)).collect();
        Self {
            taken: ground.taken.clone(),
            on_taken: Raster::of(&ground.taken),
            on_pieces: Raster::of(&areas),
            on_borders: Raster::of(&ground.borders),
            pieces,
        }
    }

    fn take(&mut self, plate: Rect) {
        self.on_taken.put(self.taken.len(), plate);
        self.taken.push(plate);
    }

    fn is_taken(&self, area: Rect) -> bool {
        self.on_taken.each_near(area).any(|at| self.taken[at].overlaps(&area))
    }

    /// How many pieces of other lines a plate would hide.
    fn hidden(&self, plate: Rect, own: usize) -> usize {
        let near = self.on_pieces.each_near(plate).map(|at| self.pieces[at]);
        near.filter(|(line, from, to)| *line != own && crosses(&plate, *from, *to)).count()
    }

    /// How many borders of containers a plate would interrupt.
    fn cut(&self, plate: Rect, borders: &[Rect]) -> usize {
        let near = self.on_borders.each_near(plate).map(|at| borders[at]);
        near.filter(|border| border.overlaps(&plate) && !border.contains(&plate)).count()
    }
}

fn around(from: Point, to: Point) -> Rect {
    Rect::new(from.x, from.y, 0.0, 0.0).union(&Rect::new(to.x, to.y, 0.0, 0.0))
}

fn plate(wanted: &Wanted, centre: Point) -> Rect {
    Rect::new(centre.x - wanted.width / 2.0, centre.y - wanted.height / 2.0, wanted.width, wanted.height)
}

fn best(ground: &Ground, wanted: &Wanted, map: &Map) -> Option<Point> {
    let line = &ground.lines[wanted.line];
    let mut candidates = candidates(line, wanted);
    candidates.sort_by(|a, b| a.cost.total_cmp(&b.cost));
    let mut best: Option<(f64, Point)> = None;
    for candidate in candidates {
        if best.is_some_and(|(cost, _)| cost <= candidate.cost) {
            break;
        }
        let plate = plate(wanted, candidate.centre);
        if map.is_taken(plate.grown(1.0)) {
            continue;
        }
        let hidden = map.hidden(plate, wanted.line) as f64;
        let borders = map.cut(plate, &ground.borders) as f64;
        let cost = candidate.cost + HIDDEN_LINE * hidden + BORDER * borders;
        if best.is_none_or(|(known, _)| cost < known) {
            best = Some((cost, candidate.centre));
        }
    }
    best.map(|(_, centre)| centre)
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
