//! JSON in the order in which it was built, one short value a line.

use std::fmt::Write;

/// A JSON value.
#[derive(Clone)]
pub(super) enum Json {
    Plain(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Values up to this length stay on one line.
const LINE: usize = 110;

impl Json {
    pub(super) fn text(text: &str) -> Self {
        Self::Plain(serde_json::Value::from(text).to_string())
    }

    pub(super) fn plain(value: impl ToString) -> Self {
        Self::Plain(value.to_string())
    }

    pub(super) fn texts<S: AsRef<str>>(texts: impl IntoIterator<Item = S>) -> Self {
        Self::List(texts.into_iter().map(|text| Self::text(text.as_ref())).collect())
    }

    pub(super) fn object<K: Into<String>>(entries: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::Object(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }

    /// The value over as many lines as it needs, one blank deeper each level.
    pub(super) fn write(&self) -> String {
        let mut text = String::new();
        self.write_at(1, &mut text);
        text
    }

    /// The value on one line.
    pub(super) fn line(&self) -> String {
        let joined = |parts: Vec<String>| parts.join(", ");
        match self {
            Self::Plain(text) => text.clone(),
            Self::List(items) => format!("[{}]", joined(items.iter().map(Self::line).collect())),
            Self::Object(entries) if entries.is_empty() => "{}".to_owned(),
            Self::Object(entries) => {
                let parts = entries.iter().map(|(key, value)| format!("{}: {}", Self::text(key).line(), value.line()));
                format!("{{ {} }}", joined(parts.collect()))
            }
        }
    }

    fn write_at(&self, depth: usize, text: &mut String) {
        let line = self.line();
        let parts: Vec<(String, &Self)> = match self {
            Self::List(items) => items.iter().map(|item| (String::new(), item)).collect(),
            Self::Object(entries) => {
                entries.iter().map(|(key, value)| (format!("{}: ", Self::text(key).line()), value)).collect()
            }
            Self::Plain(_) => Vec::new(),
        };
        if parts.is_empty() || line.chars().count() <= LINE {
            text.push_str(&line);
            return;
        }
        let (open, close) = if matches!(self, Self::List(_)) { ('[', ']') } else { ('{', '}') };
        text.push(open);
        for (at, (key, value)) in parts.iter().enumerate() {
            let _ = write!(text, "{}\n{}{key}", if at > 0 { "," } else { "" }, " ".repeat(depth));
            value.write_at(depth + 1, text);
        }
        let _ = write!(text, "\n{}{close}", " ".repeat(depth - 1));
    }
}
