//! A report for a browser: the views, the figures, and every table.

use tragwerk_exchange::html::Report;
use tragwerk_exchange::svg::Inline;
use tragwerk_text::{Args, say};

use super::Exhibit;
use super::deck::figure;
use crate::wire::{ExportOptions, ExportTable};
use crate::{tables, words};

/// What interests most comes first.
const ORDER: [ExportTable; 7] = [
    ExportTable::Findings,
    ExportTable::DecisionRegister,
    ExportTable::ResponsibilityMatrix,
    ExportTable::IntegrationMatrix,
    ExportTable::MetricCatalogue,
    ExportTable::Elements,
    ExportTable::Relations,
];

impl Exhibit<'_> {
    /// The report around these views.
    pub(super) fn report(&self, views: Vec<(String, Inline)>, options: &ExportOptions) -> Report {
        let language = options.language;
        let plain = |id: &str| say(language, id, &Args::new());
        let block = self.title_block(language, "");
        let counts = words::counts(&self.checked.findings);
        let counted = |id: &str, count: u32| say(language, id, &Args::new().with("count", count));
        let about =
            [block.version, block.date, counted("findings-flaws", counts.flaws), counted("findings-gaps", counts.gaps)];
        let figures = words::scorecard(language, &self.checked.scorecard);
        Report {
            title: self.model.info().name.clone(),
            language: language.id().to_owned(),
            about: about.into_iter().filter(|line| !line.is_empty()).collect(),
            views,
            figures: (plain("table-scorecard"), figures.iter().map(|line| figure(language, line)).collect()),
            tables: ORDER.iter().map(|which| tables::table(language, self.model, self.checked, *which)).collect(),
            buttons: ["report-enlarge", "report-reduce", "report-fit"].map(plain),
        }
    }
}
