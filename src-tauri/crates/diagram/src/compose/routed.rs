//! Courses that were found before: pictures whose boxes and lines are as they were get the same courses without a search.
//!
//! Knows what courses depend on, not how they are found. Invariant: a picture with a memory is the picture without one;
//! `tests/pictures/remembered.rs` holds them against each other.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tragwerk_model::ElementKind;
use tragwerk_model::records::Point;

use super::courses::{Course, courses};
use super::picture::Picture;
use super::relations::Drawn;
use crate::route::Effort;
use crate::scene::{LineStyle, Rect};

/// So many pictures are remembered: those of the views one goes to and fro between, before and after a step.
const MOST: usize = 8;

/// The courses of the pictures that were drawn last. A clone is the same memory: the window and an export share one.
#[derive(Debug, Default, Clone)]
pub struct Routed {
    kept: Arc<Mutex<Kept>>,
}

/// The latest first.
type Kept = VecDeque<(Ground, Arc<[Course]>)>;

impl Routed {
    /// The courses of all lines, in their order. The memory is free for others while they are looked for.
    pub(super) fn courses(&self, picture: &Picture, drawn: &[Drawn]) -> Arc<[Course]> {
        let ground = Ground::of(picture, drawn);
        let found = self.take(&ground).unwrap_or_else(|| courses(picture, drawn, Effort::Calmest).into());
        let mut kept = self.kept();
        kept.push_front((ground, Arc::clone(&found)));
        kept.truncate(MOST);
        found
    }

    fn take(&self, ground: &Ground) -> Option<Arc<[Course]>> {
        let mut kept = self.kept();
        let at = kept.iter().position(|(known, _)| known == ground)?;
        kept.remove(at).map(|(_, courses)| courses)
    }

    /// What is kept is whole at any time, also after a panic elsewhere.
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
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
