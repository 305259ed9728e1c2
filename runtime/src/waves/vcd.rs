//! Value change dump, IEEE 1800 21.7.2. Plain lines, hence no library.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use super::{Hierarchy, Item, ScopeKind, Sink, Timescale, VarKind, WaveError, escaped_name};

pub(super) struct Vcd {
    file: File,
    /// Complete times, and the one that is being written.
    buffer: Vec<u8>,
    /// The identifier of each variable.
    codes: Vec<Vec<u8>>,
    /// Set while the first time, a `$dumpvars` block, is being written.
    dumping: bool,
    /// The last time written.
    time: Option<u64>,
}

/// Bytes that are kept back before they go to the system.
const BUFFER: usize = 1 << 16;

impl Vcd {
    pub(super) fn create(
        path: &Path,
        timescale: Timescale,
        hierarchy: &Hierarchy,
        declared: &[bool],
    ) -> Result<Vcd, WaveError> {
        let file =
            File::create(path).map_err(|source| WaveError::Create { path: path.to_owned(), source })?;
        let mut vcd = Vcd { file, buffer: Vec::new(), codes: codes(declared), dumping: false, time: None };
        vcd.header(timescale, hierarchy, declared);
        vcd.flush().map_err(|source| WaveError::Write { path: path.to_owned(), source })?;
        Ok(vcd)
    }

    fn header(&mut self, timescale: Timescale, hierarchy: &Hierarchy, declared: &[bool]) {
        let exponent = i32::from(timescale.0) + 15;
        let unit = ["fs", "ps", "ns", "us", "ms", "s"][(exponent / 3) as usize];
        self.line(&format!("$timescale {}{unit} $end", 10u32.pow((exponent % 3) as u32)));
        for item in hierarchy.items() {
            match item {
                Item::Open { name, kind } => {
                    let kind = match kind {
                        ScopeKind::Module => "module",
                        ScopeKind::Block => "begin",
                        ScopeKind::Aggregate => "struct",
                    };
                    self.line(&format!("$scope {kind} {} $end", escaped_name(name)));
                }
                Item::Close => self.line("$upscope $end"),
                Item::Var { id, .. } if !declared[id.0 as usize] => {}
                Item::Var { name, id } => {
                    let (kind, width, range) = match hierarchy.kinds()[id.0 as usize] {
                        VarKind::Logic { width: 1 } => ("wire", 1, String::new()),
                        VarKind::Logic { width } => ("wire", width, format!(" [{}:0]", width - 1)),
                        VarKind::Real => ("real", 64, String::new()),
                        VarKind::Text => ("string", 1, String::new()),
                        VarKind::Event => ("event", 1, String::new()),
                    };
                    let code = String::from_utf8_lossy(&self.codes[id.0 as usize]);
                    let line = format!("$var {kind} {width} {code} {}{range} $end", escaped_name(name));
                    self.line(&line);
                }
            }
        }
        for _ in 0..hierarchy.open_scopes() {
            self.line("$upscope $end");
        }
        self.line("$enddefinitions $end");
    }

    fn line(&mut self, text: &str) {
        self.buffer.extend_from_slice(text.as_bytes());
        self.buffer.push(b'\n');
    }

    fn value(&mut self, prefix: u8, value: &[u8], var: usize) {
        self.buffer.push(prefix);
        self.buffer.extend_from_slice(value);
        self.buffer.push(b' ');
        self.buffer.extend_from_slice(&self.codes[var]);
        self.buffer.push(b'\n');
    }
}

impl Sink for Vcd {
    fn time(&mut self, time: u64) -> io::Result<()> {
        self.line(&format!("#{time}"));
        if self.time.replace(time).is_none() {
            self.line("$dumpvars");
            self.dumping = true;
        }
        Ok(())
    }

    fn logic(&mut self, var: usize, bits: &[u8]) -> io::Result<()> {
        if let [bit] = bits {
            self.buffer.push(*bit);
            self.buffer.extend_from_slice(&self.codes[var]);
            self.buffer.push(b'\n');
        } else {
            self.value(b'b', shortened(bits), var);
        }
        Ok(())
    }

    fn real(&mut self, var: usize, value: f64) -> io::Result<()> {
        // The shortest text that reads back as the same number.
        self.value(b'r', format!("{value:?}").as_bytes(), var);
        Ok(())
    }

    fn text(&mut self, var: usize, value: &[u8]) -> io::Result<()> {
        self.value(b's', &escaped_text(value), var);
        Ok(())
    }

    fn event(&mut self, var: usize) -> io::Result<()> {
        self.buffer.push(b'1');
        self.buffer.extend_from_slice(&self.codes[var]);
        self.buffer.push(b'\n');
        Ok(())
    }

    fn end_of_time(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.dumping) {
            self.line("$end");
        }
        if self.buffer.len() >= BUFFER { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.write_all(&self.buffer)?;
        self.buffer.clear();
        Ok(())
    }

    fn finish(&mut self, time: u64) -> io::Result<()> {
        if self.time != Some(time) {
            self.line(&format!("#{time}"));
        }
        self.flush()
    }
}

/// Short identifiers of the characters `!` to `~`, for the declared variables in order.
fn codes(declared: &[bool]) -> Vec<Vec<u8>> {
    let mut next = 0usize;
    let mut code = || {
        let mut number = next;
        next += 1;
        let mut code = Vec::new();
        loop {
            code.push(b'!' + (number % 94) as u8);
            number /= 94;
            if number == 0 {
                return code;
            }
            number -= 1;
        }
    };
    declared.iter().map(|&declared| if declared { code() } else { Vec::new() }).collect()
}

/// Without the leading bits that the format puts back: zeros before a zero or one, and repeated X or Z.
fn shortened(bits: &[u8]) -> &[u8] {
    let dropped = bits.windows(2).take_while(|pair| match pair[0] {
        b'0' => matches!(pair[1], b'0' | b'1'),
        b'1' => false,
        unknown => pair[1] == unknown,
    });
    &bits[dropped.count()..]
}

fn escaped_text(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for &byte in text {
        if byte.is_ascii_graphic() && byte != b'\\' {
            out.push(byte);
        } else {
            out.extend_from_slice(format!("\\x{byte:02x}").as_bytes());
        }
    }
    out
}
