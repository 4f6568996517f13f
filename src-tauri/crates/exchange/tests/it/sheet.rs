//! A scene with every kind, line, mark and part, made by hand, so that the formats are tested without a layout.

use tragwerk_diagram::labels::{Labels, Overlay, Phrase};
use tragwerk_diagram::node::{Room, node, outline};
use tragwerk_diagram::scene::{
    Band, EdgeLabel, Head, HeadShape, Lane, LegendEntry, LegendSample, LetterBadge, LineStyle, Mark, Rect, Scene,
    SceneEdge, SceneIcon, SceneNode, SceneNote, TextLine,
};
use tragwerk_diagram::text::{EDGE, LANE, LEGEND, NOTE, TextStyle};
use tragwerk_diagram::{icons, path};
use tragwerk_model::metamodel::Family;
use tragwerk_model::records::Point;
use tragwerk_model::{ElementKind, Id, Layer, Model, Nature, RelationKind, Severity, Viewpoint, text_form};

const MODEL: &str = r#"{ "format": "gtm-model", "format_version": 1, "name": "Arvenda Systems", "language": "en", "elements": [
 { "id": "a01", "kind": "ambition", "name": "€120m ARR", "attributes": { "horizon": "2028" } },
 { "id": "a02", "kind": "goal", "name": "Enterprise ARR +35 %", "attributes": { "due": "2027", "scope": "shared" } },
 { "id": "a03", "kind": "conflict", "name": "Volume against fit" },
 { "id": "a04", "kind": "incentive", "name": "SDR bonus", "attributes": { "share": "60 % of variable" } },
 { "id": "a05", "kind": "segment", "name": "Mid-size plants", "attributes": { "from": 200, "to": 2000, "dimension": "staff" } },
 { "id": "a06", "kind": "buyer_role", "name": "Head of maintenance", "attributes": { "influence": "champion" } },
 { "id": "a07", "kind": "journey_stage", "name": "Compare suppliers", "attributes": { "position": "entry" } },
 { "id": "a08", "kind": "channel", "name": "Inside sales", "attributes": { "mode": "personal" } },
 { "id": "a09", "kind": "role", "name": "VP Sales" },
 { "id": "a10", "kind": "forum", "name": "Revenue board", "attributes": { "cadence": "weekly" } },
 { "id": "a11", "kind": "decision", "name": "Admit account to pilot", "attributes": { "recurrence": "recurring" } },
 { "id": "a12", "kind": "policy", "name": "Account fit criteria" },
 { "id": "a13", "kind": "metric", "name": "Win rate", "attributes": { "counts": "opportunities", "type": "outcome" } },
 { "id": "a14", "kind": "metric", "name": "Pipeline forecast", "attributes": { "counts": "euro", "type": "forecast" } },
 { "id": "a15", "kind": "data_object", "name": "Account record" },
 { "id": "a16", "kind": "offering", "name": "Halo 9 care plan" },
 { "id": "a17", "kind": "activity", "name": "Run campaigns" },
 { "id": "a18", "kind": "handoff", "name": "Lead handover", "attributes": { "sla": "24 h" } },
 { "id": "a19", "kind": "system", "name": "CRM", "attributes": { "vendor": "Halo 9" } },
 { "id": "a20", "kind": "automation", "name": "Nurturing bot", "attributes": { "autonomy": "acts" } },
 { "id": "b01", "kind": "unit", "name": "Sales" },
 { "id": "b02", "kind": "role", "name": "Head of Key Account Management" } ] }"#;

/// Words as they are in English, shortened.
fn words(phrase: Phrase<'_>) -> String {
    match phrase {
        Phrase::Horizon(year) => format!("by {year}"),
        Phrase::Sla(time) => format!("SLA {time}"),
        Phrase::Choice { value, .. } => value.to_owned(),
        Phrase::Range { dimension, from, to } => {
            format!("{}–{} {dimension}", from.unwrap_or_default(), to.unwrap_or_default())
        }
        Phrase::Roles(count) => format!("{count} roles"),
        other => format!("{other:?}"),
    }
}

/// The model the sheet shows.
pub fn model() -> Model {
    text_form::read(MODEL).expect("the sheet's model is whole")
}

/// The sheet; `evidence` makes two of its nodes and a line the evidence of a finding.
pub fn scene(evidence: bool) -> Scene {
    let model = model();
    let overlay = overlay(evidence);
    let nodes = nodes(&model, &words, &overlay);
    let edges = edges(evidence);
    Scene {
        view: None,
        viewpoint: Viewpoint::Free,
        name: "Sheet of parts".into(),
        bounds: Rect::new(-20.0, 0.0, 820.0, 830.0),
        bands: bands(),
        lanes: vec![lane()],
        legend: legend(&edges),
        nodes,
        edges,
        notes: vec![note()],
        moves: Vec::new(),
        dropped_labels: 0,
        compared: false,
    }
}

fn id(text: &str) -> Id {
    Id::new(text)
}

fn overlay(evidence: bool) -> Overlay {
    let mut overlay = Overlay::default();
    let marks = [
        ("a02", 1, Severity::Warning, Nature::Gap),
        ("a03", 1, Severity::Error, Nature::Flaw),
        ("a04", 12, Severity::Error, Nature::Gap),
        ("a07", 2, Severity::Hint, Nature::Flaw),
        ("a09", 3, Severity::Hint, Nature::Gap),
        ("a11", 2, Severity::Error, Nature::Gap),
        ("a13", 14, Severity::Warning, Nature::Flaw),
        ("b01", 100, Severity::Error, Nature::Flaw),
    ];
    for (element, count, severity, nature) in marks {
        overlay.marks.insert(id(element), Mark { count, severity, nature });
    }
    if evidence {
        overlay.evidence.extend([id("a07"), id("a18"), id("b01")]);
    }
    overlay
}

fn nodes(model: &Model, labels: &dyn Labels, overlay: &Overlay) -> Vec<SceneNode> {
    let mut at = 0;
    let make = |element: &tragwerk_model::Element| {
        let container = element.kind == ElementKind::Unit;
        let (bounds, parent) = match element.id.as_str() {
            "b01" => (Rect::new(20.0, 416.0, 168.0, 96.0), None),
            "b02" => (Rect::new(28.0, 450.0, 152.0, 54.0), Some(id("b01"))),
            _ => {
                let (column, row) = (f64::from(at % 4), f64::from(at / 4));
                at += 1;
                let small = element.kind == ElementKind::Channel;
                let (width, height) = if small { (120.0, 26.0) } else { (168.0, 50.0) };
                (Rect::new(20.0 + 200.0 * column, 16.0 + 80.0 * row, width, height), None)
            }
        };
        let room = Room { viewpoint: Viewpoint::Free, container };
        node(model, element, bounds, parent, room, labels, overlay)
    };
    model.elements().map(make).collect()
}

fn bands() -> Vec<Band> {
    let band = |row: usize, layer: Layer, label: &str| Band {
        layer,
        bounds: Rect::new(-20.0, 80.0 * row as f64, 820.0, 80.0),
        strip: 4.0,
        label: label.into(),
        label_at: Point { x: -4.0, y: 80.0 * row as f64 + 40.0 },
    };
    vec![band(0, Layer::Strategy, "Strategy"), band(1, Layer::Market, "Market")]
}

fn lane() -> Lane {
    Lane {
        unit: Some(id("b01")),
        bounds: Rect::new(220.0, 416.0, 560.0, 96.0),
        header: 120.0,
        icon: Some(SceneIcon { id: icons::of_kind(ElementKind::Unit).into(), x: 230.0, y: 427.0, size: 14.0 }),
        name: vec![line("Marketing", 250.0, 426.0, &LANE)],
        details: Vec::new(),
        evidence: false,
    }
}

fn note() -> SceneNote {
    SceneNote {
        id: id("n1"),
        bounds: Rect::new(580.0, 430.0, 180.0, 60.0),
        lines: vec![
            line("Agreed on 3 March: the", 10.0, 8.0, &NOTE),
            line("board looks at fit first.", 10.0, 24.0, &NOTE),
        ],
        cut: false,
        frame: false,
    }
}

fn line(text: &str, x: f64, top: f64, style: &TextStyle) -> TextLine {
    TextLine { text: text.into(), x, baseline: top + style.baseline(), width: style.width(text) }
}

const STYLES: &[(LineStyle, RelationKind, Family, &str)] = &[
    (LineStyle::Flow, RelationKind::FlowsTo, Family::Flow, "61 %"),
    (LineStyle::Back, RelationKind::TransitionsTo, Family::Flow, "back 34 %"),
    (LineStyle::Pause, RelationKind::TransitionsTo, Family::Flow, ""),
    (LineStyle::ReEntry, RelationKind::TransitionsTo, Family::Flow, ""),
    (LineStyle::Information, RelationKind::Informs, Family::Information, "informs"),
    (LineStyle::Authority, RelationKind::BasisFor, Family::Authority, "basis for"),
    (LineStyle::Responsibility, RelationKind::AccountableFor, Family::Responsibility, ""),
    (LineStyle::Directs, RelationKind::Directs, Family::Steering, "directs"),
    (LineStyle::Steering, RelationKind::Pursues, Family::Steering, "pursues"),
    (LineStyle::Structure, RelationKind::PartOf, Family::Structure, ""),
    (LineStyle::Conflict, RelationKind::Involves, Family::Conflict, ""),
    (LineStyle::Plain, RelationKind::Travels, Family::Plain, "travels"),
];

/// Every style of line, in two columns below the nodes.
fn edges(evidence: bool) -> Vec<SceneEdge> {
    let edge = |(at, (style, kind, family, words)): (usize, &(LineStyle, RelationKind, Family, &str))| {
        let (x, y) = (20.0 + 280.0 * (at % 2) as f64, 560.0 + 44.0 * (at / 2) as f64);
        let (path, head) = drawn(*style, x, y, 140.0);
        let width = EDGE.width(words);
        let label = (!words.is_empty()).then(|| EdgeLabel {
            text: line(words, x + 70.0 - width / 2.0, y - 7.0, &EDGE),
            plate: Rect::new(x + 66.0 - width / 2.0, y - 7.0, width + 8.0, 14.0),
        });
        SceneEdge {
            relation: id(&format!("r{at:02}")),
            kind: *kind,
            source: id("a01"),
            target: id("a02"),
            family: *family,
            style: *style,
            points: vec![Point { x, y }, Point { x: x + 140.0, y }],
            curved: false,
            path,
            head,
            label,
            letter: (*style == LineStyle::Responsibility)
                .then(|| LetterBadge { letter: "A".into(), at: Point { x: x + 70.0, y } }),
            by_hand: false,
            evidence: evidence && matches!(style, LineStyle::Flow | LineStyle::Authority),
            difference: None,
        }
    };
    STYLES.iter().enumerate().map(edge).collect()
}

/// Line and head of a style from left to right.
fn drawn(style: LineStyle, x: f64, y: f64, length: f64) -> (String, Option<Head>) {
    let end = x + length;
    let straight = |to: f64| format!("M{x} {y}H{to}");
    let chevron = |tip: f64| format!("M{} {}L{tip} {y}L{} {}", tip - 5.5, y - 4.3, tip - 5.5, y + 4.3);
    let head = |shape, solid: String, stroked: String| Some(Head { shape, solid, stroked });
    match style {
        LineStyle::Flow => {
            let solid = format!("M{end} {y}L{} {}V{}Z", end - 7.5, y - 4.2, y + 4.2);
            (straight(end - 6.0), head(HeadShape::Filled, solid, String::new()))
        }
        LineStyle::Back => {
            let two = format!("{}{}", chevron(end), chevron(end - 5.0));
            (straight(end - 4.0), head(HeadShape::DoubleChevron, String::new(), two))
        }
        LineStyle::Pause => {
            let bars = format!("M{0} {1}V{2}M{3} {1}V{2}", end - 4.0, y - 4.5, y + 4.5, end);
            (straight(end - 6.0), head(HeadShape::Bars, String::new(), bars))
        }
        LineStyle::ReEntry => {
            let ring = path::circle(end - 4.0, y, 4.0);
            (straight(end - 8.0), head(HeadShape::Ring, path::circle(end - 4.0, y, 1.2), ring))
        }
        LineStyle::Authority => {
            (straight(end - 6.0), head(HeadShape::Dot, path::circle(end - 3.0, y, 3.0), String::new()))
        }
        LineStyle::Directs => {
            let solid = format!("M{end} {y}L{0} {1}L{2} {y}L{0} {3}Z", end - 5.0, y - 4.0, end - 10.0, y + 4.0);
            (straight(end - 9.0), head(HeadShape::Diamond, solid, String::new()))
        }
        LineStyle::Steering => {
            let stroked = format!("M{end} {y}L{} {}V{}Z", end - 8.0, y - 4.8, y + 4.8);
            (straight(end - 8.0), head(HeadShape::Triangle, String::new(), stroked))
        }
        LineStyle::Information | LineStyle::Plain => {
            (straight(end - 1.0), head(HeadShape::Open, String::new(), chevron(end)))
        }
        LineStyle::Conflict => {
            let teeth: String = (0..17).map(|at| format!("l4 {}", if at % 2 == 0 { 6 } else { -6 })).collect();
            (format!("M{x} {y}H{}l2 -3{teeth}l2 3H{end}", x + 34.0), None)
        }
        LineStyle::Responsibility | LineStyle::Structure => (straight(end), None),
    }
}

fn legend(edges: &[SceneEdge]) -> Vec<LegendEntry> {
    let entry = |sample, label: &str| LegendEntry { sample, label: label.into(), width: LEGEND.width(label) };
    let kind = |kind: ElementKind| {
        let sample = LegendSample::Kind {
            kind,
            layer: kind.layer(),
            outline: outline(kind, 32.0, 20.0),
            icon: icons::of_kind(kind).into(),
        };
        entry(sample, kind.id())
    };
    let drawn_line = |edge: &SceneEdge| {
        let (path, head) = drawn(edge.style, 0.0, 10.0, 40.0);
        let path = if edge.style == LineStyle::Conflict {
            "M0 10l2 -3l4 6l4 -6l4 6l4 -6l4 6l4 -6l2 3H40".into()
        } else {
            path
        };
        let at = Point { x: 20.0, y: 10.0 };
        let letter = edge.letter.as_ref().map(|badge| LetterBadge { letter: badge.letter.clone(), at });
        let sample = LegendSample::Line { style: edge.style, path, head, letter };
        entry(sample, &format!("{:?}", edge.style))
    };
    let mark = |severity, nature, label| entry(LegendSample::Mark { severity, nature }, label);
    let kinds = ElementKind::ALL.iter().map(|known| kind(*known));
    let marks = [
        mark(Severity::Error, Nature::Flaw, "Flaw: does not carry"),
        mark(Severity::Warning, Nature::Gap, "Gap: weak"),
    ];
    kinds.chain(edges.iter().map(drawn_line)).chain(marks).collect()
}
