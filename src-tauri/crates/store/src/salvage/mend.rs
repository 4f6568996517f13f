//! Makes a valid model of records that no longer fit together: what refers to something that is gone is left out.
//! Pure.

use std::collections::BTreeSet;
use std::path::Path;

use tragwerk_model::constraints::{check_attribute, check_ends, check_id, check_name, check_place, check_size};
use tragwerk_model::records::has_parent_cycle;
use tragwerk_model::{Change, Diff, Element, Id, Model, ModelInfo, Relation};

use crate::rows;

/// The model of these records without what does not fit, and how many records that were; none when it is still no
/// model.
pub(super) fn fit_together(mut content: Diff) -> Option<(Model, usize)> {
    let before = content.len();
    keep(&mut content.elements, |element| check_id(&element.id).is_ok() && check_name(&element.name).is_ok());
    for change in &mut content.elements {
        if let Some(element) = &mut change.after {
            let kind = element.kind;
            element.attributes.retain(|id, value| check_attribute(kind.id(), kind.attribute(id), id, value).is_ok());
        }
    }
    let mut model = Model::default();
    model.apply(&Diff { elements: std::mem::take(&mut content.elements), ..Diff::default() }).ok()?;
    keep(&mut content.relations, |relation| check_id(&relation.id).is_ok() && has_ends(&model, relation));
    model.apply(&Diff { relations: std::mem::take(&mut content.relations), ..Diff::default() }).ok()?;
    fit_views(&mut content, &model);
    keep(&mut content.waivers, |waiver| check_id(&waiver.id).is_ok());
    model.apply(&content).ok()?;
    let everything = rows::everything(&model);
    rows::check(&model, &everything).ok()?;
    Some((model, before.saturating_sub(everything.len())))
}

fn keep<T>(changes: &mut Vec<Change<T>>, fits: impl Fn(&T) -> bool) {
    changes.retain(|change| change.after.as_ref().is_some_and(&fits));
}

fn has_ends(model: &Model, relation: &Relation) -> bool {
    let kind = |id: &Id| model.element(id.as_str()).map(|Element { kind, .. }| *kind);
    match (kind(&relation.source), kind(&relation.target)) {
        (Some(source), Some(target)) => check_ends(relation.kind, source, target).is_ok(),
        _ => false,
    }
}

fn fit_views(content: &mut Diff, model: &Model) {
    keep(&mut content.views, |view| check_id(&view.id).is_ok());
    let views: BTreeSet<Id> =
        content.views.iter().filter_map(|change| Some(change.after.as_ref()?.id.clone())).collect();
    keep(&mut content.nodes, |node| {
        views.contains(&node.view)
            && model.element(node.element.as_str()).is_some()
            && check_place(&[node.x, node.y]).is_ok()
            && check_size(node.width, node.height).is_ok()
    });
    keep(&mut content.edges, |edge| {
        let corners = edge.waypoints.iter().all(|corner| check_place(&[corner.x, corner.y]).is_ok());
        views.contains(&edge.view) && model.relation(edge.relation.as_str()).is_some() && corners
    });
    keep(&mut content.notes, |note| {
        let drawable = check_place(&[note.x, note.y]).is_ok() && check_size(note.width, note.height).is_ok();
        views.contains(&note.view) && check_id(&note.id).is_ok() && drawable
    });
    let placed: BTreeSet<(Id, Id)> = content
        .nodes
        .iter()
        .filter_map(|change| change.after.as_ref())
        .map(|node| (node.view.clone(), node.element.clone()))
        .collect();
    for view in &views {
        let mut nodes: Vec<_> = content
            .nodes
            .iter_mut()
            .filter_map(|change| change.after.as_mut())
            .filter(|node| node.view == *view)
            .collect();
        for node in &mut nodes {
            node.parent = node.parent.take().filter(|parent| placed.contains(&(view.clone(), parent.clone())));
        }
        if has_parent_cycle(nodes.iter().map(|node| &**node)) {
            nodes.iter_mut().for_each(|node| node.parent = None);
        }
    }
}

/// A model whose head is gone is called as its file.
pub(super) fn name_after(model: &mut Model, path: &Path) -> Option<()> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let named = ModelInfo { name, ..model.info().clone() };
    model.apply(&Diff { info: vec![Change::changed(model.info().clone(), named)], ..Diff::default() }).ok()
}
