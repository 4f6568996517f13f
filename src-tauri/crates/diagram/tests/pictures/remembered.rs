//! Pictures with a memory of courses are those without one, whatever moves, comes back or is only renamed.

use tragwerk_diagram::{Overlay, Routed, SceneOptions, ViewSource, scene, scene_after};
use tragwerk_model::diff::Change;
use tragwerk_model::{Diff, Id, Model, ViewNode, Viewpoint};

use super::{placed, random, words};

const VIEW: &str = "view";

#[test]
fn what_is_remembered_is_what_would_be_found() {
    for seed in 0..12 {
        let mut model = placed::view_of(random::model(seed, 12 + 3 * seed as usize));
        let mut dice = random::Dice(seed * 31 + 7);
        let routed = Routed::default();
        let mut undone = None;
        for step in 0..10 {
            let diff = match (dice.below(4), undone.take()) {
                (0, _) => renamed(&model, &mut dice),
                (1, Some(back)) => back,
                _ => moved(&model, &mut dice),
            };
            model.apply(&diff).unwrap();
            undone = Some(diff.reversed());
            let (view, overlay, options) = (Id::new(VIEW), Overlay::default(), SceneOptions::default());
            for source in [ViewSource::Stored(&view), ViewSource::Generated(Viewpoint::DecisionMap)] {
                let remembered = scene_after(&model, source, &words::say, &overlay, &options, &routed);
                assert!(remembered == scene(&model, source, &words::say, &overlay, &options), "{seed}, {step}");
            }
        }
    }
}

/// One box somewhere else.
pub(super) fn moved(model: &Model, dice: &mut random::Dice) -> Diff {
    let nodes = model.nodes_in(&Id::new(VIEW));
    let node = nodes[dice.below(nodes.len())];
    let by = |dice: &mut random::Dice| dice.below(40) as f64 * 10.0 - 200.0;
    let (x, y) = (node.x + by(dice), node.y + by(dice));
    let after = ViewNode { x, y, ..node.clone() };
    Diff { nodes: vec![Change::changed(node.clone(), after)], ..Diff::default() }
}

/// One element under another name.
pub(super) fn renamed(model: &Model, dice: &mut random::Dice) -> Diff {
    let elements: Vec<_> = model.elements().collect();
    let element = elements[dice.below(elements.len())];
    let mut after = element.clone();
    after.name.push_str(" again");
    Diff { elements: vec![Change::changed(element.clone(), after)], ..Diff::default() }
}
