//! Rows and columns on their way out, whatever the format. Words come in worded.

/// A table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// What it is called.
    pub title: String,
    /// Its columns, left to right.
    pub columns: Vec<Column>,
    /// Its rows, top to bottom, each with a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Column {
    /// What stands at its head.
    pub label: String,
    /// How wide it is beside the others.
    pub share: f64,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words; a line break begins a new line.
    Text(String),
    /// A number that can be reckoned with.
    Number(f64),
}

impl Column {
    /// A column with a label, `share` times as wide as one of 1.
    pub fn new(label: impl Into<String>, share: f64) -> Self {
        Self { label: label.into(), share }
    }
}

impl Cell {
    /// What it says.
    pub fn said(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
        }
    }
}

/// A text that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it.
pub(crate) fn neutralised(text: &str) -> String {
    const BEGINS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
    if text.starts_with(BEGINS) { format!("'{text}") } else { text.to_owned() }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_is_none() {
        for text in ["=1+1", "+49", "-5 %", "@sum", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠a"] {
            assert_eq!(neutralised(text), format!("'{text}"));
        }
        for text in ["", "a=1", "– nothing –", "5 - 3", "'=1", " =1"] {
            assert_eq!(neutralised(text), text);
        }
    }
}
