//! Short signs for names, no two alike: the second carrier beside a colour.

use std::collections::BTreeSet;

/// A sign of at most three characters for each name, in their order: the first letter, the first letters of two words,
/// the first two letters, else the first letter and a number.
pub(crate) fn signs(names: &[String]) -> Vec<String> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let first = |name: &str| name.chars().find(|letter| letter.is_alphanumeric()).unwrap_or('?');
    names
        .iter()
        .map(|name| {
            let start: String = first(name).to_uppercase().collect();
            let words: String = name.split_whitespace().take(2).flat_map(|word| first(word).to_uppercase()).collect();
            let two: String = name.chars().filter(|letter| letter.is_alphanumeric()).take(2).collect();
            let numbered = (2..).map(|number: u32| format!("{start}{number}"));
            let tries = [start.clone(), words, two].into_iter().chain(numbered);
            let sign = tries.into_iter().find(|sign| !taken.contains(sign)).unwrap_or(start);
            taken.insert(sign.clone());
            sign
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn are_short_and_differ() {
        let names = ["Sales", "Service Desk", "Support", "Sales", "", "Ökonomie"].map(str::to_owned);
        assert_eq!(super::signs(&names), ["S", "SD", "Su", "Sa", "?", "Ö"]);
    }
}
