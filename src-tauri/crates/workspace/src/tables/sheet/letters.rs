//! Notations: letters for the neutral relations of responsibility. The relations are what is stored; a letter means
//! what its notation says it means.
//!
//! Invariant: no relation is hidden. What a notation has no letter for is shown with the letter of the pictures, in
//! brackets, and can be written so.

use std::collections::BTreeSet;

use tragwerk_model::{ElementKind, RelationKind};

use crate::wire::Notation;

/// A letter and the relations it can stand for; the first that the metamodel allows is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letter {
    /// As it is written.
    pub letter: &'static str,
    /// What it can stand for.
    pub kinds: &'static [RelationKind],
    /// Id of the text that says what it means.
    pub meaning: &'static str,
}

const fn letter(letter: &'static str, kinds: &'static [RelationKind], meaning: &'static str) -> Letter {
    Letter { letter, kinds, meaning }
}

const RACI: &[Letter] = {
    use RelationKind as R;
    &[
        letter("D", &[R::Decides], "letter-decides"),
        letter("A", &[R::AccountableFor], "letter-accountable"),
        letter("R", &[R::ResponsibleFor], "letter-responsible"),
        letter("C", &[R::ConsultedOn], "letter-consulted"),
        letter("I", &[R::InformedOf], "letter-informed"),
        letter("E", &[R::Recommends], "letter-recommends"),
        letter("V", &[R::AgreesTo], "letter-agrees"),
    ]
};

const DACI: &[Letter] = {
    use RelationKind as R;
    &[
        letter("D", &[R::Recommends, R::ResponsibleFor], "letter-driver"),
        letter("A", &[R::Decides, R::AccountableFor], "letter-approver"),
        letter("C", &[R::ConsultedOn], "letter-contributor"),
        letter("I", &[R::InformedOf], "letter-informed"),
    ]
};

const RIGHTS: &[Letter] = {
    use RelationKind as R;
    &[
        letter("R", &[R::Recommends], "letter-recommends"),
        letter("A", &[R::AgreesTo], "letter-agrees"),
        letter("P", &[R::ResponsibleFor], "letter-performs"),
        letter("I", &[R::ConsultedOn], "letter-input"),
        letter("D", &[R::Decides], "letter-decides"),
    ]
};

/// The letters of a notation, in their order.
pub(super) fn letters(notation: Notation) -> &'static [Letter] {
    match notation {
        Notation::Raci => RACI,
        Notation::Daci => DACI,
        Notation::DecisionRights => RIGHTS,
    }
}

/// Those of the pictures that stand in brackets, because the notation has no letter of its own for them.
pub(super) fn bracketed(notation: Notation) -> impl Iterator<Item = &'static Letter> {
    RACI.iter().filter(move |one| {
        let things = [ElementKind::Decision, ElementKind::Activity].into_iter();
        let mut allowed = one.kinds.iter().flat_map(|kind| things.clone().map(move |thing| (*kind, thing)));
        allowed.any(|(kind, thing)| {
            kind.allows(ElementKind::Role, thing) && written(notation, kind, ElementKind::Role, thing).starts_with('(')
        })
    })
}

/// How a relation to something of a kind is written.
pub(super) fn written(notation: Notation, kind: RelationKind, holder: ElementKind, thing: ElementKind) -> String {
    let means = |one: &&Letter| meant(one, holder, thing) == Some(kind);
    match letters(notation).iter().find(means) {
        Some(one) => one.letter.to_owned(),
        None => {
            let own = RACI.iter().find(|one| one.kinds == [kind]);
            own.map_or_else(String::new, |own| format!("({})", own.letter))
        }
    }
}

/// How several relations between two are written: letters in the order of the notation, then those in brackets.
pub(super) fn all_written(
    notation: Notation,
    kinds: &BTreeSet<RelationKind>,
    holder: ElementKind,
    thing: ElementKind,
) -> Vec<String> {
    let place = |text: &String| letters(notation).iter().position(|one| one.letter == text).unwrap_or(usize::MAX);
    let mut all: Vec<String> = kinds.iter().map(|kind| written(notation, *kind, holder, thing)).collect();
    all.sort_by_key(|text| (place(text), text.clone()));
    all
}

/// What a letter stands for between two kinds: the first of its relations that is allowed there.
fn meant(letter: &Letter, holder: ElementKind, thing: ElementKind) -> Option<RelationKind> {
    letter.kinds.iter().copied().find(|kind| kind.allows(holder, thing))
}

/// The relations that a text of letters stands for: letters one after the other or with anything but letters between
/// them, of either case.
///
/// # Errors
/// The first letter that the notation does not have.
pub(super) fn read(
    notation: Notation,
    text: &str,
    holder: ElementKind,
    thing: ElementKind,
) -> Result<Vec<RelationKind>, String> {
    let mut kinds = Vec::new();
    let mut before = ' ';
    for sign in text.chars() {
        if sign.is_alphanumeric() {
            let wanted = sign.to_uppercase().to_string();
            let among = if before == '(' { RACI } else { letters(notation) };
            let found = among.iter().find(|one| one.letter == wanted).ok_or(wanted)?;
            let kind = meant(found, holder, thing).or_else(|| found.kinds.first().copied());
            kinds.extend(kind.filter(|kind| !kinds.contains(kind)));
        }
        before = sign;
    }
    Ok(kinds)
}
