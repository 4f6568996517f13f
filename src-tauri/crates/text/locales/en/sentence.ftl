# A decision in one sentence.
