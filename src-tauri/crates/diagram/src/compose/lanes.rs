//! Lanes of the buyer journey, read off the places of the stages.
//!
//! A lane reaches around the stages of one owner unit and what stands at them. In a stored view there are lanes as
//! long as the stages of no two of them overlap: the rest may stand in a foreign lane, which then reaches around it.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{ElementKind, Id, Model, Relation, RelationKind, Viewpoint};

use super::picture::{Picture, Placed};
use super::strips::{Member, strays};
use crate::difference::Difference;
use crate::icons;
use crate::labels::{Labels, Overlay, Phrase, SceneOptions};
use crate::layout::{LANE_PAD, stages_of};
use crate::node::text_line;
use crate::scene::{Lane, LaneDetail, Rect, SceneEdge, SceneIcon, TextLine};
use crate::text::{LANE, LANE_DETAIL, TextStyle, fit};

/// Width of a lane's header.
const HEADER: f64 = 132.0;
/// From the header to the first stage.
const AFTER_HEADER: f64 = 20.0;
const RIGHT_PAD: f64 = 28.0;
const PAD: f64 = 12.0;
const ICON: f64 = 14.0;
const ICON_GAP: f64 = 6.0;
const DETAIL_GAP: f64 = 5.0;

/// The lanes that reach so far, top to bottom.
pub(super) fn lanes(
    model: &Model,
    extents: Vec<Extent>,
    edges: &[SceneEdge],
    labels: &dyn Labels,
    overlay: &Overlay,
) -> Vec<Lane> {
    let Some(around) = around(&extents) else { return Vec::new() };
    let lines = super::edges_extent(edges).unwrap_or(around);
    let left = ((around.x - AFTER_HEADER).min(lines.x - 10.0) - HEADER).floor();
    let width = ((around.right() + RIGHT_PAD).max(lines.right() + 10.0) - left).ceil();
    let lanes =
        extents.into_iter().map(|(unit, extent)| lane(model, unit, across(left, width, extent), labels, overlay));
    lanes.collect()
}

/// The lanes as far as their upper and lower borders go, wider than any line runs.
pub(super) fn borders(extents: &[Extent]) -> Vec<Rect> {
    let Some(around) = around(extents) else { return Vec::new() };
    let wide = around.grown(around.width);
    extents.iter().map(|(_, extent)| across(wide.x, wide.width, *extent)).collect()
}

fn around(extents: &[Extent]) -> Option<Rect> {
    extents.iter().map(|(_, extent)| *extent).reduce(|all, one| all.union(&one))
}

/// A lane of that width around what stands in it.
fn across(left: f64, width: f64, extent: Rect) -> Rect {
    Rect::new(left, extent.y - LANE_PAD, width, extent.height + 2.0 * LANE_PAD)
}

/// A unit, or none, and where its lane lies, without the space around it.
pub(super) type Extent = (Option<Id>, Rect);

/// Where the lanes lie, top to bottom; none where they would overlap, and in other pictures than a journey.
pub(super) fn extents(model: &Model, picture: &Picture, options: &SceneOptions) -> Vec<Extent> {
    if picture.viewpoint != Viewpoint::BuyerJourney {
        return Vec::new();
    }
    let members = members(model, picture, options);
    let stages = members.iter().filter(|(_, node)| node.kind == ElementKind::JourneyStage);
    let mut extents: BTreeMap<Option<Id>, Rect> = BTreeMap::new();
    for (unit, node) in stages {
        extents.entry(unit.clone()).and_modify(|all| *all = all.union(&node.bounds)).or_insert(node.bounds);
    }
    let mut extents: Vec<Extent> = extents.into_iter().collect();
    extents.sort_by(|a, b| a.1.y.total_cmp(&b.1.y));
    let member = |(unit, node): &(Option<Id>, &Placed)| {
        let strip = extents.iter().position(|(other, _)| other == unit)?;
        Some(Member { strip, bounds: node.bounds, anchor: node.kind == ElementKind::JourneyStage })
    };
    let members: Vec<Member> = members.iter().filter_map(member).collect();
    let Some(strays) = strays(&members, 2.0 * LANE_PAD, members.len()) else { return Vec::new() };
    let (foreign, own): (Vec<_>, Vec<_>) = members.iter().enumerate().partition(|(at, _)| strays.contains(at));
    own.iter().for_each(|(_, member)| extents[member.strip].1 = extents[member.strip].1.union(&member.bounds));
    foreign.iter().for_each(|(_, member)| reach(&mut extents, &member.bounds));
    extents
}

/// The lane in which a box stands reaches around it, if that leaves the lanes apart.
fn reach(extents: &mut [Extent], bounds: &Rect) {
    let middle = bounds.centre().y;
    let holds = |(_, lane): &Extent| lane.y - LANE_PAD < middle && middle < lane.bottom() + LANE_PAD;
    let Some(at) = extents.iter().position(holds) else { return };
    let larger = extents[at].1.union(bounds);
    let above = extents[..at].iter().map(|(_, extent)| extent.bottom()).fold(f64::NEG_INFINITY, f64::max);
    let below = extents.get(at + 1).map_or(f64::INFINITY, |(_, extent)| extent.y);
    if above + 2.0 * LANE_PAD <= larger.y && larger.bottom() + 2.0 * LANE_PAD <= below {
        extents[at].1 = larger;
    }
}

/// The stages and what stands at them, with the unit that owns the stage; handoffs between lanes belong to none.
fn members<'a>(model: &Model, picture: &'a Picture, options: &SceneOptions) -> Vec<(Option<Id>, &'a Placed)> {
    let shown: BTreeSet<Id> = picture.at.keys().cloned().collect();
    let homes = stages_of(model, &shown);
    let owner = |id: &Id| homes.get(id).map(|stage| options.owner_units.get(stage).cloned());
    // Also what a part of the picture does not show.
    let everywhere = stages_of(model, &model.elements().map(|element| element.id.clone()).collect());
    let owner_of = |id: &Id| everywhere.get(id).map(|stage| options.owner_units.get(stage).cloned());
    let crosses = |node: &Placed, unit: &Option<Id>| {
        let neighbours = model.neighbours(node.element.as_str());
        neighbours.iter().any(|other| owner_of(&other.id).is_some_and(|other| other != *unit))
    };
    let with_owner = picture.nodes.iter().filter_map(|node| Some((owner(&node.element)?, node)));
    with_owner.filter(|(unit, node)| node.kind != ElementKind::Handoff || !crosses(node, unit)).collect()
}

fn lane(model: &Model, unit: Option<Id>, bounds: Rect, labels: &dyn Labels, overlay: &Overlay) -> Lane {
    let element = unit.as_ref().and_then(|unit| model.element(unit.as_str()));
    let language = &model.info().language;
    let name = element.map_or_else(|| labels.say(Phrase::NoOwner), |element| element.name.clone());
    let title_icon = element.map(|_| icon(ElementKind::Unit, bounds.x + PAD, bounds.y + PAD + 0.5));
    let indent = if title_icon.is_some() { ICON + ICON_GAP } else { 0.0 };
    let (name, mut y) =
        lines(&name, &LANE, bounds.x + PAD + indent, bounds.y + PAD, HEADER - 2.0 * PAD - indent, 5, language);
    let mut details = Vec::new();
    y += DETAIL_GAP;
    for id in unit.iter().flat_map(|unit| concerns(model, unit, overlay)) {
        let Some(element) = model.element(id.as_str()) else { continue };
        let x = bounds.x + PAD;
        let room = HEADER - 2.0 * PAD - ICON - ICON_GAP;
        let (lines, end) = lines(&element.name, &LANE_DETAIL, x + ICON + ICON_GAP, y, room, 3, language);
        if end > bounds.bottom() - PAD {
            break;
        }
        details.push(LaneDetail { icon: icon(element.kind, x, y - 0.5), element: id, lines });
        y = end + DETAIL_GAP;
    }
    let evidence = unit.as_ref().is_some_and(|unit| overlay.evidence.contains(unit));
    Lane { unit, bounds, header: HEADER, icon: title_icon, name, details, evidence }
}

/// Goals the unit pursues, then forums it takes part in.
fn concerns(model: &Model, unit: &Id, overlay: &Overlay) -> Vec<Id> {
    let gone = |id: &Id| overlay.relation_differences.get(id) == Some(&Difference::Removed);
    let relations: Vec<&Relation> =
        model.outgoing(unit.as_str()).into_iter().filter(|relation| !gone(&relation.id)).collect();
    let mut ids: Vec<Id> = Vec::new();
    for kind in [RelationKind::Pursues, RelationKind::MemberOf] {
        for relation in relations.iter().filter(|relation| relation.kind == kind) {
            if !ids.contains(&relation.target) {
                ids.push(relation.target.clone());
            }
        }
    }
    ids
}

fn icon(kind: ElementKind, x: f64, y: f64) -> SceneIcon {
    SceneIcon { id: icons::of_kind(kind).to_owned(), x, y, size: ICON }
}

/// A text in lines from a top edge on, and where it ends.
fn lines(
    text: &str,
    style: &TextStyle,
    x: f64,
    y: f64,
    room: f64,
    most: usize,
    language: &str,
) -> (Vec<TextLine>, f64) {
    let fitted = fit(text, style, room, most, language).lines;
    let end = y + fitted.len() as f64 * style.line;
    let placed = fitted.into_iter().enumerate();
    (placed.map(|(at, text)| text_line(text, x, y + at as f64 * style.line, style)).collect(), end)
}
