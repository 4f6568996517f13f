//! What becomes of findings by how much they weigh by themselves.

use tragwerk_model::Severity;

/// How much a finding is to weigh.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// It is not told.
    Off,
    /// This much.
    As(Severity),
}

/// A weight for each severity that findings have by themselves; none: as others say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Level([Option<Weight>; 3]);

impl Level {
    /// One weight for all.
    pub fn every(weight: Weight) -> Self {
        Self([Some(weight); 3])
    }

    /// Sets the weight of one severity.
    pub fn set(&mut self, severity: Severity, weight: Weight) {
        self.0[severity as usize] = Some(weight);
    }

    /// What is said of one severity.
    pub fn of(&self, severity: Severity) -> Option<Weight> {
        self.0[severity as usize]
    }

    /// The weight that holds for all severities, if one does.
    pub fn uniform(&self) -> Option<Weight> {
        self.0[0].filter(|weight| self.0.iter().all(|each| *each == Some(*weight)))
    }

    /// What a later pack says goes before.
    pub fn then(&mut self, later: Self) {
        for (now, later) in self.0.iter_mut().zip(later.0) {
            *now = later.or(*now);
        }
    }
}

impl Weight {
    /// `off`, or the id of a severity.
    pub fn from_id(id: &str) -> Option<Self> {
        if id == "off" { Some(Self::Off) } else { id.parse().ok().map(Self::As) }
    }

    /// As [`Weight::from_id`] reads it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::As(severity) => severity.id(),
        }
    }
}
