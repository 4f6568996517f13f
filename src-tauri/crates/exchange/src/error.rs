//! Why a picture or a text could not be made.

use tragwerk_model::Refusal;

/// What an export refuses. The sentence is `refused-<code>` of the catalogues, see [`ExchangeError::refusal`].
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ExchangeError {
    /// The picture would be larger than [`crate::png::MAX_SIDE`] on a side.
    #[error("a picture of {width} × {height} px is larger than {limit} px a side")]
    PictureTooLarge {
        /// Wanted width in px.
        width: u64,
        /// Wanted height in px.
        height: u64,
        /// Most px a side may have.
        limit: u32,
    },
    /// A scale that is no number above zero.
    #[error("{0} is no scale")]
    ScaleInvalid(f64),
    /// The picture could not be drawn: our bug, or a machine without memory for it.
    #[error("the picture could not be drawn: {0}")]
    NotDrawn(String),
}

impl ExchangeError {
    /// Code and arguments of the sentence.
    pub fn refusal(&self) -> Refusal {
        match self {
            Self::PictureTooLarge { width, height, limit } => {
                Refusal::new("picture-too-large").with("width", width).with("height", height).with("limit", limit)
            }
            Self::ScaleInvalid(scale) => Refusal::new("scale-invalid").with("scale", scale),
            Self::NotDrawn(detail) => Refusal::new("picture-not-drawn").with("detail", detail),
        }
    }
}
