//! Real git, real repositories: what `git-setup` makes of them.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::program::Bench;

/// The same model as text, with the decision's name and the decider put in.
fn model(name: &str, decider: &str) -> String {
    format!(
        r#"{{ "format": "gtm-model", "format_version": 1, "name": "Acme", "language": "en",
 "elements": [
  {{ "id": "dec-routing", "kind": "decision", "name": "{name}", "attributes": {{ "recurrence": "recurring" }} }},
  {{ "id": "goal-arr", "kind": "goal", "name": "ARR +35 %" }},
  {{ "id": "role-revops", "kind": "role", "name": "RevOps lead" }},
  {{ "id": "role-sales", "kind": "role", "name": "Head of Sales" }} ],
 "relations": [ {{ "id": "r1", "kind": "decides", "source": "{decider}", "target": "dec-routing" }} ],
 "views": [] }}"#
    )
}

/// A repository, and the program that git calls under a path of which every sign needs quoting.
struct Repository {
    bench: Bench,
    program: PathBuf,
    root: PathBuf,
}

impl Repository {
    /// None, and why, where there is no git.
    #[allow(clippy::print_stderr, reason = "a skipped test says so")]
    fn new() -> Option<Self> {
        if Command::new("git").arg("--version").output().is_err() {
            eprintln!("skipped: git is not installed");
            return None;
        }
        let bench = Bench::new();
        let folder = bench.path("it's a \"program\" $HOME");
        std::fs::create_dir(&folder).expect("a folder");
        let program = folder.join("tragwerk");
        if std::fs::hard_link(env!("CARGO_BIN_EXE_tragwerk"), &program).is_err() {
            std::fs::copy(env!("CARGO_BIN_EXE_tragwerk"), &program).expect("a copy");
        }
        let root = bench.path("the model's repository");
        std::fs::create_dir(&root).expect("a folder");
        let repository = Self { bench, program, root };
        repository.git(&["init", "--quiet", "--initial-branch", "main"]);
        Some(repository)
    }

    fn command(&self, program: &Path, args: &[&str]) -> (i32, String) {
        let output = Command::new(program)
            .current_dir(&self.root)
            .args(args)
            .env("HOME", self.bench.folder())
            .env("GIT_CONFIG_GLOBAL", self.bench.path("no-such-file"))
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .envs([("GIT_AUTHOR_NAME", "Ada"), ("GIT_AUTHOR_EMAIL", "ada@example.org")])
            .envs([("GIT_COMMITTER_NAME", "Ada"), ("GIT_COMMITTER_EMAIL", "ada@example.org")])
            .output()
            .expect("a run");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code().unwrap_or(-1), text(&output.stdout) + &text(&output.stderr))
    }

    fn run(&self, args: &[&str]) -> (i32, String) {
        self.command(Path::new("git"), args)
    }

    fn git(&self, args: &[&str]) -> String {
        let (status, said) = self.run(args);
        assert_eq!(status, 0, "git {args:?}: {said}");
        said
    }

    fn tragwerk(&self, args: &[&str]) -> (i32, String) {
        self.command(&self.program, args)
    }

    fn fine(&self, args: &[&str]) -> String {
        let (status, said) = self.tragwerk(args);
        assert_eq!(status, 0, "{args:?}: {said}");
        said
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.root.join(name), text).expect("written");
    }

    fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.root.join(name)).unwrap_or_default()
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    /// A model file of that name, made from a text.
    fn model(&self, file: &str, text: &str) {
        self.write("source.json", text);
        self.fine(&["import", file, "source.json"]);
        std::fs::remove_file(self.root.join("source.json")).expect("removed");
    }
}

/// The lines of a difference that say what is gone and what came.
fn changes(printed: &str) -> Vec<&str> {
    let changes = printed.lines().filter(|line| line.starts_with(['+', '-']));
    changes.filter(|line| !line.starts_with("+++") && !line.starts_with("---")).collect()
}

#[test]
fn differences_are_shown_in_words() {
    let Some(repository) = Repository::new() else { return };
    assert!(repository.fine(&["git-setup"]).contains("Commit .gitattributes"));
    repository.write("text form.gtm.json", &model("Lead routing", "role-sales"));
    repository.model("our model.gtm", &model("Lead routing", "role-sales"));
    repository.commit("First");
    repository.write("text form.gtm.json", &model("Lead routing", "role-revops"));
    let ops = r#"[ { "op": "disconnect", "id": "r1" },
        { "op": "connect", "id": "r2", "kind": "decides", "source": "role-revops", "target": "dec-routing" },
        { "op": "rename_element", "id": "goal-arr", "name": "ARR" } ]"#;
    repository.write("ops.json", ops);
    repository.fine(&["edit", "our model.gtm", "--apply", "ops.json"]);
    std::fs::remove_file(repository.root.join("ops.json")).expect("removed");

    let decider = ["-“Lead routing” is decided by “Head of Sales”", "+“Lead routing” is decided by “RevOps lead”"];
    let whole = [&decider[..], &["-Goal “ARR +35 %”", "+Goal “ARR”"]].concat();
    let sorted = |mut lines: Vec<&'static str>| {
        lines.sort_unstable();
        lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>()
    };
    let found = |printed: &str| {
        let mut lines: Vec<_> = changes(printed).into_iter().map(str::to_owned).collect();
        lines.sort_unstable();
        lines
    };
    assert_eq!(found(&repository.git(&["diff", "--", "text form.gtm.json"])), sorted(decider.to_vec()));
    assert_eq!(found(&repository.git(&["diff", "--", "our model.gtm"])), sorted(whole.clone()));
    repository.commit("Second");
    let log = repository.git(&["log", "-p", "-1", "--format=%s", "--", "our model.gtm"]);
    assert!(log.starts_with("Second"), "{log}");
    assert_eq!(found(&log), sorted(whole));
}

#[test]
fn twice_is_once_and_undoing_leaves_what_was_there() {
    let Some(repository) = Repository::new() else { return };
    repository.write(".gitattributes", "*.png binary");
    repository.git(&["config", "diff.other.textconv", "cat"]);
    let before = (repository.text(".gitattributes"), repository.text(".git/config"));
    // Also from a folder within.
    repository.fine(&["git-setup"]);
    let set_up = (repository.text(".gitattributes"), repository.text(".git/config"));
    assert!(set_up.0.starts_with("*.png binary\n") && set_up.0.contains("*.gtm.json diff=gtm merge=gtm\n"));
    assert!(set_up.1.contains("show --facts"), "{}", set_up.1);
    assert!(repository.fine(&["git-setup"]).contains("already"));
    assert_eq!(set_up, (repository.text(".gitattributes"), repository.text(".git/config")));

    repository.fine(&["git-setup", "--undo"]);
    assert_eq!(repository.text(".gitattributes"), before.0.clone() + "\n");
    assert_eq!(repository.text(".git/config"), before.1);
    assert!(repository.fine(&["git-setup", "--undo"]).contains("nothing"));
    // A file that held nothing else goes.
    std::fs::remove_file(repository.root.join(".gitattributes")).expect("removed");
    repository.fine(&["git-setup"]);
    repository.fine(&["git-setup", "--undo"]);
    assert!(!repository.root.join(".gitattributes").exists());
}

#[test]
fn a_foreign_driver_stays() {
    let Some(repository) = Repository::new() else { return };
    let cases: [(&[&str], &str); 5] = [
        (&["config", "merge.gtm.driver", "their-merge"], ""),
        (&["status"], "*.gtm merge=theirs\n"),
        (&["config", "diff.gtm.textconv", "their-text"], ""),
        (&["config", "diff.gtm.command", "their-diff"], ""),
        (&["status"], "*.gtm diff=theirs\n"),
    ];
    for (git, attributes) in cases {
        repository.git(git);
        let _ = std::fs::remove_file(repository.root.join(".gitattributes"));
        if !attributes.is_empty() {
            repository.write(".gitattributes", attributes);
        }
        let before = (repository.text(".gitattributes"), repository.text(".git/config"));
        let (status, said) = repository.tragwerk(&["git-setup"]);
        assert_eq!(status, 2, "{git:?}: {said}");
        assert!(said.contains("their"), "{said}");
        assert_eq!(before, (repository.text(".gitattributes"), repository.text(".git/config")));
        repository.fine(&["git-setup", "--undo"]);
        assert_eq!(before, (repository.text(".gitattributes"), repository.text(".git/config")));
        for key in ["diff.gtm.textconv", "diff.gtm.command", "merge.gtm.driver"] {
            repository.run(&["config", "--unset", key]);
        }
    }
}

#[test]
fn outside_a_repository_nothing_happens() {
    let Some(mut repository) = Repository::new() else { return };
    repository.root = repository.bench.folder().to_owned();
    let (status, said) = repository.tragwerk(&["git-setup"]);
    assert!(status == 2 && said.contains("no git repository"), "{said}");
    assert!(!repository.root.join(".gitattributes").exists());
}

/// Two clones of one repository edit two models, one of each form; what git pulls is merged field by field.
fn two_clones(ours: &str, theirs: &str) -> Option<(Repository, i32, String)> {
    let mut repository = Repository::new()?;
    repository.fine(&["git-setup"]);
    repository.write("text form.gtm.json", &model("Lead routing", "role-sales"));
    repository.model("our model.gtm", &model("Lead routing", "role-sales"));
    repository.commit("First");
    let origin = repository.root.clone();
    let clone = repository.bench.path("a clone");
    repository.git(&["clone", "--quiet", &origin.to_string_lossy(), &clone.to_string_lossy()]);
    for (root, ops) in [(&origin, theirs), (&clone, ours)] {
        repository.root = root.clone();
        repository.fine(&["git-setup"]);
        repository.write("ops.json", ops);
        repository.fine(&["edit", "our model.gtm", "--apply", "ops.json"]);
        repository.fine(&["export", "our model.gtm", "-o", "text form.gtm.json"]);
        std::fs::remove_file(root.join("ops.json")).expect("removed");
        repository.commit("Edited");
    }
    let (status, said) = repository.run(&["pull", "--quiet", "--no-rebase", "--no-edit"]);
    Some((repository, status, said))
}

const RENAMED: &str = r#"[ { "op": "rename_element", "id": "dec-routing", "name": "Routing of leads" } ]"#;

#[test]
fn clones_that_edit_different_things_are_merged() {
    let theirs = r#"[ { "op": "rename_element", "id": "goal-arr", "name": "ARR" },
        { "op": "create_element", "id": "g2", "kind": "goal", "name": "NRR" } ]"#;
    let Some((repository, status, said)) = two_clones(RENAMED, theirs) else { return };
    assert_eq!(status, 0, "{said}");
    assert_eq!(repository.git(&["status", "--porcelain"]), "");
    for file in ["our model.gtm", "text form.gtm.json"] {
        let facts = repository.fine(&["show", "--facts", file]);
        for line in ["Decision “Routing of leads”", "Goal “ARR”", "Goal “NRR”"] {
            assert!(facts.contains(line), "{file}: {facts}");
        }
    }
    let versions = repository.fine(&["version", "list", "our model.gtm"]);
    assert!(versions.contains("Before a merge"), "{versions}");
}

#[test]
fn clones_that_edit_the_same_differently_leave_a_conflict_that_is_in_the_model() {
    let theirs = r#"[ { "op": "rename_element", "id": "dec-routing", "name": "Lead distribution" } ]"#;
    let Some((repository, status, said)) = two_clones(RENAMED, theirs) else { return };
    assert_ne!(status, 0, "{said}");
    let unmerged = repository.git(&["diff", "--name-only", "--diff-filter=U"]);
    assert_eq!(unmerged.lines().count(), 2, "{unmerged}");
    for file in ["our model.gtm", "text form.gtm.json"] {
        assert!(repository.fine(&["show", "--facts", file]).contains("Decision “Routing of leads”"), "ours holds");
        let (status, checked) = repository.tragwerk(&["check", file]);
        assert!(status == 1 && checked.contains("MERGE01"), "{checked}");
    }
    repository.fine(&["export", "our model.gtm", "-o", "seen.json"]);
    let seen: serde_json::Value = serde_json::from_str(&repository.text("seen.json")).expect("JSON");
    assert_eq!(seen["conflicts"][0]["theirs"], "Lead distribution");
    repository.write(
        "ops.json",
        r#"[ { "op": "resolve_conflict", "conflict": "element/dec-routing/name", "side": "theirs" } ]"#,
    );
    repository.fine(&["edit", "our model.gtm", "--apply", "ops.json"]);
    assert!(repository.fine(&["show", "--facts", "our model.gtm"]).contains("Decision “Lead distribution”"));
}
