//! Which relations a picture draws between what stands in it.

use tragwerk_model::{Id, Model, Relation, RelationKind};

use super::picture::Picture;
use crate::line;
use crate::scene::LineStyle;
use crate::viewpoint;

/// A relation that is drawn.
#[derive(Debug, Clone)]
pub(super) struct Drawn {
    pub relation: Id,
    pub style: LineStyle,
    /// Position of its start among the nodes.
    pub source: usize,
    /// Position of its end among the nodes.
    pub target: usize,
}

/// The relations of a picture, by id: those its viewpoint draws (a free view draws all) whose ends both stand in it
/// and that the nesting does not say already.
pub(super) fn drawn(model: &Model, picture: &Picture) -> Vec<Drawn> {
    let between = model.relations().filter_map(|relation| {
        let source = *picture.at.get(&relation.source)?;
        let target = *picture.at.get(&relation.target)?;
        let shown = match picture.view {
            Some(_) => viewpoint::draws(picture.viewpoint, relation.kind),
            None => viewpoint::draws_by_itself(picture.viewpoint, relation.kind, picture.nodes[target].kind),
        };
        let style = line::style(relation, picture.nodes[source].kind);
        shown.then(|| (relation, Drawn { relation: relation.id.clone(), style, source, target }))
    });
    between.filter(|(relation, drawn)| !said_by_nesting(relation, drawn, picture)).map(|(_, drawn)| drawn).collect()
}

/// A part inside its whole says `part_of`.
fn said_by_nesting(relation: &Relation, drawn: &Drawn, picture: &Picture) -> bool {
    relation.kind == RelationKind::PartOf && picture.is_within(drawn.source, drawn.target)
}
