//! File names from the names of models, and names that are free.

use std::fs;
use std::path::{Path, PathBuf};

/// Longest stem in bytes: file systems take 255 for the whole name, and a journal adds to it.
const LONGEST: usize = 120;

/// Names that Windows keeps for devices.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// The file name (without ending) for a model of that name, fit for every system; none when nothing is left of it.
pub fn stem_of(name: &str) -> Option<String> {
    let fit = |c: char| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c };
    let fit: String = name.chars().map(fit).collect();
    let mut stem = String::new();
    for word in fit.split_whitespace() {
        if stem.len() + word.len() > LONGEST {
            break;
        }
        stem.push_str(if stem.is_empty() { "" } else { " " });
        stem.push_str(word);
    }
    if stem.is_empty() {
        stem = fit.trim().chars().take(LONGEST / 4).collect();
    }
    let stem = stem.trim_matches(['.', ' ']).to_owned();
    let lower = stem.trim_end_matches(|c: char| c.is_ascii_digit()).to_lowercase();
    (!stem.is_empty()).then(|| if DEVICES.contains(&lower.as_str()) { format!("{stem} model") } else { stem })
}

/// The first free of `STEM.gtm`, `STEM 2.gtm`, `STEM 3.gtm` … in a folder.
pub(crate) fn free_path(folder: &Path, stem: &str) -> PathBuf {
    candidates(folder, stem).find(|path| fs::symlink_metadata(path).is_err()).unwrap_or_default()
}

/// `STEM.gtm`, `STEM 2.gtm`, `STEM 3.gtm` …
pub(super) fn candidates(folder: &Path, stem: &str) -> impl Iterator<Item = PathBuf> {
    let numbered = (2_u64..).map(move |number| folder.join(format!("{stem} {number}.gtm")));
    std::iter::once(folder.join(format!("{stem}.gtm"))).chain(numbered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems() {
        for (name, stem) in [
            ("ACME: sales/service", Some("ACME sales service")),
            ("  ..hidden.. ", Some("hidden")),
            ("a\nb", Some("a b")),
            ("???", None),
            ("Über uns", Some("Über uns")),
            ("com1", Some("com1 model")),
            ("company", Some("company")),
        ] {
            assert_eq!(stem_of(name).as_deref(), stem, "{name}");
        }
        assert!(stem_of(&"x".repeat(10_000)).is_some_and(|stem| stem.len() <= LONGEST));
        assert!(stem_of(&"word ".repeat(1_000)).is_some_and(|stem| stem.len() <= LONGEST && stem.ends_with("word")));
    }
}
