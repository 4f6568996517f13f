//! What second lines say where something differs: where it came from, what it was.

use std::collections::BTreeMap;

use tragwerk_model::{Element, Id, Model, RelationKind};

use super::Comparison;
use super::differences::{moved_from, moved_to};
use crate::difference::Difference;
use crate::labels::{Labels, Phrase};
use crate::node::{Facts, badge_word, second_line};

/// Second lines by element; nothing for those whose own second line says enough.
pub(super) fn remarks(
    comparison: &Comparison,
    before: &Model,
    after: &Model,
    labels: &dyn Labels,
) -> BTreeMap<Id, String> {
    let remark = |(id, difference): (&Id, &Difference)| {
        let text = match difference {
            Difference::Ghost => gone(before, after, comparison.ghosts.get(id)?, labels)?,
            Difference::Moved => came(comparison, before, after, id, labels)?,
            Difference::Changed => was(before, after, id, labels)?,
            Difference::Added | Difference::Removed => return None,
        };
        Some((id.clone(), text))
    };
    comparison.elements.iter().filter_map(remark).collect()
}

fn gone(before: &Model, after: &Model, id: &Id, labels: &dyn Labels) -> Option<String> {
    let to = moved_to(before, after, id, RelationKind::PartOf)?;
    Some(labels.say(Phrase::MovedTo(&to.name)))
}

fn came(comparison: &Comparison, before: &Model, after: &Model, id: &Id, labels: &dyn Labels) -> Option<String> {
    let from = moved_from(before, after, id, RelationKind::PartOf);
    // A box that is still drawn where it belonged says where it belongs.
    let container = comparison.view.as_ref().and_then(|view| after.node(view, id)?.parent.as_ref());
    if let Some(from) = from.filter(|from| container != Some(&from.id)) {
        return Some(labels.say(Phrase::MovedFrom(&from.name)));
    }
    if let Some(to) = moved_to(before, after, id, RelationKind::PartOf) {
        return Some(labels.say(Phrase::Joined(&to.name)));
    }
    let to = moved_to(before, after, id, RelationKind::ReportsTo);
    to.map(|to| labels.say(Phrase::ReportsTo(&to.name)))
}

/// What the first of name, word on the border and second line that differs was before.
fn was(before: &Model, after: &Model, id: &Id, labels: &dyn Labels) -> Option<String> {
    let (old, new) = (before.element(id.as_str())?, after.element(id.as_str())?);
    if old.name != new.name {
        return Some(labels.say(Phrase::Was(&old.name)));
    }
    let none = BTreeMap::new();
    let second = |model: &Model, element: &Element| {
        second_line(&Facts { model, differences: &none, removed: false }, element, labels, false)
    };
    let pairs = [(badge_word(old, labels), badge_word(new, labels)), (second(before, old), second(after, new))];
    let (was, _) = pairs.into_iter().find(|(was, is)| was != is && !was.is_empty())?;
    Some(labels.say(Phrase::Was(&was)))
}
