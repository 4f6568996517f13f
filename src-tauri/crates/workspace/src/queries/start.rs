//! What the start screen shows.

use crate::outside::iso;
use crate::settings::Recent;
use crate::state::State;
use crate::wire::{Nothing, RecentModel, StartInfo};
use crate::{WorkspaceError, words};

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<StartInfo, WorkspaceError> {
    let kept = &state.settings.kept;
    Ok(StartInfo {
        recent: kept.recent.iter().map(recent).collect(),
        templates: words::templates(kept.language),
        samples: words::samples(kept.language),
        language: kept.language,
        theme: kept.theme,
        preferences: kept.preferences,
        documents: state.places.documents.to_string_lossy().into_owned(),
    })
}

fn recent(model: &Recent) -> RecentModel {
    RecentModel {
        path: model.path.to_string_lossy().into_owned(),
        name: model.name.clone(),
        opened: iso(model.opened),
        missing: !model.path.exists(),
        flaws: model.flaws,
        thumbnail: model.thumbnail.clone(),
    }
}
