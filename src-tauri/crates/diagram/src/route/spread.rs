//! Positions on a line that keep a distance from each other within given limits, as near to wished ones as that
//! allows.
//!
//! Invariant: what comes first in the order stays first wherever two are to keep a distance and the limits allow it.

/// A value to be placed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub wish: f64,
    pub low: f64,
    pub high: f64,
}

/// Two values that keep a distance: the first stays below the second.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Apart {
    pub first: usize,
    pub second: usize,
    pub by: f64,
}

/// How many times distances shrink before they are given up.
const ROUNDS: usize = 14;
const SHRINK: f64 = 0.75;

/// The values of all places. `apart` goes from lower to higher positions, and is ordered by them.
pub(super) fn spread(places: &[Place], mut apart: Vec<Apart>) -> Vec<f64> {
    for round in 0..ROUNDS {
        let limits = limits(places, &apart);
        let tight: Vec<bool> = limits.iter().map(|(low, high)| *low > high + 1e-6).collect();
        if !tight.contains(&true) {
            return settle(places, &limits, &apart);
        }
        let touches = |pair: &Apart| tight[pair.first] || tight[pair.second];
        let last = round + 2 >= ROUNDS;
        for pair in apart.iter_mut().filter(|pair| touches(pair)) {
            pair.by = if last { 0.0 } else { pair.by * SHRINK };
        }
        if round + 1 == ROUNDS {
            apart.retain(|pair| !touches(pair));
        }
    }
    let limits = limits(places, &apart);
    settle(places, &limits, &apart)
}

/// The limits of each value, narrowed by what has to lie below and above it.
fn limits(places: &[Place], apart: &[Apart]) -> Vec<(f64, f64)> {
    let mut limits: Vec<(f64, f64)> = places.iter().map(|place| (place.low, place.high)).collect();
    for pair in apart {
        limits[pair.second].0 = limits[pair.second].0.max(limits[pair.first].0 + pair.by);
    }
    for pair in apart.iter().rev() {
        limits[pair.first].1 = limits[pair.first].1.min(limits[pair.second].1 - pair.by);
    }
    limits
}

/// Pushing all others up and pushing all others down both keep the distances; so does the middle between them,
/// which is fair to both sides.
fn settle(places: &[Place], limits: &[(f64, f64)], apart: &[Apart]) -> Vec<f64> {
    let wished = |at: usize| places[at].wish.max(limits[at].0).min(limits[at].1);
    let mut up: Vec<f64> = (0..places.len()).map(wished).collect();
    let mut down = up.clone();
    for pair in apart {
        let least = up[pair.first] + pair.by;
        up[pair.second] = up[pair.second].max(least).min(limits[pair.second].1.max(limits[pair.second].0));
    }
    for pair in apart.iter().rev() {
        let most = down[pair.second] - pair.by;
        down[pair.first] = down[pair.first].min(most).max(limits[pair.first].0.min(limits[pair.first].1));
    }
    up.iter().zip(&down).map(|(up, down)| f64::midpoint(*up, *down)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread_at(wishes: &[f64], low: f64, high: f64) -> Vec<f64> {
        let places: Vec<Place> = wishes.iter().map(|wish| Place { wish: *wish, low, high }).collect();
        let pairs = (0..wishes.len()).flat_map(|a| (a + 1..wishes.len()).map(move |b| (a, b)));
        spread(&places, pairs.map(|(first, second)| Apart { first, second, by: 8.0 }).collect())
    }

    #[test]
    fn equal_wishes_are_spread_to_both_sides() {
        assert_eq!(spread_at(&[50.0, 50.0, 50.0], 0.0, 100.0), [42.0, 50.0, 58.0]);
    }

    #[test]
    fn limits_hold_and_what_is_far_away_stays() {
        assert_eq!(spread_at(&[0.0, 0.0, 90.0], 0.0, 100.0), [0.0, 8.0, 90.0]);
    }

    #[test]
    fn distances_shrink_where_there_is_no_room() {
        let tight = spread_at(&[5.0, 5.0, 5.0], 0.0, 10.0);
        assert!(tight[1] - tight[0] > 3.0 && tight[2] - tight[1] > 3.0, "{tight:?}");
        assert!(tight[0] >= 0.0 && tight[2] <= 10.0, "{tight:?}");
    }

    #[test]
    fn contradictory_limits_are_survived() {
        let places = [Place { wish: 1.0, low: 10.0, high: 10.0 }, Place { wish: 1.0, low: 0.0, high: 0.0 }];
        assert_eq!(spread(&places, vec![Apart { first: 0, second: 1, by: 8.0 }]), [10.0, 0.0]);
    }
}
