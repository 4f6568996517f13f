//! Which of two lines that lie on one another should lie on which side, so that they cross as little as they can.
//!
//! From the shared piece both lines are followed to where they part: the one that turns left lies left.

use std::cmp::Ordering;

use tragwerk_model::records::Point;

use super::tidy::NOTHING;

/// A piece of a course: the side between point `at` and the next one.
#[derive(Clone, Copy)]
pub(super) struct Piece<'a> {
    pub course: &'a [Point],
    pub at: usize,
}

/// Where the first of two overlapping pieces should lie: `Less` = above or left of the second.
pub(super) fn compare(a: Piece<'_>, b: Piece<'_>) -> Ordering {
    // Lines that have to cross do so where the first one comes from; the same answer on every shared piece.
    let back = follow(a, b, false);
    if back == Ordering::Equal { follow(a, b, true) } else { back }
}

/// Follows both lines from the pieces on, forwards or backwards along the first.
fn follow(a: Piece<'_>, b: Piece<'_>, forwards: bool) -> Ordering {
    let heading = a.direction(forwards);
    let b_forwards = b.direction(true) == heading;
    let mut walkers = (Walker { piece: a, forwards }, Walker { piece: b, forwards: b_forwards });
    let left = parting(&mut walkers.0, &mut walkers.1, a.course.len() + b.course.len());
    // To the left of a line that runs right or up lies above or left; else the other way.
    let left_is_less = heading.0 > 0 || heading.1 < 0;
    match left {
        Ordering::Equal => Ordering::Equal,
        order if left_is_less => order,
        order => order.reverse(),
    }
}

/// `Less`: the first is the left one.
fn parting(a: &mut Walker<'_>, b: &mut Walker<'_>, most: usize) -> Ordering {
    for _ in 0..most {
        let heading = a.heading();
        let (a_end, b_end) = (a.end(), b.end());
        let ahead = f64::from(heading.0) * (a_end.x - b_end.x) + f64::from(heading.1) * (a_end.y - b_end.y);
        if ahead.abs() > NOTHING {
            let (turn, swap) = if ahead < 0.0 { (a.turn(), false) } else { (b.turn(), true) };
            let first = left_first(turn);
            return if swap { first.reverse() } else { first };
        }
        match (a.turn(), b.turn()) {
            (0, 0) => return Ordering::Equal,
            (x, y) if x != y => return x.cmp(&y),
            _ => {}
        }
        a.advance();
        b.advance();
    }
    Ordering::Equal
}

fn left_first(turn: i8) -> Ordering {
    turn.cmp(&0)
}

struct Walker<'a> {
    piece: Piece<'a>,
    forwards: bool,
}

impl Walker<'_> {
    fn heading(&self) -> (i8, i8) {
        self.piece.direction(self.forwards)
    }

    fn end(&self) -> Point {
        self.piece.course[if self.forwards { self.piece.at + 1 } else { self.piece.at }]
    }

    fn next(&self) -> Option<usize> {
        if self.forwards {
            (self.piece.at + 2 < self.piece.course.len()).then_some(self.piece.at + 1)
        } else {
            self.piece.at.checked_sub(1)
        }
    }

    /// −1: turns left at the end of the piece; 1: right; 0: ends there.
    fn turn(&self) -> i8 {
        let Some(at) = self.next() else { return 0 };
        let (x, y) = self.heading();
        let (next_x, next_y) = Piece { course: self.piece.course, at }.direction(self.forwards);
        x * next_y - y * next_x
    }

    fn advance(&mut self) {
        if let Some(at) = self.next() {
            self.piece.at = at;
        }
    }
}

impl Piece<'_> {
    fn direction(&self, forwards: bool) -> (i8, i8) {
        let (from, to) = (self.course[self.at], self.course[self.at + 1]);
        let sign = |length: f64| {
            if length.abs() < NOTHING {
                0
            } else if length > 0.0 {
                1
            } else {
                -1
            }
        };
        let (x, y) = (sign(to.x - from.x), sign(to.y - from.y));
        if forwards { (x, y) } else { (-x, -y) }
    }
}
