//! What already runs where on the grid, counted in bundles.

use std::collections::BTreeMap;

use tragwerk_model::records::Point;

use super::grid::Grid;

/// Four counters per vertex: ways right and down, and lines that pass the vertex across and upright.
pub(super) struct Traffic {
    width: usize,
    counters: Vec<Counter>,
    mark: u32,
    preferring: bool,
    /// By bundle and number.
    lines: BTreeMap<usize, BTreeMap<usize, Line>>,
    /// How many lines of which bundles end at a side.
    endings: BTreeMap<BoxSide, BTreeMap<usize, usize>>,
}

/// How many bundles use something.
#[derive(Clone, Copy, Default)]
struct Counter {
    bundles: u16,
    /// The mark of the last search whose bundle was one of them.
    own: u32,
}

/// A side of a box: its position, whether lines meet it upright, and the coordinate of the side.
pub(super) type BoxSide = (usize, bool, i64);

/// What a line adds to the traffic.
struct Line {
    sides: [BoxSide; 2],
    codes: Vec<u32>,
    points: Vec<Point>,
}

impl Traffic {
    pub fn new(grid: &Grid) -> Self {
        Self {
            width: grid.width(),
            counters: vec![Counter::default(); grid.len() * 4],
            mark: 0,
            preferring: false,
            lines: BTreeMap::new(),
            endings: BTreeMap::new(),
        }
    }

    /// Takes a line out, and lets it run for free where others of its bundle run until its course is added.
    pub fn take_out(&mut self, at: usize, bundle: usize) {
        self.mark += 1;
        let lines = self.lines.entry(bundle).or_default();
        let taken = lines.remove(&at);
        self.preferring = lines.values().any(|line| !line.codes.is_empty());
        for code in lines.values().flat_map(|line| &line.codes) {
            self.counters[*code as usize].own = self.mark;
        }
        let Some(Line { codes, sides, .. }) = taken else { return };
        for code in codes {
            let counter = &mut self.counters[code as usize];
            counter.bundles -= u16::from(counter.own != self.mark);
        }
        for side in sides {
            self.end(side, bundle, |lines| lines - 1);
        }
    }

    fn end(&mut self, side: BoxSide, bundle: usize, change: impl Fn(usize) -> usize) {
        let here = self.endings.entry(side).or_default();
        let lines = change(here.get(&bundle).copied().unwrap_or_default());
        if lines == 0 {
            here.remove(&bundle);
        } else {
            here.insert(bundle, lines);
        }
    }

    /// Whether the preferred bundle has courses yet.
    pub fn prefers_something(&self) -> bool {
        self.preferring
    }

    /// Notes the course of the line that was taken out last.
    pub fn add(&mut self, at: usize, bundle: usize, sides: [BoxSide; 2], vertices: &[usize], points: &[Point]) {
        let codes = self.codes(vertices);
        for code in &codes {
            let counter = &mut self.counters[*code as usize];
            counter.bundles += u16::from(counter.own != self.mark);
        }
        for side in sides {
            self.end(side, bundle, |lines| lines + 1);
        }
        self.lines.entry(bundle).or_default().insert(at, Line { sides, codes, points: points.to_vec() });
    }

    /// The course of a line that has one.
    pub fn course_of(&self, at: usize, bundle: usize) -> Option<&Vec<Point>> {
        self.lines.get(&bundle)?.get(&at).map(|line| &line.points)
    }

    /// How many other bundles end at a side of a box.
    pub fn ending(&self, side: BoxSide, bundle: usize) -> usize {
        let Some(here) = self.endings.get(&side) else { return 0 };
        here.len() - usize::from(here.contains_key(&bundle))
    }

    /// How many other bundles use the way between two neighbouring vertices, and whether the preferred one does.
    pub fn way(&self, from: usize, to: usize, upright: bool) -> (u16, bool) {
        self.read(from.min(to) * 4 + usize::from(upright))
    }

    /// How many other bundles pass a vertex in a direction.
    pub fn passing(&self, vertex: usize, upright: bool) -> u16 {
        self.read(vertex * 4 + 2 + usize::from(upright)).0
    }

    fn read(&self, code: usize) -> (u16, bool) {
        let Counter { bundles, own } = self.counters[code];
        let own = own == self.mark;
        (bundles - u16::from(own && bundles > 0), own)
    }

    fn codes(&self, vertices: &[usize]) -> Vec<u32> {
        let mut codes: Vec<u32> = Vec::new();
        for (index, pair) in vertices.windows(2).enumerate() {
            codes.push(way_code(pair[0], pair[1], self.width) as u32);
            let upright = is_upright(pair[0], pair[1], self.width);
            let goes_on = vertices.get(index + 2).is_some_and(|next| is_upright(pair[1], *next, self.width) == upright);
            if goes_on {
                codes.push((pair[1] * 4 + 2 + usize::from(upright)) as u32);
            }
        }
        codes
    }
}

fn is_upright(from: usize, to: usize, width: usize) -> bool {
    from.abs_diff(to) == width && width > 1
}

fn way_code(from: usize, to: usize, width: usize) -> usize {
    from.min(to) * 4 + usize::from(is_upright(from, to, width))
}
