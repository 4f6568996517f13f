//! Names of files in a folder, one for each view.

use std::collections::BTreeSet;

use crate::files::stem_of;

/// A file name for each view, called like it; the same name again gets a number.
pub(super) fn file_names<'a>(views: impl Iterator<Item = &'a str>, ending: &str) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let place = |name: &str| {
        let stem = stem_of(name).unwrap_or_else(|| "view".to_owned());
        let numbered = (2_u64..).map(|number| format!("{stem} {number}"));
        // Where upper and lower case are the same, these must still be different files.
        let mut free = std::iter::once(stem.clone()).chain(numbered).filter(|stem| taken.insert(stem.to_lowercase()));
        format!("{}.{ending}", free.next().unwrap_or_default())
    };
    views.map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_view_gets_a_file() {
        let names = ["Decisions", "decisions", "a/b", "???"];
        let files = file_names(names.into_iter(), "svg");
        assert_eq!(files, ["Decisions.svg", "decisions 2.svg", "a b.svg", "view.svg"]);
    }
}
