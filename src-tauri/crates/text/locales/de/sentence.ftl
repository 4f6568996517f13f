# Eine Entscheidung in einem Satz.
