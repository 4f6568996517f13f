//! A small disk that really fills up.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::stream::{PROGRAM, Said, all_is_there, is_sound};

/// A small file system in memory; none where this user may not mount one.
pub struct SmallDisk {
    pub folder: tempfile::TempDir,
}

impl SmallDisk {
    /// With room for `size`, as `mount` understands it.
    pub fn mount(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"]).arg(folder.path());
        let mounted = mount.output().is_ok_and(|output| output.status.success());
        mounted.then_some(Self { folder })
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.folder.path()).output();
    }
}

#[test]
fn edits_until_nothing_fits_any_more() {
    let Some(disk) = SmallDisk::mount("240k") else {
        eprintln!("skipped: this user may not mount a file system");
        return;
    };
    let path = disk.folder.path().join("plan.gtm");
    let said = edit(&path, 400);
    assert!(said.held.len() > 20, "{}", said.held.len());
    assert!(!said.refused.is_empty());
    assert!(said.refused.iter().all(|code| code == "disk-full"), "{:?}", said.refused);
    let workspace = all_is_there(&path, &said, "full");
    assert_eq!(Some(workspace.revision()), said.last());
    drop(workspace);
    assert!(is_sound(&path));

    // With room again it goes on where it was.
    let roomy = tempfile::tempdir().unwrap();
    let moved = roomy.path().join("plan.gtm");
    fs::copy(&path, &moved).unwrap();
    let later = edit(&moved, 3);
    assert_eq!((later.last(), later.refused.len()), (said.last().map(|last| last + 3), 0));
}

/// Lets the program make so many steps.
pub fn edit(path: &Path, steps: u64) -> Said {
    let output = Command::new(PROGRAM).arg(path).arg(steps.to_string()).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let mut said = Said::default();
    String::from_utf8(output.stdout).unwrap().split_inclusive('\n').for_each(|line| said.hear(line));
    said
}
