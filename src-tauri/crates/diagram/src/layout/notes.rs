//! Where notes lie once boxes have moved: where they lay beside their boxes before, and on no other.
//!
//! Knows places only, not what stands there.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::Id;
use tragwerk_model::records::Point;

use super::Place;
use super::room::Room;
use crate::scene::Rect;

/// The new corners of the notes that have to move. A note goes with the box that was nearest to it; where it would then
/// lie on a box, it takes the nearest free place, unless it lay on a box before.
pub fn follow(notes: &[(Id, Rect)], before: &BTreeMap<Id, Place>, after: &BTreeMap<Id, Place>) -> Vec<(Id, Point)> {
    let containers: BTreeSet<&Id> =
        before.values().chain(after.values()).filter_map(|place| place.parent.as_ref()).collect();
    let boxes: Vec<(&Id, Rect)> = before.iter().map(|(id, place)| (id, place.bounds)).collect();
    let mut lying: Vec<Rect> = Vec::new();
    let mut moved = Vec::new();
    for (note, bounds) in notes {
        let cards = || boxes.iter().filter(|(id, _)| !containers.contains(id));
        let nearest = cards().min_by(|(_, a), (_, b)| apart(a, bounds).total_cmp(&apart(b, bounds)));
        let shift = nearest.and_then(|(id, from)| Some((after.get(*id)?.bounds, from)));
        let (x, y) = shift.map_or((0.0, 0.0), |(to, from)| (to.x - from.x, to.y - from.y));
        let mut there = Rect { x: bounds.x + x, y: bounds.y + y, ..*bounds };
        let lay_on_one = cards().any(|(_, card)| card.overlaps(bounds));
        let meets = after.iter().any(|(id, place)| !containers.contains(id) && place.bounds.overlaps(&there));
        if meets && !lay_on_one {
            let around = |id: &Id| boxes.iter().any(|(other, card)| *other == id && card.overlaps(bounds));
            let taken = after.iter().filter(|(id, _)| !around(id)).map(|(_, place)| place.bounds);
            (there.x, there.y) = Room::of(taken.chain(lying.iter().copied())).nearest(there, 1.0);
        }
        lying.push(there);
        if (there.x, there.y) != (bounds.x, bounds.y) {
            moved.push((note.clone(), Point { x: there.x, y: there.y }));
        }
    }
    moved
}

/// How far two boxes are from each other.
fn apart(a: &Rect, b: &Rect) -> f64 {
    let across = (b.x - a.right()).max(a.x - b.right()).max(0.0);
    let down = (b.y - a.bottom()).max(a.y - b.bottom()).max(0.0);
    across.hypot(down)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(all: &[(&str, Rect, Option<&str>)]) -> BTreeMap<Id, Place> {
        let place = |(id, bounds, parent): &(&str, Rect, Option<&str>)| {
            (Id::new(id), Place { bounds: *bounds, parent: parent.map(Id::new) })
        };
        all.iter().map(place).collect()
    }

    fn card(x: f64, y: f64) -> Rect {
        Rect::new(x, y, 100.0, 40.0)
    }

    fn followed(note: Rect, after: &[(&str, Rect, Option<&str>)]) -> Rect {
        let before = places(&[("a", card(0.0, 0.0), None), ("b", card(400.0, 0.0), None)]);
        let moved = follow(&[(Id::new("n"), note)], &before, &places(after));
        moved.first().map_or(note, |(_, at)| Rect { x: at.x, y: at.y, ..note })
    }

    #[test]
    fn a_note_goes_with_its_box() {
        let after = [("a", card(0.0, 300.0), None), ("b", card(800.0, 0.0), None)];
        let beside = Rect::new(110.0, 0.0, 60.0, 60.0);
        assert_eq!(followed(beside, &after), Rect { y: 300.0, ..beside });
        let on = Rect::new(480.0, 10.0, 60.0, 60.0);
        assert_eq!(followed(on, &after), Rect { x: 880.0, ..on });
        let untouched = [("a", card(0.0, 0.0), None), ("b", card(400.0, 0.0), None)];
        assert_eq!(followed(beside, &untouched), beside);
    }

    #[test]
    fn a_note_lies_on_no_box_that_came_into_its_way() {
        let after = [
            ("a", card(0.0, 0.0), None),
            ("b", card(120.0, 0.0), None),
            ("u", Rect::new(-20.0, -30.0, 300.0, 90.0), None),
        ];
        let note = Rect::new(110.0, 0.0, 60.0, 60.0);
        let there = followed(note, &after);
        assert!(after.iter().all(|(_, bounds, _)| !bounds.overlaps(&there)), "{there:?}");
        assert!(apart(&there, &card(0.0, 0.0)) < 120.0, "{there:?}");
    }
}
