//! Machine code as text, beside what it is for.

use crate::Machine;
use crate::emit::What;
use crate::lir::Function;
use iced_x86::{Decoder, DecoderOptions, Formatter, IntelFormatter};
use std::fmt::Write;

/// Disassembles the code of a function as it lies at `address`. `source` names the operations of the design.
pub fn disassemble(
    machine: &Machine,
    function: &Function,
    address: u64,
    source: impl Fn(u32) -> Option<String>,
) -> String {
    let mut out = format!("{}: {} bytes at {address:#x}\n", machine.name, machine.code.len());
    let mut formatter = IntelFormatter::new();
    formatter.options_mut().set_branch_leading_zeros(false);
    let mut text = String::new();
    let mut last_source = u32::MAX;
    for (i, piece) in machine.map.iter().enumerate() {
        let end = machine.map.get(i + 1).map_or(machine.code.len(), |next| next.offset as usize);
        if piece.source != last_source && piece.source != u32::MAX {
            last_source = piece.source;
            if let Some(source) = source(piece.source) {
                let _ = writeln!(out, "; {source}");
            }
        }
        let what = match piece.what {
            What::Prologue => "prologue".to_owned(),
            What::Inst(b, i) => {
                let inst = function.blocks.get(b.0 as usize).and_then(|b| b.insts.get(i as usize));
                format!("{b}: {}", inst.map(|(inst, _)| inst.to_string()).unwrap_or_default())
            }
            What::Term(b) => {
                let block = function.blocks.get(b.0 as usize);
                format!("{b}: {}", block.map(|b| b.term.to_string()).unwrap_or_default())
            }
        };
        let Some(code) = machine.code.get(piece.offset as usize..end) else { continue };
        if code.is_empty() {
            continue;
        }
        let _ = writeln!(out, "  ; {what}");
        let ip = address + u64::from(piece.offset);
        for instruction in &mut Decoder::with_ip(64, code, ip, DecoderOptions::NONE) {
            if instruction.is_invalid() {
                // Jump tables lie behind the code.
                break;
            }
            text.clear();
            formatter.format(&instruction, &mut text);
            let _ = writeln!(out, "    {:6x}  {text}", instruction.ip() - address);
        }
    }
    out
}
