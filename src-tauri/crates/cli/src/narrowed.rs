//! Options that narrow a generated picture: some kinds, layers or units only, or what lies around one element.

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use tragwerk_workspace::diagram::{Around, Filter};
use tragwerk_workspace::model::{ElementKind, Id, Layer, Model, Refusal};
use tragwerk_workspace::wire::ViewRef;

use crate::named;

/// What of a generated picture is shown; what is given has to hold all together.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Of a generated picture only")]
pub struct Narrowed {
    /// These kinds.
    #[arg(long, value_name = "KIND", value_delimiter = ',', num_args = 1.., value_parser = kinds(), hide_possible_values = true)]
    kinds: Vec<ElementKind>,
    /// These layers.
    #[arg(long, value_name = "LAYER", value_delimiter = ',', num_args = 1.., value_parser = layers())]
    layers: Vec<Layer>,
    /// What these units own, with the units and roles within them; ids or names.
    #[arg(long, value_name = "UNIT", num_args = 1..)]
    units: Vec<String>,
    /// What lies around an element; its id or name.
    #[arg(long, value_name = "ELEMENT")]
    around: Option<String>,
    /// How many lines lead from that element to the farthest that is shown [default: 1].
    #[arg(long, value_name = "N", requires = "around")]
    depth: Option<u32>,
}

fn kinds() -> impl TypedValueParser<Value = ElementKind> {
    let ids = PossibleValuesParser::new(ElementKind::ALL.iter().map(|kind| kind.id()));
    ids.try_map(|id| ElementKind::from_id(&id).ok_or("no kind"))
}

fn layers() -> impl TypedValueParser<Value = Layer> {
    let ids = PossibleValuesParser::new(Layer::ALL.iter().map(|layer| layer.id()));
    ids.try_map(|id| Layer::ALL.iter().copied().find(|layer| layer.id() == id).ok_or("no layer"))
}

impl Narrowed {
    /// Whether any of them is given.
    pub fn is_given(&self) -> bool {
        let listed = self.kinds.is_empty() && self.layers.is_empty() && self.units.is_empty();
        !listed || self.around.is_some()
    }

    /// The picture, narrowed.
    ///
    /// # Errors
    /// `filter-of-stored` for a view that was arranged by hand; as for [`named::element`].
    pub fn of(&self, model: &Model, view: ViewRef) -> Result<ViewRef, Refusal> {
        if !self.is_given() {
            return Ok(view);
        }
        match view {
            ViewRef::Generated { viewpoint, .. } => {
                Ok(ViewRef::Generated { viewpoint, filter: Some(self.filter(model)?) })
            }
            ViewRef::Stored { id } => {
                let name = model.view(id.as_str()).map_or_else(|| id.to_string(), |view| view.name.clone());
                Err(Refusal::new("filter-of-stored").with("view", name))
            }
        }
    }

    fn filter(&self, model: &Model) -> Result<Filter, Refusal> {
        let around = self.around.as_ref().map(|name| named::element(model, name)).transpose()?;
        let units: Result<Vec<Id>, Refusal> = self.units.iter().map(|name| named::element(model, name)).collect();
        Ok(Filter {
            kinds: self.kinds.clone(),
            layers: self.layers.clone(),
            units: units?,
            around: around.map(|element| Around { element, steps: self.depth.unwrap_or(1) }),
        })
    }
}
