//! The house's own tools, for those who build it: `cargo xtask gen [--check]` makes what is derived from the Rust
//! types and tables, `cargo xtask tidy` reads the house rules against the sources. Both also run as tests.

mod generate;
mod sources;
mod tidy;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask gen [--check]   write what is generated, or list what is stale
cargo xtask tidy            check the house rules";

#[allow(clippy::print_stdout, clippy::print_stderr, reason = "this is a command line")]
fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let (problems, notes) = match args[..] {
        ["gen"] => generate::write(),
        ["gen", "--check"] => (generate::stale(), Vec::new()),
        ["tidy"] => tidy::check(),
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
