//! Display order, folding, the first ten lines, waivers.

use tragwerk_model::{Change, Diff, Id, Model, Waiver};
use tragwerk_rules::{CheckOptions, Finding, check, list, sketch};

fn model(text: &str) -> Model {
    sketch::read(text).expect("reads")
}

fn all(model: &Model) -> Vec<Finding> {
    check(model, &CheckOptions::default())
}

fn prints(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.fingerprint.as_str()).collect()
}

const DECISIONS: &str = "
decision a, b, c
role x, y
policy p
metric m
p basis_for a b c
m informs a b c
x, y decides b
x decides c
x accountable_for c, b
";

#[test]
fn flaws_before_gaps_then_the_gravest_then_what_more_rests_on() {
    let model = model(DECISIONS);
    let decisions: Vec<Finding> = all(&model).into_iter().filter(|finding| finding.code.starts_with("DEC0")).collect();
    assert_eq!(prints(&decisions[..3]), ["DEC05|b|", "DEC01|a|", "DEC04|a|"]);
    assert!(all(&model).is_sorted_by_key(|finding| (finding.nature, finding.severity)));
}

#[test]
fn equal_code_severity_and_nature_fold_and_ten_come_first() {
    let findings = all(&model("decision a, b\nrole x, y\nx, y decides a"));
    let lines = list::fold(&findings);
    let no_basis = lines.iter().find(|line| line.code == "DEC02").expect("a line");
    assert_eq!(no_basis.fingerprints, ["DEC02|a|", "DEC02|b|"]);
    assert_eq!(lines.iter().map(|line| line.fingerprints.len()).sum::<usize>(), findings.len());
    let first = list::first_ten(&lines);
    assert_eq!(lines[first[0]].code, "DEC05");
    assert!(first.len() <= list::FIRST);
}

fn waiver(severity: &str, until: Option<&str>) -> Waiver {
    let text = |text: &str| text.to_owned();
    Waiver {
        id: Id::new("w"),
        code: text("DEC04"),
        subject: text("d"),
        key: String::new(),
        severity: text(severity),
        reason: text("small"),
        who: text("CRO"),
        until: until.map(text),
    }
}

fn is_waived(waiver: Waiver, today: Option<&str>) -> bool {
    let mut model = model("decision d\nrole r\nr decides d");
    let diff = Diff { waivers: vec![Change::added(waiver)], ..Diff::default() };
    model.apply(&diff).expect("applies");
    let findings = check(&model, &CheckOptions { today: today.map(str::to_owned), ..CheckOptions::default() });
    let finding = findings.iter().find(|finding| finding.code == "DEC04").expect("found, waived or not");
    finding.waived.is_some()
}

#[test]
fn a_waiver_holds_up_to_the_severity_it_saw_and_through_its_last_day() {
    for (severity, until, today, holds) in [
        ("hint", None, None, true),
        ("warning", None, None, true),
        ("error", None, None, true),
        ("", None, None, false),
        ("hint", Some("2027-06-30"), None, true),
        ("hint", Some("2027-06-30"), Some("2027-06-30"), true),
        ("hint", Some("2027-06-30"), Some("2027-07-01"), false),
        ("hint", Some("2027-06"), Some("2027-06-30"), true),
        ("hint", Some("2027-06"), Some("2027-07-01"), false),
        ("hint", Some("2027"), Some("2027-12-31"), true),
        ("hint", Some("2027"), Some("2028-01-01"), false),
    ] {
        assert_eq!(is_waived(waiver(severity, until), today), holds, "{severity} {until:?} {today:?}");
    }
}

#[test]
fn a_finding_that_got_worse_is_back() {
    let mut model = model("decision d");
    let diff = Diff { waivers: vec![Change::added(waiver("hint", None))], ..Diff::default() };
    model.apply(&diff).expect("applies");
    assert!(all(&model).iter().all(|finding| finding.waived.is_none()));
}
#[test]
fn the_worst_flaw_of_each_heading_comes_first() {
    let lines = list::fold(&all(&model(
        "decision a\nrole x, y\nx, y decides a\nunit u, v\nu, v accountable_for a\nrole z\nz reports_to z",
    )));
    let first: Vec<_> = list::first_ten(&lines).into_iter().map(|place| lines[place].code.to_string()).collect();
    assert_eq!(first[..4], ["DEC05", "OWN02", "MOD03", "STR03"].map(str::to_owned)[..], "{first:?}");
}
