//! Backups and damaged files in words.

use tragwerk_store::backup::Backup;
use tragwerk_store::salvage::{Diagnosis, Salvaged, Source};
use tragwerk_text::{Args, Language, date, refusal, say};

use crate::outside::iso;
use crate::wire::{BackupInfo, DiagnosisInfo};

/// A backup for the wire.
pub fn backup(backup: &Backup) -> BackupInfo {
    BackupInfo {
        path: backup.path.to_string_lossy().into_owned(),
        name: backup.name.clone(),
        at: iso(backup.at),
        size: backup.size,
    }
}

/// What is the matter with a file, and what could be had of it.
pub fn diagnosis(language: Language, diagnosis: &Diagnosis, backups: &[Backup]) -> DiagnosisInfo {
    let sentence = match &diagnosis.refusal {
        Some(told) => refusal(language, &told.code, &told.args),
        None => say(language, "diagnosis-fine", &Args::new()),
    };
    DiagnosisInfo {
        sentence,
        details: diagnosis.salvageable.iter().flat_map(|found| salvaged(language, found)).collect(),
        can_recover: diagnosis.salvageable.is_some(),
        backups: backups.iter().map(backup).collect(),
    }
}

fn salvaged(language: Language, found: &Salvaged) -> Vec<String> {
    let model = &found.model;
    let counted = Args::new().with("elements", model.element_count()).with("relations", model.relation_count());
    let from = match &found.source {
        Source::Records { proven: true } => say(language, "salvage-whole", &counted),
        Source::Records { proven: false } => say(language, "salvage-records", &counted),
        Source::Version { name, at } => {
            let day = at.map(|at| date(language, &iso(at))).unwrap_or_default();
            say(language, "salvage-version", &counted.with("name", name.as_str()).with("date", day))
        }
    };
    let lost = found.lost;
    let mut lines = vec![from];
    let missing = lost.unreadable + lost.dropped;
    if missing > 0 {
        lines.push(say(language, "salvage-missing", &Args::new().with("count", missing)));
    }
    if lost.head {
        lines.push(say(language, "salvage-head", &Args::new()));
    }
    lines
}
