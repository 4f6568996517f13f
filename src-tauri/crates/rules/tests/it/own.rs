//! Own rules: what expressions give, what is refused and where, and that everything holds after every edit.

use std::sync::Arc;

use tragwerk_model::{ElementKind, Model, Severity};
use tragwerk_rules::own::Program;
use tragwerk_rules::packs::{OwnRules, PROFILES, SHIPPED, resolve};
use tragwerk_rules::{CheckOptions, Pack, check, outcome, scorecard, sketch};

pub fn pack(text: &str) -> Pack {
    resolve("test.toml", text, OwnRules::Run, &|_| None)
}

fn options(text: &str) -> CheckOptions {
    CheckOptions { today: Some("2027-06-30".to_owned()), pack: Arc::new(pack(text)) }
}

const SALES: &str = r#"
unit sales "Sales"
unit marketing "Marketing"
role head "Head of Sales" vacant=yes
role ops "RevOps Lead"
head part_of sales
ops part_of marketing
decision deal "Große Deals" reversibility=one_way
decision price "Price list"
policy p "Floor"
activity a "Qualify"
activity b "Demo"
activity c "Close"
segment mid "Mid-market" from=50 to=250
goal g "ARR"
head decides deal
head accountable_for deal
ops consulted_on deal
p basis_for deal
deal directs a
a flows_to b
b flows_to c
sales pursues g
marketing pursues g
"#;

/// Whether a condition holds at the element of this id; else why not.
fn holds(model: &Model, id: &str, when: &str) -> Result<bool, String> {
    let kind = model.element(id).expect("there").kind;
    let text =
        format!("[[rule]]\ncode = \"T-1\"\nsubject = \"{}\"\nwhen = '''{when}'''\nquestion = \"Q\"\n", kind.id());
    let found = check(model, &options(&text));
    if let Some(failed) = found.iter().find(|finding| finding.code == "RULE02" || finding.code == "PACK01") {
        let fact = |name: &str| failed.facts.get(name).map(|fact| format!("{fact:?}")).unwrap_or_default();
        return Err(fact(if failed.code == "RULE02" { "failure" } else { "problem" }));
    }
    Ok(found.iter().any(|one| one.code == "T-1" && one.subject.as_ref().is_some_and(|subject| subject.as_str() == id)))
}

#[test]
fn expressions_give_what_they_say() {
    let model = sketch::read(SALES).expect("reads");
    let table = [
        ("deal", r#"e.reversibility == "one_way""#, true),
        ("price", r#"e.reversibility == """#, true),
        ("deal", r#"e.kind == "decision" && e.id == "deal""#, true),
        ("deal", r#"incoming(e, "decides").size() == 1"#, true),
        ("price", r#"size(incoming(e, "decides")) == 0"#, true),
        ("deal", r#"incoming(e, "decides").exists(who, who.vacant)"#, true),
        (
            "deal",
            r#"incoming(e, ["decides", "consulted_on"], "role").map(x, x.name) == ["Head of Sales", "RevOps Lead"]"#,
            true,
        ),
        ("deal", r#"incoming(e).size() == 3"#, true),
        ("deal", r#"owner_unit(e) != null && owner_unit(e).name == "Sales""#, true),
        ("price", r#"owner_unit(e) == null"#, true),
        ("deal", r#"owner_units(e).size() == 1"#, true),
        ("head", r#"unit_of(e).name == "Sales""#, true),
        ("sales", r#"stakes(e).exists(s, s.name == "ARR")"#, true),
        ("sales", r#"elements("unit").all(u, u == e || share_stake(u, e))"#, true),
        ("sales", r#"elements("unit").exists(u, common_forum(u, e) && u != e)"#, false),
        ("a", r#"reachable(e, "flows_to").map(x, x.id) == ["b", "c"]"#, true),
        ("c", r#"reaching(e, ["flows_to"]).size() == 2"#, true),
        ("deal", r#"fold(e.name) == "grosse deals""#, true),
        ("deal", r#"e.name.contains("Deals") && e.name.startsWith("Gro") && e.name.endsWith("s")"#, true),
        ("deal", r#"e.name.size() == 11"#, true),
        ("mid", "e.to - e.from > 100.0 && e.to / 2.0 == 125.0", true),
        ("mid", "has(e.from) && !has(e.dimension) && e.from < 51", true),
        ("deal", r#"e.kind in ["decision", "policy"] && !("x" in e.tags)"#, true),
        ("deal", "1 + 2 * 3 == 7 && 7 / 2 == 3 && 7 % 2 == 1 && -(1) == -1", true),
        ("deal", "true ? false : true", false),
        ("deal", r#"[1, 2, 3].filter(x, x > 1).size() == 2 && [1, 2].exists_one(x, x == 2)"#, true),
        ("deal", r#"int(2.7) == 2 && double(2) == 2.0 && string(3) == "3""#, true),
        ("deal", r#"property(e, "country") == """#, true),
        ("deal", "e.name != 'x' // a remark", true),
        // What fails does not matter where another part settles it.
        ("price", r#"owner_unit(e).name == "x" || true"#, true),
        ("price", r#"owner_unit(e).name == "x" && false"#, false),
    ];
    for (id, when, expected) in table {
        assert_eq!(holds(&model, id, when), Ok(expected), "{when} at {id}");
    }
}

#[test]
fn what_has_no_answer_is_one_finding_about_the_rule() {
    let model = sketch::read(&format!("{SALES}\ndecision x, y, z\nsegment open \"Open\"")).expect("reads");
    let ones = format!("[{}1]", "1,".repeat(300));
    for (id, when, failure) in [
        ("open", "e.from > 1.0", "not-stated"),
        ("price", r#"owner_unit(e).name == "x""#, "nothing"),
        ("price", "1 / (2 - 2) == 1", "zero"),
        ("price", "9223372036854775807 + 1 == 0", "too-large"),
        ("price", "[1][3] == 1", "no-place"),
        ("price", &format!("{ones}.all(a, {ones}.all(b, a == b))"), "too-long"),
    ] {
        assert_eq!(holds(&model, id, when), Err(format!("Text({failure:?})")), "{when}");
        let kind = model.element(id).expect("there").kind.id();
        let text = format!("[[rule]]\ncode=\"T-1\"\nsubject=\"{kind}\"\nwhen='''{when}'''\nquestion=\"Q\"\n");
        let found = check(&model, &options(&text));
        assert_eq!(found.iter().filter(|one| one.code == "RULE02").count(), 1, "{when}");
        assert!(found.iter().any(|one| one.code == "DEC01"), "the others go on");
    }
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let long = format!("e.name == \"{}\"", "x".repeat(2100));
    let deep = format!("{}true{}", "(".repeat(100), ")".repeat(100));
    let chain = format!("e.name == \"\"{}", " + \"\"".repeat(80));
    let nots = format!("{}true", "!".repeat(500));
    let dots = format!("e{}", ".name".repeat(300));
    let ifs = format!("{}true", "true ? true : ".repeat(100));
    let table = [
        ("e.", 2, "expr-unexpected"),
        ("e.name == ", 10, "expr-unexpected"),
        ("e.name = 1", 7, "expr-letter"),
        ("e.name == 'x", 10, "expr-text-open"),
        ("x.name == 'x'", 0, "expr-unknown-name"),
        ("e.nmae == 'x'", 2, "expr-unknown-attribute"),
        ("e.reversibility == 'oneway'", 19, "expr-unknown-choice"),
        ("e.reversibility in ['one_way', 'both']", 31, "expr-unknown-choice"),
        ("incoming(e, 'decide').size() > 1", 12, "expr-unknown-relation"),
        ("outgoing(e, 'decides').size() > 1", 12, "expr-never-leaves"),
        ("incoming(e, 'directs').size() > 1", 12, "expr-never-arrives"),
        ("incoming(e, 'decides', 'metric').size() > 1", 23, "expr-never-kind"),
        ("incoming(e, 'decides').exists(w, w.sla == '')", 35, "expr-unknown-attribute"),
        ("incoming(e, e.name).size() > 1", 14, "expr-named"),
        ("incoming(e, 'decides') > 1", 23, "expr-type"),
        ("e.name", 0, "expr-type"),
        ("e.name == 1", 7, "expr-type"),
        ("e.name + 1 == ''", 7, "expr-type"),
        ("!e.name", 3, "expr-type"),
        ("1 + 1.5 == 2.5", 2, "expr-mixed-numbers"),
        ("size(e) == 1", 5, "expr-type"),
        ("elements('decisions').size() == 1", 9, "own-kind"),
        ("matches(e.name, 'x')", 0, "expr-unknown-function"),
        ("size() == 1", 0, "expr-call"),
        ("has(e)", 0, "expr-has"),
        ("{'a': 1}.size() == 1", 0, "expr-map"),
        ("elements('goal').all(a, elements('goal').all(b, elements('goal').all(c, true)))", 65, "expr-loops"),
        ("1e == 2", 0, "expr-number"),
        ("e.name == '\\q'", 11, "expr-escape"),
        ("in == 1", 0, "expr-unexpected"),
        ("99999999999999999999 == 1", 0, "expr-number"),
        (&long, 0, "expr-too-long"),
        (&deep, 48, "expr-too-deep"),
        (&chain, usize::MAX, "expr-too-deep"),
        (&nots, usize::MAX, "expr-too-deep"),
        (&dots, usize::MAX, "expr-too-deep"),
        (&ifs, usize::MAX, "expr-too-deep"),
    ];
    for (when, at, code) in table {
        let short: String = when.chars().take(60).collect();
        let trouble = Program::condition(when, &[ElementKind::Decision]).expect_err(&short);
        assert_eq!(trouble.cause.code, code, "{short}");
        assert!(at == usize::MAX || trouble.at == at, "{short}: at {}", trouble.at);
    }
}

/// Whatever stands there is read or refused, and nothing breaks.
#[test]
fn no_text_breaks_the_reader() {
    let words = [
        "e",
        ".",
        "name",
        "(",
        ")",
        "[",
        "]",
        "incoming",
        "\"",
        "'",
        "decides",
        ",",
        "&&",
        "||",
        "!",
        "-",
        "1",
        "1.5",
        "==",
        "in",
        "?",
        ":",
        "{",
        "}",
        "\\",
        "ä",
        "\u{1F600}",
        "\0",
        "\n",
        "//",
        "has",
        "all",
        "x",
        "+",
        "0x",
        "r'",
        "\"\"\"",
    ];
    let mut seed = 7_u64;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..12 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text += words[(seed >> 33) as usize % words.len()];
        }
        if let Err(trouble) = Program::condition(&text, &[ElementKind::Decision, ElementKind::Role]) {
            assert!(text.is_char_boundary(trouble.at), "{text:?}");
        }
    }
}

#[test]
fn shipped_packs_are_sound_and_documented() {
    for shipped in PROFILES.iter().chain(SHIPPED) {
        let pack = resolve(shipped.id, shipped.text, OwnRules::Run, &|_| None);
        assert!(pack.problems.is_empty(), "{}: {:#?}", shipped.id, pack.problems);
        assert!(!pack.name.en.is_empty() && !pack.name.de.is_empty(), "{}", shipped.id);
        for rule in &pack.own {
            let said = [&rule.question, &rule.title, &rule.why, &rule.answer];
            assert!(said.iter().all(|said| !said.en.is_empty() && !said.de.is_empty()), "{}", rule.code);
        }
    }
    assert!(resolve("governance", PROFILES[1].text, OwnRules::Run, &|_| None).is_plain());
}

/// The examples of a pack: models under `models/rule-packs/tests`, each with the own rules that fire in it.
#[test]
fn shipped_packs_find_what_their_test_models_say() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../models/rule-packs/tests");
    for shipped in SHIPPED {
        let text = std::fs::read_to_string(folder.join(format!("{}.txt", shipped.id))).expect("a file of cases");
        let pack = Arc::new(resolve(shipped.id, shipped.text, OwnRules::Run, &|_| None));
        let mut fired = std::collections::BTreeSet::new();
        for case in text.split("\n===").skip(1) {
            let (head, sketch) = case.split_once('\n').expect("a head");
            let model = sketch::read(sketch).unwrap_or_else(|error| panic!("{head}: {error}"));
            let found = check(&model, &CheckOptions { today: None, pack: Arc::clone(&pack) });
            let own = |code: &str| pack.own.iter().any(|rule| rule.code == code);
            let mut found: Vec<String> = found
                .iter()
                .filter(|finding| own(&finding.code))
                .map(|finding| format!("{}@{}", finding.code, finding.subject.as_ref().map_or("", |id| id.as_str())))
                .collect();
            found.sort();
            let mut expected: Vec<String> = head.split_whitespace().map(str::to_owned).collect();
            expected.sort();
            assert_eq!(found, expected, "{}: {head}", shipped.id);
            fired.extend(found.iter().map(|one| one.split('@').next().unwrap_or_default().to_owned()));
        }
        let all: std::collections::BTreeSet<String> = pack.own.iter().map(|rule| rule.code.clone()).collect();
        assert_eq!(fired, all, "each rule of {} fires somewhere", shipped.id);
        assert!(
            text.split("\n===").skip(1).any(|case| case.starts_with('\n') || case.starts_with(" \n")),
            "one case where none fires"
        );
    }
}

#[test]
fn a_pack_changes_neither_figures_nor_what_automations_rest_on() {
    let model = sketch::read(
        "automation bot autonomy=acts\nactivity ads\ndecision d\nbot automates ads\nd directs ads\nhandoff h\nads flows_to h",
    )
    .expect("reads");
    let plain = outcome(&model, &CheckOptions::default());
    let aut02 = |findings: &[tragwerk_rules::Finding]| findings.iter().filter(|one| one.code == "AUT02").count();
    assert_eq!(aut02(&plain.findings), 1);
    for text in [
        "[all]\nseverity = \"hint\"",
        "[rules]\nJRN06 = \"off\"\nJRN13 = \"off\"\nOWN01 = \"off\"",
        "[rules]\nAUT02 = \"off\"",
        "[rules.AUT02]\ndepth = 0",
        "extends = \"sketch\"",
    ] {
        let tuned = outcome(&model, &options(text));
        assert_eq!(scorecard(&model, plain.conditions()), scorecard(&model, tuned.conditions()), "{text}");
    }
    let tuned = outcome(&model, &options("[rules]\nJRN06 = \"off\"\nJRN13 = \"off\""));
    assert_eq!(aut02(&tuned.findings), 1, "it rests on what is there, told or not");
    let shallow = outcome(&model, &options("[rules.AUT02]\ndepth = 0"));
    assert_eq!(aut02(&shallow.findings), 0);
}

#[test]
fn parameters_and_weights_hold() {
    let model = sketch::read("decision d\nrole a, b, c\na, b, c agrees_to d").expect("reads");
    let weight = |text: &str, code: &str| {
        check(&model, &options(text)).iter().find(|one| one.code == code).map(|finding| finding.severity)
    };
    assert_eq!(weight("", "DEC11"), Some(Severity::Hint));
    assert_eq!(weight("[rules.DEC11]\nmax = 3", "DEC11"), None);
    assert_eq!(weight("[rules.DEC11]\nmax = 2\nseverity = \"error\"", "DEC11"), Some(Severity::Error));
    assert_eq!(
        weight("[rules]\nDEC01 = { severity = { error = \"warning\", hint = \"off\" } }", "DEC01"),
        Some(Severity::Warning)
    );
    assert_eq!(
        weight("[headings]\ndecision_rights = \"hint\"\n[rules]\nDEC02 = \"error\"", "DEC01"),
        Some(Severity::Hint)
    );
    assert_eq!(
        weight("[headings]\ndecision_rights = \"hint\"\n[rules]\nDEC02 = \"error\"", "DEC02"),
        Some(Severity::Error)
    );
    assert_eq!(weight("extends = \"sign_off\"\n[rules]\nDEC03 = { off = true }", "DEC03"), None);
}

/// Where `cel` (another implementation of the language) and ours both know what is meant, they agree.
#[test]
fn the_language_is_that_of_another_implementation() {
    let model = sketch::read("decision d \"Lead routing\" reversibility=one_way").expect("reads");
    let parts = [
        "1 + 2 * 3 - 4",
        "7 / 2",
        "7 % 4",
        "-7 / 2",
        "-7 % 4",
        "1.5 * 2.0",
        "10 - 2 - 3",
        "0x1F",
        "1e3",
        "2 + 3 == 5 ? 1 : 2",
    ];
    let mut all: Vec<String> = Vec::new();
    for (at, one) in parts.iter().enumerate() {
        for other in &parts[..=at] {
            all.extend(["==", "!=", "<", ">="].map(|sign| format!("({one}) {sign} ({other})")));
        }
    }
    all.extend(
        [
            "true || false && false",
            "!true || !false",
            "1 < 2 == true",
            "'a' + 'b' == 'ab'",
            "'ä\\u00e4\\n'.size() == 3",
            "[1, 2] + [3] == [1, 2, 3]",
            "2 in [1, 2]",
            "[1, 2, 3].all(x, x > 0)",
            "[1, 2, 3].exists(x, x > 2)",
            "[1, 2, 2].exists_one(x, x == 2)",
            "[1, 2, 3].filter(x, x % 2 == 1) == [1, 3]",
            "[1, 2].map(x, x * 2) == [2, 4]",
            "[1, 2, 3].map(x, x > 1, x * 2) == [4, 6]",
            "[[1, 2], [3]][0][1] == 2",
            "size('abc') == 3",
            "[].size() == 0",
            "'Lead'.startsWith('Le') && 'Lead'.endsWith('ad') && 'Lead'.contains('ea')",
            "r'\\n'.size() == 2",
            "'a' < 'b' && 'B' < 'a'",
            "int(2.9) == 2 && double(2) == 2.0 && string(12) == '12'",
            "1 == 1.0",
            "1 / 0 == 1 || true",
            "false && 1 / 0 == 1",
            "[1, 0].exists(x, 1 / x == 1)",
            "true ? 'a' == 'a' : 1 == 2",
            "e.name == 'Lead routing' && e.reversibility == 'one_way'",
            "has(e.name)",
        ]
        .map(str::to_owned),
    );
    for source in all {
        let ours = holds(&model, "d", &source);
        // Text and number do not mix with each other there either; those are refused by both.
        let program = cel::Program::compile(&source).unwrap_or_else(|error| panic!("{source}: {error}"));
        let mut context = cel::Context::default();
        let element: std::collections::HashMap<String, String> =
            [("name".to_owned(), "Lead routing".to_owned()), ("reversibility".to_owned(), "one_way".to_owned())].into();
        context.add_variable_from_value("e", element);
        match program.execute(&context) {
            Ok(cel::Value::Bool(theirs)) => assert_eq!(ours, Ok(theirs), "{source}"),
            other => panic!("{source}: {other:?}, ours {ours:?}"),
        }
    }
}
