//! Outlines of the kinds as path data, and where a line that arrives at a node's box meets the outline.

use tragwerk_model::ElementKind;

use crate::path::number;
use crate::scene::{ShapePart, Stroke};

/// Side of a node's box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
    /// Top.
    Top,
    /// Bottom.
    Bottom,
}

/// Height of a container's title bar.
pub const TITLE_BAR: f64 = 26.0;

const NOTCH: f64 = 13.0;
const TIP: f64 = 15.0;
const HEXAGON: f64 = 14.0;
const SWALLOW_TAIL: f64 = 11.0;
const TEAR: f64 = 6.0;

/// Points and waves are smaller in a box narrower than this, as in a legend.
const FULL_WIDTH: f64 = 64.0;

fn shrunk(length: f64, width: f64) -> f64 {
    length * (width / FULL_WIDTH).min(1.0)
}

/// The outline of a kind in a box of that size.
pub fn outline(kind: ElementKind, width: f64, height: f64) -> String {
    use ElementKind as K;
    match kind {
        K::Ambition => ambition(width, height),
        K::Conflict => conflict(width, height),
        K::JourneyStage => chevron(width, height),
        K::BuyerRole => buyer_role(width, height),
        K::Policy => document(width, height),
        K::Handoff => hexagon(width, height),
        _ => rounded(width, height, radius(kind, width, height)),
    }
}

/// Corner radius of a kind whose outline is a rounded rectangle.
pub fn radius(kind: ElementKind, width: f64, height: f64) -> f64 {
    use ElementKind as K;
    let radius: f64 = match kind {
        K::Decision => 1.5,
        K::System => 3.0,
        K::Goal | K::Activity => 12.0,
        K::Unit | K::Automation => 8.0,
        K::DataObject => 24.0,
        K::Channel => height / 2.0,
        _ => 6.0,
    };
    radius.min(height / 2.0).min(width / 2.0)
}

/// Further parts of the shape.
pub fn strokes(kind: ElementKind, width: f64, height: f64, container: bool) -> Vec<Stroke> {
    let (w, h) = (number(width - 0.6), number(height - 3.5));
    match kind {
        ElementKind::System => {
            vec![Stroke { part: ShapePart::BaseLine, path: format!("M1 {h}H{}", number(width - 1.0)) }]
        }
        ElementKind::BuyerRole => {
            let radius = number(avatar_radius(height));
            let middle = number(height / 2.0);
            let left = number(cap(height) - avatar_radius(height));
            let double = number(2.0 * avatar_radius(height));
            let path =
                format!("M{left} {middle}a{radius} {radius} 0 1 0 {double} 0a{radius} {radius} 0 1 0 -{double} 0Z");
            vec![Stroke { part: ShapePart::Avatar, path }]
        }
        ElementKind::Unit if container => {
            let path =
                format!("M8 .6H{}A7.4 7.4 0 0 1 {w} 8V{TITLE_BAR}H.6V8A7.4 7.4 0 0 1 8 .6Z", number(width - 8.0));
            vec![Stroke { part: ShapePart::TitleBar, path }]
        }
        _ => Vec::new(),
    }
}

/// Radius of a buyer role's round left end.
pub fn cap(height: f64) -> f64 {
    (height / 2.0).min(25.0)
}

/// Radius of the disc behind a buyer role's icon.
pub fn avatar_radius(height: f64) -> f64 {
    cap(height) - 6.0
}

/// How far the outline lies inside the box where a line meets that side; `along` is the distance from the side's
/// upper or left end.
pub fn inset(kind: ElementKind, side: Side, along: f64, width: f64, height: f64) -> f64 {
    use ElementKind as K;
    let from_middle = (2.0 * along / height - 1.0).abs().min(1.0);
    match (kind, side) {
        (K::JourneyStage, Side::Left) => shrunk(NOTCH, width) * (1.0 - from_middle),
        (K::JourneyStage, Side::Right) => shrunk(TIP, width) * from_middle,
        (K::Handoff, Side::Left | Side::Right) => shrunk(HEXAGON, width) * from_middle,
        (K::Handoff, Side::Top | Side::Bottom) => steep(along, width, shrunk(HEXAGON, width), height),
        (K::Ambition, Side::Right) => 1.0 + shrunk(SWALLOW_TAIL, width) * (1.0 - from_middle),
        (K::Conflict, Side::Right) => TEAR / 2.0,
        (K::Policy, Side::Bottom) => wave(along / width),
        (K::BuyerRole, Side::Left) => round(along, height, cap(height)),
        _ => round(
            along,
            if matches!(side, Side::Left | Side::Right) { height } else { width },
            radius(kind, width, height),
        ),
    }
}

/// Depth of a rounded corner of radius `r` at `along` on a side of that length.
fn round(along: f64, length: f64, r: f64) -> f64 {
    let into = r - along.min(length - along);
    if into <= 0.0 { 0.0 } else { r - (r * r - into.min(r) * into.min(r)).sqrt() }
}

/// Depth of a slanted corner that is `run` wide and half the height deep.
fn steep(along: f64, length: f64, run: f64, height: f64) -> f64 {
    let from_corner = along.min(length - along).max(0.0);
    if from_corner >= run { 0.0 } else { (1.0 - from_corner / run) * height / 2.0 }
}

/// The foot of a document lies between 1 px (left) and 8 px (right) above its box.
fn wave(share: f64) -> f64 {
    match share {
        s if s < 0.5 => 3.5 - 4.0 * (s * 2.0 * (1.0 - s * 2.0)) * 0.9,
        s => 3.5 + 4.0 * ((s - 0.5) * 2.0 * (2.0 - s * 2.0)) * 4.5 / 2.4,
    }
}

fn rounded(width: f64, height: f64, radius: f64) -> String {
    let (w, h, r) = (number(width), number(height), number(radius));
    let (right, bottom) = (number(width - radius), number(height - radius));
    format!(
        "M{r} 0H{right}A{r} {r} 0 0 1 {w} {r}V{bottom}A{r} {r} 0 0 1 {right} {h}H{r}A{r} {r} 0 0 1 0 {bottom}V{r}A{r} {r} 0 0 1 {r} 0Z"
    )
}

fn ambition(width: f64, height: f64) -> String {
    let (right, tail) = (number(width - 1.0), number(width - 1.0 - shrunk(SWALLOW_TAIL, width)));
    let (h, middle, bottom) = (number(height), number(height / 2.0), number(height - 4.0));
    format!("M4 0H{right}L{tail} {middle}L{right} {h}H4A4 4 0 0 1 0 {bottom}V4A4 4 0 0 1 4 0Z")
}

fn conflict(width: f64, height: f64) -> String {
    let teeth = (1..=12).map(|tooth| {
        let x = if tooth % 2 == 1 { width } else { width - TEAR };
        format!("L{} {}", number(x), number(height * f64::from(tooth) / 12.0))
    });
    let torn: String = teeth.collect();
    let bottom = number(height - 6.0);
    format!("M6 0H{}{torn}H6A6 6 0 0 1 0 {bottom}V6A6 6 0 0 1 6 0Z", number(width - 4.0))
}

fn chevron(width: f64, height: f64) -> String {
    let (w, h, middle) = (number(width), number(height), number(height / 2.0));
    let (shoulder, foot) = (number(width - shrunk(TIP, width)), number(height - 3.0));
    let notch = number(shrunk(NOTCH, width));
    format!("M3 0H{shoulder}L{w} {middle}L{shoulder} {h}H3Q0 {h} 1.4 {foot}L{notch} {middle}L1.4 3Q0 0 3 0Z")
}

fn buyer_role(width: f64, height: f64) -> String {
    let (w, h, r) = (number(width), number(height), number(cap(height)));
    let (right, bottom, foot) = (number(width - 8.0), number(height - 8.0), number(height - cap(height)));
    format!(
        "M{r} 0H{right}A8 8 0 0 1 {w} 8V{bottom}A8 8 0 0 1 {right} {h}H{r}A{r} {r} 0 0 1 0 {foot}V{r}A{r} {r} 0 0 1 {r} 0Z"
    )
}

fn document(width: f64, height: f64) -> String {
    let (w, right) = (number(width), number(width - 3.0));
    let at = |share: f64| number(width * share);
    let y = |offset: f64| number(height + shrunk(offset, width));
    format!(
        "M3 0H{right}A3 3 0 0 1 {w} 3V{}C{} {} {} {} {} {}S{} {} 0 {}V3A3 3 0 0 1 3 0Z",
        y(-3.5),
        at(0.78),
        y(-14.0),
        at(0.62),
        y(-11.2),
        at(0.5),
        y(-3.5),
        at(0.2),
        y(7.0),
        y(-3.5)
    )
}

fn hexagon(width: f64, height: f64) -> String {
    let tip = shrunk(HEXAGON, width);
    let (w, h, middle, right) = (number(width), number(height), number(height / 2.0), number(width - tip));
    let tip = number(tip);
    format!("M{tip} 0H{right}L{w} {middle}L{right} {h}H{tip}L0 {middle}Z")
}
