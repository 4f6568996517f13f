//! When a text says nothing; how texts are compared is the model's ([`folded`]).

pub use tragwerk_model::fold::folded;

/// *Empty* means missing or only white space.
pub fn is_empty(text: &str) -> bool {
    text.trim().is_empty()
}
