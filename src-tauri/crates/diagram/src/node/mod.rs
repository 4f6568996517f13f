//! One node: how large it has to be and what stands where in it.

mod build;
mod content;
mod outline;

pub(crate) use build::{BADGE_HEIGHT, line as text_line};
pub use build::{Room, natural_size, node};
pub(crate) use content::{Facts, badge as badge_word, second_line};
pub use outline::{Side, TITLE_BAR, inset, outline, radius};
