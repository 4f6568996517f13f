//! Views to measure with: everything a random model has, in one of them, and what somebody drags there.

use tragwerk_diagram::layout::arrange;
use tragwerk_diagram::{Phrase, SceneOptions, viewpoint};
use tragwerk_model::diff::Change;
use tragwerk_model::records::Point;
use tragwerk_model::{Diff, Id, Model, View, ViewNode, Viewpoint};

#[allow(dead_code, reason = "one of two benchmarks drags")]
/// Elements that at least twenty lines touch together, on their way by some px.
pub fn moves_of_twenty_lines(model: &Model) -> Vec<(Id, Point)> {
    let mut lines = 0;
    let mut moves = Vec::new();
    for node in model.nodes_in(&Id::new("view")) {
        let touching = model.outgoing(node.element.as_str()).len() + model.incoming(node.element.as_str()).len();
        if lines < 20 && touching > 2 {
            lines += touching;
            moves.push((node.element.clone(), Point { x: node.x + 90.0, y: node.y + 70.0 }));
        }
    }
    moves
}

/// The model with everything placed in one stored view.
pub fn view_of(mut model: Model) -> Model {
    let members = viewpoint::members(&model, Viewpoint::OperatingModel);
    let options = SceneOptions::default();
    let arranged = arrange(&model, Viewpoint::OperatingModel, &members, &|_: Phrase<'_>| String::new(), &options);
    let node = |(order, (element, place)): (usize, (Id, tragwerk_diagram::layout::Place))| ViewNode {
        view: Id::new("view"),
        element,
        order: u32::try_from(order).unwrap_or_default(),
        x: place.bounds.x,
        y: place.bounds.y,
        width: place.bounds.width,
        height: place.bounds.height,
        parent: place.parent,
    };
    let view = View { id: Id::new("view"), viewpoint: Viewpoint::OperatingModel, name: "view".into() };
    let diff = Diff {
        views: vec![Change::added(view)],
        nodes: arranged.nodes.into_iter().enumerate().map(node).map(Change::added).collect(),
        ..Diff::default()
    };
    let applied = model.apply(&diff);
    assert!(applied.is_ok());
    model
}
