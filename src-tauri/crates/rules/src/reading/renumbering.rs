//! What numbers become when something comes and something goes.

/// What stands for a number that is gone.
const GONE: u32 = u32::MAX;

/// The new numbers of what was numbered in the order of ids: they rise with the old ones.
#[derive(Debug)]
pub(super) struct Renumbering {
    /// By old number.
    now: Vec<u32>,
    /// How many there are now.
    pub count: usize,
    /// The numbers of what came, rising.
    pub came: Vec<u32>,
}

impl Renumbering {
    /// Of `before` numbers those of `went` are gone, and these of `came` are new. Both lists hold ids in their order;
    /// `rank` tells how many of what is there now stand before an id.
    pub fn new(before: usize, went: &[&str], came: &[&str], rank: impl Fn(&str) -> usize) -> Self {
        let earlier = |ids: &[&str], id: &str| ids.partition_point(|other| *other < id);
        let old = went.iter().map(|id| rank(id) + earlier(went, id) - earlier(came, id));
        let mut old = old.peekable();
        let came: Vec<u32> = came.iter().map(|id| rank(id) as u32).collect();
        let mut taken = came.iter().copied().peekable();
        let mut next = 0;
        let mut free = || {
            while taken.next_if_eq(&next).is_some() {
                next += 1;
            }
            next += 1;
            next - 1
        };
        let now = (0..before).map(|number| if old.next_if_eq(&number).is_some() { GONE } else { free() }).collect();
        Self { now, count: before + came.len() - went.len(), came }
    }

    /// Whether all numbers are what they were.
    pub fn is_idle(&self) -> bool {
        self.came.is_empty() && self.count == self.now.len()
    }

    /// The new number of what had this one; none when it is gone.
    pub fn now(&self, number: u32) -> Option<u32> {
        Some(self.now[number as usize]).filter(|now| *now != GONE)
    }

    /// The old number of each; none of what came.
    pub fn before(&self) -> Vec<Option<u32>> {
        let mut before = vec![None; self.count];
        for (now, old) in self.now.iter().zip(0..).filter(|(now, _)| **now != GONE) {
            before[*now as usize] = Some(old);
        }
        before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Both numberings, worked out the slow way.
    fn holds(before: &[&str], went: &[&str], came: &[&str]) {
        let mut after: Vec<&str> =
            before.iter().copied().filter(|id| !went.contains(id)).chain(came.to_vec()).collect();
        after.sort_unstable();
        let numbers = Renumbering::new(before.len(), went, came, |id| after.partition_point(|other| *other < id));
        for (id, number) in before.iter().zip(0..) {
            let expected = after.iter().position(|other| other == id).filter(|_| !went.contains(id));
            assert_eq!(
                numbers.now(number),
                expected.map(|place| place as u32),
                "{id} of {before:?} -{went:?} +{came:?}"
            );
        }
        assert_eq!(numbers.count, after.len());
        assert_eq!(numbers.before().iter().flatten().count(), before.len() - went.len());
    }

    fn some<'i>(ids: &[&'i str], bits: usize) -> Vec<&'i str> {
        ids.iter().zip(0..).filter(|(_, place)| bits >> place & 1 == 1).map(|(id, _)| *id).collect()
    }

    #[test]
    fn numbers_follow_their_ids() {
        let before = ["b", "d", "f", "h"];
        for bits in 0..1 << 9 {
            let went = some(&before, bits);
            // What went can come again.
            let came = some(&["a", "c", "d", "i", "j"], bits >> 4);
            if went.contains(&"d") || !came.contains(&"d") {
                holds(&before, &went, &came);
            }
        }
    }
}
