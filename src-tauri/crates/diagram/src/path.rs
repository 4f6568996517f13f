//! Numbers and small figures of path data.

use tragwerk_model::records::Point;

/// A coordinate with at most two decimals, in the shortest form, the same on every machine.
pub fn number(value: f64) -> String {
    let mut text = String::new();
    write_number(&mut text, value);
    text
}

/// The same, written at the end of a text.
pub fn write_number(text: &mut String, value: f64) {
    /// Beyond this a number has no hundredths to count.
    const EXACT: f64 = 1e12;
    let hundredths = (value * 100.0).round();
    if !(-EXACT..EXACT).contains(&hundredths) {
        text.push_str(&round(value).to_string());
        return;
    }
    // Writing a broken number in its shortest form was a fifth of what a picture costs whose lines are known.
    let count = hundredths as i64;
    if count < 0 {
        text.push('-');
    }
    let digit = |number: u64| char::from(b'0' + (number % 10) as u8);
    let (whole, rest) = (count.unsigned_abs() / 100, count.unsigned_abs() % 100);
    if whole < 10 {
        text.push(digit(whole));
    } else {
        text.push_str(&whole.to_string());
    }
    if rest > 0 {
        text.extend(['.', digit(rest / 10)]);
    }
    if rest % 10 > 0 {
        text.push(digit(rest));
    }
}

/// Writes one command of path data with its points at the end of a path.
pub(crate) fn step(path: &mut String, command: char, points: &[Point]) {
    path.push(command);
    for (at, point) in points.iter().enumerate() {
        if at > 0 {
            path.push(' ');
        }
        write_number(path, point.x);
        path.push(' ');
        write_number(path, point.y);
    }
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_number_is_the_shortest_form_of_what_it_is_rounded_to(value in prop_oneof![-1e5..1e5_f64, any::<f64>()]) {
            prop_assert_eq!(number(value), format!("{}", round(value)));
        }
    }
}
