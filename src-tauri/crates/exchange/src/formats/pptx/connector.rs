//! A line as a connector that is glued to both its shapes: where its route has up to five runs as PowerPoint's own, which
//! is led anew when a shape moves; else with the route as its own geometry.

use tragwerk_diagram::Difference;
use tragwerk_diagram::scene::{LineStyle, Rect, SceneEdge};
use tragwerk_model::records::Point;

use super::geometry::{Drawn, custom};
use super::line::Line;
use super::node::Manner;
use super::piece::{Piece, place_of};
use crate::formats::svg::edges::stroke;
use crate::formats::xml::{escaped, ordered};

/// An end: number of a shape, and the place on it.
pub(super) type End = (u32, usize);

/// Nearer than this, two coordinates are the same, in px.
const SAME: f64 = 0.75;

impl Manner<'_> {
    /// The connector of an edge.
    pub(super) fn connector(&self, number: u32, name: &str, edge: &SceneEdge, from: End, to: End) -> Piece {
        let points: Vec<Point> = edge.points.iter().map(|point| self.spot.point(*point)).collect();
        let routed = if edge.curved || edge.style == LineStyle::Conflict { None } else { bent(&points) };
        let (place, geometry, bounds) = routed.unwrap_or_else(|| self.own(edge, &points));
        let glue = |name: &str, (shape, site): End| format!("<a:{name} id=\"{shape}\" idx=\"{site}\"/>");
        let xml = format!(
            "<p:cxnSp><p:nvCxnSpPr><p:cNvPr id=\"{number}\" name=\"{}\"/><p:cNvCxnSpPr>{}{}</p:cNvCxnSpPr><p:nvPr/>\
             </p:nvCxnSpPr><p:spPr>{place}{geometry}{}</p:spPr></p:cxnSp>",
            escaped(&ordered(name)),
            glue("stCxn", from),
            glue("endCxn", to),
            self.stroke(edge).xml(),
        );
        Piece::new(bounds, xml)
    }

    fn stroke(&self, edge: &SceneEdge) -> Line {
        let drawn = stroke(edge.style, self.look);
        let told = edge.difference.filter(|_| self.compared);
        let faded = self.compared && told.is_none();
        let mut line = Line {
            dashes: drawn.dashes.to_owned(),
            of: drawn.width,
            head: edge.head.as_ref().map(|head| head.shape),
            ..Line::solid(drawn.colour, drawn.width * self.spot.scale)
        };
        if faded {
            line.colour = tragwerk_diagram::theme::mix(drawn.colour, self.look.canvas(), 0.4);
        }
        if let Some(difference) = told {
            line.colour = self.look.colour(difference.id()).to_owned();
            line.width = 2.0 * self.spot.scale;
            if difference == Difference::Removed {
                line.dashes = "5 4".to_owned();
            }
        }
        line
    }

    /// The route as geometry of its own.
    fn own(&self, edge: &SceneEdge, points: &[Point]) -> (String, String, Rect) {
        let around = around(points).grown(if edge.style == LineStyle::Conflict { 3.0 * self.spot.scale } else { 0.0 });
        let shift = (-around.x, -around.y);
        let drawn = match edge.style {
            LineStyle::Conflict => Drawn {
                shift: (self.spot.shift.x + shift.0, self.spot.shift.y + shift.1),
                scale: self.spot.scale,
                ..Drawn::stroke(&edge.path)
            },
            _ => Drawn { shift, ..Drawn::stroke(&path(points, edge.curved)) },
        };
        (place_of(&around, ""), custom(around.width, around.height, &[drawn], &[]), around)
    }
}

fn path(points: &[Point], curved: bool) -> String {
    let mut path = String::new();
    for (at, point) in points.iter().enumerate() {
        path += match (at, curved) {
            (0, _) => "M",
            (1, true) => "C",
            (_, true) => " ",
            (_, false) => "L",
        };
        path += &format!("{:.3} {:.3}", point.x, point.y);
    }
    path
}

fn around(points: &[Point]) -> Rect {
    let boxes = points.iter().map(|point| Rect::new(point.x, point.y, 0.0, 0.0));
    boxes.reduce(|all, one| all.union(&one)).unwrap_or_default()
}

/// A straight or bent connector along these points: place, geometry and area. None where it has too many runs, or where
/// its ends lie on one line, so that PowerPoint has no measure for its bends.
fn bent(points: &[Point]) -> Option<(String, String, Rect)> {
    let corners = corners(points);
    let (start, end) = (*corners.first()?, *corners.last()?);
    let runs = corners.len() - 1;
    let around = around(&[start, end]);
    let (right, down) = (end.x >= start.x, end.y >= start.y);
    if runs == 1 {
        let place = place_of(&around, &flips(!right, !down));
        return Some((place, super::geometry::preset("straightConnector1"), around));
    }
    if runs > 5 || around.width < SAME || around.height < SAME {
        return None;
    }
    let level = (corners[1].y - start.y).abs() < SAME;
    let shares = shares(&corners, start, end, level);
    let place = match level {
        true => place_of(&around, &flips(!right, !down)),
        // Turned by a quarter: its own x runs down the slide, its own y to the left.
        false => {
            let centre = around.centre();
            let turned =
                Rect::new(centre.x - around.height / 2.0, centre.y - around.width / 2.0, around.height, around.width);
            place_of(&turned, &format!(" rot=\"5400000\"{}", flips(!down, right)))
        }
    };
    let guides: String = shares
        .iter()
        .enumerate()
        .map(|(at, share)| format!("<a:gd name=\"adj{}\" fmla=\"val {}\"/>", at + 1, (share * 100_000.0).round()))
        .collect();
    let geometry = format!("<a:prstGeom prst=\"bentConnector{runs}\"><a:avLst>{guides}</a:avLst></a:prstGeom>");
    Some((place, geometry, corners_around(&corners)))
}

fn corners_around(corners: &[Point]) -> Rect {
    around(corners)
}

/// Where the bends lie, as shares of the way from start to end, along and across in turn.
fn shares(corners: &[Point], start: Point, end: Point, level: bool) -> Vec<f64> {
    let along = |point: &Point| (point.x - start.x) / (end.x - start.x);
    let across = |point: &Point| (point.y - start.y) / (end.y - start.y);
    let inner = &corners[1..corners.len() - 2];
    let share = |(at, corner): (usize, &Point)| if (at % 2 == 0) == level { along(corner) } else { across(corner) };
    // The first bend ends the first run, the second one the second run: each next corner brings one measure.
    inner.iter().enumerate().map(share).collect()
}

fn flips(across: bool, down: bool) -> String {
    let across = if across { " flipH=\"1\"" } else { "" };
    let down = if down { " flipV=\"1\"" } else { "" };
    format!("{across}{down}")
}

/// Whether a line leads straight from end to end.
pub(super) fn is_straight(edge: &SceneEdge) -> bool {
    !edge.curved && edge.style != LineStyle::Conflict && corners(&edge.points).len() == 2
}

/// Start, corners, end, without points that lie on a run, and with runs exactly level or plumb.
fn corners(points: &[Point]) -> Vec<Point> {
    let mut corners: Vec<Point> = Vec::new();
    for point in points {
        if corners.last().is_some_and(|last| (last.x - point.x).abs() < SAME && (last.y - point.y).abs() < SAME) {
            continue;
        }
        if let [.., before, last] = &corners[..] {
            let level = (before.y - last.y).abs() < SAME && (last.y - point.y).abs() < SAME;
            let plumb = (before.x - last.x).abs() < SAME && (last.x - point.x).abs() < SAME;
            if level || plumb {
                corners.pop();
            }
        }
        corners.push(*point);
    }
    corners
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(points: &[(f64, f64)]) -> Option<String> {
        let points: Vec<Point> = points.iter().map(|(x, y)| Point { x: *x, y: *y }).collect();
        bent(&points).map(|(place, geometry, _)| {
            let turned = place.split_once("<a:xfrm").and_then(|(_, rest)| rest.split_once('>')).map_or("", |it| it.0);
            let shape = geometry.split('"').nth(1).unwrap_or_default();
            let values: Vec<&str> = geometry.split("val ").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            format!("{shape}{turned} {}", values.join(" "))
        })
    }

    /// Points, and the connector they become.
    type Case = (&'static [(f64, f64)], Option<&'static str>);

    #[test]
    fn routes_as_connectors() {
        let table: &[Case] = &[
            (&[(0.0, 0.0), (100.0, 0.0)], Some("straightConnector1 ")),
            (&[(0.0, 0.0), (50.0, 0.0), (100.0, 0.0)], Some("straightConnector1 ")),
            (&[(100.0, 50.0), (0.0, 50.0)], Some("straightConnector1 flipH=\"1\" ")),
            (&[(0.0, 0.0), (100.0, 0.0), (100.0, 50.0)], Some("bentConnector2 ")),
            (&[(0.0, 0.0), (0.0, 50.0), (100.0, 50.0)], Some("bentConnector2 rot=\"5400000\" flipV=\"1\" ")),
            (&[(0.0, 0.0), (25.0, 0.0), (25.0, 50.0), (100.0, 50.0)], Some("bentConnector3 25000")),
            (&[(100.0, 0.0), (75.0, 0.0), (75.0, 50.0), (0.0, 50.0)], Some("bentConnector3 flipH=\"1\" 25000")),
            (
                &[(0.0, 0.0), (0.0, 10.0), (100.0, 10.0), (100.0, 50.0)],
                Some("bentConnector3 rot=\"5400000\" flipV=\"1\" 20000"),
            ),
            (
                &[(100.0, 50.0), (100.0, 40.0), (0.0, 40.0), (0.0, 0.0)],
                Some("bentConnector3 rot=\"5400000\" flipH=\"1\" 20000"),
            ),
            (
                &[(0.0, 0.0), (120.0, 0.0), (120.0, 25.0), (100.0, 25.0), (100.0, 50.0)],
                Some("bentConnector4 120000 50000"),
            ),
            (
                &[(0.0, 0.0), (10.0, 0.0), (10.0, 25.0), (90.0, 25.0), (90.0, 50.0), (100.0, 50.0)],
                Some("bentConnector5 10000 50000 90000"),
            ),
            // A way around that comes back to the same height has no measure.
            (&[(0.0, 0.0), (0.0, 20.0), (100.0, 20.0), (100.0, 0.0)], None),
        ];
        for (points, expected) in table {
            assert_eq!(route(points).as_deref(), *expected, "{points:?}");
        }
    }
}
