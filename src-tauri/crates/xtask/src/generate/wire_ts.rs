//! `wire.ts`: what goes between window and core, from the Rust types themselves.
//!
//! A field that Rust fills in when it is missing may be left out of what the window sends; in what it gets, every
//! field is there. No type of the wire leaves out a field when it is written.

use std::collections::BTreeSet;
use std::fmt::Write;

use specta::Types;
use specta_typescript::semantic::Configuration;
use specta_typescript::{Typescript, primitives};
use tragwerk_diagram::Scene;
use tragwerk_model::Layer;
use tragwerk_model::metamodel::Family;
use tragwerk_workspace::request_types;

use super::DO_NOT_EDIT;

/// How a type begins in the text.
const TYPE: &str = "export type ";

pub(super) fn text() -> String {
    make().unwrap_or_else(|error| format!("// {error}\n"))
}

fn make() -> Result<String, specta_typescript::Error> {
    let mut types = Types::default();
    let requests = request_types(&mut types);
    // The metamodel's table speaks of these.
    types.register_mut::<Layer>().register_mut::<Family>().register_mut::<Scene>();
    // Numbers on the wire are finite, so `number` and not `number | null`.
    let numbers = Configuration::empty().enable_lossless_floats();
    let types = numbers.apply_types(&types).into_owned();
    let exporter = Typescript::new().header("");
    let text = exporter.export(&types, specta_serde::Format)?;
    let (mut table, mut sent) = (String::new(), Vec::new());
    for request in requests {
        let [args, result] = [&request.args, &request.result].map(|of| primitives::reference(&exporter, &types, of));
        let (args, result) = (args?, result?);
        let _ = writeln!(table, "  {}: {{ args: {args}; result: {result} }};", request.name);
        sent.push(args);
    }
    Ok(format!(
        "{DO_NOT_EDIT}{}
/** Every request: `host.call(name, args)` gives its result. */
export interface Requests {{
{table}}}
",
        complete(&text, &sent)
    ))
}

/// The types, with every field there in those that the window only gets, and in the house's way of writing comments.
fn complete(text: &str, sent: &[String]) -> String {
    let blocks: Vec<&str> = text.trim().split("\n\n").collect();
    let sent = reachable(&blocks, sent);
    let blocks = blocks.iter().map(|block| {
        let block = block.replace("/**  ", "/** ").replace("\n *  ", "\n * ").replace("\t", "  ").replace(" \n", "\n");
        if sent.contains(name(&block)) { block } else { block.replace("?: ", ": ") }
    });
    blocks.collect::<Vec<_>>().join("\n\n") + "\n"
}

/// Names of the types that are reached from these.
fn reachable<'text>(blocks: &[&'text str], from: &[String]) -> BTreeSet<&'text str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<String> = from.to_vec();
    while let Some(text) = open.pop() {
        let words: BTreeSet<&str> = text.split(|letter: char| !letter.is_alphanumeric()).collect();
        for block in blocks.iter().filter(|block| words.contains(name(block))) {
            if found.insert(name(block)) {
                open.push((*block).to_owned());
            }
        }
    }
    found
}

/// The name of the type that a block declares.
fn name(block: &str) -> &str {
    let rest = block.split_once(TYPE).map_or("", |(_, rest)| rest);
    rest.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::complete;

    #[test]
    fn only_what_is_sent_may_lack_a_field() {
        let text = "export type A = {\n\tb?: B,\n};\n\n/**  What. */\nexport type B = {\n\tc?: number,\n};\n\nexport type C = {\n\td?: number,\n};\n";
        let made = complete(text, &["A".to_owned()]);
        assert_eq!(
            made,
            "export type A = {\n  b?: B,\n};\n\n/** What. */\nexport type B = {\n  c?: number,\n};\n\nexport type C = {\n  d: number,\n};\n"
        );
    }
}
