//! `tragwerk`: the core without a window (formats.md). One command, one file in `commands`.
//!
//! It only reads arguments, calls the workspace and prints. Standard output carries the result and nothing else;
//! what went wrong goes to standard error, one sentence a problem. Exit status: 0 fine; 1 findings; 2 bad usage or
//! bad input. Invariant: no word depends on the environment's language.

#![cfg_attr(test, allow(clippy::expect_used, reason = "a test that cannot go on fails"))]

mod answer;
mod baseline;
mod commands;
mod git;
mod machines;
mod named;
mod narrowed;
mod options;
mod packing;
mod questions;
#[cfg(feature = "serve")]
mod server;

use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use clap::Parser;
use tragwerk_workspace::{Language, WorkspaceError};

use answer::{Answer, Failure};
use commands::Command;

/// Go-to-market operating models: check, draw and exchange them.
#[derive(Debug, Parser)]
#[command(name = "tragwerk", version, propagate_version = true, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(told) => {
            // Help and version go to standard output, bad usage to standard error; a reader that is gone is no error.
            let _ = told.print();
            return ExitCode::from(u8::try_from(told.exit_code()).unwrap_or(2));
        }
    };
    let answered = catch_unwind(AssertUnwindSafe(|| cli.command.run())).unwrap_or_else(|_panic| {
        let detail = "panic".to_owned();
        Err(Failure::new(Language::default(), WorkspaceError::Fault { detail }))
    });
    match answered {
        Ok(Answer { text, status, remarks }) => {
            // A reader that is gone is no error.
            let _ = std::io::stdout().write_all(text.as_bytes());
            for remark in remarks {
                let _ = writeln!(std::io::stderr(), "{remark}");
            }
            status.into()
        }
        Err(failure) => {
            let _ = writeln!(std::io::stderr(), "{failure}");
            ExitCode::from(2)
        }
    }
}
