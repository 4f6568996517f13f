//! Days on which waivers often end, counted from today.

use time::format_description::well_known::Iso8601;
use time::{Date, Duration};
use tragwerk_text::{Args, Language, say};

use crate::wire::WaiverEnd;

/// A month, a quarter, half a year; in days, as periods for review are agreed.
const DAYS: [u32; 3] = [30, 90, 180];

/// The days in their order; none where today is no date.
pub fn waiver_ends(language: Language, today: &str) -> Vec<WaiverEnd> {
    let Ok(today) = Date::parse(today, &Iso8601::DATE) else { return Vec::new() };
    let end = |days: u32| {
        let until = today.checked_add(Duration::days(days.into()))?.format(&Iso8601::DATE).ok()?;
        Some(WaiverEnd { until, label: say(language, "waiver-end-days", &Args::new().with("days", days)) })
    };
    DAYS.into_iter().filter_map(end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_are_days_of_the_calendar() {
        let until = |today: &str| -> Vec<String> {
            waiver_ends(Language::De, today).into_iter().map(|end| format!("{}: {}", end.label, end.until)).collect()
        };
        assert_eq!(until("2027-12-15"), ["30 Tage: 2028-01-14", "90 Tage: 2028-03-14", "180 Tage: 2028-06-12"]);
        assert!(until("today").is_empty());
    }
}
