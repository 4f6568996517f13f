//! What already runs where on the grid, counted in bundles.

use std::collections::{BTreeMap, HashMap};

use tragwerk_model::records::Point;

use super::grid::Grid;

/// Four counters per vertex: ways right and down, and lines that pass the vertex across and upright.
pub(super) struct Traffic {
    width: usize,
    counts: Vec<u16>,
    /// Marks of the bundle that is preferred at the moment.
    own: Vec<u32>,
    mark: u32,
    preferring: bool,
    /// How many lines of a bundle use a counter; only looked up, never walked.
    used: HashMap<(usize, u32), u16>,
    lines: BTreeMap<usize, Line>,
    /// How many lines of which bundles end at a side.
    endings: BTreeMap<BoxSide, BTreeMap<usize, usize>>,
}

/// A side of a box: its position, whether lines meet it upright, and the coordinate of the side.
pub(super) type BoxSide = (usize, bool, i64);

/// What a line adds to the traffic.
#[derive(Default)]
pub(super) struct Line {
    bundle: usize,
    sides: Option<[BoxSide; 2]>,
    codes: Vec<u32>,
    points: Vec<Point>,
}

/// Where the traffic became different when a line took another course.
#[derive(Default)]
pub(super) struct Changed {
    pub vertices: Vec<u32>,
    pub boxes: Vec<usize>,
    /// The bundle that had no course before, or has none now.
    pub bundle: Option<usize>,
}

impl Traffic {
    pub fn new(grid: &Grid) -> Self {
        let counters = grid.len() * 4;
        Self {
            width: grid.width(),
            counts: vec![0; counters],
            own: vec![0; counters],
            mark: 0,
            preferring: false,
            used: HashMap::new(),
            lines: BTreeMap::new(),
            endings: BTreeMap::new(),
        }
    }

    /// Lets the next search run for free where lines of this bundle run.
    pub fn prefer(&mut self, bundle: usize) {
        self.mark += 1;
        self.preferring = false;
        for line in self.lines.values().filter(|line| line.bundle == bundle) {
            self.preferring |= !line.codes.is_empty();
            for code in &line.codes {
                self.own[*code as usize] = self.mark;
            }
        }
    }

    /// Whether the preferred bundle has courses yet.
    pub fn prefers_something(&self) -> bool {
        self.preferring
    }

    /// Notes the course of a line.
    pub fn add(&mut self, at: usize, bundle: usize, sides: [BoxSide; 2], vertices: &[usize], points: &[Point]) {
        let codes = self.codes(vertices);
        for code in &codes {
            let used = self.used.entry((bundle, *code)).or_default();
            *used += 1;
            if *used == 1 {
                self.counts[*code as usize] += 1;
            }
        }
        for side in sides {
            *self.endings.entry(side).or_default().entry(bundle).or_default() += 1;
        }
        self.lines.insert(at, Line { bundle, sides: Some(sides), codes, points: points.to_vec() });
    }

    /// Forgets the course of a line, and gives what it had added.
    pub fn remove(&mut self, at: usize) -> Line {
        let Some(line) = self.lines.remove(&at) else { return Line::default() };
        for side in line.sides.iter().flatten() {
            let Some(here) = self.endings.get_mut(side) else { continue };
            let left = here.get(&line.bundle).map_or(0, |count| count - 1);
            if left == 0 {
                here.remove(&line.bundle)
            } else {
                here.insert(line.bundle, left)
            };
        }
        for code in &line.codes {
            let used = self.used.entry((line.bundle, *code)).or_default();
            *used = used.saturating_sub(1);
            if *used == 0 {
                self.counts[*code as usize] = self.counts[*code as usize].saturating_sub(1);
            }
        }
        line
    }

    /// What is different since a line added what it `had`.
    pub fn changed(&self, at: usize, had: &Line) -> Changed {
        let nothing = Line::default();
        let has = self.lines.get(&at).unwrap_or(&nothing);
        let mut changed = Changed::default();
        if had.codes != has.codes {
            changed.vertices = had.codes.iter().chain(&has.codes).map(|code| code / 4).collect();
        }
        if had.sides != has.sides {
            changed.boxes = [had, has].iter().flat_map(|line| line.sides.iter().flatten()).map(|side| side.0).collect();
        }
        if had.codes.is_empty() != has.codes.is_empty() {
            changed.bundle = Some(if has.codes.is_empty() { had.bundle } else { has.bundle });
        }
        changed
    }

    /// The course of a line that has one.
    pub fn course_of(&self, at: usize) -> Option<&Vec<Point>> {
        self.lines.get(&at).map(|line| &line.points)
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
        let own = self.own[code] == self.mark;
        (self.counts[code] - u16::from(own && self.counts[code] > 0), own)
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
