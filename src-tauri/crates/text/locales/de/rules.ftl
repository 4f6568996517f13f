# Eine Nachricht je Regel: `rule-<CODE>`.
