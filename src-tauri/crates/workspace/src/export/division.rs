//! A view over several pages, where its names would be too small on one: first the whole, then its parts.

use std::collections::BTreeSet;

use tragwerk_diagram::scene::TextLine;
use tragwerk_diagram::{Scene, divide};
use tragwerk_exchange::svg;
use tragwerk_model::Id;
use tragwerk_text::{Args, say};

use super::Exhibit;
use super::picture::Shown;
use crate::WorkspaceError;
use crate::wire::{ExportOptions, ViewRef};

/// A part that holds more than so many lanes, layers or containers is not named after them.
const MOST_NAMES: usize = 2;

impl Exhibit<'_> {
    /// The pages of a view whose names have to be at least `least` points high; one, where they are, or where it
    /// cannot be divided.
    ///
    /// # Errors
    /// `view-unknown`.
    pub(super) fn pages(
        &self,
        view: &ViewRef,
        options: &ExportOptions,
        least: f64,
    ) -> Result<Vec<Shown>, WorkspaceError> {
        let staged = self.staged(view, options)?;
        let is_large = |shown: &Shown| {
            svg::points_of_names(&shown.scene, &shown.picture).is_none_or(|points| points + 0.05 >= least)
        };
        let whole = self.presented(staged.scene.clone(), options);
        if options.whole || is_large(&whole) {
            return Ok(vec![whole]);
        }
        let draw = |members: &BTreeSet<Id>| self.presented(staged.part(members), options);
        let room = svg::room_for_names(&whole.picture, least).unwrap_or_default();
        let parts = divide::divide(&staged.scene, room, &mut |members| is_large(&draw(members)));
        if parts.len() < 2 {
            return Ok(vec![whole]);
        }
        let of = parts.len();
        let mut pages = vec![overview(whole)];
        for (at, members) in parts.iter().enumerate() {
            let mut part = draw(members);
            self.entitle(&mut part, &staged.scene, members, (at + 1, of), options);
            pages.push(part);
        }
        Ok(pages)
    }

    /// Says which part of the whole it is, and how many relations it leaves out.
    fn entitle(
        &self,
        part: &mut Shown,
        whole: &Scene,
        members: &BTreeSet<Id>,
        (at, of): (usize, usize),
        options: &ExportOptions,
    ) {
        let numbered = Args::new().with("view", whole.name.as_str()).with("part", at).with("of", of);
        let names = names(&part.scene, whole);
        part.scene.name = match names.is_empty() {
            true => say(options.language, "picture-part", &numbered),
            false => say(options.language, "picture-part-named", &numbered.with("names", names.join(", "))),
        };
        let leaving = divide::leaving(whole, members);
        if let Some(block) = &mut part.picture.title_block {
            block.view.clone_from(&part.scene.name);
            if leaving > 0 {
                block.remark = say(options.language, "picture-leaving", &Args::new().with("count", leaving));
            }
        }
    }
}

/// The whole view explains nothing: its parts do.
fn overview(mut whole: Shown) -> Shown {
    whole.picture.legend = false;
    whole.overview = true;
    whole
}

/// Lanes, layers or containers that a part consists of; none where they are many, or where it has all that the whole has.
fn names(part: &Scene, whole: &Scene) -> Vec<String> {
    let of = |scene: &Scene| -> Vec<String> {
        let joined = |lines: &[TextLine]| lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
        if !scene.lanes.is_empty() {
            return scene.lanes.iter().map(|lane| joined(&lane.name)).collect();
        }
        if !scene.bands.is_empty() {
            return scene.bands.iter().map(|band| band.label.clone()).collect();
        }
        let roots = scene.nodes.iter().filter(|node| node.container && node.parent.is_none());
        roots.map(|node| node.full_name.clone()).collect()
    };
    let names = of(part);
    let tells = names.len() <= MOST_NAMES && names.len() < of(whole).len();
    if tells { names } else { Vec::new() }
}
