//! Models as they come from outside, through the whole core: imported without loss, checked, drawn, exported.
//!
//! The real companies' models lie beside the repository and are no part of it; without them those tests say
//! "skipped: not present". The shipped models take the same road.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr, reason = "tests")]

use std::path::{Path, PathBuf};

use tragwerk_model::{Viewpoint, text_form};
use tragwerk_text::Language;
use tragwerk_workspace::wire::{ExportFormat, ExportOptions, ExportPaper, ExportTheme, LayoutScope, ViewRef};
use tragwerk_workspace::{Allowed, Editor, Outside, Workspace};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Texts of the shipped models and of the real ones, with their names.
fn inputs() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for folder in ["models/samples", "models/templates", "../shared/inputs"] {
        let Ok(entries) = std::fs::read_dir(repository().join(folder)) else {
            eprintln!("{folder}: skipped: not present");
            continue;
        };
        for path in entries.map(|entry| entry.unwrap().path()) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if name.ends_with(".gtm.json") {
                texts.push((name, std::fs::read_to_string(path).unwrap()));
            }
        }
    }
    texts.sort();
    texts
}

fn editor() -> Editor {
    Editor {
        session: "one".to_owned(),
        origin: "test".to_owned(),
        outside: Outside::of_system(),
        allowed: Allowed::None,
    }
}

/// Calls `with` on every input, imported into a file of its own.
fn each(with: impl Fn(&str, &str, &mut Workspace)) {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in inputs() {
        let path = folder.path().join(&name).with_extension("").with_extension("gtm");
        let mut workspace = Workspace::import(&path, &text, &name, editor())
            .unwrap_or_else(|error| panic!("{name} is not imported: {error:?}"));
        with(&name, &text, &mut workspace);
    }
}

const GENERATED: [Viewpoint; 3] = [Viewpoint::OperatingModel, Viewpoint::DecisionMap, Viewpoint::BuyerJourney];

fn picture(view: ViewRef, format: ExportFormat) -> ExportOptions {
    ExportOptions {
        view,
        all_views: false,
        format,
        language: Language::De,
        theme: ExportTheme::Light,
        scale: 0.5,
        paper: ExportPaper::Wide,
        transparent: false,
        title_block: true,
        legend: true,
        marks: true,
        appendix: true,
        table: None,
        whole: false,
        since: None,
        only: Vec::new(),
    }
}

#[test]
fn importing_and_exporting_loses_nothing() {
    each(|name, text, workspace| {
        let source = text_form::read(text).unwrap();
        assert_eq!(*workspace.model(), source, "{name}");
        let exported = workspace.export(
            &picture(ViewRef::Generated { viewpoint: Viewpoint::Free, filter: None }, ExportFormat::Json),
            false,
        );
        assert_eq!(exported.unwrap(), text_form::write(&source).into_bytes(), "{name}");
        let again = Workspace::open(workspace.path(), editor()).unwrap();
        assert_eq!(*again.model(), source, "{name}");
    });
}

#[test]
fn every_company_has_open_questions() {
    each(|name, _, workspace| {
        let (count, findings) = (workspace.model().element_count(), workspace.findings().len());
        assert!(findings > 10 || count <= 50, "{name}: {findings} findings");
        let figures = workspace.scorecard().figures();
        assert!(figures.iter().all(|(_, figure)| figure.numerator <= figure.denominator), "{name}: {figures:?}");
    });
}

#[test]
fn generated_views_are_drawn_and_exported() {
    each(|name, _, workspace| {
        if workspace.model().element_count() == 0 {
            return;
        }
        for viewpoint in GENERATED {
            let svg = workspace
                .export_svg(&picture(ViewRef::Generated { viewpoint, filter: None }, ExportFormat::Svg), false)
                .unwrap();
            let drawn = svg.matches("<path").count();
            assert!(svg.trim_end().ends_with("</svg>") && drawn > 20, "{name}, {viewpoint:?}: {drawn} paths");
        }
        let view = ViewRef::Generated { viewpoint: Viewpoint::DecisionMap, filter: None };
        let png = workspace.export(&picture(view, ExportFormat::Png), false).unwrap();
        assert!(png.starts_with(b"\x89PNG\r\n\x1a\n") && png.len() > 5_000, "{name}: {} bytes", png.len());
    });
}

#[test]
fn a_view_laid_out_is_one_step_back() {
    each(|name, _, workspace| {
        let before = workspace.text();
        let kept = workspace.keep_view(workspace.revision(), Viewpoint::DecisionMap, None, "Decisions", Language::En);
        let Ok(kept) = kept else {
            assert_eq!(workspace.model().element_count(), 0, "{name}");
            return;
        };
        workspace.layout_view(kept.revision, &kept.created[0], &LayoutScope::default(), Language::De).unwrap();
        while workspace.undo_label().is_some() {
            workspace.undo(workspace.revision()).unwrap();
        }
        assert_eq!(workspace.text(), before, "{name}");
    });
}
