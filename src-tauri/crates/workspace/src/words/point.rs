//! What a state of a model is called.

use tragwerk_text::{Args, Language, date, say};

use crate::compare::Point;
use crate::outside::iso;
use crate::wire::{PointInfo, PointRef};

/// The words for a state.
pub fn point(language: Language, point: &Point<'_>) -> PointInfo {
    let date = date(language, &point.at.map(iso).unwrap_or_default());
    let version = point.version.as_ref().map(|version| super::version(language, version));
    let model = &point.model.info().name;
    let args = Args::new().with("date", date);
    let (id, args) = match &point.point {
        PointRef::Now {} => ("point-now", args),
        PointRef::Version { id } => {
            ("point-version", args.with("name", version.map_or_else(|| id.clone(), |v| v.name)))
        }
        PointRef::Scenario { id } => ("point-scenario", args.with("name", point.scenario.as_deref().unwrap_or(id))),
        PointRef::File { path } if version.is_some() => {
            let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
            let name = version.map(|version| version.name).unwrap_or_default();
            ("point-file-version", args.with("name", name).with("file", file.into_owned()))
        }
        PointRef::File { path } => {
            let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
            ("point-file", args.with("name", model.as_str()).with("file", file.into_owned()))
        }
    };
    PointInfo {
        point: point.point.clone(),
        label: say(language, id, &args),
        detail: say(language, &format!("{id}.detail"), &args),
    }
}
