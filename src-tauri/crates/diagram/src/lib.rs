//! How a model looks: viewpoints, layout, edge routing and text measuring, brought together in one [`Scene`].
//!
//! Pure: knows no file, clock, locale or window, and neither texts nor rules: words come in as [`Labels`],
//! open questions as [`Overlay`]. Fonts and colours are files of this crate, compiled in.
//!
//! Invariant: the same model, labels and overlay give the same scene, on every machine.

pub mod comparison;
mod compose;
pub mod difference;
pub mod divide;
pub mod filter;
pub mod icons;
pub mod labels;
pub mod layout;
mod line;
pub mod node;
mod obstacle;
pub mod path;
mod raster;
mod rect;
mod route;
pub mod scene;
pub mod text;
pub mod theme;
mod together;
pub mod viewpoint;

pub use comparison::Comparison;
pub use compose::{Routed, ScenePatch, Touched, part, patch, preview_routes, scene, scene_after};
pub use difference::Difference;
pub use filter::{Around, Filter};
pub use labels::{Labels, Overlay, Phrase, SceneOptions, ViewSource};
pub use scene::Scene;
pub use theme::Theme;
