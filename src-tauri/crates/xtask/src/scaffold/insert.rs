//! Putting a line where it belongs in a text. Pure.

/// Puts a line among the first lines in succession with this beginning, in their order of the alphabet.
///
/// # Errors
/// When there is no such line, or it is there already.
pub(super) fn in_order(text: &str, beginning: &str, line: &str) -> Result<String, String> {
    let mut lines: Vec<&str> = text.lines().collect();
    let first = lines.iter().position(|line| line.starts_with(beginning)).unwrap_or(lines.len());
    let like: Vec<usize> = (first..lines.len()).take_while(|at| lines[*at].starts_with(beginning)).collect();
    let (Some(_), Some(last)) = (like.first(), like.last()) else {
        return Err(format!("no line begins with “{beginning}”"));
    };
    if lines.contains(&line) {
        return Err(format!("“{line}” is there already"));
    }
    let at = like.iter().copied().find(|at| lines[*at] > line).unwrap_or(last + 1);
    lines.insert(at, line);
    Ok(lines.join("\n") + "\n")
}

/// Puts a text before the first line that is `end` and follows the line `begin`.
///
/// # Errors
/// When there are no such lines.
pub(super) fn before_end(text: &str, begin: &str, end: &str, new: &str) -> Result<String, String> {
    let found = text.find(begin).and_then(|at| text[at..].find(&format!("\n{end}")).map(|length| at + length + 1));
    let at = found.ok_or_else(|| format!("“{begin}” with its “{end}” is missing"))?;
    Ok(format!("{}{new}{}", &text[..at], &text[at..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_finds_its_place() {
        let text = "//! Doc\n\nmod a;\nmod c;\n\nuse x;\n";
        let with = |line| in_order(text, "mod ", line);
        assert_eq!(with("mod b;").as_deref(), Ok("//! Doc\n\nmod a;\nmod b;\nmod c;\n\nuse x;\n"));
        assert_eq!(with("mod d;").as_deref(), Ok("//! Doc\n\nmod a;\nmod c;\nmod d;\n\nuse x;\n"));
        let tests = format!("{text}mod tests;\n");
        assert_eq!(
            in_order(&tests, "mod ", "mod z;"),
            Ok("//! Doc\n\nmod a;\nmod c;\nmod z;\n\nuse x;\nmod tests;\n".into())
        );
        assert!(with("mod a;").is_err());
        assert!(in_order(text, "pub ", "pub mod a;").is_err());
    }

    #[test]
    fn a_list_gets_one_more() {
        let text = "list![\n    a,\n];\nother![\n];\n";
        assert_eq!(
            before_end(text, "list![", "];", "    b,\n").as_deref(),
            Ok("list![\n    a,\n    b,\n];\nother![\n];\n")
        );
        assert!(before_end(text, "missing![", "];", "").is_err());
    }
}
