//! Numbers and small figures of path data.

/// A coordinate with at most two decimals, in the shortest form, the same on every machine.
pub fn number(value: f64) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    let rounded = if rounded == 0.0 { 0.0 } else { rounded };
    format!("{rounded}")
}

/// A value rounded to two decimals, as coordinates in a scene are.
pub fn round(value: f64) -> f64 {
    let rounded = (value * 100.0).round() / 100.0;
    if rounded == 0.0 { 0.0 } else { rounded }
}

/// A full circle.
pub fn circle(x: f64, y: f64, radius: f64) -> String {
    let (left, r, double) = (number(x - radius), number(radius), number(2.0 * radius));
    format!("M{left} {}a{r} {r} 0 1 0 {double} 0a{r} {r} 0 1 0 -{double} 0Z", number(y))
}
