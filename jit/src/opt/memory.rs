//! What is known of the words of memory at a point.

use super::FastMap;
use crate::lir::{Base, Mem, Operand};
use kernel::abi::header;

/// What is in a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Content {
    /// This value.
    Value(Operand),
    /// Something with these bits set.
    Ones(u64),
}

impl Content {
    /// Becomes what holds of this and of another; false if nothing does.
    fn meet(&mut self, other: Content) -> bool {
        match (&mut *self, other) {
            (Content::Ones(ones), Content::Ones(others)) => {
                *ones &= others;
                *ones != 0
            }
            _ => *self == other,
        }
    }
}

/// Until when something holds: [`ALWAYS`], or while the epoch is this one.
pub type Epoch = u32;

/// It does not depend on variables that are assigned more than once.
pub const ALWAYS: Epoch = 0;

/// Accesses with an index or through a pointer that are remembered at most.
const OTHERS: usize = 16;
/// Words that a block inherits at most, so that the work stays linear.
const INHERITED: usize = 256;
/// Blocks that a block inherits from at most, for the same reason.
const JOINED: usize = 8;

/// What is known of memory.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    context: FastMap<u32, (Content, Epoch)>,
    frame: FastMap<u32, (Content, Epoch)>,
    others: Vec<(Mem, Content, Epoch)>,
}

impl Memory {
    /// Nothing is known any more.
    pub fn forget(&mut self) {
        self.context.clear();
        self.frame.clear();
        self.others.clear();
    }

    /// The header of the context block changes, and what pointers that lead outside find.
    pub fn forget_header(&mut self) {
        self.context.retain(|word, _| *word >= header::WORDS);
        self.others.retain(|(mem, ..)| mem.base.pointer().is_none());
    }

    /// What a block after these ones knows: what all of them know.
    pub fn inherit(before: &[&Memory]) -> Memory {
        let Some((first, others)) = before.split_first() else { return Memory::default() };
        let size = |m: &Memory| m.context.len() + m.frame.len();
        if size(first) > INHERITED || others.len() >= JOINED {
            return Memory::default();
        }
        let mut all = (*first).clone();
        for other in others {
            for (words, known) in [(&mut all.context, &other.context), (&mut all.frame, &other.frame)] {
                words.retain(|word, (content, epoch)| match known.get(word) {
                    Some((same, ALWAYS)) => *epoch == ALWAYS && content.meet(*same),
                    _ => false,
                });
            }
            all.others.retain(|known| known.2 == ALWAYS && other.others.contains(known));
        }
        all
    }

    /// The words at constant displacements of a base, if the access is to one of them.
    fn words(&mut self, mem: &Mem) -> Option<&mut FastMap<u32, (Content, Epoch)>> {
        match (mem.base, mem.index) {
            (Base::Context | Base::Shifted(_), None) => Some(&mut self.context),
            (Base::Frame, None) => Some(&mut self.frame),
            _ => None,
        }
    }

    /// What is in a word.
    pub fn content(&mut self, mem: &Mem, now: Epoch) -> Option<Content> {
        let (content, epoch) = match self.words(mem) {
            Some(words) => *words.get(&mem.word)?,
            None => {
                self.others.iter().find(|(m, ..)| m == mem).map(|(_, content, epoch)| (*content, *epoch))?
            }
        };
        (epoch == ALWAYS || epoch == now).then_some(content)
    }

    /// A word was read, or is known after it was written.
    pub fn note(&mut self, mem: &Mem, content: Content, epoch: Epoch) {
        match self.words(mem) {
            Some(words) => {
                words.insert(mem.word, (content, epoch));
            }
            None => {
                self.others.retain(|(m, ..)| m != mem);
                if self.others.len() == OTHERS {
                    self.others.remove(0);
                }
                self.others.push((*mem, content, epoch));
            }
        }
    }

    /// A word is written.
    pub fn overwrite(&mut self, mem: &Mem) {
        match (mem.base, mem.index) {
            (Base::V(_), _) => return self.forget(),
            // Words behind pointers may overlap.
            (Base::Outside(_), _) => return self.others.retain(|(m, ..)| m.base.pointer().is_none()),
            (base, Some(_)) => match base {
                Base::Context | Base::Shifted(_) => self.context.clear(),
                _ => self.frame.clear(),
            },
            (_, None) => {
                if let Some(words) = self.words(mem) {
                    words.remove(&mem.word);
                }
            }
        }
        let here = |base: Base| base == mem.base || base.is_context() && mem.base.is_context();
        self.others.retain(|(m, ..)| !here(m.base) && !matches!(m.base, Base::V(_)));
    }
}
