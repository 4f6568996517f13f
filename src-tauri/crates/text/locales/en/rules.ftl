# One message per rule: `rule-<CODE>`.
