//! An export on its way: one view after the other is drawn, at the end everything is written.
//!
//! Between two steps others may have their turn and the export may be dropped; until the end nothing is on disk.

use std::path::{Path, PathBuf};

use tragwerk_exchange::table::Table;
use tragwerk_exchange::{csv, html, json, pdf, png, pptx, svg, xlsx};
use tragwerk_model::Refusal;
use tragwerk_text::{Args, number, quoted, say};

use super::picture::Shown;
use super::{Exhibit, places};
use crate::files::{refuse_model, replace};
use crate::outside::iso;
use crate::wire::{ExportFormat, ExportOptions, ExportTable, Exported, ViewRef};
use crate::{WorkspaceError, tables, views};

/// Where names would be smaller than this, in points, a view is divided over several pages: on a slide, on paper.
const LEAST_POINTS: (f64, f64) = (9.0, 8.0);

/// An export on its way.
#[derive(Debug)]
pub struct Run {
    options: ExportOptions,
    views: Vec<(ViewRef, String)>,
    /// Whether each view becomes a file in a folder.
    folder: bool,
    /// How many views are drawn.
    done: usize,
    /// Pictures, pages and slides; several for a view that is divided.
    drawn: Vec<Drawn>,
    /// Views whose names are small, and how high these are in points.
    small: Vec<(String, f64)>,
}

#[derive(Debug)]
enum Drawn {
    File(Vec<u8>),
    Page(Box<pdf::Page>),
    Slide(pptx::Slide),
    Part(String, svg::Inline),
}

/// A file to be written.
#[derive(Debug)]
pub struct OutFile {
    /// Its name in the folder; none: it is the only one and goes where the export goes.
    pub name: Option<String>,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Run {
    /// An export of the view that the options name, or of all.
    ///
    /// # Errors
    /// `no-views`.
    pub fn begin(exhibit: Exhibit<'_>, options: ExportOptions) -> Result<Self, Refusal> {
        let views = match options.all_views {
            true => views::all(exhibit.model, options.language),
            false => vec![(options.view.clone(), String::new())],
        };
        let several = options.all_views;
        Self::of_views(options, views, several)
    }

    /// An export of these views with their names; `several`: they are many even if it is one, so that a folder is made
    /// where each view becomes a file.
    ///
    /// # Errors
    /// `no-views`.
    pub fn of_views(options: ExportOptions, views: Vec<(ViewRef, String)>, several: bool) -> Result<Self, Refusal> {
        let views = if options.format.shows_views() { views } else { Vec::new() };
        if views.is_empty() && options.format.shows_views() {
            return Err(Refusal::new("no-views"));
        }
        let folder = several && options.format.is_one_picture();
        Ok(Self { options, views, folder, done: 0, drawn: Vec::new(), small: Vec::new() })
    }

    /// An export of the one view that the options name.
    ///
    /// # Errors
    /// None.
    pub(super) fn of_one(options: ExportOptions) -> Result<Self, Refusal> {
        let view = options.view.clone();
        Self::of_views(options, vec![(view, String::new())], false)
    }

    /// How many views are drawn.
    pub fn done(&self) -> usize {
        self.done
    }

    /// How many views there are; 0 where the whole model is exported at once.
    pub fn of(&self) -> usize {
        self.views.len()
    }

    /// Draws the next view.
    ///
    /// # Errors
    /// `view-unknown`, `picture-too-large`, `scale-invalid`, `picture-not-drawn`.
    pub fn step(&mut self, exhibit: Exhibit<'_>) -> Result<(), WorkspaceError> {
        let Some((view, _)) = self.views.get(self.done) else { return Ok(()) };
        let pages = match self.options.format.has_pages() {
            true => exhibit.pages(view, &self.options, self.least_points())?,
            false => vec![exhibit.shown(view, &self.options)?],
        };
        for page in &pages {
            self.remark(page);
            let drawn = self.draw(exhibit, page)?;
            self.drawn.extend(drawn);
        }
        self.done += 1;
        Ok(())
    }

    /// A picture, page or slide.
    fn draw(&self, exhibit: Exhibit<'_>, shown: &Shown) -> Result<Option<Drawn>, WorkspaceError> {
        let Shown { scene, picture, overview } = shown;
        let drawn = match self.options.format {
            ExportFormat::Svg => Drawn::File(svg::write(scene, picture).into_bytes()),
            ExportFormat::Png => {
                let text = svg::write_without_fonts(scene, picture);
                Drawn::File(png::write(&text, self.options.scale).map_err(refused)?)
            }
            ExportFormat::Pdf => {
                let text = svg::write_without_fonts(scene, picture);
                Drawn::Page(Box::new(pdf::Page::read(&text, &scene.name).map_err(refused)?))
            }
            ExportFormat::Pptx => {
                // What is said about a part is said there.
                let notes = if *overview { Vec::new() } else { exhibit.notes(scene, self.options.language) };
                Drawn::Slide(pptx::view(scene, picture, &notes))
            }
            ExportFormat::Html => Drawn::Part(scene.name.clone(), svg::inline(scene, picture)),
            ExportFormat::Json | ExportFormat::Xlsx | ExportFormat::Csv => return Ok(None),
        };
        Ok(Some(drawn))
    }

    /// Notes where names become smaller than is good to read.
    fn remark(&mut self, shown: &Shown) {
        let Some(points) = svg::points_of_names(&shown.scene, &shown.picture) else { return };
        if points + 0.05 < self.least_points() && !shown.overview {
            self.small.push((shown.scene.name.clone(), points));
        }
    }

    fn least_points(&self) -> f64 {
        let slide = self.options.paper.is_slide() || self.options.format == ExportFormat::Pptx;
        if slide { LEAST_POINTS.0 } else { LEAST_POINTS.1 }
    }

    /// What is to be known about it, worded.
    fn remarks(&self) -> Vec<String> {
        let language = self.options.language;
        let size = |points: f64| number(language, (points * 10.0).round() / 10.0);
        let view = |(name, points): &(String, f64)| format!("{} ({} pt)", quoted(language, name), size(*points));
        let views: Vec<String> = self.small.iter().map(view).collect();
        let args = Args::new().with("views", views.join(", ")).with("least", size(self.least_points()));
        if views.is_empty() { Vec::new() } else { vec![say(language, "export-names-small", &args)] }
    }

    /// What is drawn, as files.
    ///
    /// # Errors
    /// `picture-not-drawn`.
    pub fn files(&mut self, exhibit: Exhibit<'_>) -> Result<Vec<OutFile>, WorkspaceError> {
        let drawn = std::mem::take(&mut self.drawn);
        let only = |bytes: Vec<u8>| vec![OutFile { name: None, bytes }];
        match self.options.format {
            ExportFormat::Json => Ok(only(json::write(exhibit.model).into_bytes())),
            ExportFormat::Svg | ExportFormat::Png => Ok(self.named(drawn)),
            ExportFormat::Pdf => {
                let page = |drawn| if let Drawn::Page(page) = drawn { Some(*page) } else { None };
                let pages: Vec<pdf::Page> = drawn.into_iter().filter_map(page).collect();
                let about = pdf::About {
                    title: exhibit.model.info().name.clone(),
                    language: self.options.language.id().to_owned(),
                    edited: exhibit.edited_at.map(iso).unwrap_or_default(),
                };
                pdf::write(&pages, &about).map(only).map_err(refused)
            }
            ExportFormat::Pptx => {
                let slide = |drawn| if let Drawn::Slide(slide) = drawn { Some(slide) } else { None };
                let slides = drawn.into_iter().filter_map(slide).collect();
                exhibit.deck(slides, &self.options).map(only).map_err(refused)
            }
            ExportFormat::Html => {
                let part = |drawn| if let Drawn::Part(name, part) = drawn { Some((name, part)) } else { None };
                let views = drawn.into_iter().filter_map(part).collect();
                Ok(only(html::write(&exhibit.report(views, &self.options)).into_bytes()))
            }
            ExportFormat::Xlsx => {
                let chosen = self.options.table.map_or(ExportTable::ALL.to_vec(), |table| vec![table]);
                let tables: Vec<_> = chosen.into_iter().map(|which| self.table(exhibit, which)).collect();
                let title = exhibit.model.info().name.clone();
                let about = xlsx::About { title, edited: exhibit.edited_at.map(iso).unwrap_or_default() };
                xlsx::write(&tables, &about).map(only).map_err(refused)
            }
            ExportFormat::Csv => {
                let which = self.options.table.ok_or_else(|| Refusal::new("table-missing"))?;
                csv::write(&self.table(exhibit, which)).map(only).map_err(refused)
            }
        }
    }

    fn table(&self, exhibit: Exhibit<'_>, which: ExportTable) -> Table {
        tables::table(self.options.language, exhibit.model, exhibit.checked, which)
    }

    fn named(&self, drawn: Vec<Drawn>) -> Vec<OutFile> {
        let file = |drawn| if let Drawn::File(bytes) = drawn { Some(bytes) } else { None };
        let bytes = drawn.into_iter().filter_map(file);
        if !self.folder {
            return bytes.map(|bytes| OutFile { name: None, bytes }).collect();
        }
        let names = places::file_names(self.views.iter().map(|(_, name)| name.as_str()), self.options.format.ending());
        names.into_iter().zip(bytes).map(|(name, bytes)| OutFile { name: Some(name), bytes }).collect()
    }

    /// Writes what is drawn to `out`, a file or a folder; `model` is never overwritten.
    ///
    /// # Errors
    /// `export-onto-model`, `out-no-folder`; as for [`Self::files`] and [`replace`].
    pub fn write(mut self, exhibit: Exhibit<'_>, out: &Path, model: &Path) -> Result<Exported, WorkspaceError> {
        refuse_model(out, model)?;
        let files = self.files(exhibit)?;
        if self.folder {
            let unfit = |error: std::io::Error| {
                Refusal::new("out-no-folder").with("folder", out.display()).with("detail", error)
            };
            std::fs::create_dir_all(out).map_err(unfit)?;
        }
        for file in files {
            let path = file.name.map_or_else(|| out.to_owned(), |name| out.join(name));
            refuse_model(&path, model)?;
            replace(&path, &file.bytes)?;
        }
        Ok(Exported { path: absolute(out), remarks: self.remarks() })
    }
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn refused(error: tragwerk_exchange::ExchangeError) -> WorkspaceError {
    error.refusal().into()
}
