//! What if a role, unit, system or automation were gone? The model is checked without it, on a copy; nothing is kept.

use std::borrow::Borrow;
use std::collections::BTreeSet;

use tragwerk_model::ops::{DeleteElement, Op, run};
use tragwerk_model::{Element, Id, Model, Refusal};

use crate::{CheckOptions, Finding, Heading, Scorecard, fix, outcome, scorecard};

/// What differs without some elements.
#[derive(Debug, Clone, PartialEq)]
pub struct Stress {
    /// What was taken away, by id.
    pub without: Vec<Element>,
    /// What loses its last relation with it, by id.
    pub gone: Vec<Element>,
    /// How many relations go.
    pub relations: usize,
    /// What is found then and was not, in display order.
    pub opened: Vec<Finding>,
    /// What is no longer found, in display order; not what was about the elements themselves.
    pub closed: Vec<Finding>,
    /// The figures with it.
    pub before: Scorecard,
    /// The figures without it.
    pub after: Scorecard,
}

/// The model without these elements and their relations. `before` is what [`check`] finds in it with the same options.
///
/// # Errors
/// `element-unknown`.
pub fn without<F: Borrow<Finding>>(
    model: &Model,
    before: &[F],
    ids: &[Id],
    options: &CheckOptions,
) -> Result<Stress, Refusal> {
    let ids: BTreeSet<&Id> = ids.iter().collect();
    let mut copy = model.clone();
    let ops: Vec<Op> = ids.iter().map(|id| Op::DeleteElement(DeleteElement { id: (*id).clone() })).collect();
    let diff = run(&mut copy, &ops)?;
    let outcome_after = outcome(&copy, options);
    let after = &outcome_after.findings;
    let difference = fix::difference(before, after);
    let about_them = |finding: &Finding| finding.subject.as_ref().is_some_and(|id| ids.contains(id));
    // That a waiver waives nothing for what is not there is no news.
    let told = |finding: &Finding| finding.heading != Heading::Waivers && !about_them(finding);
    Ok(Stress {
        without: ids.iter().filter_map(|id| model.element(id.as_str())).cloned().collect(),
        gone: left_alone(model, &copy).cloned().collect(),
        relations: diff.relations.len(),
        opened: difference.opened.into_iter().filter(told).collect(),
        closed: difference.closed.into_iter().filter(told).collect(),
        before: scorecard(model, outcome(model, options).conditions()),
        after: scorecard(&copy, outcome_after.conditions()),
    })
}

/// The elements that had relations before and have none after.
fn left_alone<'m>(before: &'m Model, after: &'m Model) -> impl Iterator<Item = &'m Element> {
    let is_alone = |model: &Model, element: &Element| model.relations_of(element.id.as_str()).is_empty();
    after.elements().filter(move |element| is_alone(after, element) && !is_alone(before, element))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{check, sketch};

    const TEXT: &str = "role head\nrole ops\ndecision routing\npolicy p\nmetric m\nsystem crm\ndata_object leads\n\
        head decides routing\nhead accountable_for routing\np basis_for routing\nm informs routing\n\
        crm master_of leads\nops consulted_on routing";

    #[test]
    fn a_decision_without_its_decider_is_a_question_again() {
        let model = sketch::read(TEXT).expect("reads");
        let options = CheckOptions::default();
        let before = check(&model, &options);
        let stress = without(&model, &before, &[Id::new("head")], &options).expect("there");
        let opened: Vec<&str> = stress.opened.iter().map(|finding| finding.code.as_ref()).collect();
        assert_eq!(opened, ["DEC01", "DEC04"]);
        assert!(stress.gone.is_empty() && stress.relations == 2);
        assert_eq!((stress.before.decision_clarity.numerator, stress.after.decision_clarity.numerator), (1, 0));
        assert_eq!(before, check(&model, &options), "the model is as it was");
    }

    #[test]
    fn what_hung_on_it_alone_falls_with_it() {
        let model = sketch::read(TEXT).expect("reads");
        let options = CheckOptions::default();
        let before = check(&model, &options);
        let stress = without(&model, &before, &[Id::new("crm")], &options).expect("there");
        assert_eq!(stress.gone.iter().map(|element| element.id.as_str()).collect::<Vec<_>>(), ["leads"]);
        assert!(without(&model, &before, &[Id::new("nobody")], &options).is_err());
    }
}
