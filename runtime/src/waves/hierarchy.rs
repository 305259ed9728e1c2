//! Scopes and variables, as a flat list in the order of declaration.

use super::Filter;
use crate::bits::limbs;

/// What a scope stands for; viewers show it as an icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ScopeKind {
    /// An instance of a module.
    Module,
    /// A process, function or generate block.
    Block,
    /// An array or struct shown as a scope of its elements.
    Aggregate,
}

/// The kind of a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum VarKind {
    /// Four-state bits.
    Logic {
        /// How many.
        width: u32,
    },
    /// A real.
    Real,
    /// A string.
    Text,
    /// A named event.
    Event,
}

impl VarKind {
    /// Words that a value takes.
    pub(super) fn words(self) -> usize {
        match self {
            VarKind::Logic { width } => 2 * limbs(width),
            VarKind::Real => 1,
            VarKind::Text | VarKind::Event => 0,
        }
    }

    /// Whether there is a way to write that nothing is known yet.
    pub(super) fn has_initial(self) -> bool {
        matches!(self, VarKind::Logic { .. })
    }
}

/// A variable, numbered in order of declaration. Several names may share one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VarId(pub u32);

/// One step of the declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// Enters a scope.
    Open {
        /// Its name within the one around it.
        name: String,
        /// What it is.
        kind: ScopeKind,
    },
    /// Leaves the scope.
    Close,
    /// Declares a name for a variable.
    Var {
        /// The name within the scope.
        name: String,
        /// Which variable.
        id: VarId,
    },
}

/// The declarations of a waveform file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hierarchy {
    items: Vec<Item>,
    kinds: Vec<VarKind>,
    depth: usize,
}

impl Hierarchy {
    /// An empty one.
    #[must_use]
    pub fn new() -> Hierarchy {
        Hierarchy::default()
    }

    /// Enters a scope.
    pub fn open(&mut self, name: impl Into<String>, kind: ScopeKind) {
        self.items.push(Item::Open { name: name.into(), kind });
        self.depth += 1;
    }

    /// Leaves the scope entered last.
    ///
    /// # Panics
    /// If there is none.
    pub fn close(&mut self) {
        self.depth = self.depth.checked_sub(1).expect("a scope is open");
        self.items.push(Item::Close);
    }

    /// Declares a variable in the present scope.
    pub fn var(&mut self, name: impl Into<String>, kind: VarKind) -> VarId {
        let id = VarId(self.kinds.len() as u32);
        self.kinds.push(kind);
        self.alias(name, id);
        id
    }

    /// Declares another name for a variable, such as a port for the signal that it is connected to.
    pub fn alias(&mut self, name: impl Into<String>, id: VarId) {
        assert!((id.0 as usize) < self.kinds.len(), "the variable is of this hierarchy");
        self.items.push(Item::Var { name: name.into(), id });
    }

    /// The declarations. Scopes still open are to be closed at the end.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The kind of each variable, by number.
    #[must_use]
    pub fn kinds(&self) -> &[VarKind] {
        &self.kinds
    }

    /// Scopes still open at the end of the items.
    #[must_use]
    pub fn open_scopes(&self) -> usize {
        self.depth
    }

    /// Only the names that the filter selects, and the scopes around them. Variables keep their numbers.
    #[must_use]
    pub fn filtered(&self, filter: &Filter) -> Hierarchy {
        let mut items: Vec<Item> = Vec::new();
        let mut path = Path::default();
        for item in &self.items {
            path.step(item);
            match item {
                Item::Var { name, .. } if !filter.selects(&path.of(name)) => {}
                Item::Close if matches!(items.last(), Some(Item::Open { .. })) => {
                    items.pop();
                }
                _ => items.push(item.clone()),
            }
        }
        Hierarchy { items, kinds: self.kinds.clone(), depth: self.depth }
    }

    /// Calls `visit` with the dotted name of every declaration of a variable.
    pub fn each_variable(&self, mut visit: impl FnMut(&str, VarId)) {
        let mut path = Path::default();
        for item in &self.items {
            path.step(item);
            if let Item::Var { name, id } = item {
                visit(&path.of(name), *id);
            }
        }
    }
}

/// The dotted name of the present scope.
#[derive(Default)]
struct Path {
    text: String,
    lengths: Vec<usize>,
}

impl Path {
    fn step(&mut self, item: &Item) {
        match item {
            Item::Open { name, .. } => {
                let inner = self.of(name);
                self.lengths.push(self.text.len());
                self.text = inner;
            }
            Item::Close => self.text.truncate(self.lengths.pop().unwrap_or(0)),
            Item::Var { .. } => {}
        }
    }

    fn of(&self, name: &str) -> String {
        if self.lengths.is_empty() { name.to_owned() } else { format!("{}.{name}", self.text) }
    }
}

/// The name of an array element that is a variable of its own: `memory[3]`.
#[must_use]
pub fn element_name(array: &str, index: i64) -> String {
    format!("{array}[{index}]")
}

/// The name of a struct field that is a variable of its own: `request.valid`.
#[must_use]
pub fn field_name(base: &str, field: &str) -> String {
    format!("{base}.{field}")
}
