//! Which unit contains what: `part_of` read as boxes in boxes.

use std::collections::BTreeMap;

use tragwerk_model::{Element, ElementKind, Id, RelationKind};

use super::Task;

/// Containment among the members of a picture; a forest.
#[derive(Debug, Clone, Default)]
pub(super) struct Nesting {
    parents: BTreeMap<Id, Id>,
    children: BTreeMap<Id, Vec<Id>>,
    seats: BTreeMap<Id, Rows>,
}

/// Rows of columns and what stands there.
pub(super) type Rows = Vec<Vec<(usize, Id)>>;

impl Nesting {
    /// Roles and units in units. Of several wholes the first by relation id counts; circles are cut.
    pub fn of_units(task: &Task<'_>, elements: &[&Element]) -> Self {
        let mut nesting = Self::default();
        for part in elements.iter().filter(|part| matches!(part.kind, ElementKind::Unit | ElementKind::Role)) {
            let wholes = task.model.targets(part.id.as_str(), RelationKind::PartOf);
            let shown = |whole: &&&Element| elements.iter().any(|element| element.id == whole.id);
            let whole = wholes.iter().find(|whole| whole.kind == ElementKind::Unit && shown(whole));
            if let Some(whole) = whole
                && !nesting.is_within(&whole.id, &part.id)
            {
                nesting.put(&part.id, &whole.id);
            }
        }
        nesting
    }

    /// Puts a part into a whole.
    pub fn put(&mut self, part: &Id, whole: &Id) {
        self.parents.insert(part.clone(), whole.clone());
        self.children.entry(whole.clone()).or_default().push(part.clone());
    }

    /// Says where some of the children of a whole stand in it; the others come below in any order.
    pub fn seat(&mut self, whole: &Id, rows: Rows) {
        self.seats.insert(whole.clone(), rows);
    }

    /// The rows of children that were given a place.
    pub fn seats(&self, whole: &Id) -> &[Vec<(usize, Id)>] {
        self.seats.get(whole).map_or(&[], Vec::as_slice)
    }

    /// Whether `inner` is `outer` or lies within it.
    pub fn is_within(&self, inner: &Id, outer: &Id) -> bool {
        let mut at = Some(inner);
        while let Some(id) = at {
            if id == outer {
                return true;
            }
            at = self.parents.get(id);
        }
        false
    }

    pub fn parent(&self, id: &Id) -> Option<&Id> {
        self.parents.get(id)
    }

    /// What lies directly within, in the order it was put there.
    pub fn children(&self, id: &Id) -> &[Id] {
        self.children.get(id).map_or(&[], Vec::as_slice)
    }

    /// How many boxes lie in one another at most, itself included.
    pub fn depth(&self, id: &Id) -> usize {
        let mut deepest = 1;
        let mut open = vec![(id, 1)];
        while let Some((at, depth)) = open.pop() {
            deepest = deepest.max(depth);
            open.extend(self.children(at).iter().map(|child| (child, depth + 1)));
        }
        deepest
    }
}
