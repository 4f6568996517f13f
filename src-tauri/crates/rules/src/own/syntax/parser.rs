//! Puts the words of an expression together.

use super::lexer::{Word, words};
use super::{Binary, Expr, MOST_BYTES, MOST_DEPTH, Node, trouble};
use crate::own::compile::Trouble;
use tragwerk_model::Refusal;

/// Reads an expression.
///
/// # Errors
/// `expr-…`, with the place.
pub fn parse(text: &str) -> Result<Expr, Trouble> {
    if text.len() > MOST_BYTES {
        let cause = Refusal::new("expr-too-long").with("most", MOST_BYTES).with("length", text.len());
        return Err(Trouble { at: 0, cause });
    }
    let mut parser = Parser { words: words(text)?, next: 0, open: 0 };
    let expr = parser.expr()?;
    match parser.peek() {
        Word::End => Ok(expr),
        _ => Err(parser.unexpected("end")),
    }
}

struct Parser {
    words: Vec<(Word, usize)>,
    next: usize,
    /// How many brackets and branches stand open.
    open: u32,
}

type Parsed = Result<Expr, Trouble>;

impl Parser {
    fn peek(&self) -> &Word {
        &self.words[self.next].0
    }

    fn at(&self) -> usize {
        self.words[self.next].1
    }

    fn take(&mut self, sign: &str) -> bool {
        let there = matches!(self.peek(), Word::Sign(known) if *known == sign);
        self.next += usize::from(there);
        there
    }

    fn expect(&mut self, sign: &'static str) -> Result<(), Trouble> {
        if self.take(sign) { Ok(()) } else { Err(self.unexpected(sign)) }
    }

    fn unexpected(&self, expected: &str) -> Trouble {
        let found = match self.peek() {
            Word::Int(number) => number.to_string(),
            Word::Double(number) => number.to_string(),
            Word::Text(text) => format!("\"{text}\""),
            Word::Name(name) => name.clone(),
            Word::Sign(sign) => (*sign).to_owned(),
            Word::End => String::new(),
        };
        let cause = Refusal::new("expr-unexpected").with("found", found).with("expected", expected);
        Trouble { at: self.at(), cause }
    }

    /// A whole expression inside another.
    fn expr(&mut self) -> Parsed {
        self.open += 1;
        if self.open > MOST_DEPTH {
            return Err(too_deep(self.at()));
        }
        let at = self.at();
        let condition = self.or()?;
        let expr = if self.take("?") {
            let then = self.or()?;
            self.expect(":")?;
            let otherwise = self.expr()?;
            node(at, Node::If(Box::new(condition), Box::new(then), Box::new(otherwise)))?
        } else {
            condition
        };
        self.open -= 1;
        Ok(expr)
    }

    fn or(&mut self) -> Parsed {
        self.several("||", Self::and, Node::Or)
    }

    fn and(&mut self) -> Parsed {
        self.several("&&", Self::relation, Node::And)
    }

    fn several(
        &mut self,
        sign: &'static str,
        part: impl Fn(&mut Self) -> Parsed,
        make: impl Fn(Vec<Expr>) -> Node,
    ) -> Parsed {
        let at = self.at();
        let first = part(self)?;
        let mut all = vec![first];
        while self.take(sign) {
            all.push(part(self)?);
        }
        match all.len() {
            1 => Ok(all.remove(0)),
            _ => node(at, make(all)),
        }
    }

    fn relation(&mut self) -> Parsed {
        let signs = [
            ("==", Binary::Equal),
            ("!=", Binary::Unequal),
            ("<=", Binary::LessEqual),
            (">=", Binary::GreaterEqual),
            ("<", Binary::Less),
            (">", Binary::Greater),
        ];
        let mut left = self.chain(&[("+", Binary::Add), ("-", Binary::Subtract)])?;
        loop {
            let at = self.at();
            let is_in = matches!(self.peek(), Word::Name(name) if name == "in");
            self.next += usize::from(is_in);
            let found = if is_in { Some(Binary::In) } else { self.one_of(&signs) };
            let Some(binary) = found else { return Ok(left) };
            let right = self.chain(&[("+", Binary::Add), ("-", Binary::Subtract)])?;
            left = node(at, Node::Binary(binary, Box::new(left), Box::new(right)))?;
        }
    }

    fn one_of(&mut self, signs: &[(&'static str, Binary)]) -> Option<Binary> {
        signs.iter().find(|(sign, _)| self.take(sign)).map(|(_, binary)| *binary)
    }

    /// Additions of products, and these of single parts.
    fn chain(&mut self, signs: &[(&'static str, Binary)]) -> Parsed {
        let products = [("*", Binary::Multiply), ("/", Binary::Divide), ("%", Binary::Remainder)];
        let sums = signs[0].0 == "+";
        let part = |parser: &mut Self| if sums { parser.chain(&products) } else { parser.unary() };
        let mut left = part(self)?;
        loop {
            let at = self.at();
            let Some(binary) = self.one_of(signs) else { return Ok(left) };
            let right = part(self)?;
            left = node(at, Node::Binary(binary, Box::new(left), Box::new(right)))?;
        }
    }

    fn unary(&mut self) -> Parsed {
        let at = self.at();
        let sign = if self.take("!") {
            "!"
        } else if self.take("-") {
            "-"
        } else {
            return self.member();
        };
        let mut count = 1;
        while self.take(sign) {
            count += 1;
        }
        if count > MOST_DEPTH {
            return Err(too_deep(at));
        }
        let mut expr = self.member()?;
        for _ in 0..count {
            expr = match (sign, expr.node) {
                ("-", Node::Int(number)) => node(at, Node::Int(-number))?,
                ("-", Node::Double(number)) => node(at, Node::Double(-number))?,
                ("!", inner) => node(at, Node::Not(Box::new(Expr { node: inner, ..expr })))?,
                (_, inner) => node(at, Node::Minus(Box::new(Expr { node: inner, ..expr })))?,
            };
        }
        Ok(expr)
    }

    fn member(&mut self) -> Parsed {
        let mut expr = self.primary()?;
        loop {
            let at = self.at();
            if self.take(".") {
                let place = self.at();
                let Word::Name(name) = self.peek().clone() else { return Err(self.unexpected("name")) };
                self.next += 1;
                expr = if self.take("(") {
                    let args = self.list(")")?;
                    node(place, Node::Call { name, target: Some(Box::new(expr)), args })?
                } else {
                    node(place, Node::Select(Box::new(expr), name))?
                };
            } else if self.take("[") {
                let index = self.expr()?;
                self.expect("]")?;
                expr = node(at, Node::Index(Box::new(expr), Box::new(index)))?;
            } else {
                return Ok(expr);
            }
        }
    }

    fn primary(&mut self) -> Parsed {
        let (word, at) = self.words[self.next].clone();
        let simple = match word {
            Word::Int(number) => Node::Int(number),
            Word::Double(number) => Node::Double(number),
            Word::Text(text) => Node::Text(text),
            Word::Name(name) => {
                self.next += 1;
                let named = match name.as_str() {
                    "true" => Node::Bool(true),
                    "false" => Node::Bool(false),
                    "null" => Node::Null,
                    "in" => return Err(Trouble { at, ..self.before("value") }),
                    _ if self.take("(") => Node::Call { name, target: None, args: self.list(")")? },
                    _ => Node::Name(name),
                };
                return node(at, named);
            }
            Word::Sign("(") => {
                self.next += 1;
                let inner = self.expr()?;
                self.expect(")")?;
                return Ok(inner);
            }
            Word::Sign("[") => {
                self.next += 1;
                let list = self.list("]")?;
                return node(at, Node::List(list));
            }
            Word::Sign("{") => return Err(trouble(at, "expr-map")),
            Word::Sign(_) | Word::End => return Err(self.unexpected("value")),
        };
        self.next += 1;
        node(at, simple)
    }

    /// What was unexpected before here.
    fn before(&self, expected: &str) -> Trouble {
        Trouble { at: 0, cause: Refusal::new("expr-unexpected").with("found", "in").with("expected", expected) }
    }

    fn list(&mut self, end: &'static str) -> Result<Vec<Expr>, Trouble> {
        let mut all = Vec::new();
        while !self.take(end) {
            if !all.is_empty() {
                self.expect(",")?;
                // A comma may stand after the last of a list.
                if end == "]" && self.take(end) {
                    break;
                }
            }
            all.push(self.expr()?);
        }
        Ok(all)
    }
}

fn node(at: usize, node: Node) -> Parsed {
    let below = match &node {
        Node::Null | Node::Bool(_) | Node::Int(_) | Node::Double(_) | Node::Text(_) | Node::Name(_) => 0,
        Node::List(all) | Node::And(all) | Node::Or(all) => deepest(all),
        Node::Not(one) | Node::Minus(one) | Node::Select(one, _) => one.depth,
        Node::Binary(_, one, other) | Node::Index(one, other) => one.depth.max(other.depth),
        Node::If(one, other, third) => one.depth.max(other.depth).max(third.depth),
        Node::Call { target, args, .. } => deepest(args).max(target.as_ref().map_or(0, |target| target.depth)),
    };
    if below >= MOST_DEPTH { Err(too_deep(at)) } else { Ok(Expr { at, node, depth: below + 1 }) }
}

fn deepest(all: &[Expr]) -> u32 {
    all.iter().map(|one| one.depth).max().unwrap_or(0)
}

fn too_deep(at: usize) -> Trouble {
    Trouble { at, cause: Refusal::new("expr-too-deep").with("most", MOST_DEPTH) }
}
