//! Bands of the operating model, read off the places of the nodes.
//!
//! A layer's band reaches from halfway to the layer above to halfway to the one below. So a stored view keeps its
//! bands as long as its layers stay apart and in order, single boxes aside; when someone mixes them there are none.

use tragwerk_model::records::Point;
use tragwerk_model::{Layer, Viewpoint};

use super::picture::{Picture, Placed};
use super::strips::{Member, strays};
use crate::labels::{Labels, Phrase};
use crate::layout::BAND_PAD;
use crate::scene::{Band, Rect, SceneEdge};

/// Width of the coloured strip.
const STRIP: f64 = 4.0;
/// From the band's left edge to what stands in it: strip and turned name.
const NAME_ROOM: f64 = 48.0;
/// From the strip to the first line: the turned name.
const NAME: f64 = 30.0;
const RIGHT_PAD: f64 = 24.0;
/// At most one box in so many may stand in a foreign layer.
const ONE_IN: usize = 4;

/// The bands, top to bottom; none where the nodes do not stand in layers.
pub(super) fn bands(picture: &Picture, edges: &[SceneEdge], labels: &dyn Labels) -> Vec<Band> {
    if picture.viewpoint != Viewpoint::OperatingModel {
        return Vec::new();
    }
    let around = picture.nodes.iter().map(|node| node.bounds).reduce(|all, one| all.union(&one));
    let (Some(extents), Some(around)) = (extents(picture), around) else { return Vec::new() };
    let lines = super::edges_extent(edges).unwrap_or(around);
    let left = (around.x - NAME_ROOM).min(lines.x - STRIP - NAME).floor();
    let right = (around.right() + RIGHT_PAD).max(lines.right() + 8.0).ceil();
    let borders = borders(&extents, around, lines);
    let bands = extents.iter().zip(borders.windows(2)).map(|((layer, _), edges)| {
        let bounds = Rect::new(left, edges[0], right - left, edges[1] - edges[0]);
        let label_at = Point { x: left + STRIP + 14.0, y: bounds.centre().y };
        Band { layer: *layer, bounds, strip: STRIP, label: labels.say(Phrase::Layer(*layer)), label_at }
    });
    bands.collect()
}

/// Where the nodes of each layer stand, layers in their order, without single ones that stand in a foreign layer.
fn extents(picture: &Picture) -> Option<Vec<(Layer, Rect)>> {
    let member = |node: &Placed| Member { strip: node.kind.layer() as usize, bounds: node.bounds, anchor: false };
    let members: Vec<Member> = picture.nodes.iter().map(member).collect();
    let strays = strays(&members, 0.0, members.len() / ONE_IN)?;
    let at_home = || picture.nodes.iter().enumerate().filter(|(at, _)| !strays.contains(at)).map(|(_, node)| node);
    let of = |layer: &Layer| {
        let nodes = at_home().filter(|node| node.kind.layer() == *layer);
        nodes.map(|node| node.bounds).reduce(|all, one| all.union(&one)).map(|extent| (*layer, extent))
    };
    Some(Layer::ALL.iter().filter_map(of).collect())
}

fn borders(extents: &[(Layer, Rect)], around: Rect, lines: Rect) -> Vec<f64> {
    let first = (around.y - BAND_PAD).min(lines.y - 8.0).floor();
    let last = (around.bottom() + BAND_PAD).max(lines.bottom() + 8.0).ceil();
    let between = extents.windows(2).map(|pair| f64::midpoint(pair[0].1.bottom(), pair[1].1.y).round());
    std::iter::once(first).chain(between).chain([last]).collect()
}
