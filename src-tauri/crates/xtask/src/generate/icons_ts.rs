//! `icons.ts`: the icons of the pictures for the canvas.

use tragwerk_diagram::icons::{ICONS, of_kind};
use tragwerk_model::ElementKind;

use super::DO_NOT_EDIT;
use super::json::Json;

pub(super) fn text() -> String {
    let icons = Json::object(ICONS.iter().map(|icon| (icon.id, Json::texts([icon.path]))));
    let kinds = Json::object(ElementKind::ALL.iter().map(|kind| (kind.id(), Json::text(of_kind(*kind)))));
    format!(
        "{DO_NOT_EDIT}import type {{ ElementKind }} from \"./wire\";

/** Path data on a 24 px square, by key: stroked, not filled. */
export const ICONS: Record<string, string[]> = {};

/** Key of a kind's icon. */
export const KIND_ICON: Record<ElementKind, string> = {};
",
        icons.write(),
        kinds.write()
    )
}
