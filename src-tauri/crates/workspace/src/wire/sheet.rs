//! Tables of the open model as they are edited: the accessible twins of the pictures.
//!
//! Requests: `table {table}` → [`Sheet`]; `edit_cells {base, table, cells, …}` → [`CellsEdited`].

use serde::{Deserialize, Serialize};
use specta::Type;
use tragwerk_model::{ElementKind, Id};

/// A table that can be edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum TableName {
    /// Who answers for what.
    ResponsibilityMatrix,
    /// Who decides what, where, on what basis.
    DecisionRegister,
    /// What is measured, and what for.
    MetricCatalogue,
    /// What ties which units.
    IntegrationMatrix,
    /// What is in conflict, and what settles it.
    ConflictRegister,
    /// Everything.
    Elements,
    /// What everything has to do with everything.
    Relations,
}

/// Which letters stand for the neutral relations in a responsibility matrix.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Notation {
    /// The letters of the pictures: RACI, with D for who decides.
    #[default]
    Raci,
    /// Driver, approver, contributor, informed.
    Daci,
    /// Recommend, agree, perform, input, decide.
    DecisionRights,
}

/// Which table, and which part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct TableRef {
    /// Which.
    pub name: TableName,
    /// Rows of this kind of element or relation only, by its id; none: all. The elements of one kind come with all
    /// their attributes.
    #[serde(default)]
    pub kind: Option<String>,
    /// The letters of a responsibility matrix; of no matter elsewhere.
    #[serde(default)]
    pub notation: Notation,
}

/// A table, worded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct Sheet {
    /// The revision it shows.
    #[specta(type = u32)]
    pub revision: u64,
    /// Its columns, left to right.
    pub columns: Vec<SheetColumn>,
    /// Its rows, each with a cell for every column; by kind, then by name.
    pub rows: Vec<SheetRow>,
    /// Kinds its rows can be narrowed to.
    pub kinds: Vec<KindCount>,
    /// What a new row can be, the usual one first; empty: rows come from elsewhere.
    pub adds: Vec<ElementKind>,
    /// What its letters mean; empty where there are none.
    pub letters: Vec<CellChoice>,
}

/// A kind and how many of it there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct KindCount {
    /// Its id.
    pub id: String,
    /// Its word.
    pub label: String,
    /// So many rows.
    pub count: u32,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SheetColumn {
    /// Unique in its table, the same in every language.
    pub id: String,
    /// What stands at its head.
    pub label: String,
    /// How wide it is, in pixels.
    pub width: u32,
    /// How its cells are edited.
    pub editor: CellEditor,
    /// What may be chosen; empty unless something is.
    pub choices: Vec<CellChoice>,
    /// What may be named; empty unless somebody or something is.
    pub kinds: Vec<ElementKind>,
    /// What a new name can become, the usual one first.
    pub creates: Vec<ElementKind>,
    /// The element a column stands for.
    pub element: Option<Id>,
    /// Why none of its cells can be edited.
    pub locked: Option<String>,
}

/// How a cell is edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum CellEditor {
    /// Not at all.
    None,
    /// A name: one line, never empty.
    Name,
    /// Words, several lines.
    Text,
    /// A number.
    Number,
    /// A date.
    Date,
    /// One of the choices, or none.
    Choice,
    /// Any number of elements by name, with semicolons between them.
    Names,
    /// One element by name.
    OneName,
    /// Letters of the notation.
    Letters,
}

/// One of several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CellChoice {
    /// What is written in the cell.
    pub id: String,
    /// What it means.
    pub label: String,
}

/// A row: an element or a relation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SheetRow {
    /// Its id.
    pub id: Id,
    /// Whether it is a relation, not an element.
    pub relation: bool,
    /// Id of its kind.
    pub kind: String,
    /// A cell for every column.
    pub cells: Vec<SheetCell>,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SheetCell {
    /// What it says, as it is edited and copied.
    pub text: String,
    /// What is shown instead. This and what follows are left out where there is nothing to say: a table has many cells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
    /// The question that is shown where nothing stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<String>,
    /// Why this one cannot be edited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<String>,
    /// Who says what, where sources differ about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disputed: Option<String>,
    /// The elements it speaks of besides that of its row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elements: Option<Vec<Id>>,
}

/// What is to stand in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct CellEdit {
    /// Which row.
    pub row: CellRow,
    /// Id of the column.
    pub column: String,
    /// The new text.
    pub text: String,
    /// What names that do not exist become; none: the usual, where there is no doubt.
    #[serde(default)]
    pub creates: Option<ElementKind>,
}

/// A row that is edited.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum CellRow {
    /// One that is there: element or relation.
    Known {
        /// Its id.
        id: Id,
    },
    /// A new one; cells with the same number belong together, and one of them is the name.
    New {
        /// Its number.
        number: u32,
        /// What it is.
        kind: ElementKind,
    },
}

/// What became of an edit of cells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct CellsEdited {
    /// The revision now.
    #[specta(type = u32)]
    pub revision: u64,
    /// Ids of the elements and relations made.
    pub created: Vec<Id>,
    /// How many cells were taken.
    pub taken: u32,
    /// How many were not.
    pub refused: u32,
    /// What was not taken and why, in sentences; none when everything was.
    pub told: Option<String>,
}
