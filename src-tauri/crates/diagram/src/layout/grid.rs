//! Boxes on a grid of columns: containers cover several columns and keep what they contain on them, so that lines
//! can run in the gutters through the whole picture.

use std::collections::BTreeMap;

use tragwerk_model::{Element, Id};

use super::nesting::{Nesting, Rows};
use super::{Arrangement, Place, Task};
use crate::node::TITLE_BAR;
use crate::scene::Rect;

/// Width of a card in generated pictures.
pub(super) const CARD: f64 = 160.0;
/// How far a container reaches beyond what it contains.
const PAD: f64 = 10.0;
/// Room between cells.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spacing {
    /// How much wider than usual the gutters are.
    pub extra: f64,
    /// Between the rows within a container.
    pub inner: f64,
}

/// A card or container, measured.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    pub id: Id,
    /// Columns it covers.
    pub span: usize,
    pub width: f64,
    pub height: f64,
    /// Levels of boxes within.
    depth: usize,
    /// Rows of what it contains.
    rows: Rows,
}

/// Columns and the gutter between them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    pub gutter: f64,
}

impl Columns {
    pub fn pitch(self) -> f64 {
        CARD + self.gutter
    }

    pub fn x(self, column: usize) -> f64 {
        column as f64 * self.pitch()
    }
}

/// All cells of a picture, by element.
pub(super) struct Cells {
    pub columns: Columns,
    inner_gap: f64,
    cells: BTreeMap<Id, Cell>,
}

impl Cells {
    /// Measures every element; containers after what they contain.
    pub fn measure(task: &Task<'_>, elements: &[&Element], nesting: &Nesting, spacing: Spacing) -> Self {
        let mut by_depth: Vec<_> = elements.iter().map(|element| (nesting.depth(&element.id), *element)).collect();
        by_depth.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
        let deepest = by_depth.last().map_or(1, |(depth, _)| *depth);
        let gutter = 40.0 + spacing.extra + 2.0 * PAD * deepest.saturating_sub(2) as f64;
        let mut cells = Self { columns: Columns { gutter }, inner_gap: spacing.inner, cells: BTreeMap::new() };
        for (depth, element) in by_depth {
            let cell = cells.cell(task, element, nesting, depth - 1);
            cells.cells.insert(element.id.clone(), cell);
        }
        cells
    }

    pub fn get(&self, id: &Id) -> Option<&Cell> {
        self.cells.get(id)
    }

    fn cell(&self, task: &Task<'_>, element: &Element, nesting: &Nesting, depth: usize) -> Cell {
        let id = element.id.clone();
        let children = nesting.children(&id);
        if children.is_empty() {
            let (width, height) = task.size(element, CARD);
            return Cell { id, span: 1, width, height, depth: 0, rows: Vec::new() };
        }
        let mut rows = nesting.seats(&id).to_vec();
        let seated = rows.iter().flatten().map(|(column, _)| column + 1).max().unwrap_or(0);
        let others = children.iter().filter(|child| !rows.iter().flatten().any(|(_, known)| known == *child));
        let mut inside: Vec<&Cell> = others.filter_map(|child| self.cells.get(child)).collect();
        inside.sort_by(|a, b| b.height.total_cmp(&a.height).then_with(|| a.id.cmp(&b.id)));
        let spans: usize = inside.iter().map(|cell| cell.span).sum();
        let widest = inside.iter().map(|cell| cell.span).max().unwrap_or(0);
        let square = (spans as f64).sqrt().ceil() as usize;
        let span = spans.div_ceil(2).min(square).max(widest).max(seated).max(1);
        rows.extend(shelved(&inside, span));
        let inner: f64 = rows.iter().map(|row| self.row_height(row)).sum();
        let gaps = self.inner_gap * rows.len().saturating_sub(1) as f64;
        let width = span as f64 * self.columns.pitch() - self.columns.gutter + 2.0 * PAD * depth as f64;
        Cell { id, span, width, height: TITLE_BAR + PAD + inner + gaps + PAD, depth, rows }
    }

    fn row_height(&self, row: &[(usize, Id)]) -> f64 {
        row.iter().filter_map(|(_, id)| self.cells.get(id)).map(|cell| cell.height).fold(0.0, f64::max)
    }

    /// Puts a cell and what it contains at a column; returns nothing when the element was not measured.
    pub fn place(&self, id: &Id, column: usize, y: f64, arrangement: &mut Arrangement) {
        let mut open = vec![(id.clone(), column, y, None)];
        while let Some((id, column, y, parent)) = open.pop() {
            let Some(cell) = self.cells.get(&id) else { continue };
            let reach = PAD * cell.depth as f64;
            let centred = if cell.rows.is_empty() { (CARD - cell.width) / 2.0 } else { -reach };
            let bounds = Rect::new(self.columns.x(column) + centred, y, cell.width, cell.height);
            let mut top = y + TITLE_BAR + PAD;
            for row in &cell.rows {
                open.extend(row.iter().map(|(at, child)| (child.clone(), column + at, top, Some(id.clone()))));
                top += self.row_height(row) + self.inner_gap;
            }
            arrangement.nodes.insert(id, Place { bounds, parent });
        }
    }
}

/// Cells in rows of at most `columns` columns, in their order.
fn shelved(cells: &[&Cell], columns: usize) -> Rows {
    let mut rows = Rows::new();
    let mut used = columns;
    for cell in cells {
        if used + cell.span > columns {
            rows.push(Vec::new());
            used = 0;
        }
        if let Some(row) = rows.last_mut() {
            row.push((used, cell.id.clone()));
        }
        used += cell.span;
    }
    rows
}
