//! Courses that were found before: pictures whose boxes and lines are as they were get the same courses without a search.
//!
//! Knows what courses depend on, not how they are found. Invariant: a picture with a memory is the picture without one;
//! `tests/pictures/remembered.rs` holds them against each other.

use std::collections::VecDeque;

use tragwerk_model::ElementKind;
use tragwerk_model::records::Point;

use super::courses::{Course, courses};
use super::picture::Picture;
use super::relations::Drawn;
use crate::scene::{LineStyle, Rect};

/// So many pictures are remembered: those of the views one goes to and fro between, before and after a step.
const MOST: usize = 8;

/// The courses of the pictures that were drawn last.
#[derive(Debug, Default)]
pub struct Routed {
    /// The latest first.
    kept: VecDeque<(Ground, Vec<Course>)>,
}

impl Routed {
    /// The courses of all lines, in their order.
    pub(super) fn courses(&mut self, picture: &Picture, drawn: &[Drawn]) -> &[Course] {
        let ground = Ground::of(picture, drawn);
        let known = self.kept.iter().position(|(known, _)| *known == ground);
        let found = match known.and_then(|at| self.kept.remove(at)) {
            Some(found) => found,
            None => (ground, courses(picture, drawn)),
        };
        self.kept.push_front(found);
        self.kept.truncate(MOST);
        self.kept.front().map_or(&[], |(_, courses)| courses)
    }
}

/// All that courses depend on.
#[derive(Debug, PartialEq)]
struct Ground {
    boxes: Vec<(ElementKind, Rect, Option<usize>, bool)>,
    notes: Vec<Rect>,
    lines: Vec<(usize, usize, LineStyle, Vec<Point>)>,
}

impl Ground {
    fn of(picture: &Picture, drawn: &[Drawn]) -> Self {
        let line = |line: &Drawn| {
            let by_hand = picture.by_hand.get(&line.relation).cloned().unwrap_or_default();
            (line.source, line.target, line.style, by_hand)
        };
        Self {
            boxes: picture.nodes.iter().map(|node| (node.kind, node.bounds, node.parent, node.container)).collect(),
            notes: picture.notes.iter().map(|note| Rect::new(note.x, note.y, note.width, note.height)).collect(),
            lines: drawn.iter().map(line).collect(),
        }
    }
}
