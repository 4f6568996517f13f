//! Two values compared or computed, as CEL does it. Knows values only, no model.

use super::failure::Failure;
use super::syntax::Binary;
use super::value::Value;

/// Whether two values stand in this order.
#[allow(clippy::cast_precision_loss, reason = "as CEL compares them")]
pub(super) fn ordered<'m>(binary: Binary, a: &Value<'_>, b: &Value<'_>) -> Result<Value<'m>, Failure> {
    let order = match (a, b) {
        (Value::Int(a), Value::Int(b)) => Some(a.cmp(b)),
        (Value::Double(a), Value::Double(b)) => a.partial_cmp(b),
        (Value::Int(a), Value::Double(b)) => (*a as f64).partial_cmp(b),
        (Value::Double(a), Value::Int(b)) => a.partial_cmp(&(*b as f64)),
        (Value::Text(a), Value::Text(b)) => Some(a.cmp(b)),
        _ => return Err(Failure::Nothing),
    };
    Ok(Value::Bool(order.is_some_and(|order| match binary {
        Binary::Less => order.is_lt(),
        Binary::LessEqual => order.is_le(),
        Binary::Greater => order.is_gt(),
        _ => order.is_ge(),
    })))
}

/// What two numbers make.
pub(super) fn computed<'m>(binary: Binary, a: &Value<'_>, b: &Value<'_>) -> Result<Value<'m>, Failure> {
    let whole = |number: Option<i64>| number.map(Value::Int).ok_or(Failure::TooLarge);
    match (binary, a, b) {
        (Binary::Divide | Binary::Remainder, Value::Int(_), Value::Int(0)) => Err(Failure::Zero),
        (Binary::Add, Value::Int(a), Value::Int(b)) => whole(a.checked_add(*b)),
        (Binary::Subtract, Value::Int(a), Value::Int(b)) => whole(a.checked_sub(*b)),
        (Binary::Multiply, Value::Int(a), Value::Int(b)) => whole(a.checked_mul(*b)),
        (Binary::Divide, Value::Int(a), Value::Int(b)) => whole(a.checked_div(*b)),
        (Binary::Remainder, Value::Int(a), Value::Int(b)) => whole(a.checked_rem(*b)),
        (Binary::Add, Value::Double(a), Value::Double(b)) => Ok(Value::Double(a + b)),
        (Binary::Subtract, Value::Double(a), Value::Double(b)) => Ok(Value::Double(a - b)),
        (Binary::Multiply, Value::Double(a), Value::Double(b)) => Ok(Value::Double(a * b)),
        (Binary::Divide, Value::Double(a), Value::Double(b)) => Ok(Value::Double(a / b)),
        _ => Err(Failure::Nothing),
    }
}
