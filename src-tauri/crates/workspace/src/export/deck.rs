//! A presentation: the views, then what the room decides on: decisions, open questions, scorecard.

use tragwerk_diagram::Scene;
use tragwerk_exchange::ExchangeError;
use tragwerk_exchange::pptx::{self, About, Figure, Slide};
use tragwerk_exchange::svg::{Picture, TitleBlock};
use tragwerk_exchange::table::Table;
use tragwerk_model::ElementKind;
use tragwerk_rules::sentence;
use tragwerk_text::{Args, Language, say};

use super::Exhibit;
use super::picture::look;
use crate::outside::iso;
use crate::wire::{ExportOptions, FigureInfo, ScorecardLine};
use crate::{tables, words};

/// As many open questions are shown to a board; the rest is counted.
const MOST_QUESTIONS: usize = 20;

impl Exhibit<'_> {
    /// What the speaker says to a view: its decisions, a sentence each.
    pub(super) fn notes(&self, scene: &Scene, language: Language) -> Vec<String> {
        let decisions = scene.nodes.iter().filter(|node| node.kind == ElementKind::Decision);
        let parts = decisions.filter_map(|node| sentence::decision(self.model, &node.element));
        parts.map(|parts| words::decision_sentence(language, &parts).plain).collect()
    }

    /// The slides of the views with everything else as a presentation.
    pub(super) fn deck(&self, mut slides: Vec<Slide>, options: &ExportOptions) -> Result<Vec<u8>, ExchangeError> {
        if options.appendix {
            slides.extend(self.appendix(options));
        }
        let about = About {
            title: self.model.info().name.clone(),
            language: options.language.id().to_owned(),
            edited: self.edited_at.map(iso).unwrap_or_default(),
        };
        pptx::write(&slides, &about)
    }

    /// Decisions, open questions, scorecard; what there is none of has no slide.
    fn appendix(&self, options: &ExportOptions) -> Vec<Slide> {
        let language = options.language;
        let decisions = tables::short_decisions(language, self.model);
        let questions = tables::questions(language, &self.checked.findings, MOST_QUESTIONS);
        let filled = [decisions, questions].into_iter().filter(|table: &Table| !table.rows.is_empty());
        let mut slides: Vec<Slide> =
            filled.flat_map(|table| pptx::table(&self.frame(options, &table.title), &table)).collect();
        let title = say(language, "table-scorecard", &Args::new());
        let figures: Vec<Figure> =
            words::scorecard(language, &self.checked.scorecard).iter().map(|line| figure(language, line)).collect();
        let counts = words::counts(&self.checked.findings);
        let counted = |id: &str, count: u32| say(language, id, &Args::new().with("count", count));
        let closing =
            format!("{} · {}", counted("findings-flaws", counts.flaws), counted("findings-gaps", counts.gaps));
        slides.push(pptx::figures(&self.frame(options, &title), &figures, &closing));
        slides
    }

    /// How a slide without a picture is presented.
    fn frame(&self, options: &ExportOptions, title: &str) -> Picture {
        let block = self.title_block(options.language, title);
        // A table without its title would not say what it is.
        let bare = TitleBlock { view: title.to_owned(), ..TitleBlock::default() };
        Picture {
            look: look(options.theme),
            language: options.language.id().to_owned(),
            title_block: Some(if options.title_block { block } else { bare }),
            ..Picture::default()
        }
    }
}

pub(super) fn figure(language: Language, line: &ScorecardLine) -> Figure {
    let told = FigureInfo { numerator: line.numerator, denominator: line.denominator };
    let answered = line.answered && line.denominator > 0;
    Figure {
        label: line.label.clone(),
        meaning: say(language, &format!("scorecard-{}.meaning", line.id), &Args::new()),
        value: words::figure(language, line.answered.then_some(told)),
        share: answered.then(|| f64::from(line.numerator) / f64::from(line.denominator)),
    }
}
