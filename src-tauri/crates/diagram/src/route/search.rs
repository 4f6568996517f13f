//! The cheapest course on the grid: A* over vertices and directions. Bends, crossings, crowded gaps and foreign
//! containers cost; running along the own bundle is cheap.

use std::collections::BTreeMap;
use std::rc::Rc;

use tragwerk_model::records::Point;

use super::grid::{Grid, OUTSIDE};
use super::ports::{self, Port};
use super::queue::Queue;
use super::traffic::{BoxSide, Traffic};
use super::{Obstacle, Wire, is_within};
use crate::scene::{LineStyle, Rect};

/// A bend costs as much as so many px.
const BEND: f64 = 48.0;
/// A flow that leaves a pointed box backwards or enters it from the front.
const AGAINST: f64 = 150.0;
/// A px beside another bundle costs so much more.
const COMPANY: f64 = 0.15;
/// So many bundles fit side by side into a gap.
const CROWD: u16 = 3;
const CROWDED: f64 = 1.2;
/// A px along the own bundle.
const TRUNK: f64 = 0.35;
/// A px within a foreign container.
const FOREIGN: f64 = 1.7;
/// Share of the distance that is taken as still to be paid where a trunk could make it cheaper.
const OPTIMISM: f64 = 0.75;

/// Steps that all searches of one picture may take together; counted, so that every machine gives up alike.
const BUDGET: usize = 24_000_000;

/// Buffers that many searches share.
pub(super) struct Search<'a> {
    grid: &'a Grid,
    reached: Vec<Reached>,
    run: u32,
    ports: BTreeMap<(usize, bool), Rc<[Port]>>,
    optimism: f64,
    /// A crossing costs as much as so many px.
    crossing: f64,
    /// Steps of all searches so far.
    steps: usize,
}

/// What a search knows about a state; of no meaning when another run has left it.
#[derive(Debug, Clone, Copy)]
struct Reached {
    best: f64,
    from: u32,
    run: u32,
    goal: u32,
    /// Whether it waits to be looked at.
    waits: bool,
}

impl Reached {
    fn new(run: u32) -> Self {
        Self { best: f64::INFINITY, from: NONE, run, goal: NONE, waits: false }
    }
}

/// Where a search is: a vertex by number and by its column and row.
#[derive(Clone, Copy)]
struct Spot {
    vertex: usize,
    column: usize,
    row: usize,
}

/// A course on the grid.
pub(super) struct Found {
    start: Port,
    end: Port,
    pub vertices: Vec<usize>,
}

impl Found {
    /// The sides at which it leaves its source and reaches its target.
    pub fn sides(&self, wire: &Wire) -> [BoxSide; 2] {
        [self.start.side(wire.source), self.end.side(wire.target)]
    }

    /// Its points from border to border.
    pub fn points(&self, grid: &Grid) -> Vec<Point> {
        let inner = self.vertices.iter().map(|vertex| Point { x: grid.x(*vertex), y: grid.y(*vertex) });
        let all = [self.start.at].into_iter().chain(inner).chain([self.end.at]);
        super::tidy::simplified(all.collect())
    }
}

const NONE: u32 = u32::MAX;

impl<'a> Search<'a> {
    pub fn new(grid: &'a Grid, crossing: f64) -> Self {
        let reached = vec![Reached::new(0); grid.len() * 2];
        Self { grid, reached, run: 0, ports: BTreeMap::new(), optimism: 1.0, crossing, steps: 0 }
    }

    /// Whether all searches together have taken as many steps as one picture may cost.
    pub fn is_spent(&self) -> bool {
        self.steps > BUDGET
    }

    pub fn grid(&self) -> &'a Grid {
        self.grid
    }

    /// The cheapest course of a line; none when there is no way at all.
    pub fn find(&mut self, boxes: &[Obstacle], wire: &Wire, bundle: usize, traffic: &Traffic) -> Option<Found> {
        let (source, target) = (wire.source, wire.target);
        let mut starts = self.ports(boxes, source, is_within(boxes, target, source));
        let mut goals = self.ports(boxes, target, is_within(boxes, source, target));
        ports::shun_crowds(&mut starts, source, traffic, bundle);
        ports::shun_crowds(&mut goals, target, traffic, bundle);
        if wire.style == LineStyle::Flow {
            against(&mut starts, &boxes[source], boxes[source].bounds.x);
            against(&mut goals, &boxes[target], boxes[target].bounds.right());
        }
        let holds = |container: usize, end: usize| container == end || is_within(boxes, end, container);
        let at_home = |at: usize| boxes[at].container && (holds(at, source) || holds(at, target));
        let home: Vec<bool> = (0..boxes.len()).map(at_home).collect();
        self.run += 1;
        self.optimism = if traffic.prefers_something() { OPTIMISM } else { 1.0 };
        for (index, goal) in goals.iter().enumerate() {
            let state = state(goal.vertex, goal.upright);
            self.touch(state);
            self.reached[state].goal = index as u32;
        }
        let (end, last) = self.spread(&starts, &goals, boxes[target].bounds, &home, traffic)?;
        Some(self.trace(&starts, goals[end], last))
    }

    /// The ports of a box, which no course changes; looked for once.
    fn ports(&mut self, boxes: &[Obstacle], of: usize, inwards: bool) -> Vec<Port> {
        let grid = self.grid;
        let known = self.ports.entry((of, inwards));
        known.or_insert_with(|| ports::ports(boxes, of, grid, inwards).into()).to_vec()
    }

    /// Spreads from the starts until a goal is the cheapest; gives the goal and the state before it.
    fn spread(
        &mut self,
        starts: &[Port],
        goals: &[Port],
        target: Rect,
        home: &[bool],
        traffic: &Traffic,
    ) -> Option<(usize, usize)> {
        let mut open = Queue::default();
        for port in starts {
            let spot = self.spot(port.vertex);
            self.reach(&mut open, spot, port.upright, NONE, port.cost, target);
        }
        let mut found: Option<(f64, usize, usize)> = None;
        while let Some((estimate, current)) = open.pop() {
            if found.is_some_and(|(cost, ..)| cost <= estimate) {
                break;
            }
            self.steps += 1;
            let current = current as usize;
            if !std::mem::take(&mut self.reached[current].waits) {
                continue;
            }
            let (spot, Reached { best: cost, goal, .. }) = (self.spot(current / 2), self.reached[current]);
            if let Some(port) = goals.get(goal as usize) {
                let total = cost + port.cost;
                if found.is_none_or(|(known, ..)| total < known) {
                    found = Some((total, goal as usize, current));
                }
            }
            self.step(&mut open, spot, current, cost, target, home, traffic);
        }
        found.map(|(_, goal, last)| (goal, last))
    }

    fn spot(&self, vertex: usize) -> Spot {
        let width = self.grid.width();
        Spot { vertex, column: vertex % width, row: vertex / width }
    }

    #[expect(clippy::too_many_arguments, reason = "the innermost loop: what stays the same for all steps is handed on")]
    fn step(
        &mut self,
        open: &mut Queue,
        spot: Spot,
        current: usize,
        cost: f64,
        target: Rect,
        home: &[bool],
        traffic: &Traffic,
    ) {
        let upright = current % 2 == 1;
        // Back where it came from is never cheaper.
        let before = self.reached[current].from as usize / 2;
        if before != spot.vertex {
            self.reach(open, spot, !upright, current as u32, cost + BEND, target);
        }
        for next in self.neighbours(spot, upright).into_iter().flatten() {
            if next.vertex == before {
                continue;
            }
            let way = self.way(spot, next, upright, home, traffic);
            self.reach(open, next, upright, current as u32, cost + way, target);
        }
    }

    fn neighbours(&self, spot: Spot, upright: bool) -> [Option<Spot>; 2] {
        let (grid, width) = (self.grid, self.grid.width());
        let Spot { vertex, column, row } = spot;
        if upright {
            let up = || Spot { vertex: vertex - width, column, row: row - 1 };
            let down = || Spot { vertex: vertex + width, column, row: row + 1 };
            let is_open = row + 1 < grid.ys.len() && !grid.blocked_down[vertex];
            return [(row > 0 && !grid.blocked_down[vertex - width]).then(up), is_open.then(down)];
        }
        let left = || Spot { vertex: vertex - 1, column: column - 1, row };
        let right = || Spot { vertex: vertex + 1, column: column + 1, row };
        let is_open = column + 1 < width && !grid.blocked_right[vertex];
        [(column > 0 && !grid.blocked_right[vertex - 1]).then(left), is_open.then(right)]
    }

    fn way(&self, from: Spot, to: Spot, upright: bool, home: &[bool], traffic: &Traffic) -> f64 {
        let grid = self.grid;
        let length = if upright {
            (grid.ys[to.row] - grid.ys[from.row]).abs()
        } else {
            (grid.xs[to.column] - grid.xs[from.column]).abs()
        };
        let (others, own) = traffic.way(from.vertex, to.vertex, upright);
        let crossings = f64::from(traffic.passing(to.vertex, !upright)) * self.crossing;
        if own {
            return length * TRUNK + crossings * TRUNK;
        }
        let foreign = |vertex: usize| grid.container[vertex] != OUTSIDE && !home[grid.container[vertex] as usize];
        let base = if foreign(from.vertex) || foreign(to.vertex) { FOREIGN } else { 1.0 };
        let crowd = f64::from(others) * COMPANY + f64::from((others + 1).saturating_sub(CROWD)) * CROWDED;
        length * (base + crowd) + crossings
    }

    fn reach(&mut self, open: &mut Queue, spot: Spot, upright: bool, from: u32, cost: f64, target: Rect) {
        let state = state(spot.vertex, upright);
        self.touch(state);
        if cost < self.reached[state].best {
            let rest = self.rest(spot, upright, target);
            let reached = &mut self.reached[state];
            (reached.best, reached.from, reached.waits) = (cost, from, true);
            open.push(cost + rest, state as u32);
        }
    }

    /// What is to be paid at least: the distance, and a bend where the way does not already lead there.
    fn rest(&self, spot: Spot, upright: bool, target: Rect) -> f64 {
        let (x, y) = (self.grid.xs[spot.column], self.grid.ys[spot.row]);
        let across = (target.x - x).max(x - target.right()).max(0.0);
        let down = (target.y - y).max(y - target.bottom()).max(0.0);
        let bends = if upright { across > 0.0 } else { down > 0.0 };
        self.optimism * (across + down + if bends { BEND } else { 0.0 })
    }

    fn touch(&mut self, state: usize) {
        if self.reached[state].run != self.run {
            self.reached[state] = Reached::new(self.run);
        }
    }

    fn trace(&self, starts: &[Port], end: Port, last: usize) -> Found {
        let mut states = vec![last];
        let mut at = last;
        while self.reached[at].from != NONE {
            at = self.reached[at].from as usize;
            states.push(at);
        }
        states.reverse();
        let first = states[0];
        let begins = |port: &&Port| state(port.vertex, port.upright) == first;
        let cheapest = starts.iter().filter(begins).min_by(|a, b| a.cost.total_cmp(&b.cost));
        let mut vertices: Vec<usize> = states.into_iter().map(|state| state / 2).collect();
        vertices.dedup();
        Found { start: *cheapest.unwrap_or(&end), end, vertices }
    }
}

/// Makes the side of a pointed box at which a flow would run against it dear.
fn against(ports: &mut [Port], obstacle: &Obstacle, side: f64) {
    for port in ports.iter_mut().filter(|port| obstacle.points_right && !port.upright && port.at.x == side) {
        port.cost += AGAINST;
    }
}

fn state(vertex: usize, upright: bool) -> usize {
    vertex * 2 + usize::from(upright)
}
