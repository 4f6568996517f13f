//! A baseline: what another state of the model already has is tolerated, what is new or got worse is not.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::Path;

use tragwerk_workspace::model::Severity;
use tragwerk_workspace::rules::{CheckOptions, Finding};
use tragwerk_workspace::{Checked, Source};

use crate::answer::Failure;
use crate::options::{Lang, read};

/// How grave each finding of a baseline is.
pub struct Baseline(BTreeMap<String, Severity>);

impl Baseline {
    /// The state of `version` of the same file; a file of that name wins. Checked as the model itself is.
    ///
    /// # Errors
    /// As for [`Source::read`].
    pub fn read(
        file: &OsStr,
        source: &Source,
        version: &str,
        lang: Option<Lang>,
        options: &CheckOptions,
    ) -> Result<Self, Failure> {
        let before = if Path::new(version).exists() {
            read(OsStr::new(version), lang)?
        } else {
            // What stands behind the name of the file is not part of it.
            let path = if Path::new(file).exists() { file.to_owned() } else { source.path.as_os_str().to_owned() };
            read(&joined(path, version), lang)?
        };
        let found = Checked::of(&before.model, options).findings;
        Ok(Self(found.into_iter().map(|finding| (finding.fingerprint.clone(), finding.severity)).collect()))
    }

    /// Whether the baseline does not have a finding, or not as grave.
    pub fn lacks(&self, finding: &Finding) -> bool {
        self.0.get(&finding.fingerprint).is_none_or(|severity| finding.severity < *severity)
    }
}

fn joined(mut path: OsString, version: &str) -> OsString {
    path.push("@");
    path.push(version);
    path
}
