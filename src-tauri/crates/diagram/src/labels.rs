//! What the caller hands in: words, marks and options. The diagram knows neither texts nor rules.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{ElementKind, Id, Layer, Nature, RelationKind, Severity, Viewpoint};

use crate::difference::Difference;
use crate::filter::Filter;
use crate::scene::{LineStyle, Mark};

/// Something a picture has to say; [`Labels`] finds the words. Names of elements never come through here.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Phrase<'a> {
    /// Name of a kind, in the legend.
    Kind(ElementKind),
    /// Name of a layer, beside its band.
    Layer(Layer),
    /// Name of a generated view.
    Viewpoint(Viewpoint),
    /// The verb of a relation: "informs".
    Relation(RelationKind),
    /// One capital letter for a responsibility: A, R, C, I, D, …
    Letter(RelationKind),
    /// The label of a choice: attribute and value ids.
    Choice {
        /// Id of the attribute.
        attribute: &'a str,
        /// Id of the value.
        value: &'a str,
    },
    /// A transition: its type (`forward`, `back`, `pause`, `re_entry`) and share in percent: "back 34 %".
    Transition {
        /// Id of the type.
        kind: &'a str,
        /// Percent, where known.
        share: Option<f64>,
    },
    /// A unit with that many roles: "4 roles".
    Roles(u32),
    /// An ambition's horizon: "by 2028".
    Horizon(&'a str),
    /// A handoff's promised time: "SLA 24 h".
    Sla(&'a str),
    /// The system of record of a data object: "master: CRM".
    Master(&'a str),
    /// A segment's bounds on a dimension: "200–2,000 staff".
    Range {
        /// What is counted; may be empty.
        dimension: &'a str,
        /// Lower bound.
        from: Option<f64>,
        /// Upper bound.
        to: Option<f64>,
    },
    /// A role nobody holds.
    Vacant,
    /// How many things a role is accountable for and decides: "A 7 · D 5". One of them may be 0.
    Answers {
        /// Things it is accountable for.
        accountable: u32,
        /// Decisions it takes.
        decides: u32,
    },
    /// The lane of what no unit owns.
    NoOwner,
    /// A sort of line, in the legend.
    Line(LineStyle),
    /// A sort of mark, in the legend.
    Mark(Severity, Nature),
    /// What became of something between two versions, in the legend.
    Difference(Difference),
    /// On the way from a ghost to the new place: "moved".
    Moved,
    /// A second line: what it said in the earlier version.
    Was(&'a str),
    /// A second line: it was a part of that.
    MovedFrom(&'a str),
    /// A ghost's second line: it is a part of that now.
    MovedTo(&'a str),
    /// A second line: it was a part of nothing and is a part of that now.
    Joined(&'a str),
    /// A second line: to whom it reports now.
    ReportsTo(&'a str),
}

/// Words for everything a picture says by itself.
pub trait Labels {
    /// The words for a phrase, in the language of the picture.
    fn say(&self, phrase: Phrase<'_>) -> String;
}

impl<F: Fn(Phrase<'_>) -> String> Labels for F {
    fn say(&self, phrase: Phrase<'_>) -> String {
        self(phrase)
    }
}

/// What lies over the picture for the moment.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Overlay {
    /// Open questions by element.
    pub marks: BTreeMap<Id, Mark>,
    /// Elements and relations that are the evidence of a finding.
    pub evidence: BTreeSet<Id>,
    /// Whether two versions are compared: then everything without a difference steps back.
    pub compared: bool,
    /// What became of elements; those that are the same in both versions are absent.
    pub differences: BTreeMap<Id, Difference>,
    /// What became of relations, likewise.
    pub relation_differences: BTreeMap<Id, Difference>,
    /// Ghosts (elements of the picture's model) and the element whose old place each of them is.
    pub ghosts: BTreeMap<Id, Id>,
    /// What the second line says instead of its own words: "was monthly".
    pub remarks: BTreeMap<Id, String>,
}

/// What a scene is made with besides the model.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SceneOptions {
    /// Owner unit by element, as the rules define it; elements without one are absent. For lanes.
    pub owner_units: BTreeMap<Id, Id>,
    /// Which part of a generated picture is shown; a stored view shows what was placed in it.
    pub filter: Filter,
}

/// Which picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ViewSource<'a> {
    /// The stored view with this id.
    Stored(&'a Id),
    /// The picture that the model gives by itself, arranged anew each time.
    Generated(Viewpoint),
}
