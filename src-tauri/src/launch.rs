//! What the program was started with: a model file, the sample, or nothing.
//!
//! It does not look at the file: whether it exists and what it is, the core says. Invariant: a path leaves here absolute.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The wish expressed on the command line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Launch {
    /// The model file to open, absolute.
    pub(crate) path: Option<PathBuf>,
    /// Open a copy of the sample (`--sample`); a path goes first.
    pub(crate) sample: bool,
}

impl Launch {
    /// Reads the arguments after the program's name; relative paths are taken from `here`.
    /// Answers the option's own spelling when it is unknown. After `--` everything is a path.
    pub(crate) fn read(args: impl IntoIterator<Item = OsString>, here: &Path) -> Result<Self, String> {
        let mut launch = Self::default();
        let mut only_paths = false;
        for arg in args {
            let text = arg.to_string_lossy();
            if only_paths || !text.starts_with('-') {
                // One window shows one model: the first file is it.
                launch.path.get_or_insert_with(|| here.join(&arg));
            } else if text == "--" {
                only_paths = true;
            } else if text == "--sample" {
                launch.sample = true;
            } else {
                return Err(text.into_owned());
            }
        }
        Ok(launch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(args: &[&str]) -> Result<Launch, String> {
        Launch::read(args.iter().map(OsString::from), Path::new("/home/ada"))
    }

    #[test]
    fn a_relative_file_is_taken_from_the_folder_of_the_call() {
        let launch = read(&["models/acme.gtm"]).unwrap();
        assert_eq!(launch.path, Some(PathBuf::from("/home/ada/models/acme.gtm")));
        assert!(!launch.sample);
    }

    #[test]
    fn an_absolute_file_stays_as_it_is_and_the_first_one_counts() {
        let launch = read(&["/srv/a b.gtm.json", "other.gtm"]).unwrap();
        assert_eq!(launch.path, Some(PathBuf::from("/srv/a b.gtm.json")));
    }

    #[test]
    fn the_sample_is_asked_for_by_an_option() {
        assert_eq!(read(&["--sample"]).unwrap(), Launch { path: None, sample: true });
        assert_eq!(read(&[]).unwrap(), Launch::default());
    }

    #[test]
    fn a_file_may_begin_with_a_dash_after_two_dashes() {
        assert_eq!(read(&["--", "-odd.gtm"]).unwrap().path, Some(PathBuf::from("/home/ada/-odd.gtm")));
    }

    #[test]
    fn an_unknown_option_is_named() {
        assert_eq!(read(&["--smaple"]), Err("--smaple".to_owned()));
    }
}
