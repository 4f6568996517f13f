//! Lists and quotation marks as a language writes them.

use crate::{Args, Language, say};

/// As many names of a list are said in full.
const SAID_IN_FULL: usize = 6;

/// A name in the language's quotation marks: “Pilot”, „Pilot“.
pub fn quoted(language: Language, name: &str) -> String {
    match language {
        Language::En => format!("“{name}”"),
        Language::De => format!("„{name}“"),
    }
}

/// Names in quotation marks, joined: “A”, “B” and “C”. Beyond six, the first five and how many more.
pub fn names<S: AsRef<str>>(language: Language, names: &[S]) -> String {
    let shown = if names.len() > SAID_IN_FULL { SAID_IN_FULL - 1 } else { names.len() };
    let mut parts: Vec<String> = names[..shown].iter().map(|name| quoted(language, name.as_ref())).collect();
    if shown < names.len() {
        parts.push(say(language, "list-more", &Args::new().with("count", names.len() - shown)));
    }
    joined(language, &parts, "list-and")
}

/// Alternatives in quotation marks, all of them: “a”, “b” or “c”.
pub fn alternatives<S: AsRef<str>>(language: Language, words: &[S]) -> String {
    let parts: Vec<String> = words.iter().map(|word| quoted(language, word.as_ref())).collect();
    joined(language, &parts, "list-or")
}

fn joined(language: Language, parts: &[String], last: &str) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., end] => {
            let args = Args::new().with("first", first.join(", ")).with("last", end.as_str());
            say(language, last, &args)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_one_would_say_them() {
        let many: Vec<String> = ('A'..='H').map(String::from).collect();
        let cases: [(&[String], &str, &str); 5] = [
            (&many[..0], "", ""),
            (&many[..1], "“A”", "„A“"),
            (&many[..2], "“A” and “B”", "„A“ und „B“"),
            (&many[..3], "“A”, “B” and “C”", "„A“, „B“ und „C“"),
            (&many, "“A”, “B”, “C”, “D”, “E” and 3 more", "„A“, „B“, „C“, „D“, „E“ und 3 weitere"),
        ];
        for (list, english, german) in cases {
            assert_eq!(names(Language::En, list), english);
            assert_eq!(names(Language::De, list), german);
        }
        assert_eq!(alternatives(Language::De, &many[..2]), "„A“ oder „B“");
    }
}
