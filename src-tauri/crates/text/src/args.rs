//! What a sentence is about: arguments by name, in the order in which they were given.

/// One argument of a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Put in as it is.
    Text(String),
    /// Written as the language writes numbers; can choose a plural.
    Number(f64),
    /// Names, each in quotation marks, joined as the language joins a list; beyond six, five and “3 more”.
    /// The text can also use their number, `$<name>_count`.
    Names(Vec<String>),
    /// Another text by its id, in the language of the sentence: `relation-decides`.
    Said(String),
}

/// Arguments of a text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Args(Vec<(String, Arg)>);

impl Args {
    /// None yet.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds one; an earlier one of that name is replaced.
    #[must_use]
    pub fn with(mut self, name: &str, arg: impl Into<Arg>) -> Self {
        self.set(name, arg);
        self
    }

    /// Adds the text with this id in the language of the sentence.
    #[must_use]
    pub fn with_said(self, name: &str, id: &str) -> Self {
        self.with(name, Arg::Said(id.to_owned()))
    }

    /// Sets one; an earlier one of that name is replaced.
    pub fn set(&mut self, name: &str, arg: impl Into<Arg>) {
        let arg = arg.into();
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, value)) => *value = arg,
            None => self.0.push((name.to_owned(), arg)),
        }
    }

    /// The one with this name.
    pub fn get(&self, name: &str) -> Option<&Arg> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, arg)| arg)
    }

    /// All, in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arg)> {
        self.0.iter().map(|(name, arg)| (name.as_str(), arg))
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<usize> for Arg {
    #[allow(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

impl From<Vec<String>> for Arg {
    fn from(names: Vec<String>) -> Self {
        Self::Names(names)
    }
}
