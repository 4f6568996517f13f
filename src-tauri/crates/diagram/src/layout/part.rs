//! A part of a picture laid out anew, while what else stands in it stays where it is.
//!
//! What is laid out goes where a layout of the whole would have it in relation to what stays, and from there to the
//! nearest free place. Invariant: nothing that is not asked for moves.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{ElementKind, Id, Model, Viewpoint};

use super::room::Room;
use super::{Arrangement, Place, Stop, arrange_unless};
use crate::labels::{Labels, SceneOptions};
use crate::scene::Rect;
use crate::viewpoint;

/// What of a view is laid out.
#[derive(Debug, Clone, Copy)]
pub enum Scope<'a> {
    /// Everything but what is pinned, with what lies in it and around it.
    Whole {
        /// What stays.
        pinned: &'a BTreeSet<Id>,
    },
    /// Only these, with what lies in them.
    Chosen(&'a BTreeSet<Id>),
    /// Only what the viewpoint shows by itself and the view lacks.
    Missing,
}

/// What a view has already.
#[derive(Debug, Clone, Copy)]
pub struct Stands<'a> {
    /// Where its elements stand.
    pub places: &'a BTreeMap<Id, Place>,
    /// What lies beside the elements: notes.
    pub beside: &'a [Rect],
}

/// What surrounds a layout.
struct Standing<'a> {
    model: &'a Model,
    viewpoint: Viewpoint,
    places: &'a BTreeMap<Id, Place>,
    beside: &'a [Rect],
    labels: &'a dyn Labels,
    options: &'a SceneOptions,
    stop: Stop<'a>,
}

/// Lays out part of what stands in a view, or what it lacks; tells where that goes, and nothing else. What is put into
/// free places keeps clear of what lies beside the elements. None when `stop`, which is asked between steps,
/// says that nobody wants it any more.
pub fn rearrange(
    model: &Model,
    viewpoint: Viewpoint,
    stands: Stands<'_>,
    scope: Scope<'_>,
    labels: &dyn Labels,
    options: &SceneOptions,
    stop: Stop<'_>,
) -> Option<Arrangement> {
    let Stands { places, beside } = stands;
    let standing = Standing { model, viewpoint, places, beside, labels, options, stop };
    let arranged = match scope {
        Scope::Whole { pinned } if pinned.is_empty() => standing.arranged(places.keys()),
        Scope::Whole { pinned } => standing.around(pinned),
        Scope::Chosen(chosen) => standing.chosen(chosen),
        Scope::Missing => standing.missing(),
    };
    (!stop()).then_some(arranged)
}

impl<'a> Standing<'a> {
    fn arranged<'b>(&self, members: impl Iterator<Item = &'b Id>) -> Arrangement {
        let members: Vec<Id> = members.cloned().collect();
        let (model, options) = (self.model, self.options);
        arrange_unless(model, self.viewpoint, &members, self.labels, options, self.stop).unwrap_or_default()
    }

    /// The outermost box around an element.
    fn outermost<'b>(&self, id: &'b Id) -> &'b Id
    where
        'a: 'b,
    {
        let mut at = id;
        let mut steps = 0;
        while let Some(parent) = self.places.get(at).and_then(|place| place.parent.as_ref())
            && self.places.contains_key(parent)
            && steps < self.places.len()
        {
            at = parent;
            steps += 1;
        }
        at
    }

    /// The whole anew around what is pinned.
    fn around(&self, pinned: &BTreeSet<Id>) -> Arrangement {
        let pinned: BTreeSet<&Id> =
            pinned.iter().filter(|id| self.places.contains_key(*id)).map(|id| self.outermost(id)).collect();
        let stays = |id: &Id| pinned.contains(self.outermost(id));
        let mut whole = self.arranged(self.places.keys());
        let (x, y) = self.mean_way(&whole, pinned.iter().copied());
        whole.shift(x, y);
        let stay = pinned.iter().filter_map(|id| self.places.get(*id)).map(|place| place.bounds);
        let mut room = Room::of(stay.chain(self.beside.iter().copied()));
        let mut blocks = Block::all_of(&whole, |id| !stays(id));
        // What is free where it would like to be is not pushed away by what is not.
        blocks.sort_by_key(|block| !room.is_free(block.bounds));
        self.settled(blocks, &mut room, |block| (block.bounds.x, block.bounds.y))
    }

    /// What was chosen, each group of one container among itself, from its old corner on.
    fn chosen(&self, chosen: &BTreeSet<Id>) -> Arrangement {
        let within = |id: &Id| {
            let mut at = Some(id);
            let mut steps = 0;
            while let Some(id) = at.filter(|_| steps <= self.places.len()) {
                if chosen.contains(id) {
                    return true;
                }
                at = self.places.get(id).and_then(|place| place.parent.as_ref());
                steps += 1;
            }
            false
        };
        let moving: BTreeSet<&Id> = self.places.keys().filter(|id| within(id)).collect();
        let mut groups: BTreeMap<Option<&Id>, Vec<&Id>> = BTreeMap::new();
        for id in &moving {
            let top = std::iter::successors(Some(*id), |at| {
                self.places.get(*at).and_then(|place| place.parent.as_ref()).filter(|parent| moving.contains(parent))
            });
            let outer = top.take(self.places.len()).last().and_then(|top| self.places.get(top));
            groups.entry(outer.and_then(|place| place.parent.as_ref())).or_default().push(id);
        }
        let mut arrangement = Arrangement::default();
        for (container, members) in groups {
            arrangement.nodes.extend(self.group(container, &members, &moving).nodes);
        }
        arrangement
    }

    /// A group laid out among itself: within its container if it fits there, else it stays.
    fn group(&self, container: Option<&Id>, members: &[&Id], moving: &BTreeSet<&Id>) -> Arrangement {
        let mut own = self.arranged(members.iter().copied());
        let old = members.iter().filter_map(|id| self.places.get(*id)).map(|place| place.bounds);
        let (Some(old), now) = (old.reduce(|all, one| all.union(&one)), own.bounds()) else { return own };
        own.shift(old.x - now.x, old.y - now.y);
        let Some(container) = container else {
            let others = self.places.iter().filter(|(id, place)| place.parent.is_none() && !moving.contains(id));
            let room = Room::of(others.map(|(_, place)| place.bounds).chain(self.beside.iter().copied()));
            let bounds = own.bounds();
            let (x, y) = room.nearest(bounds, self.upright());
            own.shift(x - bounds.x, y - bounds.y);
            return own;
        };
        let inside = self.places.get(container).is_some_and(|place| place.bounds.contains(&own.bounds()));
        let others = self.places.iter().filter(|(id, _)| !moving.contains(id));
        let beside =
            others.filter(|(_, place)| place.parent.as_ref() == Some(container)).map(|(_, place)| place.bounds);
        if !inside || !Room::of(beside).is_free(own.bounds()) {
            return Arrangement::default();
        }
        for place in own.nodes.values_mut().filter(|place| place.parent.is_none()) {
            place.parent = Some(container.clone());
        }
        own
    }

    /// What the viewpoint shows by itself and the view lacks.
    fn missing(&self) -> Arrangement {
        if self.viewpoint == Viewpoint::Free {
            return Arrangement::default();
        }
        let members = viewpoint::members(self.model, self.viewpoint);
        let new: BTreeSet<Id> = members.into_iter().filter(|id| !self.places.contains_key(id)).collect();
        let whole = self.arranged(self.places.keys().chain(&new));
        let stay = self.places.values().filter(|place| place.parent.is_none()).map(|place| place.bounds);
        let mut room = Room::of(stay.chain(self.beside.iter().copied()));
        let blocks = Block::all_of(&whole, |id| new.contains(id));
        self.settled(blocks, &mut room, |block| self.beside_anchor(block, &whole))
    }

    /// Where a block stands if it keeps to what it is joined with as in the layout of the whole.
    fn beside_anchor(&self, block: &Block, whole: &Arrangement) -> (f64, f64) {
        let joined: BTreeSet<&Id> = block.joined(self.model);
        let kind = |id: &Id| self.model.element(id.as_str()).map(|element| element.kind);
        let layer = |id: &Id| kind(id).map(ElementKind::layer);
        let own = layer(&block.top);
        let far = |id: &Id| {
            let centre = whole.nodes.get(id).map(|place| place.bounds.centre()).unwrap_or(block.bounds.centre());
            (centre.x - block.bounds.centre().x).abs() + (centre.y - block.bounds.centre().y).abs()
        };
        let banded = self.viewpoint == Viewpoint::OperatingModel;
        let anchors = self.places.keys().filter(|id| whole.nodes.contains_key(*id));
        let anchor = anchors.min_by(|a, b| {
            let key = |id: &Id| (banded && layer(id) != own, !joined.contains(id));
            key(a).cmp(&key(b)).then(far(a).total_cmp(&far(b))).then(a.cmp(b))
        });
        let (x, y) = self.mean_way(whole, anchor.into_iter());
        let row = anchor
            .filter(|anchor| banded && layer(anchor) == own)
            .and_then(|anchor| self.places.get(self.outermost(anchor)));
        (block.bounds.x + x, row.map_or(block.bounds.y + y, |row| row.bounds.y))
    }

    /// The mean way from where a layout has elements to where they stand.
    fn mean_way<'b>(&self, whole: &Arrangement, ids: impl Iterator<Item = &'b Id>) -> (f64, f64) {
        let ways = ids.filter_map(|id| {
            let (there, here) = (self.places.get(id)?.bounds, whole.nodes.get(id)?.bounds);
            Some((there.x - here.x, there.y - here.y))
        });
        let (count, x, y) = ways.fold((0.0, 0.0, 0.0), |(count, x, y), way| (count + 1.0, x + way.0, y + way.1));
        if count > 0.0 { ((x / count).round(), (y / count).round()) } else { (0.0, 0.0) }
    }

    /// Blocks one after the other at the free places nearest to their wishes.
    fn settled(&self, blocks: Vec<Block>, room: &mut Room, wish: impl Fn(&Block) -> (f64, f64)) -> Arrangement {
        let mut arrangement = Arrangement::default();
        for block in blocks {
            let (x, y) = wish(&block);
            let wanted = Rect { x, y, ..block.bounds };
            let (x, y) = room.nearest(wanted, self.upright());
            room.take(Rect { x, y, ..wanted });
            let (by_x, by_y) = (x - block.bounds.x, y - block.bounds.y);
            arrangement.nodes.extend(block.nodes.into_iter().map(|(id, mut place)| {
                place.bounds.x += by_x;
                place.bounds.y += by_y;
                (id, place)
            }));
        }
        arrangement
    }

    /// How much dearer a way up or down is than one to the side: in bands one does not leave one's row easily.
    fn upright(&self) -> f64 {
        match self.viewpoint {
            Viewpoint::OperatingModel => f64::INFINITY,
            Viewpoint::BuyerJourney => 4.0,
            _ => 1.0,
        }
    }
}

/// An outermost box with what lies in it.
struct Block {
    top: Id,
    bounds: Rect,
    nodes: Vec<(Id, Place)>,
}

impl Block {
    /// The blocks of those nodes that are wanted, from above to below. A box around it that is not wanted is forgotten.
    fn all_of(whole: &Arrangement, wanted: impl Fn(&Id) -> bool) -> Vec<Self> {
        let top_of = |id: &Id| {
            let mut at = id.clone();
            while let Some(parent) = whole.nodes.get(&at).and_then(|place| place.parent.clone()).filter(|id| wanted(id))
            {
                at = parent;
            }
            at
        };
        let mut blocks: BTreeMap<Id, Self> = BTreeMap::new();
        for (id, place) in whole.nodes.iter().filter(|(id, _)| wanted(id)) {
            let top = top_of(id);
            let parent = place.parent.clone().filter(|parent| wanted(parent));
            let bounds = whole.nodes.get(&top).map_or(place.bounds, |top| top.bounds);
            let block = blocks.entry(top.clone()).or_insert_with(|| Self { top, bounds, nodes: Vec::new() });
            block.nodes.push((id.clone(), Place { parent, ..place.clone() }));
        }
        let mut blocks: Vec<Self> = blocks.into_values().collect();
        blocks.sort_by(|a, b| {
            let by_place = a.bounds.y.total_cmp(&b.bounds.y).then(a.bounds.x.total_cmp(&b.bounds.x));
            by_place.then_with(|| a.top.cmp(&b.top))
        });
        blocks
    }

    /// What relations join with anything in the block.
    fn joined<'m>(&self, model: &'m Model) -> BTreeSet<&'m Id> {
        self.nodes.iter().flat_map(|(id, _)| model.neighbours(id.as_str())).map(|other| &other.id).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tragwerk_model::text_form;

    fn model() -> Model {
        let element = |id: &str, kind: &str| format!(r#"{{"id": "{id}", "kind": "{kind}", "name": "{id}"}}"#);
        let goals: Vec<String> = (0..8).map(|at| element(&format!("g{at}"), "goal")).collect();
        let relations: Vec<String> = (1..8)
            .map(|at| {
                format!(r#"{{"id": "r{at}", "kind": "contributes_to", "source": "g{at}", "target": "g{}"}}"#, at / 2)
            })
            .collect();
        let text = format!(
            r#"{{"format": "gtm-model", "format_version": 1, "name": "T", "language": "en", "elements": [{}], "relations": [{}]}}"#,
            goals.join(","),
            relations.join(",")
        );
        text_form::read(&text).unwrap_or_else(|_| Model::named("unreadable"))
    }

    fn say(_: crate::labels::Phrase<'_>) -> String {
        String::new()
    }

    fn ids(of: &[&str]) -> BTreeSet<Id> {
        of.iter().map(|id| Id::new(*id)).collect()
    }

    /// Where everything ends up, and that nothing lies on anything.
    fn after(standing: &BTreeMap<Id, Place>, scope: Scope<'_>) -> BTreeMap<Id, Place> {
        let (model, options) = (model(), SceneOptions::default());
        let laid_out = |stop: Stop<'_>| {
            let stands = Stands { places: standing, beside: &[] };
            rearrange(&model, Viewpoint::GoalsAndIncentives, stands, scope, &say, &options, stop)
        };
        assert_eq!(laid_out(&|| true), None);
        let moved = laid_out(&|| false);
        let mut all = standing.clone();
        all.extend(moved.unwrap_or_default().nodes);
        let boxes: Vec<Rect> = all.values().map(|place| place.bounds).collect();
        for (at, one) in boxes.iter().enumerate() {
            assert!(boxes[at + 1..].iter().all(|other| !other.overlaps(one)), "{all:?}");
        }
        all
    }

    /// All goals in a column, apart from those left out.
    fn column(without: &[&str]) -> BTreeMap<Id, Place> {
        let at = |index: i32| {
            let bounds = Rect::new(0.0, f64::from(index) * 80.0, 160.0, 50.0);
            (Id::new(format!("g{index}")), Place { bounds, parent: None })
        };
        (0..8).map(at).filter(|(id, _)| !without.contains(&id.as_str())).collect()
    }

    #[test]
    fn pinned_ones_stay_and_the_others_come_around_them() {
        let standing = column(&[]);
        let pinned = ids(&["g3", "g6"]);
        let all = after(&standing, Scope::Whole { pinned: &pinned });
        let stayed: BTreeSet<Id> =
            all.iter().filter(|(id, place)| standing[*id] == **place).map(|(id, _)| id.clone()).collect();
        assert!(stayed.is_superset(&pinned), "{stayed:?}");
        assert!(stayed.len() < 5, "{stayed:?}");
    }

    #[test]
    fn only_what_is_chosen_moves() {
        let standing = column(&[]);
        let chosen = ids(&["g1", "g2", "g0"]);
        let all = after(&standing, Scope::Chosen(&chosen));
        for (id, place) in &all {
            assert!(chosen.contains(id) || standing[id] == *place, "{id} moved");
        }
        assert!(all[&Id::new("g0")].bounds.y < all[&Id::new("g1")].bounds.y);
    }

    #[test]
    fn what_is_missing_comes_near_what_it_belongs_to() {
        let standing = column(&["g5", "g7"]);
        let all = after(&standing, Scope::Missing);
        assert_eq!(all.len(), 8);
        for (id, place) in &standing {
            assert_eq!(all[id], *place);
        }
        let away = (all[&Id::new("g5")].bounds.y - all[&Id::new("g2")].bounds.y).abs();
        assert!(away < 300.0, "{away}");
    }
}
