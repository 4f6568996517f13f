//! Writes one JSON object on one line, leaving out what is empty. Knows JSON, not models.

use serde_json::Value as Json;

use crate::Value;

/// A JSON object under construction.
pub(super) struct Line {
    text: String,
}

impl Line {
    pub(super) fn new() -> Self {
        Self { text: String::from("{") }
    }

    /// A text; nothing when it is empty.
    pub(super) fn text(&mut self, key: &str, value: &str) -> &mut Self {
        if !value.is_empty() {
            self.key(key);
            push_string(&mut self.text, value);
        }
        self
    }

    /// A number, always.
    pub(super) fn number(&mut self, key: &str, value: f64) -> &mut Self {
        self.key(key);
        push_number(&mut self.text, value);
        self
    }

    /// JSON that is already written; nothing when it says nothing.
    pub(super) fn json(&mut self, key: &str, value: &str) -> &mut Self {
        if !matches!(value, "" | "{}" | "[]" | "null") {
            self.key(key);
            self.text.push_str(value);
        }
        self
    }

    /// JSON that is already written, also when it says nothing.
    pub(super) fn any(&mut self, key: &str, value: &str) -> &mut Self {
        self.key(key);
        self.text.push_str(value);
        self
    }

    pub(super) fn value(&mut self, key: &str, value: &Value) -> &mut Self {
        match value {
            Value::Text(text) => self.text(key, text),
            Value::Number(number) => self.number(key, *number),
            Value::Bool(yes) => self.json(key, if *yes { "true" } else { "false" }),
        }
    }

    pub(super) fn end(&mut self) -> String {
        self.text.push('}');
        std::mem::take(&mut self.text)
    }

    fn key(&mut self, key: &str) {
        if self.text.len() > 1 {
            self.text.push_str(", ");
        }
        push_string(&mut self.text, key);
        self.text.push_str(": ");
    }
}

/// A JSON list of what is already written.
pub(super) fn list(items: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", items.into_iter().collect::<Vec<_>>().join(", "))
}

/// A JSON string, escaped as RFC 8785 says (only what JSON demands).
pub(super) fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    push_string(&mut out, text);
    out
}

fn push_string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Any JSON value, the keys of its objects sorted by code unit as RFC 8785 says.
pub(super) fn json(value: &Json) -> String {
    match value {
        Json::Null => "null".to_owned(),
        Json::Bool(yes) => yes.to_string(),
        Json::Number(number) => {
            let mut out = String::new();
            push_number(&mut out, number.as_f64().unwrap_or_default());
            out
        }
        Json::String(text) => string(text),
        Json::Array(items) => list(items.iter().map(json)),
        Json::Object(entries) => {
            let mut entries: Vec<_> = entries.iter().collect();
            entries.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
            let entries = entries.into_iter().map(|(key, value)| format!("{}: {}", string(key), json(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A number as ECMAScript and RFC 8785 write it: 500, not 500.0. Not finite numbers never get into a model.
fn push_number(out: &mut String, number: f64) {
    out.push_str(ryu_js::Buffer::new().format(if number == 0.0 { 0.0 } else { number }));
}
