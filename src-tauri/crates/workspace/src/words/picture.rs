//! Everything a picture says by itself, in a language.

use tragwerk_diagram::Phrase;
use tragwerk_diagram::scene::LineStyle;
use tragwerk_text::{Args, Language, choice, has, say};

/// Words for the phrases of a picture: hand it to `diagram` as its labels.
pub fn picture_words(language: Language) -> impl Fn(Phrase<'_>) -> String {
    move |phrase| worded(language, phrase)
}

fn worded(language: Language, phrase: Phrase<'_>) -> String {
    let plain = |id: String| say(language, &id, &Args::new());
    let with = |id: &str, args: Args| say(language, id, &args);
    match phrase {
        Phrase::Kind(kind) => plain(format!("kind-{}", kind.id())),
        Phrase::Layer(layer) => plain(format!("layer-{}", layer.id())),
        Phrase::Viewpoint(viewpoint) => plain(format!("viewpoint-{}", viewpoint.id())),
        Phrase::Relation(kind) => plain(format!("relation-{}", kind.id())),
        Phrase::Letter(kind) => {
            let id = format!("picture-letter-{}", kind.id());
            if has(language, &id) { plain(id) } else { String::new() }
        }
        Phrase::Choice { attribute, value } => choice(language, attribute, value),
        Phrase::Transition { kind, share: None } => with("picture-transition", Args::new().with("kind", kind)),
        Phrase::Transition { kind, share: Some(share) } => {
            with("picture-transition.share", Args::new().with("kind", kind).with("share", share))
        }
        Phrase::Roles(count) => with("picture-roles", Args::new().with("count", count)),
        Phrase::Horizon(horizon) => with("picture-horizon", Args::new().with("horizon", horizon)),
        Phrase::Sla(sla) => with("picture-sla", Args::new().with("sla", sla)),
        Phrase::Master(system) => with("picture-master", Args::new().with("system", system)),
        Phrase::Range { dimension, from, to } => range(language, dimension, from, to),
        Phrase::Vacant => plain("picture-vacant".to_owned()),
        Phrase::Answers { accountable, decides } => answers(language, accountable, decides),
        Phrase::NoOwner => plain("picture-no-owner".to_owned()),
        Phrase::Line(style) => plain(format!("picture-line-{}", style_id(style))),
        Phrase::Difference(difference) => plain(format!("picture-difference-{}", difference.id())),
        Phrase::Was(text) => with("picture-was", Args::new().with("text", text)),
        Phrase::MovedFrom(name) => with("picture-moved-from", Args::new().with("name", name)),
        Phrase::MovedTo(name) => with("picture-moved-to", Args::new().with("name", name)),
        Phrase::Joined(name) => with("picture-joined", Args::new().with("name", name)),
        Phrase::ReportsTo(name) => with("picture-reports-to", Args::new().with("name", name)),
        Phrase::Moved => plain("picture-moved".to_owned()),
        Phrase::Mark(severity, nature) => plain(format!("picture-mark-{}-{}", nature.id(), severity.id())),
    }
}

fn range(language: Language, dimension: &str, from: Option<f64>, to: Option<f64>) -> String {
    let args = Args::new().with("dimension", dimension);
    match (from, to) {
        (Some(from), Some(to)) => say(language, "picture-range", &args.with("from", from).with("to", to)),
        (Some(from), None) => say(language, "picture-range.from", &args.with("from", from)),
        (None, Some(to)) => say(language, "picture-range.to", &args.with("to", to)),
        (None, None) => dimension.to_owned(),
    }
}

fn answers(language: Language, accountable: u32, decides: u32) -> String {
    let args = Args::new().with("accountable", accountable).with("decides", decides);
    let id = match (accountable, decides) {
        (_, 0) => "picture-answers.accountable",
        (0, _) => "picture-answers.decides",
        _ => "picture-answers",
    };
    say(language, id, &args)
}

/// The id of a style, as the wire has it.
fn style_id(style: LineStyle) -> String {
    let id = serde_json::to_value(style).ok();
    id.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use tragwerk_model::{Nature, RelationKind, Severity};

    use super::*;

    #[test]
    fn phrases_in_both_languages() {
        let table: &[(Phrase<'_>, &str, &str)] = &[
            (Phrase::Letter(RelationKind::Decides), "D", "D"),
            (Phrase::Letter(RelationKind::PartOf), "", ""),
            (Phrase::Transition { kind: "back", share: Some(34.0) }, "back 34\u{a0}%", "zurück 34\u{a0}%"),
            (
                Phrase::Range { dimension: "staff", from: Some(200.0), to: Some(2000.0) },
                "200–2,000 staff",
                "200–2.000 staff",
            ),
            (Phrase::Answers { accountable: 7, decides: 0 }, "A\u{a0}7", "A\u{a0}7"),
            (Phrase::Line(LineStyle::ReEntry), "re-entry", "Wiedereinstieg"),
            (Phrase::Mark(Severity::Error, Nature::Flaw), "Flaw: does not carry", "Mangel: trägt nicht"),
        ];
        for (phrase, english, german) in table {
            assert_eq!(picture_words(Language::En)(*phrase), *english, "{phrase:?}");
            assert_eq!(picture_words(Language::De)(*phrase), *german, "{phrase:?}");
        }
    }
}
