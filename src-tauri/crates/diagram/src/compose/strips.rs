//! Boxes in strips below each other, as bands of layers and lanes of units: which of them someone put elsewhere.
//!
//! One box in a foreign strip must not take all strips away. It is left out, as long as not too many are and every strip
//! keeps a box of its own; else the picture does not stand in strips. What a strip stands for, this module does not know.

use std::collections::BTreeSet;

use crate::scene::Rect;

/// A box and the strip it belongs to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Member {
    /// Place of its strip, counted from the top.
    pub strip: usize,
    pub bounds: Rect,
    /// Whether the strip is where this box is: it is never left out.
    pub anchor: bool,
}

/// The places in `members` of those that stand in a foreign strip; none at all when without at most `most` of them the
/// boxes do not stand in strips that are at least `gap` px apart.
pub(super) fn strays(members: &[Member], gap: f64, most: usize) -> Option<BTreeSet<usize>> {
    let mut out = BTreeSet::new();
    if in_strips(members, gap) {
        return Some(out);
    }
    let disagree = |a: usize, b: usize| mixed(&members[a], &members[b], gap);
    let of = |at: usize| (0..members.len()).filter(|other| disagree(at, *other)).count();
    let mut counts: Vec<usize> = (0..members.len()).map(of).collect();
    while counts.iter().any(|count| *count > 0) {
        let movable = (0..members.len()).filter(|at| counts[*at] > 0 && !members[*at].anchor);
        let worst = movable.max_by_key(|at| (counts[*at], std::cmp::Reverse(*at)))?;
        out.insert(worst);
        if out.len() > most {
            return None;
        }
        counts[worst] = 0;
        (0..members.len()).filter(|at| disagree(worst, *at)).for_each(|at| counts[at] = counts[at].saturating_sub(1));
    }
    let strips = |left: bool| {
        let kept = members.iter().enumerate().filter(|(at, _)| left || !out.contains(at));
        kept.map(|(_, member)| member.strip).collect::<BTreeSet<_>>()
    };
    (strips(true) == strips(false)).then_some(out)
}

/// Whether every strip ends above the next one.
fn in_strips(members: &[Member], gap: f64) -> bool {
    let last = members.iter().map(|member| member.strip).max().unwrap_or_default();
    let of = |strip: usize| members.iter().filter(move |member| member.strip == strip);
    let mut above = f64::NEG_INFINITY;
    (0..=last).all(|strip| {
        let clear = of(strip).all(|member| above + gap <= member.bounds.y);
        above = of(strip).map(|member| member.bounds.bottom()).fold(above, f64::max);
        clear
    })
}

/// Whether the one that belongs above reaches down to the other.
fn mixed(one: &Member, other: &Member, gap: f64) -> bool {
    let (upper, lower) = if one.strip < other.strip { (one, other) } else { (other, one) };
    upper.strip != lower.strip && upper.bounds.bottom() + gap > lower.bounds.y
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Boxes 40 px high, by strip and upper edge; one that is marked is an anchor.
    fn members(places: &[(usize, f64, bool)]) -> Vec<Member> {
        let member = |(strip, y, anchor): &(usize, f64, bool)| Member {
            strip: *strip,
            bounds: Rect::new(0.0, *y, 100.0, 40.0),
            anchor: *anchor,
        };
        places.iter().map(member).collect()
    }

    fn told(places: &[(usize, f64, bool)]) -> Option<Vec<usize>> {
        strays(&members(places), 10.0, 2).map(|out| out.into_iter().collect())
    }

    const APART: [(usize, f64, bool); 8] = [
        (0, 0.0, true),
        (0, 0.0, false),
        (0, 40.0, false),
        (1, 100.0, true),
        (1, 100.0, false),
        (2, 200.0, false),
        (2, 200.0, false),
        (2, 240.0, false),
    ];

    /// The boxes, some of them moved up or down.
    fn moved(to: &[(usize, f64)]) -> Vec<(usize, f64, bool)> {
        let mut places = APART.to_vec();
        to.iter().for_each(|(at, y)| places[*at].1 = *y);
        places
    }

    #[test]
    fn boxes_in_foreign_strips_are_left_out() {
        assert_eq!(told(&APART), Some(vec![]));
        assert_eq!(told(&moved(&[(1, 110.0)])), Some(vec![1]), "down into the next strip");
        assert_eq!(told(&moved(&[(6, 0.0)])), Some(vec![6]), "up over two strips");
        assert_eq!(told(&moved(&[(1, 210.0), (2, 210.0)])), Some(vec![1, 2]), "two on one place");
        assert_eq!(told(&moved(&[(2, 55.0)])), Some(vec![2]), "too close to the next strip");
        assert_eq!(told(&moved(&[(2, 50.0)])), Some(vec![]), "just far enough");
    }

    #[test]
    fn what_does_not_stand_in_strips_has_none() {
        assert_eq!(told(&moved(&[(1, 210.0), (2, 210.0), (4, 210.0)])), None, "more than two");
        assert_eq!(told(&moved(&[(3, 0.0)])), None, "anchors of two strips beside each other");
        let alone = [(0, 0.0, false), (0, 0.0, false), (0, 0.0, false), (1, 0.0, false)];
        assert_eq!(told(&alone), None, "a strip whose only box stands elsewhere");
    }
}
