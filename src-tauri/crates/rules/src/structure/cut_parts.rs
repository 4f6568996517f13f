//! Into which parts the model falls without one of its elements (cut vertices, by Tarjan's low points). Without
//! recursion: the depth of the walk is a list, not the stack.

use std::iter::Chain;
use std::slice::Iter;

use tragwerk_model::ElementKind;

use crate::reading::Link;
use crate::{At, Reading};

/// What is in a part.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Part {
    pub size: usize,
    pub activities: usize,
    pub decisions: usize,
}

/// An element on the way from where the walk began.
struct Step<'r> {
    at: At,
    /// What leads to neighbours that have not been looked at.
    rest: Chain<Iter<'r, Link>, Iter<'r, Link>>,
    /// The earliest element that it or what was found after it touches.
    low: u32,
    /// What was found after it, itself included.
    found: Part,
    /// The parts that fall off without it.
    cut: Vec<Part>,
}

/// For every element without which the part it stands in falls apart: the parts, one entry each.
pub(super) fn cut_parts(reading: &Reading<'_>) -> Vec<(At, Part)> {
    let mut walk = Walk { reading, order: vec![0; reading.count()], count: 0, cuts: Vec::new() };
    for start in reading.all() {
        if walk.order[start.index()] == 0 {
            walk.from(start);
        }
    }
    walk.cuts
}

struct Walk<'r, 'm> {
    reading: &'r Reading<'m>,
    /// When an element was first reached; 0: not yet.
    order: Vec<u32>,
    count: u32,
    cuts: Vec<(At, Part)>,
}

impl<'r> Walk<'r, '_> {
    fn from(&mut self, start: At) {
        let begun = self.cuts.len();
        let mut whole = Part::default();
        let mut way = vec![self.reach(start)];
        while let Some(step) = way.last_mut() {
            match step.rest.next().map(|link| (link.other, self.order[link.other.index()])) {
                Some((next, 0)) => way.push(self.reach(next)),
                Some((_, seen)) => step.low = step.low.min(seen),
                None => whole = self.leave(&mut way),
            }
        }
        self.add_rests(begun, start, whole);
    }

    fn reach(&mut self, at: At) -> Step<'r> {
        self.count += 1;
        self.order[at.index()] = self.count;
        let rest = self.reading.all_out(at).iter().chain(self.reading.all_into(at));
        Step { at, rest, low: self.count, found: self.itself(at), cut: Vec::new() }
    }

    /// The last element of the way is done: what it found is its predecessor's, and a part if nothing reaches past that.
    /// Gives what it found.
    fn leave(&mut self, way: &mut Vec<Step<'r>>) -> Part {
        let Some(done) = way.pop() else { return Part::default() };
        match way.last_mut() {
            Some(before) => {
                before.found.add(done.found);
                before.low = before.low.min(done.low);
                if done.low >= self.order[before.at.index()] {
                    before.cut.push(done.found);
                }
                self.cuts.extend(done.cut.into_iter().map(|part| (done.at, part)));
            }
            // Where the walk began there is no rest: it takes two parts to cut it.
            None if done.cut.len() > 1 => self.cuts.extend(done.cut.into_iter().map(|part| (done.at, part))),
            None => {}
        }
        done.found
    }

    /// What is left of the whole without a cut element and the parts that fall off is a part as well.
    fn add_rests(&mut self, begun: usize, start: At, whole: Part) {
        let mut rests: Vec<(At, Part)> = Vec::new();
        for parts in self.cuts[begun..].chunk_by(|a, b| a.0 == b.0).filter(|parts| parts[0].0 != start) {
            let mut rest = whole;
            rest.remove(self.itself(parts[0].0));
            parts.iter().for_each(|(_, part)| rest.remove(*part));
            rests.push((parts[0].0, rest));
        }
        self.cuts.extend(rests);
    }

    fn itself(&self, at: At) -> Part {
        let is = |kind| usize::from(self.reading.kind(at) == kind);
        Part { size: 1, activities: is(ElementKind::Activity), decisions: is(ElementKind::Decision) }
    }
}

impl Part {
    fn add(&mut self, other: Self) {
        self.size += other.size;
        self.activities += other.activities;
        self.decisions += other.decisions;
    }

    fn remove(&mut self, other: Self) {
        self.size -= other.size;
        self.activities -= other.activities;
        self.decisions -= other.decisions;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::reading::closure;
    use crate::sketch;

    /// The parts of the element's own part of the model without it, the slow and obvious way; none unless it falls apart.
    fn without(reading: &Reading<'_>, cut: At) -> Vec<Part> {
        let neighbours = |at: At| {
            let links = reading.all_out(at).iter().chain(reading.all_into(at));
            links.map(|link| link.other).filter(|other| *other != cut).collect::<Vec<_>>()
        };
        let mut seen = BTreeSet::new();
        let mut parts = Vec::new();
        for start in neighbours(cut) {
            if !seen.contains(&start) {
                let members = closure([start], neighbours);
                let count = |kind| members.iter().filter(|at| reading.kind(**at) == kind).count();
                let (activities, decisions) = (count(ElementKind::Activity), count(ElementKind::Decision));
                parts.push(Part { size: members.len(), activities, decisions });
                seen.extend(members);
            }
        }
        if parts.len() > 1 { parts } else { Vec::new() }
    }

    #[test]
    fn as_the_slow_way_says() {
        let mut random: u64 = 7;
        let mut below = |limit: u64| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (random >> 33) % limit
        };
        for _ in 0..300 {
            let mut text = String::from("role a0, a1, a2, a3\ndecision a4, a5\nactivity a6, a7, a8, a9\n");
            for _ in 0..below(14) {
                let (role, other) = (below(4), below(6) + 4);
                text += &format!("a{role} consulted_on a{other}\n");
                if below(3) == 0 {
                    text +=
                        &format!("a{role} reports_to a{}\na{} flows_to a{}\n", below(4), below(4) + 6, below(4) + 6);
                }
            }
            let model = sketch::read(&text).expect("reads");
            let reading = Reading::of(&model);
            let found = cut_parts(&reading);
            for at in reading.all() {
                let key = |part: &Part| (part.size, part.activities, part.decisions);
                let mut fast: Vec<_> = found.iter().filter(|(cut, _)| *cut == at).map(|(_, part)| key(part)).collect();
                let mut slow: Vec<_> = without(&reading, at).iter().map(key).collect();
                fast.sort_unstable();
                slow.sort_unstable();
                assert_eq!(fast, slow, "{at:?} of\n{text}");
            }
        }
    }
}
