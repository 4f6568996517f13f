//! Draws the generated or stored views of a model file as plain SVG, to look at layout and routes without the
//! exchange crate: `cargo run -p tragwerk-diagram --example picture -- FILE FOLDER [VIEWPOINT…]`.

#[path = "../tests/words/mod.rs"]
mod words;

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::time::Instant;

use tragwerk_diagram::scene::{Scene, SceneEdge, SceneIcon, SceneNode, TextLine};
use tragwerk_diagram::{Overlay, SceneOptions, Theme, ViewSource, icons, scene};
use tragwerk_model::{ElementKind, Id, Model, RelationKind, Viewpoint, text_form};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, folder, only @ ..] = &arguments[..] else { return Err("FILE FOLDER [VIEWPOINT…]".into()) };
    let model = text_form::read(&std::fs::read_to_string(file)?)?;
    let options = SceneOptions { owner_units: owner_units(&model), ..SceneOptions::default() };
    let stored: Vec<Id> = model.views().map(|view| view.id.clone()).collect();
    let generated =
        Viewpoint::ALL.iter().map(|viewpoint| (viewpoint.id().to_owned(), ViewSource::Generated(*viewpoint)));
    let sources = generated.chain(stored.iter().map(|id| (format!("view-{id}"), ViewSource::Stored(id))));
    for (name, source) in sources.filter(|(name, _)| only.is_empty() || only.contains(name)) {
        let begun = Instant::now();
        let Some(scene) = scene(&model, source, &words::say, &Overlay::default(), &options) else { continue };
        let report = format!(
            "{name}: {} nodes, {} edges, {} dropped, {:.0} × {:.0}, {:?}\n",
            scene.nodes.len(),
            scene.edges.len(),
            scene.dropped_labels,
            scene.bounds.width,
            scene.bounds.height,
            begun.elapsed()
        );
        std::io::Write::write_all(&mut std::io::stdout(), report.as_bytes())?;
        std::fs::write(format!("{folder}/{name}.svg"), svg(&scene))?;
    }
    Ok(())
}

/// A rough stand-in for the rules' notion: the unit that answers for an element, or that of the role that does.
fn owner_units(model: &Model) -> BTreeMap<Id, Id> {
    let unit_of = |id: &Id| -> Option<Id> {
        let element = model.element(id.as_str())?;
        if element.kind == ElementKind::Unit {
            return Some(id.clone());
        }
        model.targets(id.as_str(), RelationKind::PartOf).first().map(|unit| unit.id.clone())
    };
    let mut owners = BTreeMap::new();
    for kind in [RelationKind::AccountableFor, RelationKind::ResponsibleFor] {
        for relation in model.relations().filter(|relation| relation.kind == kind) {
            if let Some(unit) = unit_of(&relation.source) {
                owners.entry(relation.target.clone()).or_insert(unit);
            }
        }
    }
    owners
}

fn colour(token: &str) -> &'static str {
    Theme::Light.colour(token)
}

fn svg(scene: &Scene) -> String {
    let b = scene.bounds.grown(24.0);
    let mut out = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='{}' height='{}' viewBox='{} {} {} {}' font-family='Inter'><rect x='{}' y='{}' width='{}' height='{}' fill='{}'/>",
        b.width,
        b.height,
        b.x,
        b.y,
        b.width,
        b.height,
        b.x,
        b.y,
        b.width,
        b.height,
        colour("canvas")
    );
    for band in &scene.bands {
        let r = band.bounds;
        let line = colour(&format!("{}-line", band.layer.id()));
        let _ =
            write!(out, "<rect x='{}' y='{}' width='{}' height='{}' fill='{line}'/>", r.x, r.y, band.strip, r.height);
        let _ = write!(out, "<path d='M{} {}H{}' stroke='{}'/>", r.x, r.bottom(), r.right(), colour("hairline"));
        let (x, y) = (band.label_at.x, band.label_at.y);
        let ink = colour(&format!("{}-ink", band.layer.id()));
        let _ = write!(
            out,
            "<text transform='translate({x} {y}) rotate(-90)' text-anchor='middle' dominant-baseline='central' font-size='11' font-weight='600' fill='{ink}'>{}</text>",
            band.label
        );
    }
    for lane in &scene.lanes {
        let r = lane.bounds;
        let _ = write!(
            out,
            "<rect x='{}' y='{}' width='{}' height='{}' rx='8' fill='{}' stroke='{}'/>",
            r.x,
            r.y,
            r.width,
            r.height,
            colour("surface-2"),
            colour("border")
        );
        let _ = write!(out, "<path d='M{} {}V{}' stroke='{}'/>", r.x + lane.header, r.y, r.bottom(), colour("border"));
        if let Some(icon) = &lane.icon {
            draw_icon(&mut out, icon, colour("text-2"));
        }
        for text in &lane.name {
            line(&mut out, text, 12.0, 600, colour("text"));
        }
        for detail in &lane.details {
            draw_icon(&mut out, &detail.icon, colour("text-3"));
            for text in &detail.lines {
                line(&mut out, text, 10.5, 400, colour("text-2"));
            }
        }
    }
    for node in scene.nodes.iter().filter(|node| node.container) {
        draw_node(&mut out, node);
    }
    for edge in &scene.edges {
        draw_edge(&mut out, edge);
    }
    for node in scene.nodes.iter().filter(|node| !node.container) {
        draw_node(&mut out, node);
    }
    for edge in &scene.edges {
        draw_words(&mut out, edge);
    }
    for note in &scene.notes {
        let _ = write!(
            out,
            "<g transform='translate({} {})'><rect width='{}' height='{}' fill='#fff8c4'/>",
            note.bounds.x, note.bounds.y, note.bounds.width, note.bounds.height
        );
        for text in &note.lines {
            line(&mut out, text, 12.0, 400, colour("text"));
        }
        out += "</g>";
    }
    out + "</svg>"
}

fn draw_node(out: &mut String, node: &SceneNode) {
    let of = |part: &str| colour(&format!("{}-{part}", node.layer.id()));
    let _ = write!(out, "<g transform='translate({} {})'>", node.bounds.x, node.bounds.y);
    let dash = if node.dashed { " stroke-dasharray='5 3.5'" } else { "" };
    let opacity = if node.container { 0.55 } else { 1.0 };
    let _ = write!(
        out,
        "<path d='{}' fill='{}' fill-opacity='{opacity}' stroke='{}' stroke-width='1.25'{dash}/>",
        node.outline,
        of("fill"),
        of("line")
    );
    for stroke in &node.strokes {
        use tragwerk_diagram::scene::ShapePart as P;
        let style = match stroke.part {
            P::TitleBar => "fill='#e2e6ec'".to_owned(),
            P::BaseLine => format!("stroke='{}' stroke-width='3' fill='none'", of("line")),
            P::Avatar => format!("fill='{}'", of("line")),
        };
        let _ = write!(out, "<path d='{}' {style}/>", stroke.path);
    }
    if let Some(icon) = &node.icon {
        draw_icon(out, icon, if node.kind == ElementKind::BuyerRole { of("fill") } else { of("ink") });
    }
    let (size, weight) = if node.kind == ElementKind::Channel { (11.0, 500) } else { (12.0, 600) };
    for text in &node.name {
        line(out, text, size, weight, colour("text"));
    }
    if let Some(text) = &node.second {
        line(out, text, 10.5, 400, colour("text-2"));
    }
    if let Some(badge) = &node.badge {
        let r = badge.bounds;
        let _ = write!(
            out,
            "<rect x='{}' y='{}' width='{}' height='{}' rx='8' fill='white' stroke='{}'/>",
            r.x,
            r.y,
            r.width,
            r.height,
            of("line")
        );
        line(out, &badge.text, 10.0, 600, of("ink"));
    }
    *out += "</g>";
}

fn draw_icon(out: &mut String, icon: &SceneIcon, colour: &str) {
    let path = icons::icon(&icon.id).map_or("", |icon| icon.path);
    let _ = write!(
        out,
        "<path transform='translate({} {}) scale({})' d='{path}' fill='none' stroke='{colour}' stroke-width='2.4' stroke-linecap='round' stroke-linejoin='round'/>",
        icon.x,
        icon.y,
        icon.size / 24.0
    );
}

fn line(out: &mut String, text: &TextLine, size: f64, weight: u16, colour: &str) {
    let plain = text.text.replace('&', "&amp;").replace('<', "&lt;");
    let _ = write!(
        out,
        "<text x='{}' y='{}' font-size='{size}' font-weight='{weight}' fill='{colour}'>{plain}</text>",
        text.x, text.baseline
    );
}

fn draw_edge(out: &mut String, edge: &SceneEdge) {
    use tragwerk_diagram::scene::LineStyle as L;
    let (token, width, more) = match edge.style {
        L::Flow => ("flow", 1.5, ""),
        L::Back => ("flow", 1.5, "stroke-dasharray='7 4'"),
        L::Pause => ("flow", 1.5, "stroke-dasharray='2 3.5'"),
        L::ReEntry => ("flow", 1.5, "stroke-dasharray='9 3 2 3'"),
        L::Information => ("info", 1.5, "stroke-dasharray='4.5 3.5'"),
        L::Authority => ("authority", 2.0, "stroke-dasharray='.1 4' stroke-linecap='round'"),
        L::Responsibility => ("resp", 1.1, ""),
        L::Directs | L::Steering => ("steer", 1.25, ""),
        L::Structure | L::Plain => ("struct", 1.25, ""),
        L::Conflict => ("conflict", 1.4, ""),
    };
    let stroke = colour(token);
    let _ = write!(out, "<path d='{}' fill='none' stroke='{stroke}' stroke-width='{width}' {more}/>", edge.path);
    if let Some(head) = &edge.head {
        let fill = if head.shape == tragwerk_diagram::scene::HeadShape::Triangle { colour("canvas") } else { "none" };
        let _ = write!(
            out,
            "<path d='{}' fill='{stroke}'/><path d='{}' fill='{fill}' stroke='{stroke}' stroke-width='1.4'/>",
            head.solid, head.stroked
        );
    }
}

fn draw_words(out: &mut String, edge: &SceneEdge) {
    if let Some(label) = &edge.label {
        let r = label.plate;
        let _ = write!(
            out,
            "<rect x='{}' y='{}' width='{}' height='{}' rx='4' fill='{}'/>",
            r.x,
            r.y,
            r.width,
            r.height,
            colour("canvas")
        );
        line(out, &label.text, 10.5, 500, colour("text-2"));
    }
    if let Some(letter) = &edge.letter {
        let (x, y) = (letter.at.x, letter.at.y);
        let _ = write!(
            out,
            "<circle cx='{x}' cy='{y}' r='8.5' fill='white' stroke='{}' stroke-width='1.25'/><text x='{x}' y='{}' text-anchor='middle' font-size='10' font-weight='700' fill='{}'>{}</text>",
            colour("resp"),
            y + 3.6,
            colour("resp"),
            letter.letter
        );
    }
}
