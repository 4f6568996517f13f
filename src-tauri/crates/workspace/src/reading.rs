//! A model to be read: a model file, one of its saved versions, or a text form. Known by content, never by name.
//!
//! What it is not: it opens nothing for editing. Invariant: nothing that is read is changed.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use tragwerk_model::{Model, Refusal};
use tragwerk_rules::CheckOptions;
use tragwerk_store::{Millis, Version};
use tragwerk_text::Language;

use crate::export::Exhibit;
use crate::files::{Readable, look_into_any};
use crate::workspace::{Editor, Workspace};
use crate::{Allowed, Checked, WorkspaceError, governing};

/// A model that was read, and what is known about it.
#[derive(Debug)]
pub struct Source {
    /// The model.
    pub model: Model,
    /// Name of the version it is; none: a state that was not saved as one.
    pub version: Option<String>,
    /// When it was last edited; none for a text form.
    pub edited_at: Option<Millis>,
    /// All saved versions of the file, the oldest first; none in a text form.
    pub versions: Vec<Version>,
    /// The file.
    pub path: PathBuf,
    /// Whether it is a model file, not a text form.
    is_file: bool,
    /// Whether it is the state the file is in, not one of its versions.
    is_now: bool,
}

impl Source {
    /// Reads `FILE` or `FILE@VERSION`. A file of that whole name wins; a version is named by its id, its name if only
    /// one has it, or `name~N` for the N-th before it.
    ///
    /// # Errors
    /// As for [`Workspace::look_into`]; all problems of a text; `version-not-found`, `version-ambiguous`.
    pub fn read(given: &OsStr, editor: Editor) -> Result<Self, WorkspaceError> {
        let whole = Path::new(given);
        if whole.exists() {
            return Self::file(whole, editor);
        }
        match parted(given) {
            Some((path, version)) => Self::file(path, editor.clone())?.at(version, editor),
            None => Self::file(whole, editor),
        }
    }

    fn file(path: &Path, editor: Editor) -> Result<Self, WorkspaceError> {
        let workspace = match look_into_any(path, editor)? {
            Readable::File(workspace) => workspace,
            Readable::Text(model) => {
                let path = path.to_owned();
                return Ok(Self {
                    model: *model,
                    version: None,
                    edited_at: None,
                    versions: Vec::new(),
                    path,
                    is_file: false,
                    is_now: true,
                });
            }
        };
        // A file of a newer program may keep its versions in a way this one does not know.
        let versions = workspace.versions().unwrap_or_default();
        let saved =
            versions.iter().rfind(|version| !version.told.automatic && version.revision == workspace.revision());
        Ok(Self {
            model: workspace.model().clone(),
            version: saved.map(|version| version.told.name.clone()),
            edited_at: Some(workspace.edited_at()),
            path: workspace.path().to_owned(),
            versions,
            is_file: true,
            is_now: true,
        })
    }

    /// The same file as it was in a version.
    fn at(self, name: &str, editor: Editor) -> Result<Self, WorkspaceError> {
        let version = named(&self.versions, name)?;
        let (id, name, at) = (&version.id, version.told.name.clone(), version.told.at);
        let model = Workspace::look_into(&self.path, editor)?.read_version(id)?;
        Ok(Self { model, version: Some(name), edited_at: Some(at), is_now: false, ..self })
    }

    /// Whether it is a model file, not a text form.
    pub fn is_file(&self) -> bool {
        self.is_file
    }

    /// Whether it is the present state of a model file, whose history goes with it.
    pub fn is_whole_file(&self) -> bool {
        self.is_file && self.is_now
    }

    /// What it is called: its version, else its file.
    pub fn name(&self) -> String {
        let file = || self.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.version.clone().filter(|_| !self.is_now).unwrap_or_else(file)
    }

    /// The model's language, for words about it.
    pub fn language(&self) -> Language {
        Language::from_id(&self.model.info().language).unwrap_or_default()
    }

    /// What a check of it goes by: its own pack, as of a date. Own rules that came with it wait.
    pub fn options(&self, today: &str) -> CheckOptions {
        governing::options(&self.model, today, &Allowed::None)
    }

    /// It as something to export; `checked` is what the rules say to it.
    pub fn exhibit<'a>(&'a self, checked: &'a Checked) -> Exhibit<'a> {
        Exhibit {
            model: &self.model,
            checked,
            version: self.version.as_deref(),
            edited_at: self.edited_at,
            before: None,
            routed: None,
        }
    }
}

/// File and version of `FILE@VERSION`: the last `@` after which no folder begins and before which there is a file.
fn parted(given: &OsStr) -> Option<(&Path, &str)> {
    let text = given.to_str()?;
    let places: Vec<_> = text.match_indices('@').collect();
    let halves = places.iter().rev().map(|(at, _)| (Path::new(&text[..*at]), &text[at + 1..]));
    halves.take_while(|(_, version)| !version.contains('/')).find(|(path, _)| path.exists())
}

/// The version that a user means.
pub(crate) fn named<'a>(versions: &'a [Version], name: &str) -> Result<&'a Version, Refusal> {
    if let Some(version) = versions.iter().find(|version| version.id == name) {
        return Ok(version);
    }
    let same: Vec<_> = versions.iter().filter(|version| version.told.name == name).collect();
    match (&same[..], name.rsplit_once('~')) {
        ([only], _) => Ok(only),
        ([], Some((later, steps))) => {
            let steps: usize = steps.parse().map_err(|_| not_found(name))?;
            let later = named(versions, later)?;
            before(versions, later, steps).ok_or_else(|| not_found(name))
        }
        ([], None) => Err(not_found(name)),
        (several, _) => {
            let ids: Vec<_> = several.iter().map(|version| version.id.as_str()).collect();
            Err(Refusal::new("version-ambiguous").with("name", name).with("ids", ids.join(", ")))
        }
    }
}

/// The version so many steps before another, along first parents.
fn before<'a>(versions: &'a [Version], version: &'a Version, steps: usize) -> Option<&'a Version> {
    let parent = |version: &Version| {
        let id = version.parents.first()?;
        versions.iter().find(|other| other.id == *id)
    };
    // Never more steps than versions: a loop of parents, which no program makes, ends here, too.
    (0..steps.min(versions.len() + 1)).try_fold(version, |version, _| parent(version))
}

fn not_found(name: &str) -> Refusal {
    Refusal::new("version-not-found").with("id", name)
}
