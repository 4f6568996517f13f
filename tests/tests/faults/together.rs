//! Two programs edit one file at once: each step is made by one of them, and none is lost.

use std::collections::BTreeMap;
use std::process::{Command, Stdio};

use crate::stream::{PROGRAM, Said, all_is_there, is_sound};

#[test]
fn two_programs_on_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.gtm");
    let run = |steps: u64| {
        let mut program = Command::new(PROGRAM);
        program.arg(&path).arg(steps.to_string()).stdout(Stdio::piped());
        program.spawn().unwrap()
    };
    assert!(run(2).wait().unwrap().success());
    let mut held = BTreeMap::new();
    for round in 0..12 {
        let both = [run(6), run(6)].map(|program| program.wait_with_output().unwrap());
        for output in both {
            assert!(output.status.success(), "{round}: {output:?}");
            let mut said = Said::default();
            String::from_utf8(output.stdout).unwrap().split_inclusive('\n').for_each(|line| said.hear(line));
            let expected = ["stale", "file-locked"];
            assert!(said.refused.iter().all(|code| expected.contains(&code.as_str())), "{round}: {:?}", said.refused);
            for (revision, checksum) in said.held {
                let known = held.entry(revision).or_insert_with(|| checksum.clone());
                assert_eq!(*known, checksum, "{round}: two steps led to revision {revision}");
            }
        }
        assert!(is_sound(&path), "{round}");
    }
    let said = Said { held, ..Said::default() };
    let workspace = all_is_there(&path, &said, "together");
    assert_eq!(Some(workspace.revision()), said.last());
    assert!(workspace.revision() >= 12 * 6, "at least one of the two gets through: {}", workspace.revision());
}
