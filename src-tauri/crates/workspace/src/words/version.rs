//! A saved version, as the wire has it.

use tragwerk_store::{NewVersion, Version};
use tragwerk_text::{Args, Language, has, say};

use crate::outside::iso;
use crate::wire::VersionInfo;

/// The version for the wire.
pub fn version(language: Language, version: &Version) -> VersionInfo {
    let told = &version.told;
    VersionInfo {
        id: version.id.clone(),
        name: name(language, told),
        note: told.note.clone(),
        author: told.author.clone(),
        at: iso(told.at),
        revision: version.revision,
        automatic: told.automatic,
        scenario: told.scenario.clone(),
        parents: version.parents.clone(),
    }
}

/// What a version is called; one that the program saved by itself has a code for a name.
pub fn name(language: Language, told: &NewVersion) -> String {
    let id = format!("version-{}", told.name);
    if told.automatic && has(language, &id) { say(language, &id, &Args::new()) } else { told.name.clone() }
}
