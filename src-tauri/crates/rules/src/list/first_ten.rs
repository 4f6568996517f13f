//! Which lines one sees first.

use tragwerk_model::Nature;

use super::Line;
use crate::Heading;

/// How many lines one first sees.
pub const FIRST: usize = 10;

/// Places of the lines that come first: the worst flaw of each heading, then the rest, ten in all; none of the waived.
pub fn first_ten(lines: &[Line]) -> Vec<usize> {
    let open = || lines.iter().enumerate().filter(|(_, line)| !line.waived);
    let mut worst: Vec<usize> = Heading::ALL
        .iter()
        .filter_map(|heading| open().find(|(_, line)| line.nature == Nature::Flaw && line.heading == *heading))
        .map(|(place, _)| place)
        .collect();
    worst.sort_unstable();
    let rest = open().map(|(place, _)| place).filter(|place| !worst.contains(place));
    let mut first = worst.clone();
    first.extend(rest);
    first.truncate(FIRST);
    first
}
