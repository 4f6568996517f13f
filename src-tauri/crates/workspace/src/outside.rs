//! What no pure code can know: what time it is, and an id that nobody has yet. Passed in, so that tests are repeatable.

use std::fmt;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tragwerk_model::Id;
use tragwerk_store::Millis;
use tragwerk_text::Language;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    fn now(&self) -> Millis;
}

/// Makes ids.
pub trait Ids: Send + Sync {
    /// One that nobody has yet.
    fn next(&self) -> Id;
}

/// A clock and a source of ids.
#[derive(Clone)]
pub struct Outside {
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The source of ids.
    pub ids: Arc<dyn Ids>,
    /// The language of the system, in which a new installation speaks.
    pub language: Language,
}

impl Outside {
    /// The system's clock, and UUIDs of version 7 (RFC 9562), which sort by when they were made.
    pub fn of_system() -> Self {
        Self { clock: Arc::new(SystemClock), ids: Arc::new(Uuids), language: spoken(sys_locale::get_locale()) }
    }

    /// Today's date in UTC: `2027-06-30`.
    pub fn today(&self) -> String {
        iso(self.clock.now()).chars().take(10).collect()
    }
}

impl fmt::Debug for Outside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Outside")
    }
}

/// The one of our languages that a locale (BCP 47) asks for.
fn spoken(locale: Option<String>) -> Language {
    match locale.as_deref().and_then(|locale| locale.split(['-', '_']).next()) {
        Some(primary) if primary.eq_ignore_ascii_case("de") => Language::De,
        _ => Language::En,
    }
}

struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Millis {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Millis::try_from(since.as_millis()).unwrap_or(Millis::MAX)
    }
}

struct Uuids;

impl Ids for Uuids {
    fn next(&self) -> Id {
        Id::new(uuid::Uuid::now_v7().to_string())
    }
}

/// Whether a text is a date of the calendar in ISO 8601: `2027-06-30`.
pub fn is_date(text: &str) -> bool {
    text.len() == 10 && OffsetDateTime::parse(&format!("{text}T00:00:00Z"), &Rfc3339).is_ok()
}

/// A moment as ISO 8601 in UTC, to the second: `2027-06-30T08:15:00Z`. Empty for a moment no calendar has.
pub(crate) fn iso(at: Millis) -> String {
    let moment = OffsetDateTime::from_unix_timestamp(at.div_euclid(1000));
    moment.ok().and_then(|moment| moment.format(&Rfc3339).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_of_the_system_is_spoken_where_it_is_one_of_ours() {
        let of = |locale: &str| spoken(Some(locale.to_owned()));
        assert_eq!(["de-DE", "de_AT", "DE", "de"].map(of), [Language::De; 4]);
        assert_eq!(["en-GB", "fr-FR", "den", "C", ""].map(of), [Language::En; 5]);
        assert_eq!(spoken(None), Language::En);
    }

    #[test]
    fn moments() {
        for (at, text) in
            [(0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1_814_343_300_999, "2027-06-30T08:15:00Z")]
        {
            assert_eq!(iso(at), text);
        }
        assert_eq!(iso(Millis::MAX), "");
        assert!(Outside::of_system().ids.next() < Outside::of_system().ids.next());
    }
}
