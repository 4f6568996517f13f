//! A saved version, as the wire has it.

use tragwerk_store::Version;

use crate::outside::iso;
use crate::wire::VersionInfo;

/// The version for the wire.
pub fn version(version: &Version) -> VersionInfo {
    let told = &version.told;
    VersionInfo {
        id: version.id.clone(),
        name: told.name.clone(),
        note: told.note.clone(),
        author: told.author.clone(),
        at: iso(told.at),
        revision: version.revision,
        automatic: told.automatic,
    }
}
