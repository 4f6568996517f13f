//! The packs that come with the program: three profiles, and examples with own rules. They are files of `models/`,
//! compiled in; tests read every one.

/// A pack that comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shipped {
    /// The name by which others extend it.
    pub id: &'static str,
    /// Its text.
    pub text: &'static str,
}

macro_rules! shipped {
    ($id:literal) => {
        Shipped { id: $id, text: include_str!(concat!("../../../../../models/rule-packs/", $id, ".toml")) }
    };
}

/// How strictly one looks, from drawing to signing; `governance` is how it is without a pack.
pub const PROFILES: &[Shipped] = &[shipped!("sketch"), shipped!("governance"), shipped!("sign_off")];

/// Examples with own rules.
pub const SHIPPED: &[Shipped] =
    &[shipped!("decision-charter"), shipped!("lead-handoff-sla"), shipped!("ai-use-charter")];

/// The profile or example of this name.
pub fn shipped(id: &str) -> Option<&'static Shipped> {
    PROFILES.iter().chain(SHIPPED).find(|pack| pack.id == id)
}
