//! A patch over the picture before shows what the picture after shows, whatever came, went, moved or has another name.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_diagram::scene::SceneNode;
use tragwerk_diagram::{Overlay, Scene, SceneOptions, ScenePatch, Touched, ViewSource, patch, scene};
use tragwerk_model::diff::Change;
use tragwerk_model::{Diff, Id, Model};

use super::remembered::{moved, renamed};
use super::{placed, random, words};

const VIEW: &str = "view";

#[test]
fn a_patch_shows_what_the_whole_shows() {
    let mut patched = 0;
    for seed in 0..4 {
        let mut model = placed::view_of(random::model(seed, 50));
        let mut dice = random::Dice(seed * 17 + 3);
        for step in 0..12 {
            let before = whole(&model);
            let diff = random_step(&model, &mut dice);
            model.apply(&diff).unwrap();
            for back in [false, true] {
                let (from, diff) =
                    if back { (whole(&model), diff.clone().reversed()) } else { (before.clone(), diff.clone()) };
                if back {
                    model.apply(&diff).unwrap();
                }
                let Some(patch) = patch_of(&model, &diff) else { continue };
                patched += 1;
                assert_eq!(shown_after(&from, &patch), shown(&whole(&model)), "{seed}, {step}, {back}");
                ends_meet(&patch, &whole(&model));
            }
            // Half of the steps stay.
            if step % 2 == 0 {
                model.apply(&diff).unwrap();
            }
        }
    }
    assert!(patched > 50, "{patched}");
}

#[test]
fn small_pictures_are_drawn_whole() {
    let model = placed::view_of(random::model(3, 12));
    let diff = renamed(&model, &mut random::Dice(5));
    assert!(patch_of(&model, &diff).is_none());
}

#[test]
fn what_touches_most_lines_is_drawn_whole() {
    let model = placed::view_of(random::model(3, 60));
    let all = model.nodes_in(&Id::new(VIEW)).into_iter().map(|node| {
        let mut after = node.clone();
        after.x += 40.0;
        Change::changed(node.clone(), after)
    });
    let diff = Diff { nodes: all.collect(), ..Diff::default() };
    assert!(patch_of(&model, &diff).is_none());
}

fn whole(model: &Model) -> Scene {
    let (view, overlay, options) = (Id::new(VIEW), Overlay::default(), SceneOptions::default());
    scene(model, ViewSource::Stored(&view), &words::say, &overlay, &options).unwrap()
}

fn patch_of(model: &Model, diff: &Diff) -> Option<ScenePatch> {
    let view = Id::new(VIEW);
    let (touched, overlay, options) = (Touched::of(diff, &view), Overlay::default(), SceneOptions::default());
    patch(model, ViewSource::Stored(&view), &touched, &words::say, &overlay, &options)
}

/// What a picture shows: its nodes, and which relations it draws.
type Shown = (BTreeMap<Id, SceneNode>, BTreeSet<Id>);

fn shown(scene: &Scene) -> Shown {
    let nodes = scene.nodes.iter().map(|node| (node.element.clone(), node.clone())).collect();
    (nodes, scene.edges.iter().map(|edge| edge.relation.clone()).collect())
}

fn shown_after(before: &Scene, patch: &ScenePatch) -> Shown {
    let (mut nodes, mut relations) = shown(before);
    nodes.retain(|id, _| !patch.gone_elements.contains(id));
    relations.retain(|id| !patch.gone_relations.contains(id));
    nodes.extend(patch.nodes.iter().map(|node| (node.element.clone(), node.clone())));
    relations.extend(patch.edges.iter().map(|edge| edge.relation.clone()));
    (nodes, relations)
}

/// Every line of a patch runs from box to box as they stand now.
fn ends_meet(patch: &ScenePatch, now: &Scene) {
    let (nodes, _) = shown(now);
    for edge in &patch.edges {
        let ends = [(&edge.source, edge.points.first()), (&edge.target, edge.points.last())];
        for (end, point) in ends {
            let bounds = nodes[end].bounds.grown(1.0);
            let point = point.unwrap();
            let inside =
                (bounds.x..=bounds.right()).contains(&point.x) && (bounds.y..=bounds.bottom()).contains(&point.y);
            assert!(inside, "{edge:?} does not meet {end}");
        }
    }
}

fn random_step(model: &Model, dice: &mut random::Dice) -> Diff {
    match dice.below(4) {
        0 => renamed(model, dice),
        1 => without_relation(model, dice),
        2 => out_of_view(model, dice),
        _ => moved(model, dice),
    }
}

fn without_relation(model: &Model, dice: &mut random::Dice) -> Diff {
    let relations: Vec<_> = model.relations().collect();
    let relation = relations[dice.below(relations.len())];
    Diff { relations: vec![Change::removed(relation.clone())], ..Diff::default() }
}

/// A box that holds no others leaves the view.
fn out_of_view(model: &Model, dice: &mut random::Dice) -> Diff {
    let nodes = model.nodes_in(&Id::new(VIEW));
    let holds = |id: &Id| nodes.iter().any(|node| node.parent.as_ref() == Some(id));
    let single: Vec<_> = nodes.iter().filter(|node| !holds(&node.element)).collect();
    let node = (*single[dice.below(single.len())]).clone();
    Diff { nodes: vec![Change::removed(node)], ..Diff::default() }
}
