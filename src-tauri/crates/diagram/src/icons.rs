//! Icons as one table of path data on a 24 px square, stroked, not filled. From Lucide (ISC), except the forum's
//! table, which is ours. The canvas gets the same table, generated.

use tragwerk_model::ElementKind;

/// One icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Icon {
    /// Key.
    pub id: &'static str,
    /// Path data on a 24 px square; stroke 1.75 at 16 px, round caps and joins.
    pub path: &'static str,
}

/// Key of the icon of a forecast.
pub const FORECAST: &str = "trending-up";

/// The icon with this key.
pub fn icon(id: &str) -> Option<&'static Icon> {
    ICONS.iter().find(|icon| icon.id == id)
}

/// Key of a kind's icon.
pub fn of_kind(kind: ElementKind) -> &'static str {
    use ElementKind as K;
    match kind {
        K::Ambition => "flag",
        K::Goal => "target",
        K::Conflict => "zap",
        K::Offering => "package",
        K::Segment => "users",
        K::BuyerRole | K::Role => "user-round",
        K::JourneyStage => "signpost",
        K::Channel => "radio",
        K::Unit => "building-2",
        K::Forum => "forum-table",
        K::Decision => "split",
        K::Policy => "scroll-text",
        K::Metric => "gauge",
        K::DataObject => "database",
        K::Incentive => "coins",
        K::Activity => "play",
        K::Handoff => "handshake",
        K::System => "monitor",
        K::Automation => "bot",
    }
}

/// Key of the icon that a channel of this mode has.
pub fn of_channel(mode: &str) -> &'static str {
    match mode {
        "digital" => "globe",
        "personal" => "phone",
        "partner" => "handshake",
        _ => of_kind(ElementKind::Channel),
    }
}

/// All icons.
pub const ICONS: &[Icon] = &[
    Icon {
        id: "flag",
        path: "M4 22V4a1 1 0 0 1 .4-.8A6 6 0 0 1 8 2c3 0 5 2 7.333 2q2 0 3.067-.8A1 1 0 0 1 20 4v10a1 1 0 0 1-.4.8A6 6 0 0 1 16 16c-3 0-5-2-8-2a6 6 0 0 0-4 1.528",
    },
    Icon {
        id: "target",
        path: "M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0 M6 12a6 6 0 1 0 12 0a6 6 0 1 0 -12 0 M10 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0",
    },
    Icon {
        id: "zap",
        path: "M15.914 4a1.5 1.5 0 00-2.474-1.561l-9 9A1.5 1.5 0 005.5 14h4.002a.5.5 0 01.471.666L8.086 20a1.5 1.5 0 002.475 1.56l9-9A1.5 1.5 0 0018.5 10h-3.997a.5.5 0 01-.472-.667z",
    },
    Icon {
        id: "package",
        path: "M11 21.73a2 2 0 0 0 2 0l7-4A2 2 0 0 0 21 16V8a2 2 0 0 0-1-1.73l-7-4a2 2 0 0 0-2 0l-7 4A2 2 0 0 0 3 8v8a2 2 0 0 0 1 1.73z M12 22V12 M7.5 4.27l9 5.15 M3.29 7L12 12L20.71 7",
    },
    Icon {
        id: "users",
        path: "M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2 M16 3.128a4 4 0 0 1 0 7.744 M22 21v-2a4 4 0 0 0-3-3.87 M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",
    },
    Icon { id: "user-round", path: "M7 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0 M20 21a8 8 0 0 0-16 0" },
    Icon {
        id: "signpost",
        path: "M12 13v8 M12 3v3 M2.354 10.354a1.207 1.207 0 0 1 0-1.708l2.06-2.06A2 2 0 0 1 5.828 6h12.344a2 2 0 0 1 1.414.586l2.06 2.06a1.207 1.207 0 0 1 0 1.708l-2.06 2.06a2 2 0 0 1-1.414.586H5.828a2 2 0 0 1-1.414-.586z",
    },
    Icon {
        id: "radio",
        path: "M16.247 7.761a6 6 0 0 1 0 8.478 M19.075 4.933a10 10 0 0 1 0 14.134 M4.925 19.067a10 10 0 0 1 0-14.134 M7.753 16.239a6 6 0 0 1 0-8.478 M10 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0",
    },
    Icon {
        id: "globe",
        path: "M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0 M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20 M2 12h20",
    },
    Icon {
        id: "phone",
        path: "M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384",
    },
    Icon {
        id: "mail",
        path: "m22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7 M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2z",
    },
    Icon {
        id: "handshake",
        path: "m11 17 2 2a1 1 0 1 0 3-3 M14 14l2.5 2.5a1 1 0 1 0 3-3l-3.88-3.88a3 3 0 0 0-4.24 0l-.88.88a1 1 0 1 1-3-3l2.81-2.81a5.79 5.79 0 0 1 7.06-.87l.47.28a2 2 0 0 0 1.42.25L21 4 M21 3l1 11h-2 M3 3 2 14l6.5 6.5a1 1 0 1 0 3-3 M3 4h8",
    },
    Icon {
        id: "building-2",
        path: "M10 12h4 M10 8h4 M14 21v-3a2 2 0 0 0-4 0v3 M6 10H4a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V9a2 2 0 0 0-2-2h-2 M6 21V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16",
    },
    Icon {
        id: "forum-table",
        path: "M7.5 8.5h9a2.5 2.5 0 0 1 2.5 2.5v2a2.5 2.5 0 0 1 -2.5 2.5h-9a2.5 2.5 0 0 1 -2.5 -2.5v-2a2.5 2.5 0 0 1 2.5 -2.5z M7.4 4.5a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0 M13.4 4.5a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0 M7.4 19.5a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0 M13.4 19.5a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0",
    },
    Icon { id: "split", path: "M16 3h5v5 M8 3H3v5 M12 22v-8.3a4 4 0 0 0-1.172-2.872L3 3 M15 9l6-6" },
    Icon {
        id: "scroll-text",
        path: "M15 12h-5 M15 8h-5 M19 17V5a2 2 0 0 0-2-2H4 M8 21h12a2 2 0 0 0 2-2v-1a1 1 0 0 0-1-1H11a1 1 0 0 0-1 1v1a2 2 0 1 1-4 0V5a2 2 0 1 0-4 0v2a1 1 0 0 0 1 1h3",
    },
    Icon { id: "gauge", path: "m12 14 4-4 M3.34 19a10 10 0 1 1 17.32 0" },
    Icon { id: "trending-up", path: "M16 7h6v6 M22 7l-8.5 8.5-5-5L2 17" },
    Icon {
        id: "database",
        path: "M3 5a9 3 0 1 0 18 0a9 3 0 1 0 -18 0 M3 5V19A9 3 0 0 0 21 19V5 M3 12A9 3 0 0 0 21 12",
    },
    Icon {
        id: "coins",
        path: "M13.744 17.736a6 6 0 1 1-7.48-7.48 M15 6h1v4 M6.134 14.768l.866-.5 2 3.464 M10 8a6 6 0 1 0 12 0a6 6 0 1 0 -12 0",
    },
    Icon { id: "play", path: "M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z" },
    Icon {
        id: "monitor",
        path: "M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2z M8 21L16 21 M12 17L12 21",
    },
    Icon {
        id: "bot",
        path: "M12 8V4H8 M6 8h12a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2z M2 14h2 M20 14h2 M15 13v2 M9 13v2",
    },
    Icon {
        id: "pin",
        path: "M12 17v5 M9 10.76a2 2 0 0 1-1.11 1.79l-1.78.9A2 2 0 0 0 5 15.24V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.76a2 2 0 0 0-1.11-1.79l-1.78-.9A2 2 0 0 1 15 10.76V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z",
    },
    Icon {
        id: "lock",
        path: "M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-7a2 2 0 0 1 2 -2z M7 11V7a5 5 0 0 1 10 0v4",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_an_icon_of_the_table() {
        for kind in ElementKind::ALL {
            assert!(icon(of_kind(*kind)).is_some(), "{kind:?}");
        }
        for mode in ["digital", "personal", "partner", ""] {
            assert!(icon(of_channel(mode)).is_some(), "{mode}");
        }
        assert!(icon(FORECAST).is_some());
    }
}
