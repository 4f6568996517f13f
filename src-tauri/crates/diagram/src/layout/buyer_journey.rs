//! The buyer journey: stages from left to right, in the lane of the unit that owns them; channels above a stage,
//! what serves it below, handoffs between the lanes they join.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{Element, ElementKind, Id, Model};

use super::layered::place_lonely;
use super::stages::stages_of;
use super::{Arrangement, Place, Task, columns, order};
use crate::scene::Rect;

/// Width of stages and what stands at them.
const WIDTH: f64 = 152.0;
const PITCH: f64 = WIDTH + 44.0;
const CHANNEL_GAP: f64 = 8.0;
const ABOVE_GAP: f64 = 26.0;
const BELOW_GAP: f64 = 36.0;
const STACK_GAP: f64 = 14.0;
const TRACK_GAP: f64 = 44.0;
/// Between a lane's edge and its content.
pub(crate) const LANE_PAD: f64 = 20.0;
/// Between two lanes, without and with handoffs in between.
const LANE_GAP: f64 = 16.0;
const HANDOFF_GAP: f64 = 110.0;

/// Arranges the members in lanes.
pub(super) fn arrange(task: &Task<'_>) -> Arrangement {
    let elements = task.elements();
    let journey = Journey::read(task, &elements);
    let mut arrangement = journey.place(task);
    let lonely: Vec<&Element> =
        elements.into_iter().filter(|element| !arrangement.nodes.contains_key(&element.id)).collect();
    place_lonely(task, &lonely, &mut arrangement);
    arrangement
}

struct Lane {
    /// Rows of stages: column to stage.
    tracks: Vec<BTreeMap<usize, Id>>,
}

struct Journey {
    lanes: Vec<Lane>,
    lane_of: BTreeMap<Id, usize>,
    column_of: BTreeMap<Id, usize>,
    /// What stands at each stage.
    around: BTreeMap<Id, Vec<Id>>,
    /// Handoffs between two lanes: the upper lane and the column.
    crossings: BTreeMap<Id, (usize, usize)>,
}

impl Journey {
    fn read(task: &Task<'_>, elements: &[&Element]) -> Self {
        let members: BTreeSet<Id> = elements.iter().map(|element| element.id.clone()).collect();
        let stages: BTreeSet<Id> = elements
            .iter()
            .filter(|element| element.kind == ElementKind::JourneyStage)
            .map(|element| element.id.clone())
            .collect();
        let column_of = columns::columns(task, &members, &stages);
        let mut journey = Self {
            lanes: Vec::new(),
            lane_of: BTreeMap::new(),
            column_of,
            around: BTreeMap::new(),
            crossings: BTreeMap::new(),
        };
        journey.fill_lanes(task, &stages);
        journey.gather(task.model, &members);
        journey
    }

    /// Lanes in the order in which the journey passes them on the whole; what nobody owns comes last.
    fn fill_lanes(&mut self, task: &Task<'_>, stages: &BTreeSet<Id>) {
        let remaining = order::remaining(task.model, stages);
        let column = |id: &Id| self.column_of.get(id).copied().unwrap_or(0);
        // Of the stages in a column the one with most of the journey still before it goes first: the main way.
        let mut sequence: Vec<&Id> = stages.iter().collect();
        sequence.sort_by_key(|id| (column(id), std::cmp::Reverse(remaining.get(*id).copied()), (*id).clone()));
        let mut columns: BTreeMap<Option<&Id>, Vec<usize>> = BTreeMap::new();
        for stage in &sequence {
            columns.entry(task.options.owner_units.get(*stage)).or_default().push(column(stage));
        }
        let mean = |columns: &[usize]| columns.iter().sum::<usize>() as f64 / columns.len().max(1) as f64;
        let mut lanes: Vec<(Option<&Id>, f64, usize)> =
            columns.iter().map(|(unit, at)| (*unit, mean(at), at.iter().copied().max().unwrap_or(0))).collect();
        lanes.sort_by(|a, b| {
            a.0.is_none().cmp(&b.0.is_none()).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2)).then(a.0.cmp(&b.0))
        });
        self.lanes = lanes.iter().map(|_| Lane { tracks: Vec::new() }).collect();
        for stage in sequence {
            let unit = task.options.owner_units.get(stage);
            let Some(lane) = lanes.iter().position(|(known, ..)| *known == unit) else { continue };
            self.lane_of.insert(stage.clone(), lane);
            self.put_on_track(task.model, stage, lane);
        }
    }

    /// A stage follows the stage it comes from on the same track, if that is free there.
    fn put_on_track(&mut self, model: &Model, stage: &Id, lane: usize) {
        let column = self.column_of.get(stage).copied().unwrap_or(0);
        let before: BTreeSet<Id> = model
            .incoming(stage.as_str())
            .into_iter()
            .filter(|relation| order::is_forward(relation))
            .map(|relation| relation.source.clone())
            .collect();
        let tracks = &mut self.lanes[lane].tracks;
        let free = |track: &BTreeMap<usize, Id>| !track.contains_key(&column);
        let follows = tracks.iter().position(|track| free(track) && track.values().any(|other| before.contains(other)));
        let at = follows.or_else(|| tracks.iter().position(free)).unwrap_or(tracks.len());
        if at == tracks.len() {
            tracks.push(BTreeMap::new());
        }
        tracks[at].insert(column, stage.clone());
    }

    /// What stands at a stage does so in the order in which it follows each other.
    fn gather(&mut self, model: &Model, members: &BTreeSet<Id>) {
        let levels = order::levels(model, members);
        let homes = stages_of(model, members);
        let mut guests: Vec<(&Id, &Id)> = homes.iter().filter(|(id, stage)| id != stage).collect();
        guests.sort_by_key(|(id, _)| (levels.get(*id).copied(), *id));
        for (id, stage) in guests {
            match self.crossing_of(model, id, stage, &homes) {
                Some(place) => drop(self.crossings.insert(id.clone(), place)),
                None => self.around.entry(stage.clone()).or_default().push(id.clone()),
            }
        }
    }

    /// A handoff between activities of different lanes stands under the upper one of them.
    fn crossing_of(&self, model: &Model, id: &Id, stage: &Id, homes: &BTreeMap<Id, Id>) -> Option<(usize, usize)> {
        if model.element(id.as_str())?.kind != ElementKind::Handoff {
            return None;
        }
        let neighbours = model.neighbours(id.as_str());
        let stages = neighbours.iter().filter_map(|other| homes.get(&other.id));
        let lanes: BTreeSet<usize> = stages.filter_map(|stage| self.lane_of.get(stage)).copied().collect();
        let (first, last) = (lanes.first()?, lanes.last()?);
        (first != last).then(|| (*first, self.column_of.get(stage).copied().unwrap_or(0)))
    }

    /// Everything that stands in a lane or between two.
    fn place(&self, task: &Task<'_>) -> Arrangement {
        let mut arrangement = Arrangement::default();
        let mut y = 0.0;
        for (at, lane) in self.lanes.iter().enumerate() {
            y += LANE_PAD;
            y = self.place_lane(task, lane, y, &mut arrangement) + LANE_PAD;
            let crossing = self.crossing(at);
            if !crossing.is_empty() {
                place_crossing(task, &crossing, y, &mut arrangement);
            }
            y += if crossing.is_empty() { LANE_GAP } else { HANDOFF_GAP };
        }
        arrangement
    }

    fn crossing(&self, lane: usize) -> Vec<(usize, Id)> {
        let here = self.crossings.iter().filter(|(_, (at, _))| *at == lane);
        let mut columns: Vec<(usize, Id)> = here.map(|(id, (_, column))| (*column, id.clone())).collect();
        columns.sort();
        columns
    }

    /// Places a lane from `y` on and returns where it ends.
    fn place_lane(&self, task: &Task<'_>, lane: &Lane, mut y: f64, arrangement: &mut Arrangement) -> f64 {
        for (at, track) in lane.tracks.iter().enumerate() {
            if at > 0 {
                y += TRACK_GAP;
            }
            y = self.place_track(task, track, y, arrangement);
        }
        y
    }

    /// How many things stand beside each other under a stage: what is many goes into the next column too, where nothing
    /// stands and the journey does not go on into another lane.
    fn across(&self, model: &Model, track: &BTreeMap<usize, Id>, column: usize, many: usize) -> usize {
        let is_taken = |stage: &Id| self.around.get(stage).is_some_and(|around| !around.is_empty());
        let free = !track.get(&(column + 1)).is_some_and(is_taken);
        let reaches = self.column_of.values().any(|other| *other > column);
        let leaves = || track.get(&column).is_some_and(|stage| self.goes_on_elsewhere(model, stage));
        if many > 2 && free && reaches && !leaves() { 2 } else { 1 }
    }

    /// Whether the next column of another lane follows a stage.
    fn goes_on_elsewhere(&self, model: &Model, stage: &Id) -> bool {
        let place = |id: &Id| Some((*self.lane_of.get(id)?, *self.column_of.get(id)?));
        let follows = |next: &Id| match (place(stage), place(next)) {
            (Some((lane, column)), Some((other, next))) => lane != other && next == column + 1,
            _ => false,
        };
        let next = model.outgoing(stage.as_str()).into_iter().filter(|relation| order::is_forward(relation));
        next.into_iter().any(|relation| follows(&relation.target))
    }

    fn place_track(&self, task: &Task<'_>, track: &BTreeMap<usize, Id>, y: f64, arrangement: &mut Arrangement) -> f64 {
        let size = |id: &Id| task.model.element(id.as_str()).map_or((WIDTH, 50.0), |element| task.size(element, WIDTH));
        let is_channel =
            |id: &Id| task.model.element(id.as_str()).is_some_and(|element| element.kind == ElementKind::Channel);
        let at = |stage: &Id, above: bool| -> Vec<Id> {
            let around = self.around.get(stage).map_or(&[][..], Vec::as_slice);
            around.iter().filter(|id| is_channel(id) == above).cloned().collect()
        };
        let stack = |ids: &[Id], gap: f64| ids.iter().map(|id| size(id).1 + gap).sum::<f64>();
        let above = track.values().map(|stage| stack(&at(stage, true), CHANNEL_GAP)).fold(0.0, f64::max);
        let stage_top = if above > 0.0 { y + above - CHANNEL_GAP + ABOVE_GAP } else { y };
        let tallest = track.values().map(|stage| size(stage).1).fold(0.0, f64::max);
        let mut end = stage_top + tallest;
        for (column, stage) in track {
            let x = *column as f64 * PITCH;
            let mut put = |id: &Id, y: f64| {
                let (width, height) = size(id);
                let bounds = Rect::new(x + (WIDTH - width) / 2.0, y, width, height);
                arrangement.nodes.insert(id.clone(), Place { bounds, parent: None });
                height
            };
            let height = put(stage, stage_top + (tallest - size(stage).1) / 2.0);
            debug_assert!(height <= tallest);
            let channels = at(stage, true);
            let mut top = stage_top - ABOVE_GAP + CHANNEL_GAP - stack(&channels, CHANNEL_GAP);
            for channel in &channels {
                top += put(channel, top) + CHANNEL_GAP;
            }
            let mut top = stage_top + tallest + BELOW_GAP;
            let below = at(stage, false);
            for row in below.chunks(self.across(task.model, track, *column, below.len())) {
                let tall = row.iter().map(|id| size(id).1).fold(0.0, f64::max);
                for (beside, activity) in row.iter().enumerate() {
                    let (width, height) = size(activity);
                    let left = x + beside as f64 * PITCH + (WIDTH - width) / 2.0;
                    let bounds = Rect::new(left, top + (tall - height) / 2.0, width, height);
                    arrangement.nodes.insert(activity.clone(), Place { bounds, parent: None });
                }
                top += tall + STACK_GAP;
                end = end.max(top - STACK_GAP);
            }
        }
        end
    }
}

/// Handoffs in the middle between two lanes, each in its column or the next free one.
fn place_crossing(task: &Task<'_>, handoffs: &[(usize, Id)], y: f64, arrangement: &mut Arrangement) {
    let mut next = 0;
    for (column, id) in handoffs {
        let column = next.max(*column);
        next = column + 1;
        let (width, height) =
            task.model.element(id.as_str()).map_or((WIDTH, 50.0), |element| task.size(element, WIDTH));
        let bounds = Rect::new(column as f64 * PITCH, (y + (HANDOFF_GAP - height) / 2.0).round(), width, height);
        arrangement.nodes.insert(id.clone(), Place { bounds, parent: None });
    }
}
