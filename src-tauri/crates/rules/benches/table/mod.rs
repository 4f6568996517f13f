//! What the benchmarks share: the bench model, and how often and how long.

pub mod model;

use std::hint::black_box;
use std::time::Instant;

/// The quickest of so many runs, in milliseconds: what else the machine does only adds to it. What the work gives is
/// dropped when the time is taken.
#[allow(dead_code, reason = "not every benchmark asks for it")]
pub fn quickest<T>(runs: usize, mut work: impl FnMut() -> T) -> f64 {
    let times = (0..runs).map(|_| {
        let start = Instant::now();
        let done = black_box(work());
        let time = start.elapsed().as_secs_f64() * 1000.0;
        drop(done);
        time
    });
    times.fold(f64::INFINITY, f64::min)
}
