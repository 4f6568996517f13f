//! Parity of the languages and soundness of the files.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use crate::catalogue::{said, texts};
use crate::{Args, Language};

/// What one text needs: arguments, and other texts.
#[derive(Default, Clone)]
struct Needs {
    arguments: BTreeSet<String>,
    texts: BTreeSet<String>,
}

/// Every text of a language by its id (attributes as `id.attribute`), with what it needs.
fn all(language: Language) -> BTreeMap<String, Needs> {
    let mut found = BTreeMap::new();
    for (area, text) in texts(language) {
        let resource = parse(*text).unwrap_or_else(|(_, errors)| panic!("{}/{area}.ftl: {errors:?}", language.id()));
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                Entry::Junk { content } => panic!("{}/{area}.ftl: {content}", language.id()),
                _ => continue,
            };
            let patterns =
                attributes.into_iter().map(|attribute| (format!("{id}.{}", attribute.id.name), attribute.value));
            let patterns: Vec<_> = value.into_iter().map(|value| (id.clone(), value)).chain(patterns).collect();
            for (id, pattern) in patterns {
                let mut needs = Needs::default();
                read(&pattern, &mut needs);
                assert!(found.insert(id.clone(), needs).is_none(), "{}/{area}.ftl: {id} twice", language.id());
            }
        }
    }
    found
}

fn read(pattern: &Pattern<&str>, needs: &mut Needs) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            read_expression(expression, needs);
        }
    }
}

fn read_expression(expression: &Expression<&str>, needs: &mut Needs) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, needs),
        Expression::Select { selector, variants } => {
            read_inline(selector, needs);
            for variant in variants {
                read(&variant.value, needs);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, needs: &mut Needs) {
    let mut refer = |id: &str, attribute: Option<&str>| {
        needs.texts.insert(attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}")));
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            needs.arguments.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => refer(id.name, attribute.as_ref().map(|a| a.name)),
        InlineExpression::TermReference { id, attribute, .. } => {
            refer(&format!("-{}", id.name), attribute.as_ref().map(|a| a.name));
        }
        InlineExpression::Placeable { expression } => read_expression(expression, needs),
        InlineExpression::FunctionReference { id, .. } => panic!("no functions here: {}", id.name),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// Arguments of a text, those of the texts it refers to included.
fn arguments(id: &str, all: &BTreeMap<String, Needs>) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut open = vec![id.to_owned()];
    let mut arguments = BTreeSet::new();
    while let Some(id) = open.pop() {
        let needs = all.get(&id).unwrap_or_else(|| panic!("{id} is referred to and missing"));
        arguments.extend(needs.arguments.iter().cloned());
        open.extend(needs.texts.iter().filter(|id| seen.insert((*id).clone())).cloned());
    }
    arguments
}

#[test]
fn both_languages_have_the_same_texts_with_the_same_arguments() {
    let [english, german] = Language::ALL.map(all);
    // Terms are a language's own; sentences show what they need.
    let ids = |texts: &BTreeMap<String, Needs>| -> BTreeSet<String> {
        texts.keys().filter(|id| !id.starts_with('-')).cloned().collect()
    };
    let missing: Vec<_> = ids(&english).symmetric_difference(&ids(&german)).cloned().collect();
    assert!(missing.is_empty(), "in one language only: {missing:#?}");
    let differing: Vec<_> = ids(&english)
        .into_iter()
        .filter(|id| arguments(id, &english) != arguments(id, &german))
        .map(|id| format!("{id}: en {:?}, de {:?}", arguments(&id, &english), arguments(&id, &german)))
        .collect();
    assert!(differing.is_empty(), "other arguments: {differing:#?}");
}

#[test]
fn every_text_comes_together_from_its_arguments() {
    for language in Language::ALL {
        let all = all(language);
        for id in all.keys().filter(|id| !id.starts_with('-')) {
            let names = arguments(id, &all);
            let numbers = names.iter().fold(Args::new(), |args, name| args.with(name, 2_u32));
            let texts = names.iter().fold(Args::new(), |args, name| args.with(name, "x"));
            for args in [numbers, texts] {
                let mut errors = Vec::new();
                let text = said(language, id, &args, &mut errors).unwrap();
                assert!(errors.is_empty(), "{} {id}: {errors:?}", language.id());
                assert!(!text.is_empty(), "{} {id} is empty", language.id());
            }
        }
    }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    for (language, wrong) in [(Language::En, "„"), (Language::De, "”")] {
        for (area, text) in texts(language) {
            let line = text.lines().find(|line| !line.starts_with('#') && line.contains(wrong));
            assert_eq!(line, None, "{}/{area}.ftl", language.id());
        }
    }
}
