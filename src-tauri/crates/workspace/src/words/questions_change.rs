//! What is different between two lists of questions, so that a step need not tell all of them again.
//!
//! Invariant: the pieces, put into the list before, give the list now.

use std::collections::BTreeMap;
use std::collections::HashMap;
use std::sync::Arc;

use tragwerk_model::{Nature, Severity};

use crate::wire::{FoldedLine, Question, Questions, QuestionsChange, Splice};

/// What has become of the questions.
pub(crate) fn questions_change(before: &Arc<Questions>, now: &Arc<Questions>) -> QuestionsChange {
    let mut change = QuestionsChange {
        from: before.number,
        number: now.number,
        first: now.first.clone(),
        counts: now.counts,
        headings: now.headings.clone(),
        ..QuestionsChange::default()
    };
    if !Arc::ptr_eq(before, now) {
        change.items = items(&before.items, &now.items);
        change.lines = lines(&before.lines, &now.lines);
        change.waived_lines = lines(&before.waived_lines, &now.waived_lines);
    }
    change
}

/// Questions that are as they were are the same ones (see [`super::worded`]).
fn items(before: &[Arc<Question>], now: &[Arc<Question>]) -> Vec<Splice<Arc<Question>>> {
    // Only looked up in, never walked through: the order of a hash map cannot reach anything.
    let places: HashMap<*const Question, usize> = before.iter().map(Arc::as_ptr).zip(0..).collect();
    splices(before.len(), now, |item| places.get(&Arc::as_ptr(item)).copied())
}

fn lines(before: &[FoldedLine], now: &[FoldedLine]) -> Vec<Splice<FoldedLine>> {
    let key = |line: &FoldedLine| -> (String, Severity, Nature) { (line.code.clone(), line.severity, line.nature) };
    let places: BTreeMap<_, usize> = before.iter().map(key).zip(0..).collect();
    splices(before.len(), now, |line| places.get(&key(line)).copied().filter(|place| before[*place] == *line))
}

/// The pieces that lead from a list of `count` to this one; `place` tells where something stood that is as it was.
fn splices<T: Clone>(count: usize, now: &[T], place: impl Fn(&T) -> Option<usize>) -> Vec<Splice<T>> {
    let places: Vec<Option<usize>> = now.iter().map(place).collect();
    let stay = longest_rising(&places);
    let (mut found, mut new, mut next) = (Vec::new(), Vec::new(), 0);
    let mut close = |new: &mut Vec<T>, from: usize, to: usize| {
        if to > from || !new.is_empty() {
            found.push(Splice { at: number(from), remove: number(to - from), insert: std::mem::take(new) });
        }
    };
    for ((item, place), stays) in now.iter().zip(&places).zip(stay) {
        match place {
            Some(place) if stays => {
                close(&mut new, next, *place);
                next = place + 1;
            }
            _ => new.push(item.clone()),
        }
    }
    close(&mut new, next, count);
    found
}

/// Which of these belong to a longest run in which places rise: those need not move.
fn longest_rising(places: &[Option<usize>]) -> Vec<bool> {
    // For each length of a run the entry on which one ends with the lowest place, and before each entry the one before.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; places.len()];
    for (at, place) in places.iter().enumerate().filter(|(_, place)| place.is_some()) {
        let length = ends.partition_point(|end| places[*end] < *place);
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        ends.truncate(ends.len().max(length));
        if length < ends.len() { ends[length] = at } else { ends.push(at) }
    }
    let mut stay = vec![false; places.len()];
    let mut at = ends.last().copied();
    while let Some(here) = at {
        stay[here] = true;
        at = before[here];
    }
    stay
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(before: &[u32], pieces: &[Splice<u32>]) -> Vec<u32> {
        let (mut after, mut next) = (Vec::new(), 0);
        for piece in pieces {
            after.extend(&before[next..piece.at as usize]);
            after.extend(&piece.insert);
            next = (piece.at + piece.remove) as usize;
        }
        after.extend(&before[next..]);
        after
    }

    #[test]
    fn the_pieces_lead_from_one_list_to_the_other() {
        let lists: [&[u32]; 7] =
            [&[], &[1], &[1, 2, 3, 4], &[4, 3, 2, 1], &[9, 1, 2, 8, 3, 4], &[3, 1, 2, 4, 7], &[2, 3, 4]];
        for before in lists {
            for now in lists {
                let pieces = splices(before.len(), now, |item| before.iter().position(|known| known == item));
                assert_eq!(put(before, &pieces), now, "{before:?} {pieces:?}");
                assert!(before != now || pieces.is_empty(), "{pieces:?}");
            }
        }
    }

    #[test]
    fn what_moves_is_told_and_nothing_else() {
        let pieces = splices(6, &[1, 2, 5, 3, 4, 6], |item| Some(*item - 1));
        assert_eq!(
            pieces,
            [Splice { at: 2, remove: 0, insert: vec![5] }, Splice { at: 4, remove: 1, insert: Vec::new() }]
        );
    }
}
