//! No request names a file outside the root folder, not even through a link.

use std::path::{Path, PathBuf};

use serde_json::Value;
use tragwerk_workspace::model::Refusal;
use tragwerk_workspace::{Language, WireError, words};

/// Checks every `path` of a request, wherever in it it stands.
///
/// # Errors
/// `path-outside`.
pub(super) fn check(root: &Path, args: &Value) -> Result<(), WireError> {
    match args {
        Value::Object(fields) => fields.iter().try_for_each(|(name, value)| match value.as_str() {
            Some(path) if name == "path" => inside(root, path),
            _ => check(root, value),
        }),
        Value::Array(items) => items.iter().try_for_each(|item| check(root, item)),
        _ => Ok(()),
    }
}

fn inside(root: &Path, path: &str) -> Result<(), WireError> {
    if real(Path::new(path)).is_some_and(|real| real.starts_with(root)) {
        return Ok(());
    }
    let refusal = Refusal::new("path-outside").with("file", path).with("folder", root.display());
    Err(words::error(Language::default(), &refusal.into()))
}

/// The path with every link followed; of a file that does not exist yet, its folder's. None for a path that climbs.
fn real(path: &Path) -> Option<PathBuf> {
    if let Ok(real) = path.canonicalize() {
        return Some(real);
    }
    // A link that leads nowhere yet could lead anywhere later.
    if path.symlink_metadata().is_ok() {
        return None;
    }
    Some(path.parent()?.canonicalize().ok()?.join(path.file_name()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_lies_inside() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().canonicalize().expect("a path").join("root");
        std::fs::create_dir(&root).expect("a folder");
        std::fs::write(root.join("there.gtm"), "").expect("a file");
        let outside = folder.path().join("secret");
        std::fs::write(&outside, "").expect("a file");
        #[cfg(unix)]
        std::os::unix::fs::symlink(&outside, root.join("link.gtm")).expect("a link");
        let name = |name: &str| root.join(name).display().to_string();
        for (path, fine) in [
            (name("there.gtm"), true),
            (name("new.gtm"), true),
            (name("link.gtm"), false),
            (name("../secret"), false),
            (name("../new"), false),
            (name("no folder/new"), false),
            (outside.display().to_string(), false),
            ("/etc/passwd".to_owned(), false),
        ] {
            assert_eq!(check(&root, &json!({ "path": path })).is_ok(), fine, "{path}");
        }
        assert!(check(&root, &json!({})).is_ok());
        let nested = json!({ "path": name("there.gtm"), "options": { "since": [{ "path": "/etc/passwd" }] } });
        assert!(check(&root, &nested).is_err());
    }
}
