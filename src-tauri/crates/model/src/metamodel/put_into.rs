//! What it means to put an element into a unit's box or lane. Knows the table of relations only.

use super::connections::Connection;
use super::elements::ElementKind;
use super::relations::RelationKind;

/// What standing in a box says: part of it where the table has that, an activity in a unit is its responsibility. None:
/// it only stands there.
pub fn put_into(child: ElementKind, container: ElementKind) -> Option<Connection> {
    if RelationKind::PartOf.allows(child, container) {
        return Some(Connection { kind: RelationKind::PartOf, reversed: false });
    }
    let done = child == ElementKind::Activity && container == ElementKind::Unit;
    done.then_some(Connection { kind: RelationKind::ResponsibleFor, reversed: true })
}

/// What standing in a unit's lane says, the sentence beginning at the unit: who does it, for a stage who answers for it.
/// None: it only stands there.
pub fn put_into_lane(child: ElementKind) -> Option<Connection> {
    let kind = match child {
        ElementKind::JourneyStage => RelationKind::AccountableFor,
        ElementKind::Activity | ElementKind::Handoff => RelationKind::ResponsibleFor,
        _ => return None,
    };
    Some(Connection { kind, reversed: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_never_says_what_the_table_refuses() {
        for &child in ElementKind::ALL {
            for &container in ElementKind::ALL {
                let Some(Connection { kind, reversed }) = put_into(child, container) else { continue };
                let (source, target) = if reversed { (container, child) } else { (child, container) };
                assert!(kind.allows(source, target), "{child:?} in {container:?}");
            }
            let Some(Connection { kind, .. }) = put_into_lane(child) else { continue };
            assert!(kind.allows(ElementKind::Unit, child), "{child:?} in a lane");
        }
    }

    #[test]
    fn what_a_workshop_means() {
        let role = put_into(ElementKind::Role, ElementKind::Unit);
        assert_eq!(role, Some(Connection { kind: RelationKind::PartOf, reversed: false }));
        let activity = put_into(ElementKind::Activity, ElementKind::Unit);
        assert_eq!(activity, Some(Connection { kind: RelationKind::ResponsibleFor, reversed: true }));
        assert_eq!(put_into(ElementKind::Metric, ElementKind::Unit), None);
    }
}
