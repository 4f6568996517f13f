//! Plain words for pictures in tests; the real ones live in the `text` crate, which this crate does not know.

use tragwerk_diagram::Phrase;

/// Something readable for every phrase.
pub fn say(phrase: Phrase<'_>) -> String {
    match phrase {
        Phrase::Kind(kind) => kind.id().replace('_', " "),
        Phrase::Layer(layer) => capital(layer.id()),
        Phrase::Viewpoint(viewpoint) => capital(&viewpoint.id().replace('_', " ")),
        Phrase::Relation(kind) => kind.id().replace('_', " "),
        Phrase::Letter(kind) => kind.id().chars().take(1).collect::<String>().to_uppercase(),
        Phrase::Choice { value, .. } => value.replace('_', " "),
        Phrase::Transition { kind, share: Some(share) } => format!("{} {share} %", kind.replace('_', "-")),
        Phrase::Transition { kind, share: None } => kind.replace('_', "-"),
        Phrase::Roles(count) => format!("{count} roles"),
        Phrase::Horizon(horizon) => format!("by {horizon}"),
        Phrase::Sla(sla) => format!("SLA {sla}"),
        Phrase::Master(system) => format!("master: {system}"),
        Phrase::Range { dimension, from, to } => {
            format!("{}–{} {dimension}", from.unwrap_or_default(), to.unwrap_or_default())
        }
        Phrase::Vacant => "vacant".into(),
        Phrase::Answers { accountable, decides } => format!("A {accountable} · D {decides}"),
        Phrase::NoOwner => "No owner".into(),
        Phrase::Line(style) => format!("{style:?}").to_lowercase(),
        Phrase::Difference(difference) => difference.id().to_owned(),
        Phrase::Was(text) => format!("was {text}"),
        Phrase::MovedFrom(name) => format!("from {name}"),
        Phrase::MovedTo(name) => format!("moved to {name}"),
        Phrase::Joined(name) => format!("now in {name}"),
        Phrase::ReportsTo(name) => format!("reports to {name}"),
        Phrase::Moved => "moved".into(),
        Phrase::Mark(severity, nature) => format!("{severity:?} {nature:?}").to_lowercase(),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
