//! Notes: a text broken into its box. One that nodes stand in is a group box with a title.

use tragwerk_model::Note;

use crate::node::text_line;
use crate::scene::{Rect, SceneNode, SceneNote};
use crate::text::{NOTE, fit};

const PAD: f64 = 10.0;

/// A note as it is drawn; paragraphs stay paragraphs.
pub(super) fn note(note: &Note, nodes: &[SceneNode], language: &str) -> SceneNote {
    let bounds = Rect::new(note.x, note.y, note.width, note.height);
    let room = (note.width - 2.0 * PAD).max(12.0);
    let most = (((note.height - 2.0 * PAD) / NOTE.line).floor() as usize).max(1);
    let mut lines: Vec<String> = Vec::new();
    let mut cut = false;
    for paragraph in note.text.lines() {
        if lines.len() == most {
            cut |= !paragraph.trim().is_empty();
            continue;
        }
        let fitted = fit(paragraph, &NOTE, room, most - lines.len(), language);
        cut |= fitted.cut;
        let blank = fitted.lines.is_empty();
        lines.extend(fitted.lines);
        if blank {
            lines.push(String::new());
        }
    }
    let placed = lines.into_iter().enumerate();
    SceneNote {
        id: note.id.clone(),
        bounds,
        lines: placed.map(|(at, text)| text_line(text, PAD, PAD + at as f64 * NOTE.line, &NOTE)).collect(),
        cut,
        frame: nodes.iter().any(|node| bounds.contains(&node.bounds)),
    }
}
