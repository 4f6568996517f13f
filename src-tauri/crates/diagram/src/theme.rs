//! Colours per theme, read from `theme/tokens.css`, the one file that the window's style sheet is made from too.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

/// The design tokens as CSS.
pub const TOKENS_CSS: &str = include_str!("../theme/tokens.css");

/// A set of colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Theme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// Strongest contrast, also for print.
    Contrast,
}

type Tokens = BTreeMap<String, String>;

impl Theme {
    /// All themes.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];

    /// Stable id, as in the style sheet.
    pub fn id(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    /// The theme with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.id() == id)
    }

    /// The value of a token, by its name without the leading dashes; black for a name that is no token.
    pub fn colour(self, token: &str) -> &'static str {
        static THEMES: OnceLock<[Tokens; 3]> = OnceLock::new();
        let themes = THEMES.get_or_init(|| Self::ALL.map(|theme| theme.tokens()));
        themes[self as usize].get(token).map_or("#000000", String::as_str)
    }

    /// Light holds for every theme that does not say otherwise.
    fn tokens(self) -> Tokens {
        let mut tokens = Tokens::new();
        for (selector, declarations) in rules(TOKENS_CSS) {
            let named = |id: &str| selector.contains(&format!("[data-theme=\"{id}\"]"));
            if selector.contains(":root") || named("light") || named(self.id()) {
                tokens.extend(declarations);
            }
        }
        tokens
    }
}

/// A colour between two colours `#rrggbb`: `share` (0 to 1) of the first.
pub fn mix(first: &str, second: &str, share: f64) -> String {
    let channel = |colour: &str, at: usize| {
        let hex = colour.get(at..at + 2).unwrap_or("00");
        f64::from(u8::from_str_radix(hex, 16).unwrap_or(0))
    };
    let mixed = |at| (channel(first, at) * share + channel(second, at) * (1.0 - share)).round();
    format!("#{:02x}{:02x}{:02x}", mixed(1) as u8, mixed(3) as u8, mixed(5) as u8)
}

/// Selector and custom properties of each rule of a flat style sheet, in its order.
fn rules(css: &str) -> Vec<(String, Tokens)> {
    let css = without_comments(css);
    css.split('}')
        .filter_map(|rule| rule.split_once('{'))
        .map(|(selector, body)| (selector.into(), read(body)))
        .collect()
}

fn read(body: &str) -> Tokens {
    let declarations = body.split(';').filter_map(|declaration| declaration.split_once(':'));
    let named = declarations.filter_map(|(name, value)| Some((name.trim().strip_prefix("--")?, value.trim())));
    named.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn without_comments(css: &str) -> String {
    let mut plain = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn themes_differ_where_the_file_says_so() {
        assert_eq!(Theme::Light.colour("canvas"), "#fbfbfa");
        assert_eq!(Theme::Dark.colour("canvas"), "#121317");
        assert_eq!(Theme::Contrast.colour("canvas"), "#ffffff");
        assert_eq!(Theme::Contrast.colour("market-fill"), Theme::Light.colour("market-fill"));
    }

    #[test]
    fn every_layer_has_its_colours_in_every_theme() {
        for theme in Theme::ALL {
            for layer in tragwerk_model::Layer::ALL {
                for part in ["fill", "line", "ink"] {
                    let colour = theme.colour(&format!("{}-{part}", layer.id()));
                    assert!(colour.starts_with('#') && colour != "#000000", "{theme:?} {layer:?} {part}");
                }
            }
        }
    }

    #[test]
    fn mixing() {
        assert_eq!(mix("#ffffff", "#000000", 0.5), "#808080");
        assert_eq!(mix("#102030", "#ffffff", 1.0), "#102030");
    }
}
