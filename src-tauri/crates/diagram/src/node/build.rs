//! Places outline, icon, lines, badge and mark of a node in its box.

use std::collections::BTreeMap;

use tragwerk_model::{Element, ElementKind, Id, Model, Viewpoint};

use super::content::{self, Facts};
use super::outline::{self, TITLE_BAR};
use crate::difference::Difference;
use crate::icons;
use crate::labels::{Labels, Overlay};
use crate::path::round;
use crate::scene::{Badge, Rect, SceneIcon, SceneMark, SceneNode, TextLine};
use crate::text::{BADGE, Fitted, NAME, SECOND, SMALL_NAME, TextStyle, fit, fit_line};

/// What the picture around a node decides about it.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// The picture.
    pub viewpoint: Viewpoint,
    /// Whether it contains others and so is drawn with a title bar.
    pub container: bool,
}

/// Where the text of a kind may stand in its box.
struct Insets {
    icon: Option<f64>,
    left: f64,
    right: f64,
    bottom: f64,
}

const ICON: f64 = 16.0;
const SMALL_ICON: f64 = 14.0;
pub(crate) const BADGE_HEIGHT: f64 = 16.0;
const MARK_OUTSIDE: f64 = 8.0;
/// Least distance between text and the box above and below.
const AIR: f64 = 6.0;

fn insets(kind: ElementKind, height: f64, viewpoint: Viewpoint) -> Insets {
    use ElementKind as K;
    let with_icon =
        |left: f64, right: f64, bottom: f64| Insets { icon: Some(left), left: left + ICON + 8.0, right, bottom };
    match kind {
        K::JourneyStage if viewpoint == Viewpoint::BuyerJourney => {
            Insets { icon: None, left: 22.0, right: 16.0, bottom: 0.0 }
        }
        K::JourneyStage => with_icon(22.0, 16.0, 0.0),
        K::Handoff => with_icon(16.0, 12.0, 0.0),
        K::Ambition => with_icon(10.0, 16.0, 0.0),
        K::Conflict => with_icon(10.0, 12.0, 0.0),
        K::Policy => with_icon(10.0, 8.0, 7.0),
        K::DataObject => with_icon(12.0, 12.0, 0.0),
        K::System => with_icon(10.0, 8.0, 2.0),
        K::Channel => Insets { icon: Some(10.0), left: 10.0 + SMALL_ICON + 6.0, right: 10.0, bottom: 0.0 },
        K::BuyerRole => {
            let centre = outline::cap(height);
            Insets {
                icon: Some(centre - ICON / 2.0),
                left: centre + outline::avatar_radius(height) + 8.0,
                right: 8.0,
                bottom: 0.0,
            }
        }
        _ => with_icon(10.0, 8.0, 0.0),
    }
}

fn name_style(kind: ElementKind) -> &'static TextStyle {
    if kind == ElementKind::Channel { &SMALL_NAME } else { &NAME }
}

/// What a node says, broken for a width.
struct Wording {
    name: Fitted,
    second: String,
}

/// A name of three lines is whole rather than accompanied: then the second line gives way.
fn wording(element: &Element, second: String, width: f64, language: &str) -> Wording {
    let style = name_style(element.kind);
    let broken = |most| fit(&element.name, style, width, most, language);
    if element.kind == ElementKind::Channel {
        return Wording { name: broken(2), second: String::new() };
    }
    if second.is_empty() {
        return Wording { name: broken(3), second };
    }
    let name = broken(2);
    if !name.cut {
        return Wording { name, second };
    }
    Wording { name: broken(3), second: String::new() }
}

/// The size an element wants in a generated picture, given its width in that picture; channels are as wide as
/// their name needs, up to that width.
pub fn natural_size(
    model: &Model,
    element: &Element,
    labels: &dyn Labels,
    viewpoint: Viewpoint,
    width: f64,
) -> (f64, f64) {
    if element.kind == ElementKind::Channel {
        let room = insets(element.kind, 26.0, viewpoint);
        let wanted = SMALL_NAME.width(&fit_line(&element.name, &SMALL_NAME, 400.0)) + room.left + room.right + 2.0;
        let height = if wanted > width { 40.0 } else { 26.0 };
        return (even(wanted).clamp(98.0, width), height);
    }
    let room = insets(element.kind, 50.0, viewpoint);
    let facts = Facts { model, differences: &BTreeMap::new(), removed: false };
    let second = content::second_line(&facts, element, labels, false);
    let wording = wording(element, second, width - room.left - room.right, &model.info().language);
    let text = text_height(&wording, &NAME);
    let badge = if content::badge(element, labels).is_empty() { 0.0 } else { BADGE_HEIGHT / 2.0 - 2.0 };
    let least = match (element.kind, viewpoint) {
        (ElementKind::Decision, Viewpoint::DecisionMap) => 60.0,
        (ElementKind::Policy, _) => 56.0,
        _ => 50.0,
    };
    let needs_badge_room = text + 2.0 * AIR > 50.0;
    let height = text + 2.0 * AIR + room.bottom + if needs_badge_room { badge } else { 0.0 };
    (width, even(height.max(least)))
}

fn even(length: f64) -> f64 {
    (length / 2.0).ceil() * 2.0
}

fn text_height(wording: &Wording, style: &TextStyle) -> f64 {
    let second = if wording.second.is_empty() { 0.0 } else { SECOND.line };
    wording.name.lines.len() as f64 * style.line + second
}

/// The node of an element in its box.
pub fn node(
    model: &Model,
    element: &Element,
    bounds: Rect,
    parent: Option<Id>,
    room: Room,
    labels: &dyn Labels,
    overlay: &Overlay,
) -> SceneNode {
    let (w, h) = (bounds.width, bounds.height);
    let mut node = SceneNode {
        element: element.id.clone(),
        kind: element.kind,
        layer: element.kind.layer(),
        bounds,
        parent,
        container: room.container,
        outline: outline::outline(element.kind, w, h),
        dashed: is_forecast(element),
        strokes: outline::strokes(element.kind, w, h, room.container),
        icon: None,
        name: Vec::new(),
        full_name: element.name.clone(),
        cut: false,
        second: None,
        badge: None,
        mark: overlay.marks.get(&element.id).map(|mark| SceneMark {
            mark: *mark,
            x: w - 18.0 + MARK_OUTSIDE,
            y: -MARK_OUTSIDE,
        }),
        evidence: overlay.evidence.contains(&element.id),
        difference: overlay.differences.get(&element.id).copied(),
    };
    let remark = overlay.remarks.get(&element.id).cloned();
    let removed = node.difference == Some(Difference::Removed);
    let facts = Facts { model, differences: &overlay.relation_differences, removed };
    let second = remark.unwrap_or_else(|| content::second_line(&facts, element, labels, room.container));
    if room.container {
        fill_title(&mut node, element, &second);
    } else {
        node.badge = badge(&content::badge(element, labels), w, h);
        fill_card(&mut node, element, second, room.viewpoint, &model.info().language);
    }
    node
}

fn is_forecast(element: &Element) -> bool {
    element.kind == ElementKind::Metric && element.text("type") == "forecast"
}

/// Title bar of a container: icon and name on the left, second line on the right, as far as there is room.
fn fill_title(node: &mut SceneNode, element: &Element, second: &str) {
    let bar = if element.kind == ElementKind::Unit { TITLE_BAR } else { 30.0 };
    node.icon = Some(icon(element, 10.0, (bar - SMALL_ICON) / 2.0, SMALL_ICON));
    let left = 10.0 + SMALL_ICON + 6.0;
    let whole = node.bounds.width - left - 10.0;
    let aside = SECOND.width(second);
    let shows_second = !second.is_empty() && NAME.width(&element.name) + 8.0 + aside <= whole;
    let room = if shows_second { whole - aside - 8.0 } else { whole };
    let name = fit_line(&element.name, &NAME, room);
    node.cut = name.ends_with('…') && !element.name.ends_with('…');
    node.name = vec![line(name, left, (bar - NAME.line) / 2.0, &NAME)];
    if shows_second {
        node.second = Some(line(second.to_owned(), left + whole - aside, (bar - SECOND.line) / 2.0, &SECOND));
    }
}

fn fill_card(node: &mut SceneNode, element: &Element, second: String, viewpoint: Viewpoint, language: &str) {
    let Rect { width, height, .. } = node.bounds;
    let insets = insets(element.kind, height, viewpoint);
    let room = (width - insets.left - insets.right).max(12.0);
    let style = name_style(element.kind);
    let mut wording = wording(element, second, room, language);
    let space = height - insets.bottom;
    while text_height(&wording, style) > space && wording.name.lines.len() > 1 {
        let fewer = wording.name.lines.len() - 1;
        wording.name = fit(&element.name, style, room, fewer, language);
    }
    if text_height(&wording, style) > space {
        wording.second.clear();
    }
    let size = if element.kind == ElementKind::Channel { SMALL_ICON } else { ICON };
    node.icon = insets.icon.map(|x| icon(element, x, (space - size) / 2.0, size));
    let mut top = (space - text_height(&wording, style)) / 2.0;
    for text in wording.name.lines {
        node.name.push(line(text, insets.left, top, style));
        top += style.line;
    }
    node.cut = wording.name.cut;
    node.second = second_at(&wording.second, insets.left, top, room, node);
}

/// The second line keeps clear of the badge.
fn second_at(second: &str, left: f64, top: f64, room: f64, node: &SceneNode) -> Option<TextLine> {
    let below = top + SECOND.line > node.bounds.height - BADGE_HEIGHT / 2.0 + 3.0;
    let end = node.badge.as_ref().filter(|_| below).map_or(left + room, |badge| badge.bounds.x - 4.0);
    let text = fit_line(second, &SECOND, (end - left).min(room));
    let says_something = !second.is_empty() && text.chars().count() > 2;
    says_something.then(|| line(text, left, top, &SECOND))
}

fn badge(text: &str, width: f64, height: f64) -> Option<Badge> {
    if text.is_empty() {
        return None;
    }
    let text = fit_line(text, &BADGE, (width - 24.0).max(20.0));
    let wide = round(BADGE.width(&text) + 12.0);
    let bounds = Rect::new(round(width + 1.0 - wide), height - BADGE_HEIGHT / 2.0, wide, BADGE_HEIGHT);
    Some(Badge { text: line(text, bounds.x + 6.0, bounds.y + 0.5, &BADGE), bounds })
}

fn icon(element: &Element, x: f64, y: f64, size: f64) -> SceneIcon {
    let id = match element.kind {
        ElementKind::Metric if is_forecast(element) => icons::FORECAST,
        ElementKind::Channel => icons::of_channel(element.text("mode")),
        kind => icons::of_kind(kind),
    };
    SceneIcon { id: id.to_owned(), x: round(x), y: round(y), size }
}

/// A line of text whose box begins at `top`.
pub(crate) fn line(text: String, x: f64, top: f64, style: &TextStyle) -> TextLine {
    TextLine { width: round(style.width(&text)), text, x: round(x), baseline: round(top + style.baseline()) }
}
