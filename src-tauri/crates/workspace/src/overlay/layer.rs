//! On which layer an element lies.

use std::collections::BTreeMap;

use tragwerk_model::{Id, Layer, Model};

use super::Category;
use crate::wire::Tone;

/// By layer, from strategy to execution.
pub(super) fn categories(model: &Model) -> BTreeMap<Id, Category> {
    model.elements().map(|element| (element.id.clone(), Category::Layer(element.kind.layer()))).collect()
}

/// A layer's own colour.
pub(super) fn tone(layer: Layer) -> Tone {
    match layer {
        Layer::Strategy => Tone::Strategy,
        Layer::Market => Tone::Market,
        Layer::Organisation => Tone::Organisation,
        Layer::Decision => Tone::Decision,
        Layer::Information => Tone::Information,
        Layer::Governance => Tone::Governance,
        Layer::Execution => Tone::Execution,
    }
}
