//! Findings as a JUnit report, which build servers show as tests: a suite a heading, a test a finding, and one that
//! passes for each rule that found nothing.

use tragwerk_rules::Heading;

use crate::report::{Report, RuleWords, Told};

/// The report as XML text, with a line break at its end.
pub fn write(report: &Report<'_>) -> String {
    let suites: Vec<Suite<'_, '_>> =
        report.headings.iter().map(|(heading, label)| Suite::of(report, *heading, label)).collect();
    let (tests, failures, skipped) = suites.iter().fold((0, 0, 0), |(tests, failures, skipped), suite| {
        (tests + suite.tests(), failures + suite.failures(report), skipped + suite.skipped())
    });
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let name = escaped(report.model);
    xml += &format!(
        "<testsuites name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\">\n"
    );
    suites.iter().filter(|suite| suite.tests() > 0).for_each(|suite| suite.write(report, &mut xml));
    xml + "</testsuites>\n"
}

/// What stands under one heading.
struct Suite<'r, 'a> {
    label: &'r str,
    found: Vec<&'r Told<'a>>,
    /// Rules that found nothing.
    quiet: Vec<&'r RuleWords>,
}

impl<'r, 'a> Suite<'r, 'a> {
    fn of(report: &'r Report<'a>, heading: Heading, label: &'r str) -> Self {
        let found: Vec<_> = report.found.iter().filter(|told| told.finding.heading == heading).collect();
        let is_quiet = |rule: &&RuleWords| !report.found.iter().any(|told| told.finding.code == rule.code);
        let quiet = report.rules.iter().filter(|rule| rule.heading == heading).filter(is_quiet).collect();
        Self { label, found, quiet }
    }

    fn tests(&self) -> usize {
        self.found.len() + self.quiet.len()
    }

    fn failures(&self, report: &Report<'_>) -> usize {
        self.found.iter().filter(|told| report.fails(told.finding)).count()
    }

    fn skipped(&self) -> usize {
        self.found.iter().filter(|told| told.finding.waived.is_some()).count()
    }

    fn write(&self, report: &Report<'_>, xml: &mut String) {
        let (tests, failures, skipped) = (self.tests(), self.failures(report), self.skipped());
        *xml += &format!(
            "  <testsuite name=\"{}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\">\n",
            escaped(self.label)
        );
        self.found.iter().for_each(|told| test(report, told, xml));
        for rule in &self.quiet {
            let (code, title) = (escaped(&rule.code), escaped(&rule.title));
            *xml += &format!("    <testcase classname=\"{code}\" name=\"{title}\"/>\n");
        }
        *xml += "  </testsuite>\n";
    }
}

fn test(report: &Report<'_>, told: &Told<'_>, xml: &mut String) {
    let finding = told.finding;
    let (code, question) = (escaped(&finding.code), escaped(&told.question));
    let detail = escaped(&format!("{}\n{}", told.explanation, finding.fingerprint));
    let file = escaped(report.file);
    let line = told.line.map(|line| format!(" line=\"{line}\"")).unwrap_or_default();
    *xml += &format!("    <testcase classname=\"{code}\" name=\"{question}\" file=\"{file}\"{line}>\n");
    *xml += &match &finding.waived {
        Some(waived) => {
            format!("      <skipped message=\"{}\"/>\n", escaped(&format!("{} ({})", waived.reason, waived.who)))
        }
        None if report.fails(finding) => {
            let severity = finding.severity.id();
            format!("      <failure type=\"{severity}\" message=\"{question}\">{detail}</failure>\n")
        }
        None => format!("      <system-out>{detail}</system-out>\n"),
    };
    *xml += "    </testcase>\n";
}

/// A text in an XML document; what XML 1.0 cannot hold becomes a blank.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => out.push(' '),
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}
