//! The house's own tools, for those who build it: `cargo xtask gen [--check]` makes what is derived from the Rust
//! types and tables, `cargo xtask tidy` reads the house rules against the sources; both also run as tests. `new-rule`
//! and `new-op` begin a rule and an operation.

mod generate;
mod scaffold;
mod sources;
mod tidy;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask gen [--check]   write what is generated, or list what is stale
cargo xtask tidy            check the house rules
cargo xtask new-rule CODE HEADING NAME   begin a rule, such as DEC12 decision_rights no-deadline
cargo xtask new-op NAME     begin an operation, such as archive_element";

#[allow(clippy::print_stdout, clippy::print_stderr, reason = "this is a command line")]
fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let (problems, notes) = match args[..] {
        ["gen"] => generate::write(),
        ["gen", "--check"] => (generate::stale(), Vec::new()),
        ["tidy"] => tidy::check(),
        ["new-rule", code, heading, name] => scaffold::new_rule(code, heading, name),
        ["new-op", name] => scaffold::new_op(name),
        _ => (vec![USAGE.to_owned()], Vec::new()),
    };
    for note in notes {
        println!("{note}");
    }
    for problem in &problems {
        eprintln!("{problem}");
    }
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[cfg(test)]
mod tests {
    use super::{generate, tidy};

    #[test]
    fn what_is_generated_is_fresh() {
        let stale = generate::stale();
        assert!(stale.is_empty(), "run `cargo xtask gen`:\n{}", stale.join("\n"));
    }

    #[test]
    fn the_house_is_tidy() {
        let (problems, _) = tidy::check();
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }
}
