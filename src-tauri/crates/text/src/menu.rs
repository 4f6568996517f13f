//! The words of the desktop shell.

use std::collections::BTreeMap;

use crate::catalogue::texts;
use crate::{Args, Language, say};

/// What comes before an entry's id in its message.
const PREFIX: &str = "menu-";

/// Everything the shell says, by id without `menu-`. Where the shell puts a value in by itself, its name stands in
/// braces: `{reason}`.
pub fn menu_texts(language: Language) -> BTreeMap<String, String> {
    let menu = texts(language).iter().filter(|(area, _)| *area == "menu");
    let ids = menu.flat_map(|(_, text)| text.lines()).filter_map(|line| line.strip_prefix(PREFIX));
    let ids = ids.filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    ids.map(|id| (id.to_owned(), say(language, &format!("{PREFIX}{id}"), &passed_through()))).collect()
}

fn passed_through() -> Args {
    ["option", "reason", "log"].iter().fold(Args::new(), |args, name| args.with(name, format!("{{{name}}}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_the_shell_pass_through() {
        let words = menu_texts(Language::De);
        assert_eq!(words["menu_file"], "Datei");
        assert!(words["unknown_option"].contains("{option}"), "{}", words["unknown_option"]);
        assert!(words["no_window"].contains("{reason}"));
        assert!(words["fault"].contains("{log}"));
    }
}
