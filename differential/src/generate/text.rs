//! The text of a design that is being made.

use arbitrary::{Result, Unstructured};
use std::fmt::Write as _;

/// A value that can be used here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Val {
    /// Its name, with the `%`.
    pub name: String,
    /// Its width in bits.
    pub width: u32,
}

/// The text, and what can be used in the scope that is being written.
#[derive(Debug)]
pub struct Text {
    out: String,
    names: u32,
    indent: usize,
    /// Widths to choose from.
    pub widths: &'static [u32],
    /// Values that dominate this place.
    pub pool: Vec<Val>,
    /// Operations so far.
    pub operations: u32,
}

impl Text {
    /// Nothing yet.
    pub fn new(widths: &'static [u32]) -> Text {
        Text { out: String::new(), names: 0, indent: 0, widths, pool: Vec::new(), operations: 0 }
    }

    /// The whole text.
    pub fn finish(self) -> String {
        self.out
    }

    /// A new name, with the `%`.
    pub fn fresh(&mut self) -> String {
        self.names += 1;
        format!("%v{}", self.names)
    }

    /// A number that was not used yet, for other names.
    pub fn number(&mut self) -> u32 {
        self.names += 1;
        self.names
    }

    /// A line.
    pub fn line(&mut self, line: impl AsRef<str>) {
        let _ = writeln!(self.out, "{:1$}{2}", "", self.indent * 2, line.as_ref());
    }

    /// A line with an operation.
    pub fn op(&mut self, line: impl AsRef<str>) {
        self.operations += 1;
        self.line(line);
    }

    /// A line that opens a region.
    pub fn open(&mut self, line: impl AsRef<str>) {
        self.operations += 1;
        self.line(line);
        self.indent += 1;
    }

    /// A line that closes one.
    pub fn close(&mut self, line: impl AsRef<str>) {
        self.indent -= 1;
        self.line(line);
    }

    /// A line of a block's label.
    pub fn label(&mut self, line: impl AsRef<str>) {
        self.indent -= 1;
        self.line(line);
        self.indent += 1;
    }

    /// An operation with a result that can be used from now on.
    pub fn value(&mut self, width: u32, right: impl AsRef<str>) -> Val {
        let name = self.fresh();
        self.op(format!("{name} = {}", right.as_ref()));
        let val = Val { name, width };
        self.pool.push(val.clone());
        val
    }

    /// A constant.
    ///
    /// # Errors
    /// As [`Unstructured`].
    pub fn constant(&mut self, u: &mut Unstructured<'_>, width: u32) -> Result<Val> {
        let value = match u.int_in_range(0..=5u8)? {
            0 => "0".to_owned(),
            1 if width > 1 => "1".to_owned(),
            2 => "-1".to_owned(),
            _ if width == 0 => "0".to_owned(),
            3 if width > 1 => {
                let zeros = "0".repeat((width as usize - 1) / 4);
                let digit = 1 << ((width - 1) % 4);
                format!("0x{digit:x}{zeros}")
            }
            _ => {
                let mut digits = String::new();
                let whole = width.div_ceil(4);
                for i in 0..whole {
                    let top = if i == 0 && !width.is_multiple_of(4) { (1u8 << (width % 4)) - 1 } else { 15 };
                    // Long constants repeat what is at their top.
                    let digit = if i < 24 { u.int_in_range(0..=top)? } else { (i as u8) & 15 };
                    let _ = write!(digits, "{digit:x}");
                }
                format!("0x{digits}")
            }
        };
        let value = match (width, value.as_str()) {
            (0, _) => "0".to_owned(),
            (1, "0" | "0x0") => return Ok(self.value(1, "hw.constant false")),
            (1, _) => return Ok(self.value(1, "hw.constant true")),
            _ => value,
        };
        Ok(self.value(width, format!("hw.constant {value} : i{width}")))
    }

    /// A width.
    ///
    /// # Errors
    /// As [`Unstructured`].
    pub fn width(&self, u: &mut Unstructured<'_>) -> Result<u32> {
        Ok(*u.choose(self.widths)?)
    }

    /// A value of a width, made of what there is.
    ///
    /// # Errors
    /// As [`Unstructured`].
    pub fn take(&mut self, u: &mut Unstructured<'_>, width: u32) -> Result<Val> {
        let fitting: Vec<usize> = (0..self.pool.len()).filter(|i| self.pool[*i].width == width).collect();
        if !fitting.is_empty() && u.ratio(7, 8)? {
            // What is new is more often of interest.
            let back = u.int_in_range(0..=fitting.len() - 1)?.min(u.int_in_range(0..=fitting.len() - 1)?);
            return Ok(self.pool[fitting[fitting.len() - 1 - back]].clone());
        }
        if self.pool.is_empty() || width == 0 || u.ratio(1, 3)? {
            return self.constant(u, width);
        }
        let from = self.pool[u.int_in_range(0..=self.pool.len() - 1)?].clone();
        self.fit(u, from, width)
    }

    /// A value as one of another width.
    ///
    /// # Errors
    /// As [`Unstructured`].
    pub fn fit(&mut self, u: &mut Unstructured<'_>, from: Val, width: u32) -> Result<Val> {
        if from.width == width {
            return Ok(from);
        }
        let Val { name, width: old } = from;
        if old == 0 {
            return self.constant(u, width);
        }
        if old > width {
            let low = u.int_in_range(0..=old - width)?;
            return Ok(self.value(width, format!("comb.extract {name} from {low} : (i{old}) -> i{width}")));
        }
        Ok(match u.int_in_range(0..=3u8)? {
            0 => self.value(width, format!("arith.extui {name} : i{old} to i{width}")),
            1 => self.value(width, format!("arith.extsi {name} : i{old} to i{width}")),
            2 if width.is_multiple_of(old) => {
                self.value(width, format!("comb.replicate {name} : (i{old}) -> i{width}"))
            }
            _ => {
                let more = width - old;
                let high = self.constant(u, more)?.name;
                self.value(width, format!("comb.concat {high}, {name} : i{more}, i{old}"))
            }
        })
    }

    /// Runs `body` in a scope of its own.
    ///
    /// # Errors
    /// What `body` fails with.
    pub fn scope<T>(&mut self, body: impl FnOnce(&mut Text) -> Result<T>) -> Result<T> {
        let pool = self.pool.clone();
        let out = body(self);
        self.pool = pool;
        out
    }
}
